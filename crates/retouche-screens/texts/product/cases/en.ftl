### What the screens of a file say after sending, in English: its life, requests and answers, settling,
### late corrections, letters. No page of questions shows them, so that no browser downloads them.

## Where a file stands.

ui_state = Where your file stands
ui_state-submitted = Received. Nobody has started to examine it.
ui_state-under-review = Being examined.
ui_state-info-requested = You are asked for something that is missing.
ui_state-regularisation-invited = Some answers need checking.
ui_state-decided = A decision was made.
ui_state-withdrawn = Withdrawn, as you asked.
ui_state-purged = Erased: the time for keeping it is over.
ui_purged-why = The time for keeping the answers is over.

## Why no correction is open, whatever the dates.

ui_barred-under-review = The administration is examining your file. Online correction is closed meanwhile.
ui_barred-channel = This file was not sent online. It is corrected another way.
ui_barred-co-holder = Only the person who sent this file can correct it online. You can ask for a correction another way.
ui_barred-withdrawn = This file was withdrawn. It can no longer be corrected online.
ui_barred-purged = The answers of this file are erased.

## A correction that was thrown away.

# Variables:
#   $until (Moment) – the last moment at which it can be brought back, e.g. Wednesday 2 December 2026 at 10:30 a.m., Paris time
ui_discarded = You cancelled a correction. It is kept until { $until }, in case you change your mind.
ui_recover = Bring my correction back

# Stands after what can be done once online correction has closed.
# Variables:
#   $day (Date) – the last day of this other way, e.g. 31 December 2027
ui_claim-until = This way is open until { DATE($day, style: "weekday") }.

## Everything that happened, in words. After each: when, and by whom.

# Variables:
#   $number (Number) – its number, e.g. 3
#   $earlier (Number) – the number of the version whose answers it takes again, e.g. 1
ui_history-revert = Version { $number }: the answers of version { $earlier } again

ui_history-explained = An explanation was added
ui_history-review = The examination of the file started
ui_history-invited = The administration asked to check some answers
ui_history-asked = The administration asked for something that is missing
ui_history-no-longer-asked = The administration withdrew its request
ui_history-maintained = The answers were kept
ui_history-late = A late correction was handed in
ui_history-granted = Online correction was opened again
ui_history-decided = The administration made a decision
ui_history-reopened = The examination of the file started again
ui_history-withdrawn = The file was withdrawn
ui_history-purged = The answers were erased

## Any two versions, side by side.

ui_compare-choose = Compare two versions
ui_compare-one = First version to compare
ui_compare-other = Second version to compare
ui_compare-prompt = Choose a version
ui_compare = Compare
ui_compare-heading = Two versions side by side

# Variables:
#   $number (Number) – which version, e.g. 2
#   $moment (Moment) – when it was sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_compare-option = Version { $number }, { $moment }

# Variables:
#   $one (Number) – the number of one version, e.g. 1
#   $other (Number) – the number of the other, e.g. 3
ui_compare-which = From version { $one } to version { $other }.

## A row of a list that came or went: a dwelling, a person.

ui_row-added = Added to the list
ui_row-dropped = Removed from the list

# What became of a row on each of two sides.
ui_row-kept = Stays in the list
ui_row-gone = No longer in the list

## Everything that the person was told, newest first: each message a heading, its date and its words.

ui_see-messages = Read your messages

ui_messages-heading = Your messages
ui_messages-intro = Everything we wrote to you about this file is here, the latest first.
ui_messages-none = There is no message yet. As soon as something happens, we write it here.

# Variables:
#   $count (Number) – how many messages the page shows, e.g. 30
ui_messages-newest = This page shows the latest { $count } messages. The history keeps everything that happened.

ui_message-delivered = This message also went out by e-mail.
ui_message-failed = We could not send you this message by e-mail.
ui_message-cancelled = This message did not go out by e-mail.

## What the administration asks, and the answer to it.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. Wednesday, 2 December 2026, 23:59, Paris time
ui_request-waiting = The administration is waiting for your answer until { $due }.

ui_request-answer = Read the request and answer it
ui_request-see = See the request
ui_request-regularisation = The administration asks you to check some answers
ui_request-completion = The administration asks for something that is missing
ui_request-why = Some answers seem to need correcting. For each, read why, then choose: correct it or keep it.
ui_request-missing-why = Your request was received. What is listed on this page is missing to examine it.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. Wednesday, 2 December 2026, 23:59, Paris time
ui_request-due = Answer by { $due }.

