### A change of address, in Arabic. What must stay left to right stands between U+2066 and U+2069.


## The procedure

procedure = الإبلاغ عن تغيير العنوان أو بيانات الاتصال
    .summary = قدّموا عنوانكم الجديد أو بيانات الاتصال الجديدة مرة واحدة لعدة هيئات.
    .who = كل شخص راشد ينتقل داخل فرنسا أو يغيّر بريده الإلكتروني أو هاتفه. قدّموا البلاغ خلال مدة تبدأ قبل الانتقال بثلاثة أشهر وتنتهي بعده بثلاثة أشهر.
    .at-hand = رقمكم لدى كل هيئة: إشعار الضريبة وبطاقة التأمين الصحي وفاتورة الطاقة وشهادة تسجيل المركبة.
    .demonstration = هذا نموذج للعرض فقط، وليس استمارة رسمية. لا يُرسَل أي شيء إلى الهيئات، فاستعملوا معلومات وهمية.
    .next = يصلكم فورًا إشعار بالاستلام. تحدّث كل هيئة اخترتموها ملفكم وتراسلكم عند الحاجة. يمكنكم تصحيح أجوبتكم بعد الإرسال.
    .send = إرسال بلاغي
    .declaration = أصرّح بأن هذه المعلومات صحيحة على حد علمي.
    .effects = قد يؤدي التصحيح إلى ارتفاع إعانة أو ضريبة مرتبطة بعنوانكم أو انخفاضها، أو لا يغيّر شيئًا.
    .accessibility = يهدف هذا النموذج إلى احترام المعيار الفرنسي لإتاحة المواقع للجميع (RGAA). لم يخضع بعد لتدقيق. هل تواجهون صعوبة؟ اتصلوا بنا أو راسلونا.


## People to turn to

contact_helpline = مستشارو الانتقال (رقم وهمي)
    .hours = من الاثنين إلى السبت، من الساعة 8:00 إلى الساعة 18:00

contact_counter = دار الخدمات، ⁦2 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)
    .hours = من الثلاثاء إلى السبت، من الساعة 9:00 إلى الساعة 17:00، بدون موعد

contact_mail = مصلحة تغيير العناوين (عنوان وهمي)

contact_letter = ⁦Service des changements d’adresse, 2 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)

contact_privacy-officer = المسؤول عن حماية البيانات (عنوان وهمي)

service_moving-desk = مصلحة تغيير العناوين (عرض توضيحي)

controller_moving-desk = مصلحة تغيير العناوين (عرض توضيحي)
    .purpose = تُستعمل أجوبتكم لتحديث عنوانكم لدى الهيئات التي تختارونها.
    .legal-basis = أنتم من يطلب هذا الإرسال. والمعالجة مهمة ذات مصلحة عامة: المادة 6، الفقرة 1، البند هـ من النظام العام لحماية البيانات.


## What to do where the form cannot help

route_identity-proof = لتصحيح اسمكم أو تاريخ ولادتكم، احضروا إلى دار الخدمات ومعكم وثيقة هوية.

route_declare-again = قدّموا بلاغًا جديدًا بالأجوبة الصحيحة. اتصلوا بنا لتقديمه هاتفيًا.

route_lost-code = هل فقدتم رمزكم السري؟ اتصلوا بنا ومعكم رقم ملفكم، ونساعدكم على استعادة الدخول.


## What changes

what-changes = ما الذي يتغيّر؟
    .hint = ضعوا علامة على كل ما يتغيّر.
    .missing = ضعوا علامة على شيء واحد يتغيّر على الأقل.

what-changes_opt_postal-address = عنواني البريدي
    .hint = تنتقلون إلى مسكن آخر.

what-changes_opt_email = بريدي الإلكتروني

what-changes_opt_phone = رقم هاتفي

move-kind = من أين وإلى أين تنتقلون؟
    .missing = اختاروا من أين وإلى أين تنتقلون.

move-kind_opt_within-france = من عنوان في فرنسا إلى عنوان آخر فيها
    .hint = بما في ذلك أقاليم ما وراء البحار.

move-kind_opt_to-abroad = من فرنسا إلى بلد آخر

move-kind_opt_from-abroad = من بلد آخر إلى فرنسا

page_abroad = مسار آخر للانتقال من الخارج أو إليه
    .body = تنقل هذه الخدمة فقط حالات الانتقال داخل فرنسا. أخبروا كل هيئة بأنفسكم، وستُعلمكم بالحقوق التي تحتفظون بها. لتغيير بريدكم الإلكتروني أو هاتفكم أيضًا، عودوا وأزيلوا العلامة عن العنوان البريدي. هل لديكم سؤال؟ اتصلوا بنا.


