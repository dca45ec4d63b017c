### What notices say, in Arabic: by e-mail, on the submission's page, as a letter, as a text message. One
### group each: the message itself is the notice's name. "أنتم" for the person.
###
### `.body` and `.letter` open a notice; the facts, the questions, what can be done and whom to ask follow
### them. `.subject` and `.sms` hold no answer. `.sms` has to fit one text message: 70 characters in this
### script, which leaves no room for a date with its hour and zone; it stands in the file. No text here names
### the right that spares a first mistake its penalty: where it belongs, the product's two sentences follow.
###
### Variables:
###   $procedure (Message) – the procedure's name, e.g. "التصريح بإشغال مساكنكم"
###   $service (Message) – the service in charge, e.g. "مصلحة ضرائب السكن"
###   $reference (String) – the number of the file, e.g. 7K3M-92QX
###   $at (Moment) – when what is told happened, e.g. الاثنين 2 مارس 2026، الساعة 10:30، بتوقيت باريس
###   $date (Moment) – the date that it is about: the last second to act in, or the first, e.g. الأربعاء 2 ديسمبر 2026، الساعة 23:59، بتوقيت باريس

## What was sent.

ui_notice-receipt = إشعار بالاستلام
    .subject = استلمنا أجوبتكم: { $procedure }
    .body = استلمنا أجوبتكم.
    .sms = الملف { $reference }: استلمنا أجوبتكم. يمكنكم تصحيحها عبر الإنترنت.
    .letter = استلمنا أجوبتكم يوم { $at }. هذه الرسالة إشعار بالاستلام.

ui_notice-amendment-received = إشعار باستلام تصحيحكم
    .subject = استلمنا تصحيحكم: { $procedure }
    .body = استلمنا تصحيحكم. وهو يحل محل أجوبتكم السابقة التي تبقى في السجل.
    .sms = الملف { $reference }: استلمنا تصحيحكم.
    .letter = استلمنا تصحيحكم يوم { $at }. هذه الرسالة إشعار بالاستلام. يحل التصحيح محل أجوبتكم السابقة.

ui_notice-regularisation-received = إشعار باستلام ردكم على طلبنا
    .subject = استلمنا ردكم على طلبنا: { $procedure }
    .body = استلمنا ردكم على طلبنا. لم يعد عليكم فعل أي شيء بشأنه.
    .sms = الملف { $reference }: استلمنا ردكم على طلبنا.
    .letter = استلمنا ردكم على طلبنا يوم { $at }. هذه الرسالة إشعار بالاستلام.

ui_notice-answer-maintained = تحتفظون بأجوبتكم
    .subject = تحتفظون بأجوبتكم وقد سجلنا ذلك: { $procedure }
    .body = تحتفظون بالأجوبة التي طلبنا منكم التحقق منها. سجلنا ذلك مع أسبابكم. وتدرس المصلحة ملفكم الآن.
    .sms = الملف { $reference }: سجلنا أنكم تحتفظون بأجوبتكم.
    .letter = أخبرتمونا يوم { $at } بأنكم تحتفظون بالأجوبة. سجلنا ذلك مع أسبابكم. وتدرس المصلحة ملفكم الآن.

# A correction that came too late to be sent, and was handed in all the same.
ui_notice-record-ack = سُجّل تصحيحكم المتأخر
    .subject = سُجّل تصحيحكم المتأخر: { $procedure }
    .body = وصل تصحيحكم بعد إغلاق التصحيح عبر الإنترنت. أُرفق بملفكم وسيقرؤه موظف. وحتى ذلك الحين تبقى أجوبتكم السابقة سارية.
    .sms = الملف { $reference }: أُرفق به تصحيحكم المتأخر وسيقرؤه موظف.
    .letter = وصل تصحيحكم يوم { $at } بعد إغلاق التصحيح عبر الإنترنت. أُرفق بملفكم وسيقرؤه موظف. وحتى ذلك الحين تبقى أجوبتكم السابقة سارية.

ui_notice-withdrawn = سُحب ملفكم
    .subject = سُحب ملفكم: { $procedure }
    .body = سُحب ملفكم كما طلبتم. ولم تعد المصلحة تدرسه.
    .sms = الملف { $reference }: سُحب كما طلبتم.
    .letter = سحبتم ملفكم يوم { $at }. ولم تعد المصلحة تدرسه.

## When answers can be corrected.

