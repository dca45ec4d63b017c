### The resources of a household over three months, in Arabic. What must stay left to right stands between U+2066 and U+2069.
###
### Variables:
###   $m1 (Date) – the first month declared, by its first day, e.g. 1 June 2026
###   $m2 (Date) – the second month declared, by its first day, e.g. 1 July 2026
###   $m3 (Date) – the third month declared, by its first day, e.g. 1 August 2026
###   $quarter-end (Date) – the last day of the three months, e.g. 31 August 2026
###   $deadline (Date) – the last day to declare, e.g. 31 October 2026
###   $number (Number) – a row's place in its list, from 1, e.g. 2


## The procedure

procedure = التصريح بموارد الأشهر الثلاثة
    .summary = أخبرونا بما تلقّاه كل فرد من أفراد الأسرة في { DATE($m1, style: "month") } و{ DATE($m2, style: "month") } و{ DATE($m3, style: "month") }.
    .who = من يتلقى الدخل الأدنى (RSA) أو منحة النشاط. تصريح واحد للأسرة كلها. آخر يوم: { DATE($deadline, style: "weekday") }، الساعة 23:59 بتوقيت باريس.
    .at-hand = قسائم الأجر وكشوف كل فرد من أفراد الأسرة عن { DATE($m1, style: "month") } و{ DATE($m2, style: "month") } و{ DATE($m3, style: "month") }.
    .demonstration = هذا نموذج للعرض فقط، وليس استمارة رسمية. لا يُرسَل أي شيء إلى أي صندوق، فاستعملوا معلومات وهمية.
    .next = يصلكم فورًا إشعار بالاستلام. يحسب الصندوق إعانتكم للأشهر الثلاثة التالية. يمكنكم تصحيح تصريحكم بعد إرساله، مبلغًا مبلغًا.
    .send = إرسال تصريح الأشهر الثلاثة
    .declaration = تحقّقتُ من المبالغ وأكملتُ ما كان ناقصًا.
    .effects = قد ترتفع إعانتكم أو تنخفض أو تبقى كما هي. وإذا تلقّيتم أكثر من حقكم، وجب ردّ الزائد. أما الخطأ الأول عن حسن نية فلا عقوبة عليه.
    .accessibility = يهدف هذا النموذج إلى احترام المعيار الفرنسي لإتاحة المواقع للجميع (RGAA). لم يخضع بعد لتدقيق. هل تواجهون صعوبة؟ اتصلوا بنا أو راسلونا.


## People to turn to

contact_phone = مستشارو الصندوق (رقم وهمي)
    .hours = من الاثنين إلى الجمعة، من الساعة 9:00 إلى الساعة 17:00

contact_desk = مكتب استقبال الصندوق، ⁦2 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)
    .hours = من الاثنين إلى الجمعة، من الساعة 9:00 إلى الساعة 16:00، بموعد أو بدونه

contact_email = الصندوق (عنوان وهمي)

contact_post = ⁦Caisse des prestations, 2 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)

contact_data-protection = المسؤول عن حماية البيانات (عنوان وهمي)

controller_benefit-fund = صندوق الإعانات التوضيحي
    .purpose = تُستعمل أجوبتكم لحساب إعانتكم للأشهر الثلاثة التالية.
    .legal-basis = ينص القانون على هذا التصريح. والمعالجة مهمة ذات مصلحة عامة: المادة 6، الفقرة 1، البند هـ من النظام العام لحماية البيانات.


## Where values known beforehand come from

service_benefit-fund = صندوق الإعانات التوضيحي
    .report = هل كان ما لدينا خطأً؟ أخبرونا بالهاتف فنصحّح ملفكم.

service_employers = أصحاب عملكم
    .report = أخبروا صاحب العمل: يصحّح ما يصرّح به فتكون مبالغكم القادمة صحيحة.

service_employment-service = مصلحة التشغيل
    .report = أخبروا مصلحة التشغيل ومعكم كشف الشهر.

service_health-insurance = التأمين الصحي
    .report = أخبروا التأمين الصحي ومعكم كشف التعويضات.

service_pension-fund = صندوق التقاعد
    .report = أخبروا صندوق تقاعدكم ومعكم كشفكم.


## What to do where the form cannot help

route_identity = لتغيير رقم المستفيد، احضروا إلى مكتب الاستقبال ومعكم وثيقة هوية.

