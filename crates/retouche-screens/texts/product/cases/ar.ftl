### What the screens of a file say after sending, in Arabic: its life, requests and answers, settling,
### late corrections, letters. No page of questions shows them, so that no browser downloads them.

## Where a file stands.

ui_state = وضع ملفكم الآن
ui_state-submitted = استُلم. ولم تبدأ دراسته بعد.
ui_state-under-review = قيد الدراسة.
ui_state-info-requested = طُلبت منكم عناصر ناقصة.
ui_state-regularisation-invited = توجد أجوبة يجب التحقق منها.
ui_state-decided = صدر قرار بشأنه.
ui_state-withdrawn = سُحب بناءً على طلبكم.
ui_state-purged = مُحي: انتهت مدة حفظه.
ui_purged-why = انتهت مدة حفظ الأجوبة.

## Why no correction is open, whatever the dates.

ui_barred-under-review = تدرس الإدارة ملفكم. والتصحيح عبر الإنترنت مغلق خلال هذه المدة.
ui_barred-channel = لم يُرسَل هذا الملف عبر الإنترنت. ويُصحَّح بطريقة أخرى.
ui_barred-co-holder = لا يصحّح هذا الملف عبر الإنترنت إلا الشخص الذي أرسله. ويمكنكم طلب التصحيح بطريقة أخرى.
ui_barred-withdrawn = سُحب هذا الملف. ولم يعد تصحيحه عبر الإنترنت ممكنًا.
ui_barred-purged = مُحيت أجوبة هذا الملف.

## A correction that was thrown away.

# Variables:
#   $until (Moment) – the last moment at which it can be brought back
ui_discarded = لقد ألغيتم تصحيحًا. نحتفظ به إلى غاية { $until } إن غيّرتم رأيكم.
ui_recover = استرجاع تصحيحي

# Stands after what can be done once online correction has closed.
# Variables:
#   $day (Date) – the last day of this other way, e.g. 31 ديسمبر 2027
ui_claim-until = هذه الطريقة متاحة حتى يوم { DATE($day, style: "weekday") }.

## Everything that happened, in words. After each: when, and by whom.

# Variables:
#   $number (Number) – its number, e.g. 3
#   $earlier (Number) – the number of the sending whose answers it takes again, e.g. 1
ui_history-revert = الإرسال { $number }: العودة إلى أجوبة الإرسال { $earlier }

ui_history-explained = أُضيف توضيح
ui_history-review = بدأت دراسة الملف
ui_history-invited = طلبت الإدارة التحقق من بعض الأجوبة
ui_history-asked = طلبت الإدارة عناصر ناقصة
ui_history-no-longer-asked = سحبت الإدارة طلبها
ui_history-maintained = أُبقيت الأجوبة كما هي
ui_history-late = قُدّم تصحيح متأخر
ui_history-granted = أُعيد فتح التصحيح عبر الإنترنت
ui_history-decided = اتخذت الإدارة قرارًا
ui_history-reopened = استُؤنفت دراسة الملف
ui_history-withdrawn = سُحب الملف
ui_history-purged = مُحيت الأجوبة

## Everything that the person was told, newest first: each message a heading, its date and its words.

ui_see-messages = قراءة رسائلكم

ui_messages-heading = رسائلكم
ui_messages-intro = هنا كل ما كتبناه لكم عن هذا الملف، الأحدث أولًا.
ui_messages-none = لا توجد رسائل بعد. عندما يحدث شيء، نكتبه هنا.

# Variables:
#   $count (Number) – how many messages the page shows, e.g. 30
ui_messages-newest = الرسائل المعروضة في هذه الصفحة هي الأحدث، وعددها { $count }. يحفظ السجل كل ما حدث.

ui_message-delivered = أُرسلت هذه الرسالة بالبريد الإلكتروني أيضًا.
ui_message-failed = لم نتمكن من إرسال هذه الرسالة إليكم بالبريد الإلكتروني.
ui_message-cancelled = لم تُرسل هذه الرسالة بالبريد الإلكتروني.

## Any two sendings, side by side.

ui_compare-choose = المقارنة بين إرسالين
ui_compare-one = الإرسال الأول للمقارنة
ui_compare-other = الإرسال الثاني للمقارنة
ui_compare-prompt = اختاروا إرسالًا
ui_compare = مقارنة
ui_compare-heading = إرسالان جنبًا إلى جنب

# Variables:
#   $number (Number) – which sending, e.g. 2
#   $moment (Moment) – when it was sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_compare-option = الإرسال { $number }، { $moment }

