### What pages of questions say, in English.
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

# On a page that says that there is nothing to declare.
ui_exit-back = Change my answer

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "Your latest pension statement."
ui_document-here = If you change this answer, a document is to be handed in after sending. Which one: { $document }