route_past-quarters = لفترة ماضية، راسلونا واذكروا رقم ملفكم والشهر والمبلغ المرسَل والمبلغ الصحيح.

route_proof = أرسلوا نسخة بالبريد أو أحضروها إلى مكتب الاستقبال، واكتبوا عليها رقم ملفكم.

route_lost-code = هل فقدتم رمزكم السري؟ اتصلوا بنا ومعكم رقم ملفكم، ونساعدكم على استعادة الدخول.


## Who declares

file-number = رقم المستفيد
    .hint = 7 أرقام يليها أحيانًا حرف، مثلًا ⁦1234567⁩.
    .where = في أعلى كل رسالة من الصندوق.
    .example = ⁦7654321⁩
    .missing = اكتبوا رقم المستفيد. تجدونه في أعلى كل رسالة من الصندوق.

benefit = ما الإعانة التي تتلقونها؟
    .missing = اختاروا الإعانة التي تتلقونها.

benefit_opt_minimum-income = الدخل الأدنى (RSA)

benefit_opt_activity-bonus = منحة النشاط

benefit_opt_both = الاثنتان معًا

benefit_opt_neither = لا هذه ولا تلك

page_no-benefit = هذا التصريح لا يعنيكم
    .body = هو لمن يتلقى الدخل الأدنى أو منحة النشاط. هل تريدون طلب إعانة؟ اتصلوا بنا أو احضروا إلى مكتب الاستقبال: ننظر في الأمر معكم.

already-sent = هل أُرسل تصريح من قبل عن هذه الأشهر الثلاثة؟
    .hint = مثلًا من زوجكم أو زوجتكم.
    .missing = أجيبوا بـ«نعم» إذا سبق إرسال تصريح، وإلا فبـ«لا».

page_already-declared = ليس عليكم إرسال أي شيء
    .body = يكفي تصريح واحد للأسرة كلها. هل فيه مبلغ خاطئ؟ صحّحوا التصريح المرسَل برقم ملفه ورمزه السري.


## What changed

household-same = هل ما زلتم تعيشون مع الأشخاص أنفسهم؟
    .hint = قارنوا بتصريحكم السابق.
    .missing = أجيبوا بـ«نعم» إذا لم يتغيّر شيء، وإلا فبـ«لا».

changes = ماذا تغيّر؟
    .one = التغيير { $number }
    .add = إضافة تغيير
    .empty = لا تغيير إلى الآن.

changes_change-kind = ما التغيير؟
    .missing = اختاروا التغيير.

changes_change-kind_opt_arrival = انضمّ شخص إلى الأسرة

changes_change-kind_opt_departure = غادر شخص الأسرة

changes_change-kind_opt_birth = وُلد طفل

changes_change-kind_opt_couple = بدأتُ العيش مع شريك

changes_change-kind_opt_separation = انفصلتُ عن شريكي

changes_change-kind_opt_death = تُوفّي شخص

changes_change-date = تاريخ التغيير
    .hint = مثلًا ⁦14 07 2026⁩.
    .example = ⁦03 08 2026⁩

work-changed = هل تغيّر عمل أحد أفراد الأسرة؟
    .hint = بداية عمل أو نهايته، أو إجازة مرضية أو غيرها، أو تدريب، أو إنشاء مشروع.
    .missing = أجيبوا بـ«نعم» إذا تغيّر عمل أحد، وإلا فبـ«لا».

jobs = ماذا تغيّر في العمل؟
    .one = التغيير { $number }
    .add = إضافة تغيير في العمل
    .empty = لا تغيير إلى الآن.

jobs_job-change = ما التغيير في العمل؟
    .missing = اختاروا التغيير في العمل.

jobs_job-change_opt_start = بداية عمل

jobs_job-change_opt_end = نهاية عمل

jobs_job-change_opt_sick-leave = إجازة مرضية

jobs_job-change_opt_leave = إجازة أخرى

jobs_job-change_opt_training = تدريب

jobs_job-change_opt_business = إنشاء مشروع

jobs_job-date = تاريخ التغيير في العمل
    .hint = مثلًا ⁦14 07 2026⁩.
    .example = ⁦03 08 2026⁩