## You

page_person = اسمكم

family-name = اسمكم العائلي

given-names = أسماؤكم الشخصية
    .hint = جميع أسمائكم الشخصية، تفصل بينها مسافات.

birth-date = تاريخ ولادتكم
    .hint = مثال: 27 03 1988.
    .why = يساعد كل هيئة على العثور على ملفكم.
    .example = ‏04 11 1975


## The move

move-date = في أي يوم تنتقلون؟
    .hint = من 3 أشهر قبل اليوم إلى 3 أشهر بعده.
    .why = تغيّر الهيئات عنوانكم في ذلك اليوم.

page_old-address = عنوانكم القديم

old-street = الرقم والشارع في العنوان القديم
    .hint = مثال: 12 rue des Lilas.

old-postal-code = الرمز البريدي للعنوان القديم
    .hint = 5 أرقام، مثلًا 69003.
    .example = 33000

old-commune = بلدية العنوان القديم

page_new-address = عنوانكم الجديد

new-street = الرقم والشارع في العنوان الجديد
    .hint = مثال: ⁦24 rue des Acacias⁩.

new-details = المبنى أو الطابق أو الشقة
    .hint = ما يساعد على إيجاد بابكم، مثلًا المبنى B، الباب 12.

new-postal-code = الرمز البريدي للعنوان الجديد
    .hint = 5 أرقام، مثلًا 35000.
    .example = 59800

new-commune = بلدية العنوان الجديد

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
movers = من ينتقل معكم؟
    .hint = أضيفوا الأطفال أيضًا. هل تنتقلون وحدكم؟ تابعوا.
    .one = الشخص { $number }
    .add = إضافة شخص
    .empty = لا يوجد أي شخص آخر بعد.

movers_mover-family-name = الاسم العائلي لهذا الشخص

movers_mover-given-names = الأسماء الشخصية لهذا الشخص

movers_mover-birth-date = تاريخ ولادة هذا الشخص
    .hint = مثال: 08 12 2014.
    .example = ‏21 05 1990

housing-status = ما وضع سكنكم في العنوان الجديد؟
    .missing = اختاروا وضع سكنكم في العنوان الجديد.

housing-status_opt_renting = مستأجر

housing-status_opt_owner = مالك

housing-status_opt_hosted = مقيم عند شخص آخر

housing-status_opt_residence = في دار إيواء أو إقامة جماعية
    .hint = إقامة طلابية أو دار عمال أو دار مسنّين.

housing-status_opt_other = وضع آخر

letterbox-name = الاسم المكتوب على صندوق البريد
    .hint = مفيد إذا لم يكن اسمكم، مثلًا chez Dupont.
    .missing = اكتبوا الاسم الموجود على صندوق البريد كي تصلكم الرسائل.

mail-forwarded = هل طلبتم إعادة توجيه بريدكم؟
    .hint = يُطلب ذلك من البريد، ومن الأفضل قبل الانتقال.

has-vehicle = هل لديكم مركبة مسجّلة باسمكم؟
    .hint = سيارة أو دراجة نارية أو شاحنة صغيرة، حتى لو كانت بإيجار طويل.
    .missing = أجيبوا «نعم» إذا كانت شهادة تسجيل باسمكم، وإلا فأجيبوا «لا».


## New contact details

email = بريدكم الإلكتروني الجديد
    .hint = مثال: camille.martin@example.org.
    .example = prenom.nom@example.net

phone = رقم هاتفكم الجديد
    .hint = مثال: ⁦06 39 98 12 34⁩.
    .example = ⁦01 99 00 56 78⁩


## Who is told

organisations = من تريدون إخباره؟
    .hint = ضعوا علامة على كل هيئة لديكم ملف عندها.
    .why = تصل أجوبتكم فقط إلى الهيئات التي اخترتموها.
    .missing = ضعوا علامة على هيئة واحدة على الأقل.

organisations_opt_taxes = إدارة الضرائب

organisations_opt_health-insurance = التأمين الصحي
    .hint = الجهة التي تعوّض نفقات علاجكم.

organisations_opt_family-benefits = صندوق الإعانات العائلية (Caf)

organisations_opt_employment = مصلحة التشغيل (France Travail)

organisations_opt_energy = مزوّدي بالطاقة
    .hint = كهرباء أو غاز.

organisations_opt_vehicle-registration = شهادة تسجيل مركبتي
    .hint = التغيير إلزامي بعد الانتقال.

organisations_opt_pension = صندوق تقاعدي


## What each organisation needs

