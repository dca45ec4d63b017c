### What the agents' pages say, in Arabic. The person whose case it is is "الشخص". No browser downloads
### these texts. Nothing here says anything of anybody's good faith.

## Around the agents' pages.

# The name of the agents' side, at the top of each of its pages: the way to the list of cases.
ui_agent-place = فضاء الموظفين

# The heading over the contacts of the procedure.
ui_agent-help = جهات الاتصال المعطاة للشخص

ui_agent-next-sign-in = تسجيل الدخول إلى فضاء الموظفين
ui_agent-next-cases = قائمة الملفات
ui_agent-next-case = العودة إلى الملف
ui_agent-sign-out = تسجيل الخروج

## Signing in.

ui_agent-sign-in-heading = تسجيل دخول الموظفين
ui_agent-sign-in-intro = هذه الصفحة لموظفي الإدارة.
ui_agent-name = اسم الحساب
ui_agent-name-hint = الاسم الذي أعطاكم إياه المسؤول عن الحسابات.
ui_agent-password = كلمة السر
ui_agent-password-hint = يمكنكم لصقها.
ui_agent-sign-in = تسجيل الدخول
ui_agent-lost-heading = كلمة سر مفقودة
ui_agent-lost = اطلبوا كلمة سر جديدة من المسؤول عن الحسابات.
ui_agent-fault-no-name = «اسم الحساب»: اكتبوا اسم حسابكم.
ui_agent-fault-no-password = «كلمة السر»: اكتبوا كلمة السر الخاصة بكم.
ui_agent-fault-no-match = لا يتوافق هذا الاسم مع كلمة السر هذه. تحققوا منهما ثم حاولوا مرة أخرى.

## The lists of cases.

# Variables:
#   $name (String) – the name of the account, e.g. "camille"
ui_agent-signed-in = الحساب: { $name }.

ui_agent-reads-only = يسمح هذا الحساب بقراءة الملفات فقط.

# Heard, not seen: what the choice of lists is called.
ui_agent-lists = قوائم الملفات

# Heard, not seen: what the choice of procedures is called.
ui_agent-procedures = الإجراءات

ui_agent-every-procedure = كل الإجراءات
ui_agent-list-waiting = للمعالجة
ui_agent-list-asked = بانتظار جواب
ui_agent-list-all = كل الملفات
ui_agent-list-submitted = مستلمة
ui_agent-list-under-review = قيد الدراسة
ui_agent-list-info-requested = طُلبت عناصر ناقصة
ui_agent-list-regularisation-invited = أجوبة للتحقق
ui_agent-list-decided = صدر قرار
ui_agent-list-withdrawn = مسحوبة
ui_agent-list-purged = ممحوة

# Variables:
#   $list (Message) – the name of a list, e.g. "للمعالجة"
#   $count (Number) – how many cases it has, e.g. 12
ui_agent-list-count = { $list } ({ $count })

# Heads of columns.
ui_agent-procedure = الإجراء
ui_agent-state = الحالة
ui_agent-received = تاريخ الاستلام
ui_agent-to-do = المطلوب عمله

ui_agent-state-submitted = مستلم
ui_agent-state-under-review = قيد الدراسة
ui_agent-state-info-requested = طُلبت عناصر ناقصة
ui_agent-state-regularisation-invited = أجوبة للتحقق
ui_agent-state-decided = صدر قرار
ui_agent-state-withdrawn = سحبه الشخص
ui_agent-state-purged = ممحو

ui_agent-to-review = للدراسة
ui_agent-to-decide = دراسة لم تكتمل
ui_agent-nothing-to-do = لا شيء

# Variables:
#   $due (Moment) – the last second for the person's answer, e.g. الأربعاء 2 ديسمبر 2026، 23:59، بتوقيت باريس
ui_agent-awaits = ننتظر جواب الشخص حتى { $due }

# Variables:
#   $due (Moment) – the last second for the person's answer, which is over, e.g. الأربعاء 2 ديسمبر 2026، 23:59، بتوقيت باريس
ui_agent-overdue = لا جواب: انتهت المهلة في { $due }

