### Who occupies each home on 1 January, in Arabic. What must stay left to right stands between U+2066 and U+2069.


## The procedure

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $deadline (Date) – the last day to declare, e.g. 30 June 2026
procedure = التصريح بشاغلي مساكنكم
    .summary = أخبروا إدارة الضرائب بمن كان يشغل مساكنكم في 1 يناير { $year }.
    .who = كل مالك لمسكن أو صاحب حق انتفاع بمسكن لم يسبق التصريح به، أو تغيّر وضعه خلال سنة { $last-year }. يكفي تصريح واحد لكل مسكن. آخر يوم: { DATE($deadline, style: "weekday") }، الساعة 23:59 بتوقيت باريس.
    .at-hand = لكل مسكن: العنوان والمساحة وتاريخا الدخول والمغادرة. لكل مستأجر: الاسم وتاريخ الولادة ومكانها.
    .demonstration = هذا نموذج للعرض فقط، وليس استمارة رسمية. لا يُرسَل أي شيء إلى إدارة الضرائب، فاستعملوا معلومات وهمية.
    .next = يصلكم فورًا إشعار بالاستلام. تحدّث الإدارة بياناتها وليس عليكم فعل أي شيء آخر. يمكنكم تصحيح تصريحكم بعد إرساله.
    .send = إرسال تصريحي
    .declaration = أصرّح بأن هذه المعلومات صحيحة على حد علمي.
    .effects = قد ترتفع ضريبة السكن أو ضريبة المساكن الشاغرة المستحقة عليكم، أو تنخفض، أو تبقى كما هي.
    .accessibility = يهدف هذا النموذج إلى احترام المعيار الفرنسي لإتاحة المواقع للجميع (RGAA). لم يخضع بعد لتدقيق. هل تواجهون صعوبة؟ اتصلوا بنا أو راسلونا.


## People to turn to

contact_phone = مستشارو ضرائب السكن (رقم وهمي)
    .hours = من الاثنين إلى الجمعة، من الساعة 8:30 إلى الساعة 19:00

contact_desk = مكتب استقبال ضرائب السكن، ⁦1 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)
    .hours = من الاثنين إلى الجمعة، من الساعة 9:00 إلى الساعة 16:30، بموعد أو بدونه

contact_email = مصلحة ضرائب السكن (عنوان وهمي)

contact_post = ⁦Service des impôts du logement, 1 rue de l’Exemple, 00000 Exempleville⁩ (عنوان وهمي)

contact_data-protection = المسؤول عن حماية البيانات (عنوان وهمي)

service_housing-taxes = مصلحة ضرائب السكن (عرض توضيحي)

controller_housing-taxes = مصلحة ضرائب السكن (عرض توضيحي)
    .purpose = تُستعمل أجوبتكم لمعرفة الضريبة المطبّقة على كل مسكن ومن تجب عليه.
    .legal-basis = ينص القانون على هذا التصريح: المادة 1418 من المدونة العامة للضرائب الفرنسية. والمعالجة مهمة ذات مصلحة عامة: المادة 6، الفقرة 1، البند هـ من النظام العام لحماية البيانات.


## What to do where the form cannot help

route_identity = لتصحيح صفتكم أو رقمكم، احضروا إلى مكتب الاستقبال ومعكم وثيقة هوية. وبالنسبة إلى الشركة، أحضروا وثيقة تحمل اسمها.

route_dwelling-facts = لتصحيح العنوان أو النوع أو المساحة، راسلونا. اذكروا المعلومة الحالية والمعلومة الصحيحة مع رقم ملفكم.

route_claim = قدّموا طلبًا بالبريد. اذكروا رقم ملفكم والجواب المراد تصحيحه والجواب الصحيح.

route_lost-code = هل فقدتم رمزكم السري؟ اتصلوا بنا ومعكم رقم ملفكم، ونساعدكم على استعادة الدخول.


## Who declares

quality = بأي صفة تصرّحون؟
    .hint = إذا اختلفت الصفة من مسكن إلى آخر، فقدّموا تصريحًا لكل صفة.
    .missing = اختاروا الصفة التي تصرّحون بها.