housing-changed = هل تغيّر سكنكم؟
    .hint = انتقلتم إلى سكن آخر، أو لم تعودوا مستأجرين.
    .missing = أجيبوا بـ«نعم» إذا تغيّر سكنكم، وإلا فبـ«لا».

page_new-housing = سكنكم الآن
    .body = لا تنسوا إعطاء عنوانكم الجديد أيضًا، في إجراء «تغيير العنوان».

housing-kind = ما وضع سكنكم الآن؟
    .missing = اختاروا وضعكم.

housing-kind_opt_tenant = مستأجر

housing-kind_opt_hosted = يُسكنني شخص مجانًا

housing-kind_opt_owner = مالك

abroad = هل قضى أحد أفراد الأسرة وقتًا خارج فرنسا؟
    .hint = خلال الأشهر الاثني عشر الأخيرة، والعطل محسوبة.
    .missing = أجيبوا بـ«نعم» عن أي إقامة خارج فرنسا، وإلا فبـ«لا».

days-abroad = عدد الأيام خارج فرنسا
    .hint = للشخص الأطول غيابًا، خلال اثني عشر شهرًا، مثلًا 20.
    .example = 45


## The people of the household

members = أفراد الأسرة
    .hint = أنتم وشريككم وأطفالكم وكل من تعيلونهم.
    .one = الشخص { $number }
    .add = إضافة شخص
    .empty = لا أحد إلى الآن.

page_person = من هو هذا الشخص؟

members_first-name = الاسم الشخصي

members_link = هذا الشخص هو
    .missing = اختاروا من هو هذا الشخص.

members_link_opt_self = أنا

members_link_opt_partner = زوجي أو زوجتي أو شريكي

members_link_opt_child = ابني أو ابنتي

members_link_opt_other = شخص آخر أعيله

members_birth-date = تاريخ الولادة
    .hint = مثلًا ⁦27 03 1988⁩.
    .example = ⁦04 11 1975⁩

members_received-any = هل تلقّى هذا الشخص مالًا خلال هذه الأشهر الثلاثة؟
    .hint = في { DATE($m1, style: "month") } أو { DATE($m2, style: "month") } أو { DATE($m3, style: "month") }، ولو مرة واحدة.
    .why = الجواب بـ«لا» يغني عن كتابة صفر لكل شهر.
    .missing = أجيبوا بـ«نعم» إذا وصل مال، وإلا فبـ«لا».

page_sorts = من أين جاء المال؟
    .body = لا تذكروا ما يدفعه لكم الصندوق: الدخل الأدنى، منحة النشاط، إعانة السكن، التعويضات العائلية.

members_kinds = ما المال الذي تلقّاه هذا الشخص؟
    .hint = حدّدوا كل ما وصل إلى الحساب أو نقدًا.
    .missing = حدّدوا نوعًا واحدًا من المال على الأقل.

members_kinds_opt_wage = الأجور

members_kinds_opt_unemployment = تعويضات البطالة

members_kinds_opt_daily-allowance = تعويضات يومية
    .hint = مرض أو أمومة أو حادث عمل.

members_kinds_opt_disability = معاش العجز

members_kinds_opt_pension = معاش التقاعد

members_kinds_opt_training = تدريب أو تكوين أو خدمة مدنية

members_kinds_opt_self-employment = عمل مستقل
    .hint = مشروع صغير أو تجارة أو مهنة حرة.

members_kinds_opt_foreign = مال مكتسب خارج فرنسا

members_kinds_opt_alimony = نفقة متلقّاة

members_kinds_opt_family-help = مساعدة منتظمة من الأقارب
    .hint = مثلًا: يعطيكم والداكم 200 يورو كل شهر.

members_kinds_opt_organisation-help = مساعدة منتظمة من هيئة

members_kinds_opt_rent = إيجارات متلقّاة

members_kinds_opt_interest = فوائد الادخار
    .hint = حساب ادخار أو تأمين على الحياة: الفوائد، لا المبلغ المدّخر.

members_kinds_opt_exceptional = مال استثنائي
    .hint = ربح في لعب، ميراث، بيع، مكافأة أو أجر متأخر.

members_kinds_opt_other = مال آخر


## The amounts, month by month