# Variables:
#   $one (Number) – the number of one sending, e.g. 1
#   $other (Number) – the number of the other, e.g. 3
ui_compare-which = من الإرسال { $one } إلى الإرسال { $other }.

## A row of a list that came or went: a dwelling, a person. Nouns, so that they fit whatever the row is.

ui_row-added = إضافة إلى القائمة
ui_row-dropped = حذف من القائمة

# What became of a row on each of two sides.
ui_row-kept = البقاء في القائمة
ui_row-gone = الحذف من القائمة

## What the administration asks, and the answer to it.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 23:59، بتوقيت باريس
ui_request-waiting = تنتظر الإدارة ردكم حتى يوم { $due }.

ui_request-answer = قراءة الطلب والرد عليه
ui_request-see = عرض الطلب
ui_request-regularisation = تطلب منكم الإدارة التحقق من بعض الأجوبة
ui_request-completion = تطلب منكم الإدارة عناصر ناقصة
ui_request-why = يبدو أن بعض الأجوبة تحتاج إلى تصحيح. اقرؤوا السبب لكل جواب، ثم اختاروا: تصحيحه أو الإبقاء عليه.
ui_request-missing-why = استُلم طلبكم. ولدراسته تنقص العناصر المذكورة في هذه الصفحة.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 23:59، بتوقيت باريس
ui_request-due = آخر موعد للرد: يوم { $due }.

# Variables:
#   $due (Moment) – the last second for the answer, which is over, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 23:59، بتوقيت باريس
ui_request-overdue = أُغلق الرد عبر الإنترنت يوم { $due }.

# Variables:
#   $consequence (String) – what the agent wrote, e.g. "سنحتفظ بالجواب الذي قدمتموه."
ui_request-without-answer = إذا لم تردّوا: { $consequence }

ui_request-goes-on = تستمر دراسة ملفكم خلال هذه المدة.
ui_request-waits = تُستأنف دراسة ملفكم عند وصول هذه العناصر.
ui_request-otherwise = ويمكنكم أيضًا تقديمها بطريقة أخرى: تجدون في هذه الصفحة طرق الاتصال بنا.
ui_request-closed = انتهى هذا الطلب: لم يبقَ ما يجب فعله.
ui_request-given = جوابكم
ui_request-reason = سبب هذا السؤال
ui_request-expected = المطلوب
ui_request-required-by = النص الذي يطلب ذلك
ui_request-just-written = ما كتبتموه الآن (لم يعد الطلب مفتوحًا)
ui_request-suggested = الجواب المقترح
ui_request-continue = متابعة
ui_reply-label = ماذا تريدون أن تفعلوا؟
ui_reply-correct = تصحيح جوابي
ui_reply-complete = إكمال جوابي
ui_reply-take = اعتماد الجواب المقترح
ui_reply-keep = الإبقاء على جوابي
ui_reply-cannot = ليس لدي ما أضيفه
ui_reply-because = إذا أبقيتم على جوابكم، فاذكروا السبب
ui_reply-because-cannot = إذا لم يكن لديكم ما تضيفونه، فاذكروا السبب

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_fault-no-reply = «{ $label }»: اختاروا ما تريدون فعله.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_fault-no-because = «{ $label }»: اكتبوا السبب بكلمات قليلة.

## What two people changed differently.

# Variables:
#   $count (Number) – how many answers have to be settled, e.g. 2
ui_settle-count =
    { $count ->
        [zero] لم يبقَ أي جواب للاختيار.
        [one] تغيّر جواب واحد من الجانبين. قبل الإرسال، اختاروا الجواب الذي تُبقون عليه.
        [two] تغيّر جوابان من الجانبين. قبل الإرسال، اختاروا ما تُبقون عليه.
        [few] تغيّرت { $count } أجوبة من الجانبين. قبل الإرسال، اختاروا ما تُبقون عليه.
        [many] تغيّر { $count } جوابًا من الجانبين. قبل الإرسال، اختاروا ما تُبقون عليه.
       *[other] تغيّر { $count } جواب من الجانبين. قبل الإرسال، اختاروا ما تُبقون عليه.
    }