# Variables:
#   $count (Number) – how many late corrections nobody has read, e.g. 1
ui_agent-late-unseen =
    { $count ->
        [zero] لا تصحيحات متأخرة للقراءة
        [one] تصحيح متأخر واحد للقراءة
        [two] تصحيحان متأخران للقراءة
        [few] { $count } تصحيحات متأخرة للقراءة
        [many] { $count } تصحيحًا متأخرًا للقراءة
       *[other] { $count } تصحيح متأخر للقراءة
    }

ui_agent-none-waiting = لا يوجد ملف للمعالجة الآن. تصل الملفات الجديدة إلى هنا تلقائيًا.
ui_agent-none = لا يوجد ملف في هذه القائمة.
ui_agent-none-found = لا يحمل أي ملف في هذه القائمة هذا الرقم. ابحثوا في قائمة أخرى أو بعدد أقل من الأحرف.
ui_agent-next-page = الملفات التالية
ui_agent-first-cases = الملفات الأولى
ui_agent-search = البحث برقم الملف
ui_agent-search-hint = الرقم كاملًا أو جزء منه.
ui_agent-look = بحث

## One case.

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
ui_agent-case = الملف { $reference }

ui_agent-older = لم يعد هذا الإرسال هو الساري.
ui_agent-amended = تاريخ التصحيح
ui_agent-acts = ما يمكن عمله في هذا الملف
ui_agent-review = بدء الدراسة
ui_agent-rights = ما يقرأه الشخص عن التصحيح
ui_agent-only-asked = يمكن للشخص تصحيح الأجوبة التي سُئل عنها.
ui_agent-answers = أجوبة الشخص
ui_agent-timeline = كل ما حدث
ui_agent-timeline-intro = الأحدث أولًا، مع ما كتبه كل واحد.
ui_agent-first-filed = الإرسال الأول
ui_agent-since-first = من الإرسال الأول حتى اليوم

# Variables:
#   $moment (Moment) – when it was handed in, e.g. الأربعاء 2 ديسمبر 2026، 10:30، بتوقيت باريس
ui_agent-late = قُدّم تصحيح متأخر في { $moment }.

ui_agent-late-see = قراءة التصحيح المتأخر
ui_agent-late-heading = تصحيح متأخر

# Variables:
#   $moment (Moment) – when it was handed in, e.g. الأربعاء 2 ديسمبر 2026، 10:30، بتوقيت باريس
ui_agent-late-banner = قُدّم في { $moment }، بعد إغلاق التصحيح عبر الإنترنت. لا يغيّر شيئًا ما لم يرسله الشخص.

# Variables:
#   $moment (Moment) – when it was handed in, e.g. الأربعاء 2 ديسمبر 2026، 10:30، بتوقيت باريس
ui_agent-late-label = التصحيح المتأخر بتاريخ { $moment }

# Variables:
#   $number (Number) – which sending, e.g. 2
ui_agent-changes = ما غيّره الإرسال { $number }

ui_agent-request = الطلب كما يقرأه الشخص

## How something came in.

ui_channel = الطريقة
ui_channel-online = عبر الإنترنت
ui_channel-phone = بالهاتف، وكتبه موظف
ui_channel-desk = في المكتب، وكتبه موظف
ui_channel-post = بالبريد، وكتبه موظف

## What was written, in the history.

ui_written-explained = التوضيح
ui_written-decided = القرار وأسبابه
ui_written-reopened = الأسباب

## Asking for a correction.

ui_agent-ask = طلب تصحيح
ui_agent-ask-intro = اختاروا سبب الطلب والأسئلة المعنية. ثم تكتبون أسبابكم وترون ما سيقرأه الشخص قبل الإرسال.
ui_agent-ask-locked = الأسئلة التي تُصحَّح بطريقة أخرى ليست في هذه الصفحة.
ui_agent-kind = لماذا تطلبون؟
ui_agent-kind-regularisation = يبدو أن جوابًا يحتاج إلى تصحيح
ui_agent-kind-completion = ينقص شيء لدراسة الملف
ui_agent-ask-questions = الأسئلة
ui_agent-ask-continue = متابعة
ui_agent-fault-no-kind = «لماذا تطلبون؟»: اختاروا جوابًا.
ui_agent-fault-no-question = اختاروا سؤالًا واحدًا على الأقل.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-not-answered = «{ $label }» بلا جواب: اطلبوه كعنصر ناقص.