# Variables:
#   $due (Moment) – the last second for the answer, which is over, e.g. Wednesday, 2 December 2026, 23:59, Paris time
ui_request-overdue = Answering online closed on { $due }.

# Variables:
#   $consequence (String) – what a member of staff wrote, e.g. "We will keep the answer you gave."
ui_request-without-answer = If you do not answer: { $consequence }

ui_request-goes-on = The examination of your file goes on meanwhile.
ui_request-waits = The examination of your file goes on as soon as this arrives.
ui_request-otherwise = You can also hand it in another way: the ways to reach us are on this page.
ui_request-closed = This request is over: there is nothing left to do.
ui_request-given = Your answer
ui_request-reason = Why we ask
ui_request-expected = What is expected
ui_request-required-by = The rule that requires it
ui_request-just-written = What you just wrote (the request is no longer open)
ui_request-suggested = Suggested answer
ui_request-continue = Continue
ui_reply-label = What do you want to do?
ui_reply-correct = Correct my answer
ui_reply-complete = Complete my answer
ui_reply-take = Take the suggested answer
ui_reply-keep = Keep my answer
ui_reply-cannot = I have nothing to add
ui_reply-because = If you keep your answer, say why
ui_reply-because-cannot = If you have nothing to add, say why

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Home 2, Monthly rent"
ui_fault-no-reply = “{ $label }”: choose what you want to do.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Home 2, Monthly rent"
ui_fault-no-because = “{ $label }”: write why in a few words.

## What two people changed differently.

# Variables:
#   $count (Number) – how many answers have to be settled, e.g. 2
ui_settle-count =
    { $count ->
        [one] { $count } answer changed on both sides. Before you send, choose which one to keep.
       *[other] { $count } answers changed on both sides. Before you send, choose which ones to keep.
    }

ui_settle = Choose the answers to keep
ui_settle-heading = Which answers to keep?
ui_settle-intro = While you were preparing your correction, another one was sent. Some answers changed on both sides. Nothing is lost: choose for each.
ui_settle-mine = The answer you are preparing
ui_settle-theirs = The answer sent since
ui_settle-label = Your choice
ui_settle-keep-mine = Keep the one I am preparing
ui_settle-take-theirs = Take the one that was sent
ui_settle-continue = Save my choices

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Home 2, Monthly rent"
ui_fault-not-settled = “{ $label }”: choose the answer to keep.

## A correction that can no longer be sent.

ui_late-see = See what becomes of this correction
ui_late-how = See how to answer now
ui_late-heading = Your correction is kept
ui_late-intro = Online correction is closed. You can hand in your correction as it is, as a late request. It joins your file, and a member of staff reads it. Meanwhile, the answers already sent remain valid.
ui_late-incomplete = Online correction is closed, and some answers of your correction are still missing. It is kept. Complete it to hand it in as a late request, or send the letter.
ui_late-send = Hand in my correction
ui_late-resume = Read or complete the correction

## The letter. Whoever sends it speaks in it.

ui_letter-see = Prepare a letter to print
ui_letter-heading = Your letter, ready to print
ui_letter-how = Print this page. Add your name and address, then date and sign it. Keep a copy.

# Over empty lines, to be filled in by hand.
ui_letter-sender = Name and address

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
#   $procedure (Message) – the procedure's name, e.g. "Tell us about a change of address"
ui_letter-subject = Subject: correction of file { $reference } – { $procedure }

ui_letter-greeting = Dear Sir or Madam,

# Variables:
#   $moment (Moment) – when the answers in force were sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_letter-opening = I ask you to correct the following answers, which I sent on { $moment }.

ui_letter-closing = Thank you for writing to me what you decide.

# Over an empty space, to be filled in by hand.
ui_letter-signature = Date and signature

## Withdrawing.

ui_withdraw = Withdraw my file
ui_withdraw-heading = Withdraw your file?
ui_withdraw-intro = Your file will not be examined. The deadlines set by law stay the same. If you are required to do this, do it again in time.
ui_withdraw-kept = Your answers can be read here until the time for keeping them is over.
ui_withdraw-unsent = Your correction that is not sent yet is kept too.
ui_withdraw-confirm = Withdraw my file
ui_withdraw-no = Keep my file