ui_notice-window-open = التصحيح عبر الإنترنت مفتوح
    .subject = يمكنكم تصحيح أجوبتكم: { $procedure }
    .body = يمكنكم الآن تصحيح أجوبتكم عبر الإنترنت. إذا كان كل شيء صحيحًا، فلا داعي لفعل شيء.
    .sms = الملف { $reference }: يمكنكم تصحيح أجوبتكم عبر الإنترنت.
    .letter = يمكنكم الآن تصحيح أجوبتكم عبر الإنترنت. إذا كان كل شيء صحيحًا، فلا داعي لفعل شيء.

ui_notice-window-closing-soon = لم يُرسَل تصحيحكم بعد
    .subject = لم يُرسَل تصحيحكم بعد: { $procedure }
    .body = أنتم تعدّون تصحيحًا. ولا يُعتدّ به إلا بعد إرساله. يُغلق التصحيح عبر الإنترنت قريبًا.
    .sms = الملف { $reference }: لم يُرسَل تصحيحكم، والموعد يقترب.
    .letter = أنتم تعدّون تصحيحًا لأجوبتكم. ولا يُعتدّ به إلا بعد إرساله. يُغلق التصحيح عبر الإنترنت قريبًا.

ui_notice-window-closed = أُغلق التصحيح عبر الإنترنت
    .subject = أُغلق التصحيح عبر الإنترنت: { $procedure }
    .body = لم يُرسَل التصحيح الذي كنتم تعدّونه. وهو محفوظ: يمكنكم تقديمه كطلب متأخر. وتبقى أجوبتكم المرسلة سارية.
    .sms = الملف { $reference }: أُغلق التصحيح. وتصحيحكم محفوظ.
    .letter = أُغلق التصحيح عبر الإنترنت ولم يُرسَل التصحيح الذي كنتم تعدّونه. وهو محفوظ: يمكنكم تقديمه كطلب متأخر. وتبقى أجوبتكم المرسلة سارية.

## What the administration asks.

ui_notice-info-requested = تنقص عناصر
    .subject = تنقص عناصر في ملفكم: { $procedure }
    .body = لدراسة ملفكم نحتاج إلى عناصر أخرى. هذه قائمتها الكاملة. تجدون لكل عنصر السبب وما هو منتظر.
    .sms = الملف { $reference }: تنقص عناصر. الموعد في ملفكم.
    .letter = لدراسة ملفكم نحتاج إلى عناصر أخرى. هذه قائمتها الكاملة. تجدون لكل عنصر السبب وما هو منتظر.

ui_notice-regularisation-invited = أجوبة تحتاج إلى تحقق
    .subject = أجوبة تحتاج إلى تحقق: { $procedure }
    .body = يبدو أن بعض أجوبتكم يحتاج إلى تصحيح. تجدون لكل جواب السبب وما هو منتظر. لكم الخيار: تصحيحه أو الاحتفاظ به.
    .sms = الملف { $reference }: تحققوا من أجوبة. الموعد في ملفكم.
    .letter = يبدو أن بعض أجوبتكم يحتاج إلى تصحيح. تجدون لكل جواب السبب وما هو منتظر. لكم الخيار: تصحيحه أو الاحتفاظ به.

ui_notice-request-due-soon = طلب ينتظر ردكم
    .subject = طلب ينتظر ردكم: { $procedure }
    .body = ما زالت المصلحة تنتظر ردكم على طلبها.
    .sms = الملف { $reference }: طلب ينتظر ردكم. الموعد في ملفكم.
    .letter = ما زالت المصلحة تنتظر ردكم على طلبها المؤرخ { $at }.

ui_notice-request-overdue = انتهت مهلة الرد
    .subject = انتهت مهلة الرد: { $procedure }
    .body = انتهت مهلة الرد على طلبنا. ما زال بإمكانكم التحدث إلينا: اتصلوا بالمصلحة.
    .sms = الملف { $reference }: انتهت مهلة الرد. اتصلوا بالمصلحة.
    .letter = انتهت مهلة الرد على طلبنا المؤرخ { $at }. ما زال بإمكانكم التحدث إلينا: اتصلوا بالمصلحة.