quality_opt_owner = مالك
    .hint = المسكن ملك لكم.

quality_opt_usufructuary = صاحب حق الانتفاع
    .hint = لكم أن تسكنوه أو تؤجّروه، لكن ملكيته تعود إلى شخص آخر.

quality_opt_bare-owner = مالك الرقبة
    .hint = تملكون المسكن، لكن حق الانتفاع به يعود إلى شخص آخر.

quality_opt_co-owner = مالك على الشيوع
    .hint = المسكن ملك لعدة أشخاص: يصرّح واحد منهم باسم الجميع.

quality_opt_company-representative = ممثل شركة أو جمعية
    .hint = المسكن مسجّل باسم الشركة أو الجمعية.

quality_opt_legal-representative = ممثل قانوني لشخص أو وكيل عنه
    .hint = تصرّحون نيابة عن غيركم: وصاية أو وكالة أو طفل قاصر مالك.

page_bare-owner = صاحب حق الانتفاع هو الذي يصرّح
    .body = تملكون المسكن، لكن حق الانتفاع به يعود إلى شخص آخر هو صاحب حق الانتفاع. هذا الشخص هو الذي يصرّح، وليس عليكم فعل أي شيء. أخبروه بذلك. هل لديكم شك أو سبق أن صرّحتم؟ اتصلوا بنا.

fiscal-number = رقمكم الضريبي
    .hint = 13 رقمًا، مثلًا ⁦12 34 567 890 123⁩.
    .where = في الصفحة الأولى من إشعار الضريبة، في الخانة «Vos références».
    .why = يربط هذا الرقم التصريح بالشخص المعني.
    .example = ⁦30 12 345 678 901⁩

page_names = اسمكم

family-name = اسمكم العائلي

given-names = أسماؤكم الشخصية
    .hint = جميع أسمائكم الشخصية، تفصل بينها مسافات.

page_represented-person = الشخص الذي تمثّلونه

represented-fiscal-number = الرقم الضريبي للشخص الممثَّل
    .hint = 13 رقمًا، مثلًا ⁦12 34 567 890 123⁩.
    .where = في الصفحة الأولى من إشعار ضريبته، في الخانة «Vos références».
    .example = ⁦30 12 345 678 901⁩

represented-family-name = الاسم العائلي للشخص الممثَّل

represented-given-names = الأسماء الشخصية للشخص الممثَّل

page_company = شركتكم أو جمعيتكم

company-name = اسم الشركة أو الجمعية

siren = رقم SIREN للشركة أو الجمعية
    .hint = 9 أرقام تعرّف الشركة أو الجمعية، مثلًا ⁦123 456 782⁩.
    .where = على فاتورة أو مستخرج من السجل أو إشعار من معهد الإحصاء (Insee).
    .example = ⁦987 654 324⁩


## The dwellings

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings = مساكنكم
    .hint = أضيفوا مساكنكم واحدًا تلو الآخر، 50 مسكنًا على الأكثر.
    .one = المسكن { $number }
    .add = إضافة مسكن
    .empty = لا يوجد أي مسكن بعد.

page_dwelling-address = عنوان المسكن

dwellings_address = الرقم والشارع
    .hint = أضيفوا المبنى أو الطابق، مثلًا ⁦12 rue des Lilas, bâtiment B⁩.

dwellings_postal-code = الرمز البريدي
    .hint = 5 أرقام، مثلًا 69003.
    .example = 33000

dwellings_commune = البلدية

page_dwelling-description = نوع المسكن ومساحته

dwellings_dwelling-type = ما نوع هذا المسكن؟
    .missing = اختاروا نوع المسكن.

dwellings_dwelling-type_opt_house = منزل

dwellings_dwelling-type_opt_apartment = شقة

dwellings_dwelling-type_opt_outbuilding = ملحق منفصل
    .hint = مرأب أو قبو يوجد المسكن التابع له في عنوان آخر.

dwellings_surface = المساحة بالمتر المربع
    .hint = مساحة الأرضية دون الشرفة، مثلًا 64.
    .where = في عقد الإيجار أو عقد الشراء أو تقارير معاينة المسكن.
    .example = 82

