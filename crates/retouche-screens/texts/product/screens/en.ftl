### What screens say that are no pages of questions, so that no browser downloads it, in English.
###
### Calm, short and exact: say what to do, never who is at fault. British spelling. An error starts with
### the question's own words, so that it can be read on its own.

## The start page.

ui_begin = Start now
ui_resume = See or correct answers you have sent
ui_start-who = Who this is for
ui_start-at-hand = What you need
ui_start-time = Time and cost
ui_start-mistakes = If you make a mistake
ui_start-errors = Common mistakes
ui_start-privacy = Your personal data
ui_start-accessibility = Accessibility

# Variables:
#   $minutes (Number) – how long it takes, e.g. 10
ui_minutes =
    { $minutes ->
        [one] About { $minutes } minute.
       *[other] About { $minutes } minutes.
    }

ui_free = It is free.

# Variables:
#   $amount (Money) – what it costs, e.g. €25.00
ui_fee = Cost: { $amount }.

# Variables:
#   $controller (Message) – who is responsible for the answers, e.g. "Housing tax service"
ui_privacy-controller = Responsible for your data: { $controller }.

# Variables:
#   $draft (Message) – how long answers that were not sent are kept, e.g. "3 months"
#   $closed (Message) – how long answers that were sent are kept, e.g. "5 years"
ui_privacy-retention = A draft is kept for { $draft } after your last answer. Answers you have sent are kept for { $closed } after the last action on your file.

ui_privacy-rights = You can ask to see your data, correct it, have it erased or limit its use. You can also object to its use. If you disagree, write to the data protection authority: in France, the Cnil.

# Variables:
#   $contact (Message) – whom to ask, e.g. "The data protection officer"
ui_privacy-contact = To use these rights, contact: { $contact }.

## Lengths of time, put into "a draft is kept for … after".

# Variables:
#   $count (Number) – how many days, e.g. 30
ui_period-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# Variables:
#   $count (Number) – how many months, e.g. 3
ui_period-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

# Variables:
#   $count (Number) – how many years, e.g. 5
ui_period-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }

## Answers that a change takes away, listed before it happens.

ui_dropping-heading = These answers are no longer used
ui_dropping-intro = With your new choice, these questions no longer apply. Their answers will not be sent. They come back if you go back to your earlier choice.
ui_dropping-confirm = Continue without them
ui_dropping-keep = Go back to my earlier choice

## All answers, before they are sent.

ui_check-heading = Check your answers
ui_check-intro = Nothing is sent yet. Read your answers again: you can still change everything.
ui_check-missing = To complete before sending
ui_sending-heading = Send

# The person tried to send without ticking the declaration that the answers are exact.
ui_fault-undeclared = To send, first tick the box of your declaration.

## names this right: what is due stays due, and nothing is promised to anybody.

ui_right-to-error = Mistakes happen, and they can be corrected: this is your right to error. You do not have to give a reason.
ui_right-to-error-repay = In principle, the law does not penalise a first mistake made in good faith and corrected in time. What is owed is still owed, and money received in excess must be paid back.

## A correction in preparation.

ui_amendment-banner = You are preparing a correction. Until you send it, the answers already sent remain valid.

# Variables:
#   $count (Number) – how many answers were changed and not sent, e.g. 2
ui_amendment-unsent =
    { $count ->
        [0] No answer changed yet. The answers already sent remain valid.
        [one] { $count } answer changed, not sent yet. The answers already sent remain valid.
       *[other] { $count } answers changed, not sent yet. The answers already sent remain valid.
    }

ui_amend-heading = Correct your answers
ui_amend-intro = Change the answers you want. You will see everything that changes before you send it.
ui_see-changes = See what changes
ui_discard = Cancel this correction

## What a correction changes, before it is sent and later.

ui_before-after-heading = What you are changing
ui_changes-heading = What has changed

# Variables:
#   $moment (Moment) – when the correction was sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_changes-sent = Correction sent on { $moment }.