ui_notice-request-withdrawn = لم نعد نطلب شيئًا
    .subject = لم يعد عليكم الرد على طلبنا: { $procedure }
    .body = سحبت المصلحة طلبها. لم يعد عليكم الرد عليه. وتبقى أجوبتكم سارية.
    .sms = الملف { $reference }: سحبنا طلبنا. لا داعي للرد.
    .letter = سحبت المصلحة طلبها. لم يعد عليكم الرد عليه. وتبقى أجوبتكم سارية.

## What the administration decides.

ui_notice-decision = صدر قرار
    .subject = صدر قرار بشأن ملفكم: { $procedure }
    .body = اتخذت المصلحة قرارًا بشأن ملفكم. تجدونه مع أسبابه في ملفكم عبر الإنترنت.
    .sms = الملف { $reference }: صدر قرار. اقرؤوه في ملفكم.
    .letter = اتخذت المصلحة قرارًا بشأن ملفكم يوم { $at }. هذا نصه مع أسبابه.

ui_notice-reopened = يُدرس ملفكم من جديد
    .subject = يُدرس ملفكم من جديد: { $procedure }
    .body = تدرس المصلحة ملفكم من جديد. تجدون الأسباب في ملفكم عبر الإنترنت.
    .sms = الملف { $reference }: يُدرس من جديد. الأسباب في ملفكم.
    .letter = تدرس المصلحة ملفكم من جديد منذ { $at }. هذه هي الأسباب.

## How long answers are kept.

ui_notice-retention-ending = ستُحذف أجوبتكم قريبًا
    .subject = ستُحذف أجوبتكم قريبًا: { $procedure }
    .body = تقترب نهاية مدة حفظ أجوبتكم. احتفظوا بنسخة مما تحتاجونه: يمكنكم طباعة ملفكم.
    .sms = الملف { $reference }: ستُحذف أجوبتكم قريبًا. احتفظوا بنسخة.
    .letter = تقترب نهاية مدة حفظ أجوبتكم. احتفظوا بنسخة مما تحتاجونه: يمكنكم طباعة ملفكم.

## What several notices share.

ui_notices-greeting = تحية طيبة،
ui_notices-letter-greeting = سيدتي، سيدي،
ui_notices-letter-closing = وتفضلوا بقبول فائق الاحترام.
ui_notices-procedure = الإجراء
ui_notices-due = آخر موعد للرد
ui_notices-last-day = آخر موعد
ui_notices-questions = الأسئلة المعنية
ui_notices-kept = الأجوبة التي تحتفظون بها
ui_notices-keep-answer = هل جوابكم صحيح؟ يمكنكم الاحتفاظ به: قولوا ذلك في ملفكم مع السبب.
ui_notices-transcribed = كتب موظف هذه الأجوبة نقلًا عن كلامكم أو رسالتكم. أعيدوا قراءتها: يمكنكم تصحيحها.
ui_notices-otherwise = يمكنكم أيضًا إرسال هذه العناصر بالبريد أو إحضارها إلينا.

# What a request does to the day on which silence of the administration decides.
ui_notices-clock-none = لا يغيّر هذا الطلب أي مهلة للقرار.
ui_notices-clock-starts-again = تبدأ مهلة القرار عند وصول كل شيء.

# Variables:
#   $day (Date) – the day on which silence becomes a refusal, e.g. 2 فبراير 2027
ui_notices-clock-moves = إذا لم يصدر قرار، يُعتبر طلبكم مرفوضًا يوم { DATE($day, style: "weekday") }. يراعي هذا اليوم مهلة الرد. ويتقدم إذا كان ردكم أبكر.

ui_notices-open = فتح ملفكم
ui_notices-with-code = يُفتح برقم الملف والرمز السري.
ui_notices-never-the-code = لن يطلب منكم أحد رمزكم السري بالبريد أو الهاتف أو رسالة قصيرة.

# How somebody is reached, and when.
# Variables:
#   $reach (Message) – a telephone number or an address, e.g. 01 99 00 12 34
#   $hours (Message) – when, e.g. "من الاثنين إلى الجمعة"
ui_notices-reach = { $reach }. { $hours }

## Entries of a calendar.

ui_notices-calendar-window = نهاية التصحيح عبر الإنترنت: { $procedure }
    .description = الملف { $reference }. يمكنكم تصحيح أجوبتكم عبر الإنترنت إلى غاية { $date }.
ui_notices-calendar-request = الرد على الإدارة: { $procedure }
    .description = الملف { $reference }. أجيبوا على طلب المصلحة إلى غاية { $date }.