dwellings_annexes = ما الملحقات التابعة لهذا المسكن؟
    .hint = ضعوا علامة على ما يوجد في العنوان نفسه فقط.
    .why = يتبع الملحق وضع المسكن: يكون مشغولًا أو مؤجَّرًا أو شاغرًا معه.

dwellings_annexes_opt_cellar = قبو

dwellings_annexes_opt_garage = مرأب مغلق

dwellings_annexes_opt_parking-space = موقف سيارة

dwellings_declared-before = هل سبق التصريح بهذا المسكن؟
    .hint = تصريح في سنة سابقة عبر الإنترنت أو بالهاتف أو على الورق.
    .missing = أجيبوا «نعم» إذا سبق التصريح بالمسكن، وإلا فأجيبوا «لا».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $year (String) – the year declared, e.g. "2026"
dwellings_changed = هل تغيّر الوضع خلال سنة { $last-year }؟
    .hint = دخول أو مغادرة أو استعمال آخر، من 2 يناير { $last-year } إلى 1 يناير { $year }.
    .why = إذا لم يتغيّر شيء، يبقى تصريحكم الأخير قائمًا.
    .missing = أجيبوا «نعم» إذا تغيّر شيء في هذا المسكن، وإلا فأجيبوا «لا».

page_nothing-to-declare = لا شيء للتصريح به لهذا المسكن
    .body = لم يتغيّر الوضع، ويبقى تصريحكم الأخير قائمًا. انتقلوا إلى المسكن التالي. هل لديكم شك؟ اتصلوا بنا.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_occupancy-kind = من كان يشغل هذا المسكن في 1 يناير { $year }؟
    .hint = لم يكن أحد يسكنه في ذلك اليوم؟ اختاروا «{ dwellings_occupancy-kind_opt_vacant }».
    .why = يحدّد هذا الجواب الضريبة المطبّقة ومن تجب عليه.
    .missing = اختاروا من كان يشغل هذا المسكن في 1 يناير { $year }.

dwellings_occupancy-kind_opt_main-home = أنا: هو مسكني الرئيسي
    .hint = تسكنونه أنتم أو الشخص الممثَّل معظم السنة.

dwellings_occupancy-kind_opt_second-home = أنا: هو مسكن ثانوي
    .hint = مسكن مفروش تحتفظون به لاستعمالكم دون الإقامة فيه طوال السنة.

dwellings_occupancy-kind_opt_let = أؤجّره
    .hint = شخص يدفع إيجارًا طوال السنة أو لفترة إقامة.

dwellings_occupancy-kind_opt_lent = أعيره مجانًا
    .hint = يسكنه قريب أو شخص آخر دون دفع إيجار.

dwellings_occupancy-kind_opt_vacant = لا أحد، هو شاغر
    .hint = الشاغر هو ما ليس فيه ساكن ولا أثاث.


## A dwelling kept for oneself

dwellings_main-since = منذ متى تسكنونه؟
    .hint = يوم انتقالكم إليه، مثلًا 15 09 2021.
    .example = ‏03 05 2019

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_adults = من يسكن معكم من البالغين؟
    .hint = لا تسجّلوا الأطفال دون 18 سنة. هل تسكنون وحدكم؟ تابعوا.
    .one = البالغ { $number }
    .add = إضافة بالغ
    .empty = لا يوجد أي بالغ آخر بعد.

adults_adult-family-name = الاسم العائلي لهذا البالغ

adults_adult-given-names = الأسماء الشخصية لهذا البالغ

adults_adult-birth-date = تاريخ ولادة هذا البالغ
    .hint = مثال: 27 03 1988.
    .example = ‏04 11 1975

dwellings_second-since = منذ متى هو مسكن ثانوي؟
    .hint = أول يوم احتفظتم فيه به لأنفسكم، مثلًا 01 07 2022.
    .example = ‏15 02 2018


## A dwelling that is let

dwellings_rent-type = ما نوع الإيجار؟
    .missing = اختاروا نوع الإيجار.

dwellings_rent-type_opt_unfurnished = غير مفروش، طوال السنة
    .hint = يحضر المستأجر أثاثه.