ui_question-label = Question

# Variables:
#   $moment (Moment) – when the answer was sent, e.g. Wednesday, 2 December 2026, 10:30, Paris time
ui_sent-label = Answer sent on { $moment }

ui_after-label = New answer
ui_added = Answer added
ui_changed = Answer changed
ui_removed = Answer removed
ui_nothing-changed = No answer has changed.
ui_unchanged = Unchanged answers
ui_send-amendment = Send the correction

## The receipt. Its labels are those that the law asks for (CRPA R112-5).

ui_receipt-heading = Receipt for your answers
ui_receipt-amendment-heading = Receipt for your correction
ui_reference = Reference number
ui_code = Secret code
ui_code-keep = Write this code down now: it will not be shown again later. It opens your answers, so keep it to yourself.
ui_received = Received on
ui_first-received = First received on
ui_revision = Version

# Which version of the same file this is, after the label "Version".
# Variables:
#   $number (Number) – its number, from 1, e.g. 2
ui_revision-number = Number { $number }

ui_silence = If the administration does not reply

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 February 2027
ui_silence-accepts = Without a reply, your request counts as accepted on { DATE($day, style: "weekday") }.

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 February 2027
ui_silence-refuses = Without a reply, your request counts as refused on { DATE($day, style: "weekday") }. You can then appeal.

ui_missing-items = What is missing
ui_appeal = Appeal against a refusal
ui_attestation = Certificate of acceptance
ui_attestation-can = After this date, you can ask the service for a certificate.
ui_fingerprint = Fingerprint of your answers (proof of sending)
ui_reason-first-sending = Not applicable: this is the first version.
ui_reason-nothing-decided = Not applicable: this does not wait for a decision.
ui_reason-complete = Nothing: what you sent is complete.
ui_reason-silence-is-not-refusal = Not applicable: no reply is not a refusal.
ui_reason-silence-is-not-acceptance = Not applicable: no reply is not an acceptance.
ui_receipt-changed = What you corrected
ui_correcting-heading = Correcting after sending
ui_correcting-how = To correct, come back with your reference number and your secret code.
ui_next-heading = What happens next
ui_service-heading = The service in charge of your file
ui_receipt-answers = The answers received
ui_see-submission = See my file

## When answers can be corrected. Read before, during and after the time itself.

# Variables:
#   $closes (Moment) – the last second, e.g. Thursday, 31 December 2026, 23:59, Paris time
ui_window-open = You can correct online until { $closes }.

ui_window-open-without-end = You can correct online at any time, without an end date.

# Variables:
#   $opens (Moment) – the first second, e.g. Monday, 2 March 2026, 00:00, Paris time
#   $closes (Moment) – the last second, e.g. Thursday, 31 December 2026, 23:59, Paris time
ui_window-later = You will be able to correct online from { $opens } to { $closes }.

# Variables:
#   $opens (Moment) – the first second, e.g. Monday, 2 March 2026, 00:00, Paris time
ui_window-later-without-end = You will be able to correct online from { $opens }.

ui_window-none = Online correction is closed.

# Variables:
#   $route (Message) – sentences that say what to do instead, e.g. "Send us a letter."
ui_afterwards = After online correction has closed, there is still another way. { $route }

## A submission: the file of a person.

ui_submission-heading = Your file
ui_amended = Corrected on
ui_rights-heading = Correcting your answers
ui_amend = Correct my answers
ui_amend-resume = Go on with the correction
ui_answers-heading = Your answers
ui_see-history = See the history of the file
ui_sign-out = Close my file

# Variables:
#   $number (Number) – which version is shown, e.g. 1
ui_older-heading = Version { $number }, replaced since

ui_older-intro = A correction has replaced this version. It is kept as you sent it.
ui_see-in-force = See the valid version

## Everything that happened to a file.

ui_history-heading = History of your file
ui_history-intro = Everything that happened to your file is here. Each version is kept as you sent it. You can read it again and see what it changed.

