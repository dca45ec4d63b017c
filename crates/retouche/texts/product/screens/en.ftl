### What the product's screens say, in English.
###
### Calm, short and exact: say what to do, never who is at fault. British spelling. An error starts with
### the question's own words, so that it can be read on its own.

## Around every page.

# Variables:
#   $page (Message) – the page's heading, e.g. "Your name"
#   $procedure (Message) – the procedure's name, e.g. "Tell us about a change of address"
ui_title = { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "Your name"
#   $procedure (Message) – the procedure's name, e.g. "Tell us about a change of address"
ui_title-error = Error: { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "Find your file"
ui_title-alone = { $page }

# Variables:
#   $page (Message) – the page's heading, e.g. "Find your file"
ui_title-error-alone = Error: { $page }

# Heard, not seen: what the list of languages is called.
ui_languages = Choose a language

ui_skip = Skip to main content

# The heading over telephone numbers and addresses, on every page.
ui_help = Need help?

ui_back = Back
ui_continue = Continue

## Said while a page stands: heard at once, and seen at the top of the form.

ui_status-sending = Sending
ui_status-offline = The connection is lost. Your answers stay on this page: try again later.
ui_status-kept = Your answers are saved.

# An error was just mended, and its message went away.
ui_status-mended = This error is fixed.

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

## A page of questions.

ui_required-all = Answer every question.
ui_required-but-optional = Answer every question, except those marked “{ ui_optional }”.

# Stands right after the words of a question.
ui_optional = (optional)

ui_kept = Your answers are saved when you continue. Nothing is sent until you say so.
ui_changed-elsewhere = This page was changed in another window. If you go on, what you see here replaces those changes.
ui_changed-since = Your answers changed since you opened this page. Read them again before you send them.
ui_help-where = Where to find this
ui_help-why = Why we ask

# Stands after the field of an amount.
ui_currency = €

# The first entry of a list, before anything is chosen.
ui_choose = Choose from the list

## The three parts of a date, each with how it is typed.

ui_date-day = Day
ui_date-month = Month (1 to 12)
ui_date-year = Year (4 digits)

## Answers that the product offers or shows.

ui_option-yes = Yes
ui_option-no = No
ui_option-dont-know = I do not know
ui_not-provided = No answer

# An answer as it is shown.
# Variables:
#   $value (Message) – a number, an amount, a date or a moment, e.g. 2 December 2026
ui_value = { $value }

## At a question that changed since it was answered.

ui_confirm-new = This question is new.
ui_confirm-required = This question must be answered now.
ui_confirm-option-gone = An answer you had chosen is no longer offered. Choose again.
ui_confirm-reworded = This question has changed. Read your answer again.
ui_confirm-declared = Read your answer again before you send it.

## What was known before the person was asked.

# Stands at a field that is already filled in.
# Variables:
#   $value (Message) – what is known, e.g. €1,200.00
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known = We have { $value } (source: { $source }). Correct it if it is wrong.

# Stands at boxes that are already ticked.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known-ticked = Some boxes are already ticked (source: { $source }). Correct them if they are wrong.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known-confirmed = Confirmed (source: { $source })

# Variables:
#   $value (Message) – what was known, e.g. €1,200.00
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known-corrected = Corrected: we had { $value } (source: { $source }).

# Several boxes were ticked beforehand.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known-changed = Corrected: other boxes were ticked (source: { $source }).

# The heading over what was known and is not among the answers.
ui_known-left-out = Known before, not in your answers

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Your employers"
ui_known-source = Source: { $source }

## Rows: the dwellings of an owner, the people of a household.

# Variables:
#   $row (Message) – the row by its number, e.g. "Home 2"
#   $name (Message) – the answer that names it, e.g. "12 rue des Lilas"
ui_row-named = { $row }: { $name }

# A row inside another.
# Variables:
#   $outer (Message) – the row around, e.g. "Home 2"
#   $inner (Message) – the row inside it, e.g. "Occupant 1"
ui_row-in-row = { $outer }, { $inner }

# These two are followed, for those who hear them, by what they are about: "Change Home 2".
ui_change = Change
ui_remove = Remove

ui_row-unfinished = To be completed
ui_row-removed = It is removed from the list.
ui_restore = Put it back

## What has to be mended before going on.

# The heading over the list of errors of a page.
ui_errors = To fix before you continue

# Heard before each error, not seen.
ui_error-prefix = Error:

## Errors: nothing was answered.

# Variables:
#   $label (Message) – the question, e.g. "Your family name"
ui_fault-missing-text = “{ $label }”: write your answer.

# Variables:
#   $label (Message) – the question, e.g. "What type of home is it?"
ui_fault-missing-choice = “{ $label }”: choose an answer.

# Variables:
#   $label (Message) – the question, e.g. "What comes with this home?"
ui_fault-missing-choices = “{ $label }”: tick at least one answer.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – an answer that would do, e.g. "25 04 1990"
ui_fault-missing-date = “{ $label }”: write a date, for example { $example }.

## Errors: dates.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-day = “{ $label }”: add the day to the date, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-month = “{ $label }”: add the month to the date, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-year = “{ $label }”: add the year to the date, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-year-incomplete = “{ $label }”: write the year with all 4 digits, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date of birth"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-impossible = “{ $label }”: this date does not exist. Write the day, the month and the year as numbers, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date of arrival"
#   $limit (Date) – the first day that would do, e.g. 1 January 2026
ui_fault-below-date = “{ $label }”: write { $limit } or a later date.

# Variables:
#   $label (Message) – the question, e.g. "Date of arrival"
#   $limit (Date) – the last day that would do, e.g. 1 January 2026
ui_fault-above-date = “{ $label }”: write { $limit } or an earlier date.

## Errors: numbers and amounts.

# Variables:
#   $label (Message) – the question, e.g. "Floor area in square metres"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-a-number = “{ $label }”: write a number in digits, for example { $example }.

# What was typed is read in two ways in some languages: 1.234 is either 1234 or a little more than one.
# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-ambiguous-number = “{ $label }”: this number can be read in two ways. Write thousands without any sign, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Number of rooms"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-whole = “{ $label }”: write a whole number, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
#   $limit (Number) – how many digits there may be after the decimal sign, e.g. 2
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-too-many-decimals =
    { $limit ->
        [0] “{ $label }”: write a whole number.
        [one] “{ $label }”: write at most { $limit } digit after the decimal point, for example { $example }.
       *[other] “{ $label }”: write at most { $limit } digits after the decimal point, for example { $example }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
#   $example (Message) – an answer that would do, e.g. "720.50"
ui_fault-too-large = “{ $label }”: this number has too many digits. Check it, then write it again, for example { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
#   $limit (Number) – the least number or amount that would do, e.g. €1.00
ui_fault-below = “{ $label }”: write { $limit } or more.

# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
#   $limit (Number) – the greatest number or amount that would do, e.g. €50,000.00
ui_fault-above = “{ $label }”: write { $limit } or less.

## Errors: texts.

# Variables:
#   $label (Message) – the question, e.g. "Address"
#   $count (Number) – how many characters there are, e.g. 250
#   $limit (Number) – how many there may be, e.g. 200
ui_fault-too-long =
    { $limit ->
        [one] “{ $label }”: write at most { $limit } character. We count { $count }.
       *[other] “{ $label }”: write at most { $limit } characters. We count { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Postcode"
#   $count (Number) – how many characters there are, e.g. 4
#   $limit (Number) – how many there must be, e.g. 5
ui_fault-too-short =
    { $limit ->
        [one] “{ $label }”: write at least { $limit } character. We count { $count }.
       *[other] “{ $label }”: write at least { $limit } characters. We count { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Your email address"
#   $example (Message) – an answer that would do, e.g. "first.last@example.org"
ui_fault-not-an-email = “{ $label }”: check the email address. It looks like { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Your phone number"
#   $example (Message) – an answer that would do, e.g. "01 99 00 56 78"
ui_fault-not-a-phone = “{ $label }”: write a phone number, for example { $example }. Outside France, start with the + sign.

# Only a page changed by something else than the form leads here.
# Variables:
#   $label (Message) – the question, e.g. "Country of birth"
ui_fault-not-an-option = “{ $label }”: choose an answer from the list.

## Errors: numbers that identify somebody or something.

# Variables:
#   $label (Message) – the question, e.g. "Your tax number"
#   $limit (Number) – how many digits there must be, e.g. 13
#   $count (Number) – how many digits there are, e.g. 12
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-digit-count =
    { $limit ->
        [one] “{ $label }”: write { $limit } digit and no letter, for example { $example }. Digits counted: { $count }.
       *[other] “{ $label }”: write { $limit } digits and no letter, for example { $example }. Digits counted: { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Your tax number"
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-control-digit-fr-fiscal-number = “{ $label }”: this number starts with 0, 1, 2 or 3. Copy it digit by digit, for example { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "SIREN number of the company"
#   $example (Message) – an answer that would do, e.g. "987 654 324"
ui_fault-control-digit-siren = “{ $label }”: one digit needs checking. Copy the 9 digits of the SIREN, for example { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "SIRET number of the agency"
#   $example (Message) – an answer that would do, e.g. "987 654 324 00019"
ui_fault-control-digit-siret = “{ $label }”: one digit needs checking. Copy the 14 digits of the SIRET, for example { $example }.

## Examples of answers, for errors. A question may bring its own; its hint should show another one.

ui_example-integer = 12
ui_example-decimal = 12.5
ui_example-money = 720.50
ui_example-date = 25 04 1990
ui_example-email = first.last@example.org
ui_example-phone = 01 99 00 56 78
ui_example-fr-fiscal-number = 30 12 345 678 901
ui_example-siren = 987 654 324
ui_example-siret = 987 654 324 00019

## Errors: how many rows there are.

# Variables:
#   $label (Message) – what the rows are, e.g. "Your homes"
#   $limit (Number) – how many there must be, e.g. 1
#   $add (Message) – the words of the button that adds one, e.g. "Add a home"
ui_fault-too-few-rows = “{ $label }”: you need at least { $limit }. Use “{ $add }”.

# Variables:
#   $label (Message) – what the rows are, e.g. "Your homes"
#   $limit (Number) – how many there may be, e.g. 50
ui_fault-too-many-rows = “{ $label }”: keep at most { $limit } and remove the others.

## What is unusual, and may stay.

# Variables:
#   $label (Message) – the question, e.g. "Monthly rent"
ui_unusual = “{ $label }”: this answer is unusual. Is it the right one?

# Variables:
#   $error (Message) – a mistake that people make, in the first person, e.g. "I listed a child as an occupant"
ui_frequent-error = This happens often: “{ $error }”

ui_keep-or-change = If your answer is right, continue without changing anything.

## Answers that a change takes away, listed before it happens.

ui_dropping-heading = These answers are no longer used
ui_dropping-intro = With your new choice, these questions no longer apply. Their answers will not be sent. They come back if you go back to your earlier choice.
ui_dropping-confirm = Continue without them
ui_dropping-keep = Go back to my earlier choice

# On a page that says that there is nothing to declare.
ui_exit-back = Change my answer

## All answers, before they are sent.

ui_check-heading = Check your answers
ui_check-intro = Nothing is sent yet. Read your answers again: you can still change everything.
ui_check-missing = To complete before sending
ui_sending-heading = Send

# The person tried to send without ticking the declaration that the answers are exact.
ui_fault-undeclared = To send, first tick the box of your declaration.

## The right to error. Both sentences stand together wherever mistakes are spoken of, and no other text
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

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "Your latest pension statement."
ui_document-here = If you change this answer, a document is to be handed in after sending. Which one: { $document }