dwellings_rent-type_opt_furnished = مفروش، طوال السنة
    .hint = يؤجَّر المسكن مع أثاثه.

dwellings_rent-type_opt_seasonal = موسمي أو لفترات قصيرة
    .hint = إقامات للعطلة، بالليلة أو بالأسبوع.

dwellings_rent-type_opt_other = نوع آخر
    .hint = مثلًا إيجار مؤقت للتنقّل المهني أو إيجار مهني.

dwellings_tourist-class = هل المسكن مصنّف رسميًا مسكنًا سياحيًا مفروشًا؟
    .hint = يمنح التصنيف من نجمة إلى 5 نجوم بعد زيارة.
    .missing = اختاروا جوابًا، حتى لو كنتم لا تعرفون.

dwellings_owner-siren = رقم SIREN لنشاط التأجير الخاص بكم
    .hint = 9 أرقام، مثلًا ⁦123 456 782⁩. ليس لديكم رقم؟ تابعوا.
    .where = في الإشعار الذي أرسله إليكم معهد الإحصاء (Insee).
    .example = ⁦987 654 324⁩

dwellings_manager = هل تدير وكالة هذا الإيجار؟
    .hint = وكالة أو موثّق أو مهني آخر يتقاضى أجرًا عن الإدارة.
    .missing = أجيبوا «نعم» إذا كانت وكالة تدير الإيجار، وإلا فأجيبوا «لا».

page_manager-identity = الوكالة التي تدير الإيجار

dwellings_manager-name = اسم الوكالة

dwellings_manager-siren = رقم SIREN للوكالة
    .hint = 9 أرقام، مثلًا ⁦100 200 302⁩.
    .where = في عقد الإدارة أو في مراسلات الوكالة.
    .example = ⁦200 300 408⁩

dwellings_rent-amount = الإيجار الشهري دون الأعباء
    .hint = مبلغ شهر واحد دون الأعباء، مثلًا 650.00 €.
    .where = في عقد الإيجار أو في وصل الإيجار.
    .why = تساعد الإيجارات على تحديث قيمة المساكن.
    .example = 720.50

dwellings_rent-capped = هل للإيجار حد أقصى؟
    .hint = قاعدة أو اتفاقية تحدّد إيجارًا أقصى.
    .missing = اختاروا جوابًا، حتى لو كنتم لا تعرفون.


## A dwelling that is lent

dwellings_occupant-known = هل تعرفون من يشغل هذا المسكن؟
    .hint = هل يشغله شخص دون موافقتكم ولا تعرفون اسمه؟ أجيبوا «لا».
    .missing = أجيبوا «نعم» إذا كنتم تعرفون الشاغل، وإلا فأجيبوا «لا».


## The occupants of a dwelling that is let or lent

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_occupants = شاغلو المسكن
    .hint = ابدأوا بمن كان يشغله في 1 يناير { $year }، دون الأطفال القاصرين.
    .one = الشاغل { $number }
    .add = إضافة شاغل
    .empty = لا يوجد أي شاغل بعد.

occupants_kind = من هو هذا الشاغل؟
    .missing = اختاروا ما إذا كان الشاغل شخصًا أو هيئة.

occupants_kind_opt_person = شخص

occupants_kind_opt_organisation = شركة أو جمعية أو هيئة عمومية

page_occupant-names = اسم الشاغل

occupants_birth-name = الاسم العائلي للشاغل عند الولادة
    .where = في عقد الإيجار أو في نسخة وثيقة هويته.

occupants_usage-name = الاسم العائلي المستعمل للشاغل
    .hint = مثلًا اسم الزوج أو الزوجة إذا كان الشاغل يستعمله.

occupants_first-names = الأسماء الشخصية للشاغل

occupants_birth-date = تاريخ ولادة الشاغل
    .hint = مثال: 27 03 1988.
    .where = في عقد الإيجار أو في نسخة وثيقة هويته.
    .why = يجنّب ذلك الخلط بين شخصين يحملان الاسم نفسه.
    .example = ‏04 11 1975

occupants_birth-country = بلد ولادة الشاغل
    .hint = البلد أو الإقليم باسمه الحالي.