# Variables:
#   $number (Number) – its number, always 1
ui_history-first = Version { $number }: the first

# Variables:
#   $number (Number) – its number, e.g. 2
ui_history-amendment = Version { $number }: a correction

ui_in-force = Valid version
ui_see-answers = See the answers
ui_see-receipt = See the receipt
ui_see-what-changed = See what changed

# Who sent it and what led to it: facts, without any judgement.
# Variables:
#   $actor (Message) – who, e.g. "By the person concerned"
#   $trigger (Message) – what led to it, e.g. "Correction made on the person’s own initiative"
ui_by = { $actor }. { $trigger }.

ui_by-holder = By the person concerned
ui_by-helper = By a helper, with a mandate
ui_by-preparer = By a person who prepares the answers
ui_by-agent = By a member of staff of the administration
ui_by-system = By the software
ui_trigger-first = First version
ui_trigger-own-initiative = Correction made on the person’s own initiative
ui_trigger-invited = Correction invited by the administration
ui_trigger-completion = Addition requested by the administration

## Coming back with a number and a code.

ui_sign-in-heading = Find your file
ui_sign-in-intro = You were given the reference number and the secret code after sending.
ui_reference-hint = 8 letters or digits, for example 7K3M-92QX.
ui_code-hint = 16 letters or digits, for example K7QM-2XHD-9RTV-4W3B.
ui_sign-in = Open my file
ui_lost-code = If the code is lost

# The examples are others than those of the hints.
ui_fault-no-reference = Write the reference number: 8 letters or digits, for example 4F2T-81WZ.
ui_fault-no-code = Write the secret code: 16 letters or digits, for example P2WD-6NXA-8TKR-3VHM.
ui_fault-no-match = This number and this code do not go together. Copy both again, then retry.

# Variables:
#   $seconds (Number) – how long to wait, e.g. 30
ui_fault-slowed =
    { $seconds ->
        [one] Several codes did not work. Wait { $seconds } second, then try again.
       *[other] Several codes did not work. Wait { $seconds } seconds, then try again.
    }

## What cannot be done, why, and the next step. Ways to reach a person stand on these pages too.

ui_refusal-not-found = Page not found
    .body = This address leads to no page. Check it, or start again from a link on this page.
ui_refusal-signed-out = Your file is closed
    .body = It closes after a while, to protect your answers. Open it again with your reference number and your secret code.
ui_refusal-no-draft = No answers in progress
    .body = Answers that are not sent are kept for a limited time, on the device where you started. You can start again. If you have sent them, open your file.
ui_refusal-malformed = We did not understand this request
    .body = The page may have been an old one. Go back to the page before, reload it, then try again.
ui_refusal-too-large = Your answers take up too much space
    .body = Shorten the longest texts, then try again.
ui_refusal-forged = We could not check this request
    .body = To protect your answers, nothing was changed. Go back to the page before, reload it, then try again.
ui_refusal-stale = Your answers changed elsewhere
    .body = They were changed in another window, or with another person. See how they stand, then go on.
ui_refusal-incomplete = Some answers are still missing
    .body = Nothing is sent. Complete your answers, then send them.
ui_refusal-closed = Online correction is closed
    .body = Your correction is not sent. The answers already sent remain valid.
ui_refusal-locked = These answers are corrected another way
    .body = Some answers cannot be changed online. The page of your answers says how to correct each one.
ui_refusal-nothing-changed = Nothing to send yet
    .body = Your answers are the same as those already sent. Change an answer first.
ui_refusal-purged = Your answers are erased
    .body = The time for keeping them is over. If you have a question, contact us with your reference number.
ui_refusal-broken = Something went wrong on our side
    .body = You did nothing wrong. Try again in a few minutes. If it goes on, contact us.

# Variables:
#   $procedure (Message) – the procedure's name, e.g. "Tell us about a change of address"
ui_next-start = Go back to the start: { $procedure }

ui_next-sign-in = Open my file
ui_next-check = Read my answers again