page_wages = الأجور
    .body = اكتبوا المبلغ الاجتماعي الصافي من قسيمة الأجر (⁦Montant net social⁩). احسبوا الشهر الذي يصل فيه المال إلى الحساب، ولو كان العمل قبل ذلك. اجمعوا كل أصحاب العمل. السنتات مقبولة. احتفظوا بقسائم الأجر: قد تُطلب منكم إذا صحّحتم مبلغًا.

members_wage-1 = الأجور في { DATE($m1, style: "month") }
    .where = في قسيمة الأجر، في سطر ⁦« Montant net social »⁩.
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_wage-2 = الأجور في { DATE($m2, style: "month") }
    .where = في قسيمة الأجر، في سطر ⁦« Montant net social »⁩.
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_wage-3 = الأجور في { DATE($m3, style: "month") }
    .where = في قسيمة الأجر، في سطر ⁦« Montant net social »⁩.
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_unemployment-amounts = تعويضات البطالة

members_unemployment-1 = تعويضات البطالة في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_unemployment-2 = تعويضات البطالة في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_unemployment-3 = تعويضات البطالة في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_daily-allowance-amounts = تعويضات يومية

members_daily-allowance-1 = تعويضات يومية في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_daily-allowance-2 = تعويضات يومية في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_daily-allowance-3 = تعويضات يومية في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_disability-amounts = معاش العجز

members_disability-1 = معاش العجز في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_disability-2 = معاش العجز في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_disability-3 = معاش العجز في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_pension-amounts = معاش التقاعد

members_pension-1 = معاش التقاعد في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.
    .document = كشف صندوق التقاعد لشهر { DATE($m1, style: "month") }.

members_pension-2 = معاش التقاعد في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.
    .document = كشف صندوق التقاعد لشهر { DATE($m2, style: "month") }.

members_pension-3 = معاش التقاعد في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.
    .document = كشف صندوق التقاعد لشهر { DATE($m3, style: "month") }.

page_training-amounts = تدريب أو تكوين أو خدمة مدنية

members_training-1 = تدريب أو تكوين أو خدمة مدنية في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_training-2 = تدريب أو تكوين أو خدمة مدنية في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_training-3 = تدريب أو تكوين أو خدمة مدنية في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_self-employment-amounts = عمل مستقل
    .body = اكتبوا كل ما دفعه الزبائن، قبل خصم التكاليف.

members_activity = ما نشاط هذا الشخص؟
    .missing = اختاروا النشاط.

members_activity_opt_sales = البيع

members_activity_opt_services = الخدمات

members_activity_opt_profession = مهنة حرة

members_turnover-1 = ما دفعه الزبائن في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_turnover-2 = ما دفعه الزبائن في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_turnover-3 = ما دفعه الزبائن في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_foreign-amounts = مال مكتسب خارج فرنسا
    .body = اكتبوا المبالغ باليورو.

members_foreign-1 = مال مكتسب خارج فرنسا في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_foreign-2 = مال مكتسب خارج فرنسا في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_foreign-3 = مال مكتسب خارج فرنسا في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_alimony-amounts = نفقة متلقّاة

members_alimony-1 = نفقة متلقّاة في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_alimony-2 = نفقة متلقّاة في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_alimony-3 = نفقة متلقّاة في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_family-help-amounts = مساعدة منتظمة من الأقارب

members_family-help-1 = مساعدة منتظمة من الأقارب في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_family-help-2 = مساعدة منتظمة من الأقارب في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_family-help-3 = مساعدة منتظمة من الأقارب في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_organisation-help-amounts = مساعدة منتظمة من هيئة

members_organisation-help-1 = مساعدة منتظمة من هيئة في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_organisation-help-2 = مساعدة منتظمة من هيئة في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_organisation-help-3 = مساعدة منتظمة من هيئة في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_rent-amounts = إيجارات متلقّاة

members_rent-1 = إيجارات متلقّاة في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_rent-2 = إيجارات متلقّاة في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_rent-3 = إيجارات متلقّاة في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_interest = الفوائد المتلقّاة خلال الأشهر الثلاثة
    .hint = الفوائد، لا المبلغ المدّخر، مثلًا 12.40.
    .where = في كشف البنك.
    .example = 8.15

savings = مال الأسرة غير المستثمر
    .hint = الحساب الجاري والنقد، في { $quarter-end }، مثلًا 350.
    .why = هذا المال محسوب أيضًا في الدخل الأدنى.
    .example = 120

page_exceptional-amounts = مال استثنائي

