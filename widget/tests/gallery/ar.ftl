### A procedure with every control and structure, in Arabic. What it lacks falls back to French.

procedure = إحصاء مساكن البلدية
    .summary = أخبروا البلدية بمن يسكن مساكنكم في 1 يناير 2026.
    .who = كل مالك أو مستأجر لمسكن في البلدية.
    .at-hand = عنوان كل مسكن، وقيمة الإيجار، وتاريخ ميلاد المستأجرين.
    .demonstration = هذا عرض توضيحي وليس استمارة رسمية.
    .next = تحدّث البلدية قوائمها. ليس عليكم فعل شيء آخر.
    .send = إرسال الإحصاء
    .declaration = أصرّح بأن هذه المعلومات صحيحة على حد علمي.
    .effects = قد يرتفع مبلغ الضريبة أو ينخفض.

contact_phone = استقبال البلدية
    .hours = من الاثنين إلى الجمعة، من 8:30 إلى 17:00
contact_email = مصلحة السكن
contact_desk = شباك السكن، 1 place de la Halle, 00000 Valbourg
service_census = مصلحة السكن في فالبورغ
controller_census = بلدية فالبورغ
    .purpose = تُستعمل أجوبتكم لمعرفة المساكن المأهولة.
route_identity = لتصحيح هذا الرقم، تعالوا إلى الشباك مع وثيقة هوية.
route_claim = اكتبوا إلى البلدية مع ذكر رقم الملف.
route_lost-code = ضاع الرمز؟ اتصلوا باستقبال البلدية.

quality = بأي صفة تجيبون؟
quality_opt_owner = مالك
quality_opt_tenant = مستأجر
    .hint = تدفعون إيجارًا، ولو لقريب.
quality_opt_passing = عابر في البلدية

page_not-you = ليس عليكم التصريح بشيء
    .body = يحصي الإحصاء من يسكن هنا. عندكم شك؟ اتصلوا باستقبال البلدية.

page_you = أنتم
family-name = اسم العائلة
born = تاريخ ميلادكم
    .hint = مثلًا 27 3 1988.
fiscal-number = رقمكم الضريبي
    .hint = 13 رقمًا، مثلًا 30 99 123 456 789.
email = بريدكم الإلكتروني
phone = رقم هاتفكم
country = بلد ميلادكم

dwellings = مساكنكم
    .one = المسكن { $number }
    .add = إضافة مسكن
dwellings_address = ما عنوان المسكن؟
page_use = استعمال المسكن
dwellings_use = من يسكن هذا المسكن في 1 يناير 2026؟
dwellings_use_opt_home = أنا، مع عائلتي أو بدونها
dwellings_use_opt_let = شخص أؤجّره له
dwellings_annexes = ما الملحقات التابعة لهذا المسكن؟
dwellings_annexes_opt_cellar = قبو
dwellings_annexes_opt_garage = مرأب
dwellings_rent = ما قيمة الإيجار في الشهر؟
    .document = عقد الإيجار أو آخر إيصال.
    .hint = بدون الأعباء، مثلًا 650,00.
dwellings_people = مستأجرو هذا المسكن
    .one = الشخص { $number }
    .add = إضافة شخص
people_name = الاسم واللقب
people_born = تاريخ الميلاد
remarks = هل من توضيح؟

error_minor = سجّلت طفلًا كمستأجر
    .repair = احذفوا هذا الشخص من القائمة.
    .avoid = سجّلوا الراشدين فقط.
