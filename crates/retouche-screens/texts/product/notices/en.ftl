### What notices say, in English: by e-mail, on the submission's page, as a letter, as a text message. One
### group each: the message itself is the notice's name. British spelling.
###
### `.body` and `.letter` open a notice; the facts, the questions, what can be done and whom to ask follow
### them. `.subject` and `.sms` hold no answer. `.sms` has to fit one text message (160 characters) with the
### longest values. No text here names the right that spares a first mistake its penalty: where it belongs,
### the product's two sentences on it follow.
###
### Variables:
###   $procedure (Message) – the procedure's name, e.g. "Declare how your homes are occupied"
###   $service (Message) – the service in charge, e.g. "Housing tax service"
###   $reference (String) – the number of the file, e.g. 7K3M-92QX
###   $at (Moment) – when what is told happened, e.g. Monday 2 March 2026 at 10:30, Paris time
###   $date (Moment) – the date that it is about: the last second to act in, or the first, e.g. Wednesday 2 December 2026 at 23:59, Paris time

## What was sent.

ui_notice-receipt = Acknowledgement of receipt
    .subject = We have received your answers: { $procedure }
    .body = We have received your answers.
    .sms = File { $reference }: we have received your answers. You can read and correct them in your online file.
    .letter = We received your answers on { $at }. This letter is the acknowledgement of receipt.

ui_notice-amendment-received = Acknowledgement of your correction
    .subject = We have received your correction: { $procedure }
    .body = We have received your correction. It replaces your earlier answers, which stay in the history.
    .sms = File { $reference }: we have received your correction. It replaces your earlier answers.
    .letter = We received your correction on { $at }. This letter is the acknowledgement of receipt. The correction replaces your earlier answers.

ui_notice-regularisation-received = Acknowledgement of your answer to our request
    .subject = We have received your answer to our request: { $procedure }
    .body = We have received your answer to our request. There is nothing more for you to do about it.
    .sms = File { $reference }: we have received your answer to our request. There is nothing more to do.
    .letter = On { $at } we received your answer to our request. This letter is the acknowledgement of receipt.

ui_notice-answer-maintained = You keep your answers
    .subject = You keep your answers, and we have noted it: { $procedure }
    .body = You keep the answers that we asked you to check. We have noted it, with your reasons. The service now examines your file.
    .sms = File { $reference }: you keep your answers, and we have noted it. There is nothing more to do about this request.
    .letter = On { $at } you told us that you keep the answers to check. We have noted it, with your reasons. The service now examines your file.

# A correction that came too late to be sent, and was handed in all the same.
ui_notice-record-ack = Your late correction is recorded
    .subject = Your late correction is recorded: { $procedure }
    .body = Your correction arrived after online corrections closed. It is attached to your file, and an officer will read it. Until then, your earlier answers stay in force.
    .sms = File { $reference }: your late correction is attached to it. An officer will read it.
    .letter = Your correction arrived on { $at }, after online corrections closed. It is attached to your file, and an officer will read it. Until then, your earlier answers stay in force.

ui_notice-withdrawn = Your file is withdrawn
    .subject = Your file is withdrawn: { $procedure }
    .body = Your file is withdrawn, as you asked. The service no longer examines it.
    .sms = File { $reference }: it is withdrawn, as you asked. A question? Contact the service.
    .letter = You withdrew your file on { $at }. The service no longer examines it.

## When answers can be corrected.

ui_notice-window-open = Online corrections are open
    .subject = You can correct your answers: { $procedure }
    .body = You can now correct your answers online. If everything is right, there is nothing to do.
    .sms = File { $reference }: you can correct your answers online. If everything is right, there is nothing to do.
    .letter = You can now correct your answers online. If everything is right, there is nothing to do.

ui_notice-window-closing-soon = Your correction is not sent yet
    .subject = Your correction is not sent yet: { $procedure }
    .body = You are preparing a correction. It counts only once it is sent. Online corrections close soon.
    .sms = File { $reference }: correction not sent yet. Last moment: { $date }.
    .letter = You are preparing a correction of your answers. It counts only once it is sent. Online corrections close soon.

ui_notice-window-closed = Online corrections are closed
    .subject = Online corrections are closed: { $procedure }
    .body = The correction you were preparing is not sent. It is kept: you can hand it in as a late request. The answers you have sent stay in force.
    .sms = File { $reference }: online corrections are closed. The correction you prepared is kept: you can still hand it in.
    .letter = Online corrections are closed, and the one you were preparing is not sent. It is kept: you can hand it in as a late request. The answers you have sent stay in force.

## What the administration asks.

