### What the agents' pages say, in English. The person whose case it is is "the person". No browser
### downloads these texts. Nothing here says anything of anybody's good faith.

## Around the agents' pages.

# The name of the agents' side, at the top of each of its pages: the way to the list of cases.
ui_agent-place = Agents’ pages

# The heading over the contacts of the procedure.
ui_agent-help = Contacts given to the person

ui_agent-next-sign-in = Sign in to the agents’ pages
ui_agent-next-cases = List of files
ui_agent-next-case = Back to the file
ui_agent-sign-out = Sign out

## Signing in.

ui_agent-sign-in-heading = Agents: sign in
ui_agent-sign-in-intro = This page is for agents of the administration.
ui_agent-name = Account name
ui_agent-name-hint = The one given to you by whoever manages the accounts.
ui_agent-password = Password
ui_agent-password-hint = You can paste it.
ui_agent-sign-in = Sign in
ui_agent-lost-heading = Lost password
ui_agent-lost = Ask whoever manages the accounts for another one.
ui_agent-fault-no-name = “Account name”: type the name of your account.
ui_agent-fault-no-password = “Password”: type your password.
ui_agent-fault-no-match = This name and this password do not go together. Check them, then try again.

## The lists of cases.

# Variables:
#   $name (String) – the name of the account, e.g. "sam"
ui_agent-signed-in = Account: { $name }.

ui_agent-reads-only = This account can read files, not act on them.

# Heard, not seen: what the choice of lists is called.
ui_agent-lists = Lists of files

# Heard, not seen: what the choice of procedures is called.
ui_agent-procedures = Procedures

ui_agent-every-procedure = All procedures
ui_agent-list-waiting = To do
ui_agent-list-asked = Answer awaited
ui_agent-list-all = All files
ui_agent-list-submitted = Received
ui_agent-list-under-review = Being examined
ui_agent-list-info-requested = Items requested
ui_agent-list-regularisation-invited = Answers to check
ui_agent-list-decided = Decided
ui_agent-list-withdrawn = Withdrawn
ui_agent-list-purged = Deleted

# Variables:
#   $list (Message) – the name of a list, e.g. "To do"
#   $count (Number) – how many cases it has, e.g. 12
ui_agent-list-count = { $list } ({ $count })

# Heads of columns.
ui_agent-procedure = Procedure
ui_agent-state = State
ui_agent-received = Received on
ui_agent-to-do = To do

ui_agent-state-submitted = Received
ui_agent-state-under-review = Being examined
ui_agent-state-info-requested = Items requested
ui_agent-state-regularisation-invited = Answers to check
ui_agent-state-decided = Decided
ui_agent-state-withdrawn = Withdrawn by the person
ui_agent-state-purged = Deleted

ui_agent-to-review = To examine
ui_agent-to-decide = Examination to finish
ui_agent-nothing-to-do = Nothing

# Variables:
#   $due (Moment) – the last second for the person's answer, e.g. Wednesday 2 December 2026, 23:59, Paris time
ui_agent-awaits = The person has until { $due } to answer

# Variables:
#   $due (Moment) – the last second for the person's answer, which is over, e.g. Wednesday 2 December 2026, 23:59, Paris time
ui_agent-overdue = No answer: the time ended on { $due }

# Variables:
#   $count (Number) – how many late corrections nobody has read, e.g. 1
ui_agent-late-unseen =
    { $count ->
        [one] { $count } late correction to read
       *[other] { $count } late corrections to read
    }

ui_agent-none-waiting = No file is waiting at the moment. New files arrive here by themselves.
ui_agent-none = There is no file in this list.
ui_agent-none-found = No file of this list has this number. Look in another list, or with fewer characters.
ui_agent-next-page = Next files
ui_agent-first-cases = First files
ui_agent-search = Look for a file by its number
ui_agent-search-hint = The whole number, or part of it.
ui_agent-look = Look for it

## One case.

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
ui_agent-case = File { $reference }