## Taking up an earlier version again.

ui_revert = Use these answers again

# Variables:
#   $number (Number) – which version, e.g. 1
#   $moment (Moment) – when it was sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_revert-heading = Use the answers of version { $number } again?

# Variables:
#   $number (Number) – which version, e.g. 1
#   $moment (Moment) – when it was sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_revert-intro = We prepare a correction with the answers of { $moment }. You will see what changes before you send it.

ui_revert-unsent = You have a correction that is not sent yet. Send it or cancel it first. That way, nothing you wrote is lost.
ui_revert-confirm = Prepare this correction

## Saying why, after sending.

ui_explain = Say why, if you wish
ui_explain-heading = Say why you corrected
ui_explain-intro = Your correction is received: you do not have to give a reason. If an explanation can help, write it here.
ui_explain-label = Your explanation
ui_explain-send = Send the explanation
ui_explain-no = Continue without explanation

## Deadlines.

ui_calendar = Add the date to my calendar

## What cannot be done, why, and the next step.

ui_refusal-not-asked = Only the answers asked about can be corrected now
    .body = Online correction is closed for the other answers. Put them back as they were, or use the other way that your file names.
ui_refusal-unanswered = An answer you were asked about is still waiting
    .body = Correct each answer to be checked, or say that you keep it. Then send.
ui_refusal-unsettled = Some answers have to be chosen before sending
    .body = Another correction was sent while you were preparing yours. Choose the answers to keep.

# Variables:
#   $one (Message) – the options so far
#   $other (Message) – the next
ui_answers-joined = { $one }, { $other }

## Receipts that anybody can verify.

ui_receipt-file = Download the receipt to verify it
ui_verify = Verify a receipt
ui_verify-heading = Verify a receipt
ui_verify-intro = Each receipt can be downloaded as a signed file. This page tells you whether a file is the one that we gave.
ui_verify-private = What you paste here is used to verify it and for nothing else: we do not keep it.
ui_verify-label = What is in the file
ui_verify-hint = Open the file with a text editor, copy all of it, and paste it here. Its name starts with “receipt” and ends with “.json”.
ui_verify-now = Verify
ui_fault-nothing-pasted = Paste what is in the file.
ui_fault-receipt-not-a-receipt = This text is no receipt, or a part of it is missing. Copy the whole file.
ui_fault-receipt-unsigned = This receipt has no signature. Download it again from the page of the receipt.
ui_fault-receipt-unknown-key = This receipt was not signed by this service. Verify it with the service that gave it.
ui_fault-receipt-altered = This receipt was altered: it is not the one that we gave.
ui_fault-receipt-later-format = The signature is right, but this service cannot read this receipt yet. Write to us or call us.
ui_verify-genuine = This receipt is genuine
ui_verify-genuine-body = We gave it, and it has not been altered since.
ui_verify-procedure = Procedure
ui_verify-amends = Corrects version
ui_verify-key = Key of the signature
ui_verify-limit-person = The receipt does not say who presents it.
ui_verify-limit-truth = It does not say that the answers are true, nor what was decided.
ui_verify-limit-since = A correction may have been sent since. Only the file itself shows the answers that hold today.
ui_verify-another = Verify another receipt

## The questions changed since the draft was begun, or since what was sent.

ui_form-changed = The questions have changed
ui_form-changed-told = Your answers have been carried over. Nothing you typed is lost.
ui_form-changed-confirm = To look at before you send

# Variables:
#   $label (Message) – the question, e.g. "Your occupation"
#   $why (Message) – why to look at it, e.g. "This question is new."
ui_form-changed-item = { $label } – { $why }

ui_asked-otherwise = Asked differently since you answered
ui_no-longer-asked-kept = No longer asked: kept, not sent

# Beside a question, in the table of what changed.
ui_no-longer-asked = No longer asked

## Documents that a correction asks for, before it is sent and on its receipt.

ui_document-heading = A document to hand in
ui_document-intro = Your correction counts as soon as it is sent. The document completes it.

# Variables:
#   $period (Message) – how long, e.g. "30 days"
ui_document-within = To be handed in within this time after sending: { $period }.

# Variables:
#   $day (Date) – the last day, e.g. 31 December 2026
ui_document-until = To be handed in by { DATE($day, style: "weekday") }.