ui_agent-ask-regularisation = طلب التحقق من أجوبة
ui_agent-ask-completion = طلب عناصر ناقصة
ui_agent-ask-read = اكتبوا للشخص بكلمات بسيطة: سيقرأ هذه السطور كما هي.
ui_agent-ask-stale = تغيّر الملف منذ فتح هذه الصفحة. لم يُرسل شيء. تحققوا من أن طلبكم ما زال مناسبًا.
ui_agent-given = الجواب المعطى
ui_agent-reason = لماذا يثير هذا الجواب سؤالًا
ui_agent-reason-missing = لماذا هذا العنصر ضروري
ui_agent-expected = ما تنتظرونه من الشخص
ui_agent-required-by = النص الذي يطلب هذا العنصر
ui_agent-suggested = الجواب الذي تقترحونه. للشخص أن يأخذه أو لا.
ui_agent-ask-whole = للطلب كله
ui_agent-due = آخر يوم للجواب
ui_agent-day-hint = يمكن الجواب حتى نهاية هذا اليوم. مثلًا ⁦25 04 2027⁩.
ui_agent-without-answer = ما يحدث بلا جواب
ui_agent-goes-on = هل تستمر الدراسة خلال هذه المدة؟
ui_agent-goes-on-yes = نعم، تستمر
ui_agent-goes-on-no = لا، هذا العنصر ضروري للدراسة
ui_agent-ask-preview = رؤية ما سيقرأه الشخص
ui_agent-ask-preview-heading = ما سيقرأه الشخص
ui_agent-ask-send = إرسال الطلب
ui_agent-ask-change = تعديل الطلب
ui_agent-ask-once = أُرسل من قبل طلب لعناصر ناقصة. يريد القانون أن تُطلب كلها مرة واحدة.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-ask-late = كان يمكن أن يكون «{ $label }» في الطلب السابق.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-no-reason = «{ $label }»: اكتبوا سبب الطلب.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-nothing-expected = «{ $label }»: اكتبوا ما تنتظرونه.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-no-requirement = «{ $label }»: اكتبوا النص الذي يطلب هذا العنصر.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-unfit = «{ $label }»: الجواب المقترح لا يناسب هذا السؤال.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-unknown = «{ $label }» لم يعد ضمن الأجوبة. اختاروا الأسئلة من جديد.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-twice = «{ $label }» مطلوب مرتين. اختاروا الأسئلة من جديد.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "المسكن 2، الإيجار الشهري"
ui_agent-fault-locked = «{ $label }» يُصحَّح بطريقة أخرى: لا يستطيع الشخص الجواب هنا.

# Variables:
#   $label (Message) – what is asked, e.g. "آخر يوم للجواب"
ui_agent-fault-day = «{ $label }»: اكتبوا يومًا قادمًا، مثلًا ⁦25 04 2027⁩.

## Taking a request back.

ui_agent-withdraw-request = سحب الطلب
ui_agent-withdraw-regularisation = لن يكون على الشخص التحقق من هذه الأجوبة. يعود الملف إلى الملفات التي تنتظر الدراسة.
ui_agent-withdraw-completion = لن يكون على الشخص تقديم هذه العناصر. يعود الملف إلى الملفات التي تنتظر الدراسة.
ui_agent-person-is-told = سيرى الشخص ذلك في ملفه.
ui_agent-withdraw-request-confirm = سحب الطلب

## Opening a window.

ui_agent-grant = إعادة فتح التصحيح عبر الإنترنت
ui_agent-grant-intro = سيتمكن الشخص من تصحيح أجوبته بنفسه، حتى أثناء الدراسة. هكذا يُؤخذ التصحيح المتأخر.
ui_agent-grant-day = آخر يوم للتصحيح
ui_agent-grant-confirm = إعادة فتح التصحيح