ui_settle = اختيار الأجوبة التي تبقى
ui_settle-heading = أي الأجوبة تُبقون؟
ui_settle-intro = بينما كنتم تُعدّون تصحيحكم، أُرسل تصحيح آخر. وتغيّرت بعض الأجوبة من الجانبين. لم يُفقد شيء: اختاروا لكل جواب.
ui_settle-mine = الجواب الذي تُعدّونه
ui_settle-theirs = الجواب الذي أُرسل بعد ذلك
ui_settle-label = اختياركم
ui_settle-keep-mine = الإبقاء على الذي أُعدّه
ui_settle-take-theirs = اعتماد الذي أُرسل
ui_settle-continue = حفظ اختياراتي

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_fault-not-settled = «{ $label }»: اختاروا الجواب الذي تُبقون عليه.

## A correction that can no longer be sent.

ui_late-see = معرفة مصير هذا التصحيح
ui_late-how = معرفة طريقة الرد الآن
ui_late-heading = تصحيحكم محفوظ
ui_late-intro = أُغلق التصحيح عبر الإنترنت. ويمكنكم تقديم تصحيحكم كما هو، بصفته طلبًا متأخرًا. يُضمّ إلى ملفكم ويقرؤه موظف. وفي انتظار ذلك، تبقى أجوبتكم المرسلة سارية.
ui_late-incomplete = أُغلق التصحيح عبر الإنترنت، وما زالت في تصحيحكم أجوبة ناقصة. وهو محفوظ. أكملوه لتقديمه بصفته طلبًا متأخرًا، أو أرسلوا الرسالة.
ui_late-send = تقديم تصحيحي
ui_late-resume = قراءة التصحيح أو إكماله

## The letter. Whoever sends it speaks in it.

ui_letter-see = إعداد رسالة للطباعة
ui_letter-heading = رسالتكم جاهزة للطباعة
ui_letter-how = اطبعوا هذه الصفحة. أضيفوا اسمكم وعنوانكم، ثم التاريخ والتوقيع. واحتفظوا بنسخة منها.

# Over empty lines, to be filled in by hand.
ui_letter-sender = الاسم الكامل والعنوان

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
#   $procedure (Message) – the procedure's name, e.g. "الإبلاغ عن تغيير العنوان"
ui_letter-subject = الموضوع: تصحيح الملف { $reference } – { $procedure }

ui_letter-greeting = تحية طيبة وبعد،

# Variables:
#   $moment (Moment) – when the answers in force were sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_letter-opening = أطلب منكم تصحيح الأجوبة التالية، التي أرسلتها يوم { $moment }.

ui_letter-closing = وأشكركم على إبلاغي كتابةً بما تقررونه.

# Over an empty space, to be filled in by hand.
ui_letter-signature = التاريخ والتوقيع

## Withdrawing.

ui_withdraw = سحب ملفي
ui_withdraw-heading = هل تسحبون ملفكم؟
ui_withdraw-intro = لن يُدرس ملفكم. وتبقى المواعيد التي حددها القانون كما هي. إذا كنتم ملزمين بهذا الإجراء، فأعيدوه في الوقت المناسب.
ui_withdraw-kept = تبقى أجوبتكم متاحة للقراءة هنا حتى نهاية مدة حفظها.
ui_withdraw-unsent = ويُحفظ كذلك تصحيحكم الذي لم يُرسَل بعد.
ui_withdraw-confirm = سحب ملفي
ui_withdraw-no = الاحتفاظ بملفي

## Taking up an earlier sending again.

ui_revert = العودة إلى هذه الأجوبة

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_revert-heading = هل تعودون إلى أجوبة الإرسال { $number }؟

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. الأربعاء، 2 ديسمبر 2026، الساعة 10:30، بتوقيت باريس
ui_revert-intro = نُعدّ تصحيحًا بأجوبة يوم { $moment }. وسترون ما يتغيّر قبل الإرسال.

ui_revert-unsent = لديكم تصحيح لم يُرسَل بعد. أرسلوه أو ألغوه أولًا. وهكذا لا يضيع شيء مما كتبتموه.
ui_revert-confirm = إعداد هذا التصحيح

## Saying why, after sending.

ui_explain = ذكر السبب، إن شئتم
ui_explain-heading = ذكر سبب التصحيح
ui_explain-intro = استُلم تصحيحكم: لستم ملزمين بذكر السبب. وإذا كان التوضيح مفيدًا، فاكتبوه هنا.
ui_explain-label = توضيحكم
ui_explain-send = إرسال التوضيح
ui_explain-no = المتابعة دون توضيح

## Deadlines.

ui_calendar = إضافة الموعد إلى تقويمي

## What cannot be done, why, and the next step.

ui_refusal-not-asked = لا تُصحَّح الآن إلا الأجوبة المطلوبة
    .body = أُغلق التصحيح عبر الإنترنت للأجوبة الأخرى. أعيدوها كما كانت، أو استعملوا الطريقة الأخرى المذكورة في ملفكم.