ui_notice-info-requested = Something is missing
    .subject = Something is missing in your file: { $procedure }
    .body = To examine your file, we need more. Here is the whole list. For each item, you read why and what is expected.
    .sms = File { $reference }: something is missing. Answer by { $date }.
    .letter = To examine your file, we need more. Here is the whole list. For each item, you read why and what is expected.

ui_notice-regularisation-invited = Some answers need checking
    .subject = Some answers need checking: { $procedure }
    .body = Some of your answers look as if they need correcting. For each one, you read why and what is expected. You choose: correct it, or keep it.
    .sms = File { $reference }: some answers need checking. Answer by { $date }.
    .letter = Some of your answers look as if they need correcting. For each one, you read why and what is expected. You choose: correct it, or keep it.

ui_notice-request-due-soon = A request is waiting for your answer
    .subject = A request is waiting for your answer: { $procedure }
    .body = The service is still waiting for your answer to its request.
    .sms = File { $reference }: we are waiting for your answer until { $date }.
    .letter = The service is still waiting for your answer to its request of { $at }.

ui_notice-request-overdue = The time to answer is over
    .subject = The time to answer is over: { $procedure }
    .body = The time to answer our request is over. You can still talk to us: contact the service.
    .sms = File { $reference }: the time to answer is over. You can still contact the service.
    .letter = The time to answer our request of { $at } is over. You can still talk to us: contact the service.

ui_notice-request-withdrawn = We no longer ask for anything
    .subject = You need not answer our request any more: { $procedure }
    .body = The service withdraws its request. You need not answer it. Your answers stay in force.
    .sms = File { $reference }: we withdraw our request. You need not answer it.
    .letter = The service withdraws its request. You need not answer it. Your answers stay in force.

## What the administration decides.

ui_notice-decision = A decision has been made
    .subject = A decision has been made on your file: { $procedure }
    .body = The service has made a decision on your file. It stands in your online file, with the reasons.
    .sms = File { $reference }: a decision has been made. Read it in your online file.
    .letter = On { $at } the service made a decision on your file. Here it is, with the reasons.

ui_notice-reopened = Your file is examined again
    .subject = Your file is examined again: { $procedure }
    .body = The service examines your file again. The reasons stand in your online file.
    .sms = File { $reference }: the service examines it again. The reasons stand in your online file.
    .letter = The service has been examining your file again since { $at }. Here is why.

## How long answers are kept.

ui_notice-retention-ending = Your answers will soon be deleted
    .subject = Your answers will soon be deleted: { $procedure }
    .body = The time for which your answers are kept is ending. Keep a copy of what you need: you can print your file.
    .sms = File { $reference }: your answers will soon be deleted. Copy them by { $date }.
    .letter = The time for which your answers are kept is ending. Keep a copy of what you need: you can print your file.

## What several notices share.

ui_notices-greeting = Hello,
ui_notices-letter-greeting = Dear Sir or Madam,
ui_notices-letter-closing = Yours faithfully
ui_notices-procedure = Procedure
ui_notices-due = Answer by
ui_notices-last-day = Last moment
ui_notices-questions = The questions concerned
ui_notices-kept = The answers you keep
ui_notices-keep-answer = Is your answer right? You can keep it: say so in your file, and why.
ui_notices-transcribed = An officer wrote these answers down from what you said or from your letter. Read them again: you can correct them.
ui_notices-otherwise = You can also send this by letter, or bring it to us.

# What a request does to the day on which silence of the administration decides.
ui_notices-clock-none = This request changes no time limit for a decision.
ui_notices-clock-starts-again = The time limit for a decision starts once everything has arrived.

# Variables:
#   $day (Date) – the day on which silence becomes a refusal, e.g. 2 February 2027
ui_notices-clock-moves = Without a decision, your request counts as refused on { DATE($day, style: "weekday") }. This day allows for the time to answer. It comes sooner if you answer sooner.

ui_notices-open = Open your file
ui_notices-with-code = It opens with the file number and your secret code.
ui_notices-never-the-code = Nobody will ever ask you for your secret code by e-mail, telephone or text message.

# How somebody is reached, and when.
# Variables:
#   $reach (Message) – a telephone number or an address, e.g. 01 99 00 12 34
#   $hours (Message) – when, e.g. "Monday to Friday, 9 a.m. to 5 p.m."
ui_notices-reach = { $reach }. { $hours }

## Entries of a calendar.

ui_notices-calendar-window = Online corrections end: { $procedure }
    .description = File { $reference }. You can correct your answers online until { $date }.
ui_notices-calendar-request = Answer the administration: { $procedure }
    .description = File { $reference }. Answer the service’s request by { $date }.