tax-number = رقمكم الضريبي
    .hint = 13 رقمًا، مثلًا ⁦12 34 567 890 123⁩.
    .where = في الصفحة الأولى من إشعار الضريبة، في الخانة «Vos références».
    .example = ⁦30 12 345 678 901⁩

social-security-number = رقم الضمان الاجتماعي الخاص بكم
    .hint = 15 رقمًا مع المفتاح، مثلًا ⁦2 84 05 69 123 456 40⁩.
    .where = على بطاقة التأمين الصحي (carte Vitale) أو في كشف التعويضات.
    .example = ⁦1 79 10 33 042 118 81⁩

family-number = رقمكم في صندوق الإعانات العائلية
    .hint = 7 أرقام يتبعها أحيانًا حرف، مثلًا ⁦1234567 A⁩.
    .where = في كل مراسلات صندوق الإعانات العائلية (Caf).
    .example = ⁦7654321 B⁩

job-seeker-number = رقمكم لدى France Travail
    .hint = من 8 إلى 11 رقمًا أو حرفًا، مثلًا ⁦1234567 C⁩.
    .where = في مراسلات France Travail.
    .example = ⁦7654321 D⁩

page_energy = عقد الطاقة الخاص بكم

energy-supplier = اسم مزوّد الطاقة

energy-client-number = رقم الزبون لدى هذا المزوّد
    .hint = من 6 إلى 20 رقمًا أو حرفًا، مثلًا 6001234567.
    .where = في الصفحة الأولى من الفاتورة، بعد عبارة «Référence client».
    .example = 6007654321

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
vehicles = مركباتكم
    .hint = انقلوا ما هو مكتوب في شهادة التسجيل.
    .one = المركبة { $number }
    .add = إضافة مركبة
    .empty = لا توجد أي مركبة بعد.

vehicles_plate = رقم التسجيل
    .hint = مع الشرطات أو بدونها، مثلًا ⁦AB-123-CD⁩.
    .example = ⁦EF-456-GH⁩


page_pension = صندوق تقاعدكم

pension-fund = اسم صندوق التقاعد

pension-number = رقمكم في هذا الصندوق
    .hint = من 6 إلى 21 رقمًا أو حرفًا، مثلًا 12345678.
    .where = في الكشف السنوي الذي يرسله الصندوق إليكم.
    .example = 87654321


## Rules between questions

check_same-address = العنوان الجديد هو نفسه العنوان القديم. تحقّقوا من الشارع والرمز البريدي.

check_declarant-among-movers = يحمل هذا الشخص أسماءكم وتاريخ ولادتكم. إذا كنتم أنتم، فاحذفوه من القائمة.

check_born-after-move = تاريخ الولادة هذا بعد تاريخ الانتقال. تحقّقوا من التاريخين.


## Frequent errors

# Variables:
#   $vehicle-months (Number) – the months left after the move to change a registration certificate, e.g. 1
error_vehicle-forgotten = نسيت شهادة تسجيل المركبة
    .avoid =
        { $vehicle-months ->
            [zero] يجب تغيير عنوان شهادة التسجيل يوم الانتقال.
            [one] أمامكم شهر واحد بعد الانتقال لتغيير عنوان شهادة التسجيل.
            [two] أمامكم شهران بعد الانتقال لتغيير عنوان شهادة التسجيل.
            [few] أمامكم { $vehicle-months } أشهر بعد الانتقال لتغيير عنوان شهادة التسجيل.
            [many] أمامكم { $vehicle-months } شهرًا بعد الانتقال لتغيير عنوان شهادة التسجيل.
           *[other] أمامكم { $vehicle-months } شهر بعد الانتقال لتغيير عنوان شهادة التسجيل.
        }
    .repair = ضعوا علامة على «{ organisations_opt_vehicle-registration }» ثم اذكروا رقم تسجيلها.

error_taxes-only = أخبرت إدارة الضرائب وحدها
    .avoid = لا تتبادل الهيئات عنوانكم: ضعوا علامة على كل هيئة تتعاملون معها.
    .repair = ضعوا علامة على الهيئات الأخرى، مثلًا «{ organisations_opt_health-insurance }».

error_wrong-client-number = أعطيت رقمًا غير رقم الزبون
    .avoid = خذوا فاتورة حديثة: رقم العداد والرقم الضريبي رقمان آخران.
    .repair = ضعوا مكانه الرقم الذي يلي عبارة «Référence client».

error_mail-not-forwarded = ظننت أن بريدي سيتبعني تلقائيًا
    .avoid = اطلبوا من البريد تحويل رسائلكم قبل الانتقال.
    .repair = اطلبوا من البريد تحويل الرسائل، ثم راسلوا من لا يزال يستعمل العنوان القديم.