page_occupant-birth-place = مكان ولادة الشاغل

occupants_birth-department = مقاطعة ولادة الشاغل
    .hint = الاسم أو الرقم، مثلًا Rhône أو 69.

occupants_birth-commune = بلدية ولادة الشاغل

page_occupant-organisation = الهيئة التي تشغل المسكن

occupants_legal-form = ما نوع هذه الهيئة؟
    .missing = اختاروا نوع الهيئة.

occupants_legal-form_opt_company = شركة

occupants_legal-form_opt_association = جمعية

occupants_legal-form_opt_public-body = هيئة عمومية

occupants_legal-form_opt_other = هيئة أخرى

occupants_organisation-name = اسم الهيئة الشاغلة

occupants_organisation-siren = رقم SIREN للهيئة الشاغلة
    .hint = 9 أرقام، مثلًا ⁦100 200 302⁩.
    .where = في عقد الإيجار أو في مراسلات الهيئة.
    .example = ⁦200 300 408⁩

page_stay = تاريخا شغل المسكن

occupants_arrival = تاريخ دخول الشاغل
    .hint = يوم الدخول إلى المسكن، مثلًا 01 09 2024.
    .where = في عقد الإيجار أو في محضر معاينة الدخول.
    .example = ‏15 04 2023

occupants_departure = تاريخ مغادرة الشاغل
    .hint = فقط إذا غادر الشاغل، مثلًا 30 06 2025.
    .where = في رسالة إنهاء الإيجار أو في محضر معاينة الخروج.
    .example = ‏31 08 2025

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_all-present = هل كان جميع هؤلاء الشاغلين حاضرين في 1 يناير { $year }؟
    .hint = يتعلق الأمر بجميع الشاغلين الذين سجّلتموهم لهذا المسكن.
    .missing = أجيبوا «نعم» إذا كانوا جميعًا يشغلون المسكن في ذلك اليوم، وإلا فأجيبوا «لا».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
dwellings_same-occupant = هل هو الشاغل نفسه كما قبل سنة { $last-year }؟
    .hint = أشرتم إلى تغيير، لكن جميع الشاغلين المسجّلين كانوا موجودين من قبل.
    .missing = أجيبوا «نعم» إذا لم يدخل أحد ولم يغادر أحد، وإلا فأجيبوا «لا».

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_empty-that-day = هل كان المسكن شاغرًا في 1 يناير { $year }؟
    .hint = غادر جميع الشاغلين المسجّلين قبل ذلك اليوم.
    .missing = أجيبوا «نعم» إذا لم يكن أحد يشغل المسكن في ذلك اليوم، وإلا فأجيبوا «لا».


## A vacant dwelling

dwellings_furnished = هل هذا المسكن مفروش؟
    .hint = المفروش هو ما فيه سرير وطاولة وما يلزم للطبخ.
    .missing = أجيبوا «نعم» إذا كان المسكن مفروشًا، وإلا فأجيبوا «لا».

page_vacancy-dates = فترة شغور المسكن

dwellings_vacant-since = شاغر منذ
    .hint = اليوم التالي لآخر مغادرة، مثلًا 01 10 2025.
    .example = ‏12 06 2024

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_vacant-until = شاغر حتى
    .hint = فقط إذا كنتم تعرفون التاريخ، مثلًا 31 03 { $year }.
    .example = ‏15 05 { $year }

dwellings_vacant-reason = لماذا هذا المسكن شاغر؟
    .why = قد تُعفي بعض الأسباب من ضريبة المساكن الشاغرة.
    .missing = اختاروا السبب الرئيسي.

dwellings_vacant-reason_opt_works = أشغال

dwellings_vacant-reason_opt_for-sale = معروض للبيع

dwellings_vacant-reason_opt_seeking-tenant = في انتظار مستأجر

dwellings_vacant-reason_opt_inheritance = تركة قيد التسوية

dwellings_vacant-reason_opt_unfit = غير صالح للسكن

dwellings_vacant-reason_opt_other = سبب آخر


## Rules between questions