## Deciding.

ui_agent-decide = اتخاذ قرار

# Variables:
#   $number (Number) – which sending, e.g. 2
#   $moment (Moment) – when it was sent, e.g. الأربعاء 2 ديسمبر 2026، 10:30، بتوقيت باريس
ui_agent-decide-on = قراركم يخص الإرسال { $number } المستلم في { $moment }.

ui_agent-decide-intro = اكتبوا القرار وأسبابه بكلمات بسيطة. سيقرؤها الشخص كما هي.
ui_agent-decide-stale = تغيّر الملف منذ فتح هذه الصفحة. لم يُتخذ أي قرار. اقرؤوه من جديد قبل القرار.
ui_agent-decide-label = القرار وأسبابه
ui_agent-read-again = قراءة الأجوبة من جديد
ui_agent-decide-confirm = تسجيل القرار

## Opening again.

ui_agent-reopen = استئناف الدراسة
ui_agent-reopen-intro = يعود الملف إلى الدراسة. اكتبوا السبب بكلمات بسيطة.
ui_agent-reopen-label = الأسباب
ui_agent-reopen-confirm = استئناف الدراسة
ui_agent-reopen-stale = تغيّر الملف منذ فتح هذه الصفحة. لم يغيّر ما أرسلتموه شيئًا. اقرؤوا الملف من جديد.

## Writing down what somebody told.

ui_agent-transcribe = كتابة ما صرّح به الشخص بطريقة أخرى
ui_agent-transcribe-intro = اتصل الشخص أو حضر أو كتب. تكتبون ما صرّح به دون إضافة شيء.
ui_agent-transcribe-asked = ينتظر طلب جواب الشخص: ما تكتبونه هنا هو الجواب عنه.
ui_agent-transcribe-channel = كيف صرّح به؟
ui_agent-transcribe-start = متابعة
ui_agent-fault-no-channel = «كيف صرّح به؟»: اختاروا جوابًا.
ui_agent-answering = هل هذا جواب عن الطلب الذي ينتظر؟
ui_agent-answering-yes = نعم، الشخص يجيب عن الطلب
ui_agent-answering-no = لا، هذا أمر آخر: ما زال الطلب ينتظر
ui_agent-fault-no-answering = «هل هذا جواب عن الطلب الذي ينتظر؟»: اختاروا جوابًا.
ui_agent-transcribing = تكتبون ما صرّح به الشخص. لا يتغير شيء قبل الإرسال.
ui_agent-transcription = ما صرّح به الشخص
ui_agent-transcription-intro = غيّروا الأجوبة التي صحّحها الشخص. سترون كل ما يتغير قبل الإرسال.
ui_agent-transcription-unsent = بدأتم كتابة ما صرّح به الشخص. لم يُرسل بعد.
ui_agent-transcription-resume = متابعة الكتابة
ui_agent-discard = إلغاء ما أكتبه
ui_agent-transcription-changes = ما يتغير
ui_agent-transcription-copied = يصل إلى الشخص إشعار الاستلام. وهو يقول إنكم كتبتم ذلك نيابة عنه.

# Variables:
#   $channel (Message) – how it was told, e.g. "بالهاتف، وكتبه موظف"
ui_agent-declaration = هذا ما صرّح به الشخص فعلًا. الطريقة: { $channel }.

ui_agent-transcription-send = إرسال هذا التصريح

## What the person sent meanwhile, and what they told differently.

ui_agent-settle-intro = بينما كنتم تكتبون، أرسل الشخص تصحيحًا بنفسه. تغيّرت أجوبة من الجانبين. اسألوه أيها الصحيح.
ui_agent-settle-told = ما صرّح به الشخص لكم
ui_agent-settle-sent = ما أرسله الشخص بعد ذلك
ui_agent-settle-keep-told = إبقاء ما صرّح به لي
ui_agent-settle-take-sent = أخذ ما أرسله
