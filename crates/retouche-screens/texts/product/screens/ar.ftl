### What screens say that are no pages of questions, so that no browser downloads it, in Arabic: modern standard, the person addressed in the plural.
###
### Calm, short and exact: say what to do, never who is at fault. An error starts with the question's own
### words, so that it can be read on its own. Numbers in groups and codes stand between the invisible
### marks U+2066 and U+2069, so that they read from left to right; a date reads from right to left.

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

## Answers that a change takes away, listed before it happens.

ui_dropping-heading = لم تعد هذه الأجوبة لازمة
ui_dropping-intro = مع اختياركم الجديد، لم تعد هذه الأسئلة مطروحة. ولن تُرسَل أجوبتها. وتعود إذا رجعتم إلى اختياركم السابق.
ui_dropping-confirm = المتابعة دون هذه الأجوبة
ui_dropping-keep = الرجوع إلى اختياري السابق

## All answers, before they are sent.

ui_check-heading = تحققوا من أجوبتكم
ui_check-intro = لم يُرسَل شيء بعد. أعيدوا قراءة أجوبتكم: ما زال بإمكانكم تغيير كل شيء.
ui_check-missing = ما يجب إكماله قبل الإرسال
ui_sending-heading = الإرسال

# The person tried to send without ticking the declaration that the answers are exact.
ui_fault-undeclared = لكي ترسلوا، ضعوا أولًا علامة في خانة تصريحكم.

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