check_departure-before-arrival = تاريخ المغادرة يسبق تاريخ الدخول. تحقّقوا من التاريخين.

check_arrival-before-birth = تاريخ الدخول يسبق تاريخ الولادة. تحقّقوا من التاريخين.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
check_left-before-period = غادر هذا الشاغل قبل 2 يناير { $last-year } ولا داعي لتسجيله. تحقّقوا من التاريخ أو احذفوه من القائمة.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
check_occupant-missing = أضيفوا إلى القائمة من كان يشغل المسكن في 1 يناير { $year }.

check_vacant-after-all = المسكن الشاغر في ذلك اليوم يُصرَّح به شاغرًا. عودوا إلى السؤال عن الشاغل واختاروا «{ dwellings_occupancy-kind_opt_vacant }».


## Frequent errors

error_former-tenant-kept = لم أُنهِ شغل المستأجر السابق للمسكن
    .avoid = اذكروا تاريخ مغادرة كل من غادر، حتى لو سُجّل من خلفه.
    .repair = عودوا إلى الشاغل الذي غادر واذكروا تاريخ مغادرته.

error_furnished-declared-vacant = صرّحت بأن مسكنًا مفروشًا شاغر
    .avoid = المسكن المفروش الذي تحتفظون به لأنفسكم مسكن ثانوي.
    .repair = عودوا إلى السؤال عن الشاغل واختاروا «{ dwellings_occupancy-kind_opt_second-home }».

error_child-as-occupant = سجّلت طفلًا ضمن الشاغلين
    .avoid = سجّلوا البالغين فقط. فالطفل المسجّل قد يصله إشعار ضريبي.
    .repair = احذفوا هذا الشخص من قائمة الشاغلين.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_child-as-adult = سجّلت طفلًا ضمن البالغين
    .avoid = سجّلوا فقط من بلغ 18 سنة في 1 يناير { $year }.
    .repair = احذفوا هذا الشخص من قائمة البالغين.

error_purchase-date = ذكرت تاريخ الشراء بدل تاريخ الانتقال
    .avoid = ابحثوا عن يوم انتقالكم إلى المسكن، فهو غالبًا بعد الشراء.
    .repair = ضعوا يوم انتقالكم إلى المسكن مكان تاريخ الشراء.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_situation-of-today = صرّحت بوضع اليوم لا بوضع 1 يناير
    .avoid = فكّروا في الشخص الذي كان يشغل المسكن في 1 يناير { $year }.
    .repair = يأتي هذا التاريخ بعد 1 يناير { $year }. أضيفوا من كان يشغله في ذلك اليوم.

error_bare-owner-declares = أنا مالك الرقبة وقد صرّحت
    .avoid = صاحب حق الانتفاع هو من ينتفع بالمسكن وهو الذي يصرّح.
    .repair = أخبروا صاحب حق الانتفاع. هل سبق أن أرسلتم تصريحًا؟ اتصلوا بنا.

error_declared-twice = صرّحت أنا وشريك حياتي كلٌّ على حدة
    .avoid = اتفقوا فيما بينكم: يكفي تصريح واحد لكل مسكن.
    .repair = احتفظوا بتصريح واحد واتصلوا بنا لسحب الآخر.

error_annexe-forgotten = نسيت المرأب أو القبو
    .avoid = راجعوا القبو والمرأب وموقف السيارة.
    .repair = ضعوا علامة على الملحق المنسي. وإذا كان في عنوان آخر فأضيفوه كمسكن.

error_tenant-change-untold = ظننت أن عدم فعل أي شيء يكفي بعد تغيّر المستأجر
    .avoid = صرّحوا بكل دخول وكل مغادرة، حتى لو بقي الإيجار نفسه.
    .repair = أضيفوا الشاغل الجديد واذكروا تاريخ مغادرة السابق.

error_seasonal-tenant = سجّلت مستأجرًا لعطلة ضمن الشاغلين
    .avoid = في الإيجار الموسمي، لا حاجة إلى تسجيل أي شاغل.
    .repair = احذفوا هذا الشاغل. وإذا كان الإيجار كله موسميًا فاختاروا «{ dwellings_rent-type_opt_seasonal }».
