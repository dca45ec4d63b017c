### What the product's screens say, in Arabic: modern standard, the person addressed in the plural.
###
### Calm, short and exact: say what to do, never who is at fault. An error starts with the question's own
### words, so that it can be read on its own. Numbers in groups and codes stand between the invisible
### marks U+2066 and U+2069, so that they read from left to right; a date reads from right to left.

## Around every page.

# Variables:
#   $page (Message) – the page's heading, e.g. "اسمكم"
#   $procedure (Message) – the procedure's name, e.g. "الإبلاغ عن تغيير العنوان"
ui_title = { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "اسمكم"
#   $procedure (Message) – the procedure's name, e.g. "الإبلاغ عن تغيير العنوان"
ui_title-error = خطأ: { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "العودة إلى ملفكم"
ui_title-alone = { $page }

# Variables:
#   $page (Message) – the page's heading, e.g. "العودة إلى ملفكم"
ui_title-error-alone = خطأ: { $page }

# Heard, not seen: what the list of languages is called.
ui_languages = اختيار اللغة

ui_skip = الانتقال إلى المحتوى

# The heading over telephone numbers and addresses, on every page.
ui_help = هل تحتاجون إلى مساعدة؟

ui_back = رجوع
ui_continue = متابعة

## Said while a page stands: heard at once, and seen at the top of the form.

ui_status-sending = الإرسال جارٍ
ui_status-offline = انقطع الاتصال. تبقى أجوبتكم في هذه الصفحة: أعيدوا المحاولة لاحقًا.
ui_status-kept = حُفظت أجوبتكم.

# An error was just mended, and its message went away.
ui_status-mended = صُحّح هذا الخطأ.

## The start page.

ui_begin = البدء
ui_resume = الاطلاع على أجوبة مرسلة أو تصحيحها
ui_start-who = لمن هذه الخدمة؟
ui_start-at-hand = ما يجب تحضيره
ui_start-time = المدة والتكلفة
ui_start-mistakes = إذا أخطأتم
ui_start-errors = الأخطاء الشائعة
ui_start-privacy = بياناتكم الشخصية
ui_start-accessibility = سهولة الاستخدام للجميع

# Variables:
#   $minutes (Number) – how long it takes, e.g. 10
ui_minutes =
    { $minutes ->
        [zero] أقل من دقيقة.
        [one] حوالي دقيقة واحدة.
        [two] حوالي دقيقتين.
        [few] حوالي { $minutes } دقائق.
        [many] حوالي { $minutes } دقيقة.
       *[other] حوالي { $minutes } دقيقة.
    }

ui_free = هذه الخدمة مجانية.

# Variables:
#   $amount (Money) – what it costs, e.g. 25.00 €
ui_fee = التكلفة: { $amount }.

# Variables:
#   $controller (Message) – who is responsible for the answers, e.g. "مصلحة ضرائب السكن"
ui_privacy-controller = الجهة المسؤولة عن بياناتكم: { $controller }.

# Variables:
#   $draft (Message) – how long answers that were not sent are kept, e.g. "3 أشهر"
#   $closed (Message) – how long answers that were sent are kept, e.g. "5 سنوات"
ui_privacy-retention = تُحفظ المسوّدة لمدة { $draft } بعد آخر جواب لكم. وتُحفظ أجوبتكم المرسلة لمدة { $closed } بعد آخر إجراء في ملفكم.

ui_privacy-rights = يمكنكم طلب الاطلاع على بياناتكم أو تصحيحها أو محوها أو تقييد استعمالها. ويمكنكم أيضًا الاعتراض على استعمالها. عند الخلاف، راسلوا هيئة حماية البيانات، وهي في فرنسا Cnil.

# Variables:
#   $contact (Message) – whom to ask, e.g. "المسؤول عن حماية البيانات"
ui_privacy-contact = لممارسة هذه الحقوق، اتصلوا بـ: { $contact }.

## Lengths of time, put into "تُحفظ المسوّدة لمدة … بعد": the genitive.

# Variables:
#   $count (Number) – how many days, e.g. 30
ui_period-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

# Variables:
#   $count (Number) – how many months, e.g. 3
ui_period-months =
    { $count ->
        [zero] أقل من شهر
        [one] شهر واحد
        [two] شهرين
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

# Variables:
#   $count (Number) – how many years, e.g. 5
ui_period-years =
    { $count ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }

## A page of questions.

ui_required-all = جميع الأجوبة إلزامية.
ui_required-but-optional = جميع الأجوبة إلزامية، إلا ما كُتب بجانبه «{ ui_optional }».

# Stands right after the words of a question.
ui_optional = (اختياري)

ui_kept = تُحفظ أجوبتكم عند المتابعة. ولا يُرسَل شيء دون موافقتكم.
ui_changed-elsewhere = تغيّرت هذه الصفحة في نافذة أخرى. إذا تابعتم، يحلّ ما ترونه هنا محلّ تلك التغييرات.
ui_changed-since = تغيّرت أجوبتكم بعد فتحكم هذه الصفحة. أعيدوا قراءتها قبل إرسالها.
ui_help-where = أين تجدون هذه المعلومة؟
ui_help-why = لماذا هذا السؤال؟

# Stands after the field of an amount.
ui_currency = €

# The first entry of a list, before anything is chosen.
ui_choose = اختاروا من القائمة

## The three parts of a date, each with how it is typed.

ui_date-day = اليوم
ui_date-month = الشهر (من 1 إلى 12)
ui_date-year = السنة (4 أرقام)

## Answers that the product offers or shows.

ui_option-yes = نعم
ui_option-no = لا
ui_option-dont-know = لا أعرف
ui_not-provided = لا يوجد جواب

# An answer as it is shown.
# Variables:
#   $value (Message) – a number, an amount, a date or a moment, e.g. 2 ديسمبر 2026
ui_value = { $value }

## At a question that changed since it was answered.

ui_confirm-new = هذا سؤال جديد.
ui_confirm-required = يجب الآن الإجابة عن هذا السؤال.
ui_confirm-option-gone = لم تعد إحدى الإجابات التي اخترتموها معروضة. اختاروا من جديد.
ui_confirm-reworded = تغيّر هذا السؤال. أعيدوا قراءة إجابتكم.
ui_confirm-declared = أعيدوا قراءة إجابتكم قبل إرسالها.

## What was known before the person was asked.

# Stands at a field that is already filled in.
# Variables:
#   $value (Message) – what is known, e.g. 1,200.00 €
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known = لدينا { $value } (المصدر: { $source }). صحّحوا ذلك إن كان خطأً.

# Stands at boxes that are already ticked.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known-ticked = بعض الخانات محدّدة مسبقًا (المصدر: { $source }). صحّحوا ذلك إن كان خطأً.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known-confirmed = مؤكَّد (المصدر: { $source })

# Variables:
#   $value (Message) – what was known, e.g. 1,200.00 €
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known-corrected = مُصحَّح: كان لدينا { $value } (المصدر: { $source }).

# Several boxes were ticked beforehand.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known-changed = مُصحَّح: كانت خانات أخرى محدّدة (المصدر: { $source }).

# The heading over what was known and is not among the answers.
ui_known-left-out = كان معروفًا من قبل وليس بين أجوبتكم

# Variables:
#   $source (Message) – the organisation it is from, e.g. "أصحاب عملكم"
ui_known-source = المصدر: { $source }

## Rows: the dwellings of an owner, the people of a household.

# Variables:
#   $row (Message) – the row by its number, e.g. "المسكن 2"
#   $name (Message) – the answer that names it, e.g. "12 rue des Lilas"
ui_row-named = { $row }: { $name }

# A row inside another.
# Variables:
#   $outer (Message) – the row around, e.g. "المسكن 2"
#   $inner (Message) – the row inside it, e.g. "الشاغل 1"
ui_row-in-row = { $outer }، { $inner }

# These two are followed, for those who hear them, by what they are about: "تعديل المسكن 2".
ui_change = تعديل
ui_remove = حذف

ui_row-unfinished = غير مكتمل بعد
ui_row-removed = حُذف من القائمة.
ui_restore = إعادته إلى القائمة

## What has to be mended before going on.

# The heading over the list of errors of a page.
ui_errors = ما يجب تصحيحه للمتابعة

# Heard before each error, not seen.
ui_error-prefix = خطأ:

## Errors: nothing was answered.

# Variables:
#   $label (Message) – the question, e.g. "اسمكم العائلي"
ui_fault-missing-text = «{ $label }»: اكتبوا جوابكم.

# Variables:
#   $label (Message) – the question, e.g. "ما نوع المسكن؟"
ui_fault-missing-choice = «{ $label }»: اختاروا جوابًا.

# Variables:
#   $label (Message) – the question, e.g. "ما ملحقات هذا المسكن؟"
ui_fault-missing-choices = «{ $label }»: ضعوا علامة على جواب واحد على الأقل.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – an answer that would do, e.g. "25 04 1990"
ui_fault-missing-date = «{ $label }»: اكتبوا تاريخًا، مثلًا { $example }.

## Errors: dates.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-day = «{ $label }»: أضيفوا اليوم إلى التاريخ، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-month = «{ $label }»: أضيفوا الشهر إلى التاريخ، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-year = «{ $label }»: أضيفوا السنة إلى التاريخ، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-year-incomplete = «{ $label }»: اكتبوا السنة بأرقامها الأربعة، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الولادة"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-impossible = «{ $label }»: لا وجود لهذا التاريخ. اكتبوا اليوم والشهر والسنة بالأرقام، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الدخول"
#   $limit (Date) – the first day that would do, e.g. 1 يناير 2026
ui_fault-below-date = «{ $label }»: اكتبوا تاريخًا لا يسبق { $limit }.

# Variables:
#   $label (Message) – the question, e.g. "تاريخ الدخول"
#   $limit (Date) – the last day that would do, e.g. 1 يناير 2026
ui_fault-above-date = «{ $label }»: اكتبوا تاريخًا لا يتجاوز { $limit }.

## Errors: numbers and amounts.

# Variables:
#   $label (Message) – the question, e.g. "المساحة بالمتر المربع"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-a-number = «{ $label }»: اكتبوا عددًا بالأرقام، مثلًا { $example }.

# What was typed is read in two ways in some languages: 1.234 is either 1234 or a little more than one.
# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-ambiguous-number = «{ $label }»: يُقرأ هذا العدد بطريقتين. اكتبوا الآلاف دون أي علامة، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "عدد الغرف"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-whole = «{ $label }»: اكتبوا عددًا صحيحًا دون كسور، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
#   $limit (Number) – how many digits there may be after the decimal sign, e.g. 2
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-too-many-decimals =
    { $limit ->
        [zero] «{ $label }»: اكتبوا عددًا دون كسور.
        [one] «{ $label }»: اكتبوا رقمًا واحدًا على الأكثر بعد الفاصلة العشرية، مثلًا { $example }.
        [two] «{ $label }»: اكتبوا رقمين على الأكثر بعد الفاصلة العشرية، مثلًا { $example }.
        [few] «{ $label }»: اكتبوا { $limit } أرقام على الأكثر بعد الفاصلة العشرية، مثلًا { $example }.
        [many] «{ $label }»: اكتبوا { $limit } رقمًا على الأكثر بعد الفاصلة العشرية، مثلًا { $example }.
       *[other] «{ $label }»: اكتبوا { $limit } رقم على الأكثر بعد الفاصلة العشرية، مثلًا { $example }.
    }

# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-too-large = «{ $label }»: في هذا العدد أرقام كثيرة. تحققوا منه ثم أعيدوا كتابته، مثلًا { $example }.

# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
#   $limit (Number) – the least number or amount that would do, e.g. 1.00 €
ui_fault-below = «{ $label }»: اكتبوا { $limit } أو أكثر.

# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
#   $limit (Number) – the greatest number or amount that would do, e.g. 50,000.00 €
ui_fault-above = «{ $label }»: اكتبوا { $limit } أو أقل.

## Errors: texts.

# Variables:
#   $label (Message) – the question, e.g. "العنوان"
#   $count (Number) – how many characters there are, e.g. 250
#   $limit (Number) – how many there may be, e.g. 200
ui_fault-too-long =
    { $limit ->
        [zero] «{ $label }»: اتركوا هذا الجواب فارغًا. عدد الأحرف الآن: { $count }.
        [one] «{ $label }»: اكتبوا حرفًا واحدًا على الأكثر. عدد الأحرف الآن: { $count }.
        [two] «{ $label }»: اكتبوا حرفين على الأكثر. عدد الأحرف الآن: { $count }.
        [few] «{ $label }»: اكتبوا { $limit } أحرف على الأكثر. عدد الأحرف الآن: { $count }.
        [many] «{ $label }»: اكتبوا { $limit } حرفًا على الأكثر. عدد الأحرف الآن: { $count }.
       *[other] «{ $label }»: اكتبوا { $limit } حرف على الأكثر. عدد الأحرف الآن: { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "الرمز البريدي"
#   $count (Number) – how many characters there are, e.g. 4
#   $limit (Number) – how many there must be, e.g. 5
ui_fault-too-short =
    { $limit ->
        [zero] «{ $label }»: اكتبوا جوابكم. عدد الأحرف الآن: { $count }.
        [one] «{ $label }»: اكتبوا حرفًا واحدًا على الأقل. عدد الأحرف الآن: { $count }.
        [two] «{ $label }»: اكتبوا حرفين على الأقل. عدد الأحرف الآن: { $count }.
        [few] «{ $label }»: اكتبوا { $limit } أحرف على الأقل. عدد الأحرف الآن: { $count }.
        [many] «{ $label }»: اكتبوا { $limit } حرفًا على الأقل. عدد الأحرف الآن: { $count }.
       *[other] «{ $label }»: اكتبوا { $limit } حرف على الأقل. عدد الأحرف الآن: { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "بريدكم الإلكتروني"
#   $example (Message) – an answer that would do, e.g. "prenom.nom@example.org"
ui_fault-not-an-email = «{ $label }»: تحققوا من عنوان البريد الإلكتروني. يشبه هذا العنوان: { $example }.

# Variables:
#   $label (Message) – the question, e.g. "رقم هاتفكم"
#   $example (Message) – an answer that would do, e.g. "01 99 00 56 78"
ui_fault-not-a-phone = «{ $label }»: اكتبوا رقم هاتف، مثلًا { $example }. خارج فرنسا، ابدؤوا بعلامة +.

# Only a page changed by something else than the form leads here.
# Variables:
#   $label (Message) – the question, e.g. "بلد الولادة"
ui_fault-not-an-option = «{ $label }»: اختاروا جوابًا من القائمة.

## Errors: numbers that identify somebody or something.

# Variables:
#   $label (Message) – the question, e.g. "رقمكم الضريبي"
#   $limit (Number) – how many digits there must be, e.g. 13
#   $count (Number) – how many digits there are, e.g. 12
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-digit-count =
    { $limit ->
        [zero] «{ $label }»: لا تكتبوا أي رقم، مثلًا { $example }. عدد الأرقام الآن: { $count }.
        [one] «{ $label }»: اكتبوا رقمًا واحدًا دون أي حرف، مثلًا { $example }. عدد الأرقام الآن: { $count }.
        [two] «{ $label }»: اكتبوا رقمين دون أي حرف، مثلًا { $example }. عدد الأرقام الآن: { $count }.
        [few] «{ $label }»: اكتبوا { $limit } أرقام دون أي حرف، مثلًا { $example }. عدد الأرقام الآن: { $count }.
        [many] «{ $label }»: اكتبوا { $limit } رقمًا دون أي حرف، مثلًا { $example }. عدد الأرقام الآن: { $count }.
       *[other] «{ $label }»: اكتبوا { $limit } رقم دون أي حرف، مثلًا { $example }. عدد الأرقام الآن: { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "رقمكم الضريبي"
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-control-digit-fr-fiscal-number = «{ $label }»: يبدأ هذا الرقم بـ 0 أو 1 أو 2 أو 3. انقلوه رقمًا رقمًا، مثلًا { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "رقم SIREN للشركة"
#   $example (Message) – an answer that would do, e.g. "987 654 324"
ui_fault-control-digit-siren = «{ $label }»: يجب التحقق من أحد الأرقام. انقلوا أرقام SIREN التسعة، مثلًا { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "رقم SIRET للوكالة"
#   $example (Message) – an answer that would do, e.g. "987 654 324 00019"
ui_fault-control-digit-siret = «{ $label }»: يجب التحقق من أحد الأرقام. انقلوا أرقام SIRET الأربعة عشر، مثلًا { $example }.

## Examples of answers, for errors. A question may bring its own; its hint should show another one.

ui_example-integer = 12
ui_example-decimal = 12.5
ui_example-money = 720.50

# The day stands at the right, as its field does.
ui_example-date = ‏25 04 1990

ui_example-email = ⁦prenom.nom@example.org⁩
ui_example-phone = ⁦01 99 00 56 78⁩
ui_example-fr-fiscal-number = ⁦30 12 345 678 901⁩
ui_example-siren = ⁦987 654 324⁩
ui_example-siret = ⁦987 654 324 00019⁩

## Errors: how many rows there are.

# Variables:
#   $label (Message) – what the rows are, e.g. "مساكنكم"
#   $limit (Number) – how many there must be, e.g. 1
#   $add (Message) – the words of the button that adds one, e.g. "إضافة مسكن"
ui_fault-too-few-rows = «{ $label }»: العدد المطلوب { $limit } على الأقل. استعملوا «{ $add }».

# Variables:
#   $label (Message) – what the rows are, e.g. "مساكنكم"
#   $limit (Number) – how many there may be, e.g. 50
ui_fault-too-many-rows = «{ $label }»: احتفظوا بعدد { $limit } على الأكثر واحذفوا الباقي.

## What is unusual, and may stay.

# Variables:
#   $label (Message) – the question, e.g. "الإيجار الشهري"
ui_unusual = «{ $label }»: هذا الجواب غير معتاد. هل هو الجواب المقصود؟

# Variables:
#   $error (Message) – a mistake that people make, in the first person, e.g. "سجّلتُ طفلًا ضمن الشاغلين"
ui_frequent-error = يحدث هذا كثيرًا: «{ $error }»

ui_keep-or-change = إذا كان جوابكم صحيحًا، فتابعوا دون تغيير أي شيء.

## Answers that a change takes away, listed before it happens.

ui_dropping-heading = لم تعد هذه الأجوبة لازمة
ui_dropping-intro = مع اختياركم الجديد، لم تعد هذه الأسئلة مطروحة. ولن تُرسَل أجوبتها. وتعود إذا رجعتم إلى اختياركم السابق.
ui_dropping-confirm = المتابعة دون هذه الأجوبة
ui_dropping-keep = الرجوع إلى اختياري السابق

# On a page that says that there is nothing to declare.
ui_exit-back = تغيير جوابي

## All answers, before they are sent.

ui_check-heading = تحققوا من أجوبتكم
ui_check-intro = لم يُرسَل شيء بعد. أعيدوا قراءة أجوبتكم: ما زال بإمكانكم تغيير كل شيء.
ui_check-missing = ما يجب إكماله قبل الإرسال
ui_sending-heading = الإرسال

# The person tried to send without ticking the declaration that the answers are exact.
ui_fault-undeclared = لكي ترسلوا، ضعوا أولًا علامة في خانة تصريحكم.

## The right to error. Both sentences stand together wherever mistakes are spoken of, and no other text
## names this right: what is due stays due, and nothing is promised to anybody.

ui_right-to-error = قد يقع الخطأ، ويمكن تصحيحه: هذا هو الحق في الخطأ. لستم ملزمين بذكر السبب.
ui_right-to-error-repay = من حيث المبدأ، لا يعاقب القانون على أول خطأ وقع بحسن نية وصُحّح في الوقت المناسب. وما هو مستحق يبقى مستحقًا، وكل مبلغ قُبض زيادةً يجب رده.

## A correction in preparation.

ui_amendment-banner = أنتم تُعدّون تصحيحًا. وقبل إرساله، تبقى أجوبتكم المرسلة سارية.

# Variables:
#   $count (Number) – how many answers were changed and not sent, e.g. 2
ui_amendment-unsent =
    { $count ->
        [zero] لم يتغيّر أي جواب بعد. تبقى أجوبتكم المرسلة سارية.
        [one] تغيّر جواب واحد ولم يُرسَل بعد. تبقى أجوبتكم المرسلة سارية.
        [two] تغيّر جوابان ولم يُرسَلا بعد. تبقى أجوبتكم المرسلة سارية.
        [few] تغيّرت { $count } أجوبة ولم تُرسَل بعد. تبقى أجوبتكم المرسلة سارية.
        [many] تغيّر { $count } جوابًا ولم تُرسَل بعد. تبقى أجوبتكم المرسلة سارية.
       *[other] تغيّر { $count } جواب ولم تُرسَل بعد. تبقى أجوبتكم المرسلة سارية.
    }

ui_amend-heading = صحّحوا أجوبتكم
ui_amend-intro = غيّروا الأجوبة التي تريدون. وسترون كل ما يتغيّر قبل الإرسال.
ui_see-changes = عرض ما يتغيّر
ui_discard = إلغاء هذا التصحيح

## What a correction changes, before it is sent and later.

ui_before-after-heading = ما تغيّرونه
ui_changes-heading = ما تغيّر

# Variables:
#   $moment (Moment) – when the correction was sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_changes-sent = أُرسل التصحيح يوم { $moment }.

ui_question-label = السؤال

# Variables:
#   $moment (Moment) – when the answer was sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_sent-label = الجواب المرسل يوم { $moment }

ui_after-label = الجواب الجديد
ui_added = جواب مضاف
ui_changed = جواب مغيَّر
ui_removed = جواب محذوف
ui_nothing-changed = لم يتغيّر أي جواب.
ui_unchanged = الأجوبة التي لم تتغيّر
ui_send-amendment = إرسال التصحيح

## The receipt. Its labels are those that the law asks for (CRPA R112-5).

ui_receipt-heading = إشعار باستلام أجوبتكم
ui_receipt-amendment-heading = إشعار باستلام تصحيحكم
ui_reference = رقم الملف
ui_code = الرمز السري
ui_code-keep = دوّنوا هذا الرمز الآن، فلن يظهر بعد ذلك. وهو يفتح أجوبتكم، فاحتفظوا به لأنفسكم.
ui_received = تاريخ الاستلام
ui_first-received = تاريخ استلام أول إرسال
ui_revision = الإرسال

# Which sending of the same file this is, after the label "الإرسال".
# Variables:
#   $number (Number) – its number, from 1, e.g. 2
ui_revision-number = رقم { $number }

ui_silence = إذا لم تُجب الإدارة

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 فبراير 2027
ui_silence-accepts = دون رد من الإدارة، يُعدّ طلبكم مقبولًا يوم { DATE($day, style: "weekday") }.

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 فبراير 2027
ui_silence-refuses = دون رد من الإدارة، يُعدّ طلبكم مرفوضًا يوم { DATE($day, style: "weekday") }. ويمكنكم حينئذ تقديم طعن.

ui_missing-items = ما ينقص
ui_appeal = الطعن في الرفض
ui_attestation = شهادة القبول
ui_attestation-can = بعد هذا التاريخ، يمكنكم طلب شهادة من المصلحة.
ui_fingerprint = بصمة أجوبتكم (إثبات الإرسال)
ui_reason-first-sending = لا ينطبق: هذا أول إرسال.
ui_reason-nothing-decided = لا ينطبق: هذا الإرسال لا ينتظر قرارًا.
ui_reason-complete = لا شيء: ما أرسلتموه كامل.
ui_reason-silence-is-not-refusal = لا ينطبق: عدم الرد ليس رفضًا.
ui_reason-silence-is-not-acceptance = لا ينطبق: عدم الرد ليس قبولًا.
ui_receipt-changed = ما صحّحتموه
ui_correcting-heading = التصحيح بعد الإرسال
ui_correcting-how = للتصحيح، عودوا ومعكم رقم الملف والرمز السري.
ui_next-heading = ما يلي ذلك
ui_service-heading = المصلحة المكلفة بملفكم
ui_receipt-answers = الأجوبة المستلمة
ui_see-submission = عرض ملفي

## When answers can be corrected. Read before, during and after the time itself.

# Variables:
#   $closes (Moment) – the last second, e.g. الخميس، 31 ديسمبر 2026، الساعة 23:59، بتوقيت باريس
ui_window-open = يمكنكم التصحيح عبر الإنترنت حتى يوم { $closes }.

ui_window-open-without-end = يمكنكم التصحيح عبر الإنترنت في أي وقت، دون تاريخ نهاية.

# Variables:
#   $opens (Moment) – the first second, e.g. الاثنين، 2 مارس 2026، الساعة 00:00، بتوقيت باريس
#   $closes (Moment) – the last second, e.g. الخميس، 31 ديسمبر 2026، الساعة 23:59، بتوقيت باريس
ui_window-later = ستتمكنون من التصحيح عبر الإنترنت من يوم { $opens } إلى يوم { $closes }.

# Variables:
#   $opens (Moment) – the first second, e.g. الاثنين، 2 مارس 2026، الساعة 00:00، بتوقيت باريس
ui_window-later-without-end = ستتمكنون من التصحيح عبر الإنترنت ابتداءً من يوم { $opens }.

ui_window-none = أُغلق التصحيح عبر الإنترنت.

# Variables:
#   $route (Message) – sentences that say what to do instead, e.g. "قدّموا طلبًا بالبريد."
ui_afterwards = بعد إغلاق التصحيح عبر الإنترنت، تبقى طريقة أخرى. { $route }

## A submission: the file of a person.

ui_submission-heading = ملفكم
ui_amended = تاريخ التصحيح
ui_rights-heading = تصحيح أجوبتكم
ui_amend = تصحيح أجوبتي
ui_amend-resume = متابعة التصحيح
ui_answers-heading = أجوبتكم
ui_see-history = عرض سجل الملف
ui_sign-out = إغلاق ملفي

# Variables:
#   $number (Number) – which sending is shown, e.g. 1
ui_older-heading = الإرسال { $number }، وقد حلّ غيره محله

ui_older-intro = حلّ تصحيح محل هذا الإرسال. وهو محفوظ كما هو.
ui_see-in-force = عرض الإرسال الساري

## Everything that happened to a file.

ui_history-heading = سجل ملفكم
ui_history-intro = هنا كل ما حدث لملفكم. كل إرسال محفوظ كما هو. يمكنكم قراءته من جديد ومعرفة ما غيّره.

# Variables:
#   $number (Number) – its number, always 1
ui_history-first = الإرسال { $number }: الأول

# Variables:
#   $number (Number) – its number, e.g. 2
ui_history-amendment = الإرسال { $number }: تصحيح

ui_in-force = الإرسال الساري
ui_see-answers = عرض الأجوبة
ui_see-receipt = عرض إشعار الاستلام
ui_see-what-changed = عرض ما تغيّر

# Who sent it and what led to it: facts, without any judgement.
# Variables:
#   $actor (Message) – who, e.g. "من الشخص المعني"
#   $trigger (Message) – what led to it, e.g. "تصحيح تلقائي"
ui_by = { $actor }. { $trigger }.

ui_by-holder = من الشخص المعني
ui_by-helper = من شخص يساعد بموجب توكيل
ui_by-preparer = من شخص يُعدّ الأجوبة
ui_by-agent = من موظف في الإدارة
ui_by-system = من البرنامج
ui_trigger-first = أول إرسال
ui_trigger-own-initiative = تصحيح بمبادرة من الشخص نفسه
ui_trigger-invited = تصحيح بدعوة من الإدارة
ui_trigger-completion = إضافة طلبتها الإدارة

## Coming back with a number and a code.

ui_sign-in-heading = العودة إلى ملفكم
ui_sign-in-intro = حصلتم على رقم الملف والرمز السري بعد الإرسال.
ui_reference-hint = 8 أحرف أو أرقام، مثلًا ⁦7K3M-92QX⁩.
ui_code-hint = 16 حرفًا أو رقمًا، مثلًا ⁦K7QM-2XHD-9RTV-4W3B⁩.
ui_sign-in = فتح ملفي
ui_lost-code = إذا ضاع الرمز

# The examples are others than those of the hints.
ui_fault-no-reference = اكتبوا رقم الملف: 8 أحرف أو أرقام، مثلًا ⁦4F2T-81WZ⁩.
ui_fault-no-code = اكتبوا الرمز السري: 16 حرفًا أو رقمًا، مثلًا ⁦P2WD-6NXA-8TKR-3VHM⁩.
ui_fault-no-match = لا يتطابق هذا الرقم وهذا الرمز. انقلوهما من جديد ثم أعيدوا المحاولة.

# Variables:
#   $seconds (Number) – how long to wait, e.g. 30
ui_fault-slowed =
    { $seconds ->
        [zero] لم تنجح عدة رموز. أعيدوا المحاولة الآن.
        [one] لم تنجح عدة رموز. انتظروا ثانية واحدة ثم أعيدوا المحاولة.
        [two] لم تنجح عدة رموز. انتظروا ثانيتين ثم أعيدوا المحاولة.
        [few] لم تنجح عدة رموز. انتظروا { $seconds } ثوانٍ ثم أعيدوا المحاولة.
        [many] لم تنجح عدة رموز. انتظروا { $seconds } ثانية ثم أعيدوا المحاولة.
       *[other] لم تنجح عدة رموز. انتظروا { $seconds } ثانية ثم أعيدوا المحاولة.
    }

## What cannot be done, why, and the next step. Ways to reach a person stand on these pages too.

ui_refusal-not-found = لم نجد هذه الصفحة
    .body = لا يؤدي هذا العنوان إلى أي صفحة. تحققوا منه أو انطلقوا من أحد روابط هذه الصفحة.
ui_refusal-signed-out = ملفكم مغلق
    .body = يُغلق الملف بعد مدة لحماية أجوبتكم. افتحوه من جديد برقم الملف والرمز السري.
ui_refusal-no-draft = لا توجد أجوبة قيد الإدخال
    .body = تُحفظ الأجوبة التي لم تُرسَل مدة محدودة، على الجهاز الذي بدأتم منه. يمكنكم البدء من جديد. وإذا أرسلتموها، فافتحوا ملفكم.
ui_refusal-malformed = لم نفهم هذا الطلب
    .body = ربما كانت الصفحة قديمة. ارجعوا إلى الصفحة السابقة وأعيدوا تحميلها ثم حاولوا من جديد.
ui_refusal-too-large = أجوبتكم كبيرة الحجم
    .body = اختصروا أطول النصوص ثم حاولوا من جديد.
ui_refusal-forged = لم نتمكن من التحقق من هذا الطلب
    .body = لحماية أجوبتكم، لم يتغيّر شيء. ارجعوا إلى الصفحة السابقة وأعيدوا تحميلها ثم حاولوا من جديد.
ui_refusal-stale = تغيّرت أجوبتكم في مكان آخر
    .body = تغيّرت في نافذة أخرى أو مع شخص آخر. اطلعوا على حالتها ثم تابعوا.
ui_refusal-incomplete = ما زالت أجوبة ناقصة
    .body = لم يُرسَل شيء. أكملوا أجوبتكم ثم أرسلوها.
ui_refusal-closed = أُغلق التصحيح عبر الإنترنت
    .body = لم يُرسَل تصحيحكم. وتبقى أجوبتكم المرسلة سارية.
ui_refusal-locked = تُصحَّح هذه الأجوبة بطريقة أخرى
    .body = لا يمكن تغيير بعض الأجوبة عبر الإنترنت. تبيّن صفحة أجوبتكم طريقة تصحيح كل جواب.
ui_refusal-nothing-changed = لا شيء لإرساله بعد
    .body = أجوبتكم هي نفسها التي أُرسلت. غيّروا جوابًا أولًا.
ui_refusal-purged = حُذفت أجوبتكم
    .body = انتهت مدة حفظها. لأي سؤال، اتصلوا بنا ومعكم رقم الملف.
ui_refusal-broken = حدثت مشكلة من جانبنا
    .body = لا دخل لكم في ذلك. أعيدوا المحاولة بعد بضع دقائق. وإذا استمرت المشكلة، فاتصلوا بنا.

# Variables:
#   $procedure (Message) – the procedure's name, e.g. "الإبلاغ عن تغيير العنوان"
ui_next-start = العودة إلى البداية: { $procedure }

ui_next-sign-in = فتح ملفي
ui_next-check = مراجعة أجوبتي

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "آخر كشف معاش لكم."
ui_document-here = إذا غيّرتم هذا الجواب، تُقدَّم وثيقة بعد الإرسال: { $document }