ui_refusal-unanswered = ما زال جواب مطلوب في الانتظار
    .body = صحّحوا كل جواب يجب التحقق منه، أو أكّدوا الإبقاء عليه. ثم أرسلوا.
ui_refusal-unsettled = يجب اختيار بعض الأجوبة قبل الإرسال
    .body = أُرسل تصحيح آخر بينما كنتم تُعدّون تصحيحكم. اختاروا الأجوبة التي تُبقون عليها.

# Variables:
#   $one (Message) – the options so far
#   $other (Message) – the next
ui_answers-joined = { $one }، { $other }

## Receipts that anybody can verify.

ui_receipt-file = تنزيل إشعار الاستلام للتحقّق منه
ui_verify = التحقّق من إشعار استلام
ui_verify-heading = التحقّق من إشعار استلام
ui_verify-intro = يمكن تنزيل كل إشعار استلام على شكل ملف موقَّع. تُخبركم هذه الصفحة إن كان الملف هو الذي سلّمناه.
ui_verify-private = ما تلصقونه هنا يُستعمل للتحقّق فقط، ولا نحتفظ به.
ui_verify-label = محتوى الملف
ui_verify-hint = افتحوا الملف بمحرّر نصوص، وانسخوا محتواه كاملًا، ثم الصقوه هنا. يبدأ اسمه بـ ⁦receipt⁩ وينتهي بـ ⁦.json⁩.
ui_verify-now = تحقّق
ui_fault-nothing-pasted = الصقوا محتوى الملف.
ui_fault-receipt-not-a-receipt = هذا النص ليس إشعار استلام، أو ينقصه جزء. انسخوا الملف كاملًا.
ui_fault-receipt-unsigned = إشعار الاستلام هذا بلا توقيع. نزّلوه من جديد من الملف.
ui_fault-receipt-unknown-key = لم توقّع هذه المصلحة إشعار الاستلام هذا. تحقّقوا منه لدى المصلحة التي سلّمته.
ui_fault-receipt-altered = عُدِّل إشعار الاستلام هذا: ليس هو الذي سلّمناه.
ui_fault-receipt-later-format = التوقيع صحيح، لكن هذه المصلحة لا تستطيع بعد قراءة إشعار الاستلام هذا. راسلونا أو اتصلوا بنا.
ui_verify-genuine = إشعار الاستلام هذا أصلي
ui_verify-genuine-body = نحن سلّمناه، ولم يُعدَّل منذ ذلك الحين.
ui_verify-procedure = المعاملة
ui_verify-amends = يصحّح الإرسال
ui_verify-key = مفتاح التوقيع
ui_verify-limit-person = لا يقول إشعار الاستلام مَن يقدّمه.
ui_verify-limit-truth = ولا يقول إن الأجوبة صحيحة، ولا ما القرار الذي اتُّخذ.
ui_verify-limit-since = ربما أُرسل تصحيح بعد ذلك. الملف وحده يُظهر الأجوبة السارية اليوم.
ui_verify-another = التحقّق من إشعار استلام آخر

## The questions changed since the draft was begun, or since what was sent.

ui_form-changed = تغيّرت الأسئلة
ui_form-changed-told = نُقلت أجوبتكم. لم يضِع شيء مما كتبتموه.
ui_form-changed-confirm = ما يجب النظر فيه قبل الإرسال

# Variables:
#   $label (Message) – the question, e.g. «مهنتكم»
#   $why (Message) – why to look at it, e.g. «هذا سؤال جديد.»
ui_form-changed-item = { $label } – { $why }

ui_asked-otherwise = يُسأل عنه الآن بطريقة أخرى
ui_no-longer-asked-kept = لم يعد مطلوبًا: محفوظ ولا يُرسل

# Beside a question, in the table of what changed.
ui_no-longer-asked = لم يعد مطلوبًا

## Documents that a correction asks for, before it is sent and on its receipt.

ui_document-heading = وثيقة مطلوبة
ui_document-intro = يسري تصحيحكم فور إرساله. والوثيقة تكمّله.

# Variables:
#   $period (Message) – how long, e.g. "30 يومًا"
ui_document-within = تُقدَّم خلال هذه المدة بعد الإرسال: { $period }.

# Variables:
#   $day (Date) – the last day, e.g. 31 ديسمبر 2026
ui_document-until = تُقدَّم في موعد أقصاه يوم { DATE($day, style: "weekday") }.