ui_agent-older = This sending is no longer the one that counts.
ui_agent-amended = Corrected on
ui_agent-acts = Act on this file
ui_agent-review = Start the examination
ui_agent-rights = What the person reads about correcting
ui_agent-only-asked = They can correct the answers that they are asked about.
ui_agent-answers = The person’s answers
ui_agent-timeline = Everything that happened
ui_agent-timeline-intro = The latest first, with what each wrote.
ui_agent-first-filed = The first sending
ui_agent-since-first = From the first sending until today

# Variables:
#   $moment (Moment) – when it was handed in, e.g. Wednesday 2 December 2026, 10:30, Paris time
ui_agent-late = A late correction was handed in on { $moment }.

ui_agent-late-see = Read the late correction
ui_agent-late-heading = Late correction

# Variables:
#   $moment (Moment) – when it was handed in, e.g. Wednesday 2 December 2026, 10:30, Paris time
ui_agent-late-banner = Handed in on { $moment }, after online correction had closed. It changes nothing until the person sends it.

# Variables:
#   $moment (Moment) – when it was handed in, e.g. Wednesday 2 December 2026, 10:30, Paris time
ui_agent-late-label = Late correction of { $moment }

# Variables:
#   $number (Number) – which sending, e.g. 2
ui_agent-changes = What sending { $number } changed

ui_agent-request = The request, as the person reads it

## How something came in.

ui_channel = How it came in
ui_channel-online = Online
ui_channel-phone = By telephone, written down by an agent
ui_channel-desk = At a desk, written down by an agent
ui_channel-post = By post, written down by an agent

## What was written, in the history.

ui_written-explained = Explanation
ui_written-decided = Decision and reasons
ui_written-reopened = Reasons

## Asking for a correction.

ui_agent-ask = Ask for a correction
ui_agent-ask-intro = Choose why you ask, and about which questions. Then you write your reasons, and see what the person will read before it is sent.
ui_agent-ask-locked = Questions that are corrected elsewhere are not on this page.
ui_agent-kind = Why do you ask?
ui_agent-kind-regularisation = An answer looks mistaken
ui_agent-kind-completion = Something is missing to examine the file
ui_agent-ask-questions = Questions
ui_agent-ask-continue = Continue
ui_agent-fault-no-kind = “Why do you ask?”: choose an answer.
ui_agent-fault-no-question = Tick at least one question.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-not-answered = “{ $label }” has no answer: ask for it as a missing item instead.

ui_agent-ask-regularisation = Ask to check answers
ui_agent-ask-completion = Ask for missing items
ui_agent-ask-read = Write for the person, in plain words: they read these lines as they are.
ui_agent-ask-stale = The file has changed since this page was opened. Nothing is sent. Check that your request still fits.
ui_agent-given = Answer given
ui_agent-reason = Why this answer raises a question
ui_agent-reason-missing = Why this item is needed
ui_agent-expected = What you expect of the person
ui_agent-required-by = The text that requires this item
ui_agent-suggested = An answer that you suggest. The person takes it, or not.
ui_agent-ask-whole = For the whole request
ui_agent-due = Last day to answer
ui_agent-day-hint = Until the end of this day. For example 25 04 2027.
ui_agent-without-answer = What happens without an answer
ui_agent-goes-on = Does the examination go on meanwhile?
ui_agent-goes-on-yes = Yes, it goes on
ui_agent-goes-on-no = No, nothing can be examined without this item
ui_agent-ask-preview = See what the person will read
ui_agent-ask-preview-heading = What the person will read
ui_agent-ask-send = Send the request
ui_agent-ask-change = Change the request
ui_agent-ask-once = A request for missing items was sent before. The law wants them all asked for at once.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-ask-late = “{ $label }” could have been in the earlier request.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-no-reason = “{ $label }”: write why you ask.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-nothing-expected = “{ $label }”: write what you expect.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-no-requirement = “{ $label }”: write the text that requires this item.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-unfit = “{ $label }”: the suggested answer does not fit this question.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-unknown = “{ $label }” is no longer among the answers. Choose the questions again.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-twice = “{ $label }” is asked about twice. Choose the questions again.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Dwelling 2, Monthly rent"
ui_agent-fault-locked = “{ $label }” is corrected elsewhere: the person could not answer here.

