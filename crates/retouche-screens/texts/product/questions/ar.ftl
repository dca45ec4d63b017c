### What pages of questions say, in Arabic: modern standard, the person addressed in the plural.
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

# On a page that says that there is nothing to declare.
ui_exit-back = تغيير جوابي

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "آخر كشف معاش لكم."
ui_document-here = إذا غيّرتم هذا الجواب، تُقدَّم وثيقة بعد الإرسال: { $document }