members_exceptional-kind = ما هذا المال الاستثنائي؟
    .missing = اختاروا نوع المال الاستثنائي.

members_exceptional-kind_opt_winnings = ربح في لعب

members_exceptional-kind_opt_inheritance = ميراث

members_exceptional-kind_opt_sale = بيع ملك

members_exceptional-kind_opt_bonus = مكافأة

members_exceptional-kind_opt_back-pay = أجر متأخر

members_exceptional-kind_opt_severance = تعويض نهاية العمل

members_exceptional-1 = مال استثنائي في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_exceptional-2 = مال استثنائي في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_exceptional-3 = مال استثنائي في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

page_other-amounts = مال آخر

members_other-what = ما هذا المال؟
    .hint = في كلمات قليلة، مثلًا «بيع خضر».

members_other-1 = مال آخر في { DATE($m1, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m1, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_other-2 = مال آخر في { DATE($m2, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m2, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.

members_other-3 = مال آخر في { DATE($m3, style: "month") }
    .missing = اكتبوا مبلغ { DATE($m3, style: "month") }، أو 0 إذا لم يصل شيء في ذلك الشهر.


## Rules between questions

check_many-days-abroad = أكثر من 92 يومًا خارج فرنسا في السنة: قد تتغيّر حقوقكم. تحقّقوا من عدد الأيام.

check_known-not-ticked = لدينا مبلغ لنوع من المال لم تحدّدوه. حدّدوه لرؤية المبلغ، أو تابعوا إن كان المبلغ خطأً.

check_nothing-each-month = صفر في الأشهر الثلاثة؟ تحقّقوا، أو أزيلوا علامة «{ members_kinds_opt_wage }» في الصفحة السابقة.


## Frequent errors

error_other-net-amount = كتبتُ الصافي الخاضع للضريبة أو الصافي المدفوع بدل المبلغ الاجتماعي الصافي
    .avoid = ابحثوا في قسيمة الأجر عن سطر ⁦« Montant net social »⁩.
    .repair = اكتبوا مبلغ هذا السطر بدل المبلغ المكتوب.

error_balance-instead-of-interest = كتبتُ مدخراتي بدل الفوائد
    .avoid = اكتبوا ما أضافه البنك، لا ما ادّخرتموه.
    .repair = اكتبوا فوائد الأشهر الثلاثة بدل المبلغ المدّخر.

error_month-of-work = صرّحتُ بالأجر في شهر العمل
    .avoid = احسبوا الشهر الذي يصل فيه المال إلى الحساب.
    .repair = انقلوا كل مبلغ إلى شهر دفعه.

error_allowance-forgotten = نسيتُ التعويضات اليومية أو تعويضات البطالة
    .avoid = انظروا إلى كل مبلغ وصل إلى الحساب، لا إلى الأجور وحدها.
    .repair = أجيبوا بـ«نعم»: تظهر لكم المبالغ التي نعرفها.

error_member-forgotten = نسيتُ مال شريكي أو ابني الذي يعمل
    .avoid = اسألوا كل فرد من أفراد الأسرة، والشباب منهم.
    .repair = أجيبوا بـ«نعم» إذا تلقّى هذا الشخص مالًا.

error_fund-money-declared = صرّحتُ بما دفعه لي الصندوق
    .avoid = لا تذكروا الدخل الأدنى ولا إعانة السكن ولا التعويضات العائلية.
    .repair = عودوا إلى الخانات وأزيلوا علامة «{ members_kinds_opt_other }».

error_family-help-forgotten = نسيتُ المساعدة المنتظمة من والديّ
    .avoid = احسبوا المال الذي يعطيكم إياه أقاربكم كل شهر.
    .repair = حدّدوا «{ members_kinds_opt_family-help }» واكتبوا المبالغ.

error_waiting-for-contact = أنتظر أن يتصل بي الصندوق لتحديث وضعي
    .avoid = أخبرونا بكل تغيير فور حدوثه، دون انتظار التصريح.
    .repair = مضى على هذا التغيير أكثر من شهر. أبقوا تاريخه: نحدّث ملفكم.

error_empty-instead-of-zero = تركتُ شهرًا فارغًا بدل كتابة صفر
    .avoid = اكتبوا 0 لكل شهر بلا مال.
    .repair = أكملوا كل شهر فارغ.