# Variables:
#   $label (Message) – what is asked, e.g. "Last day to answer"
ui_agent-fault-day = “{ $label }”: type a day to come, for example 25 04 2027.

## Taking a request back.

ui_agent-withdraw-request = Take the request back
ui_agent-withdraw-regularisation = The person no longer has to check these answers. The file is to be examined again.
ui_agent-withdraw-completion = The person no longer has to hand in these items. The file is to be examined again.
ui_agent-person-is-told = The person sees this in their file.
ui_agent-withdraw-request-confirm = Take the request back

## Opening a window.

ui_agent-grant = Open online correction again
ui_agent-grant-intro = The person can then correct their answers themselves, even during the examination. This is how a late correction is taken up.
ui_agent-grant-day = Last day to correct
ui_agent-grant-confirm = Open correction

## Deciding.

ui_agent-decide = Decide

# Variables:
#   $number (Number) – which sending, e.g. 2
#   $moment (Moment) – when it was sent, e.g. Wednesday 2 December 2026, 10:30, Paris time
ui_agent-decide-on = You decide on sending { $number }, received on { $moment }.

ui_agent-decide-intro = Write the decision and its reasons, in plain words. The person reads them as they are.
ui_agent-decide-stale = The file has changed since this page was opened. Nothing is decided. Read it again before you decide.
ui_agent-decide-label = Decision and reasons
ui_agent-read-again = Read the answers again
ui_agent-decide-confirm = Record the decision

## Opening again.

ui_agent-reopen = Examine again
ui_agent-reopen-intro = The file is examined again. Write why, in plain words.
ui_agent-reopen-label = Reasons
ui_agent-reopen-confirm = Examine again
ui_agent-reopen-stale = The file has changed since this page was opened. What you sent changed nothing. Read the file again.

## Writing down what somebody told.

ui_agent-transcribe = Write down what the person told otherwise
ui_agent-transcribe-intro = The person telephoned, came or wrote. You write down what they told, and add nothing.
ui_agent-transcribe-asked = A request waits for the person’s answer: what you write here answers it.
ui_agent-transcribe-channel = How did they tell it?
ui_agent-transcribe-start = Continue
ui_agent-fault-no-channel = “How did they tell it?”: choose an answer.
ui_agent-answering = Is it the answer to the request that waits?
ui_agent-answering-yes = Yes, the person answers the request
ui_agent-answering-no = No, it is something else: the request still waits
ui_agent-fault-no-answering = “Is it the answer to the request that waits?”: choose an answer.
ui_agent-transcribing = You write down what the person told. Nothing changes before it is sent.
ui_agent-transcription = What the person told
ui_agent-transcription-intro = Change the answers that the person corrected. You see everything that changes before it is sent.
ui_agent-transcription-unsent = You began to write down what the person told. It is not sent.
ui_agent-transcription-resume = Go on with it
ui_agent-discard = Drop what I write
ui_agent-transcription-changes = What changes
ui_agent-transcription-copied = The person gets the receipt, which says that you wrote it down for them.

# Variables:
#   $channel (Message) – how it was told, e.g. "By telephone, written down by an agent"
ui_agent-declaration = This is what the person told. How: { $channel }.

ui_agent-transcription-send = Send what they told

## What the person sent meanwhile, and what they told differently.

ui_agent-settle-intro = While you were writing, the person sent a correction themselves. Some answers changed on both sides. Ask them which one holds.
ui_agent-settle-told = What the person told you
ui_agent-settle-sent = What the person has sent since
ui_agent-settle-keep-told = Keep what they told me
ui_agent-settle-take-sent = Take what they sent
