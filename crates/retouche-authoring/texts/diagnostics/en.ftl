### What `retouche check` says to authors, in English.
###
### One message per code: what was found, in one sentence without a final full stop; `.mend`, how to
### mend it; `.explain`, at length, with an example, for `retouche explain CODE`.
###
### Variables:
###   $near (String) – a name that exists and resembles what was written; empty when there is none
###   $suggested (String) – "yes" when $near names something, else "no"
###   $known (String) – the names that may stand here, as a list: "`owner`, `tenant`"
###   $id, $page, $question, $option, $group, $key, $text … (String) – the thing in question, as written


## Reports

# Variables:
#   $code (String) – a code, such as "unknown-key"
#   $message (String) – what was found
report-error = error[{ $code }]: { $message }
report-warning = warning[{ $code }]: { $message }
# Variables:
#   $mend (String) – how to mend it
report-help = help: { $mend }

accounts-password = Password:
accounts-password-again = The same password again:
accounts-passwords-differ = the two passwords differ
# Variables:
#   $errors (String) – how many errors
#   $warnings (String) – how many warnings
#   $procedures (String) – how many procedures were checked
report-total = { $procedures ->
        [1] 1 procedure
       *[other] { $procedures } procedures
    } checked: { $errors ->
        [0] no error
        [1] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warning
        [1] 1 warning
       *[other] { $warnings } warnings
    }
# Variables:
#   $seconds (String) – how many seconds, such as "0.8"
report-time = checked in { $seconds } s
# Variables:
#   $locale (String) – a language
#   $translated (String) – how many texts it has
#   $total (String) – how many texts the reference has
report-status = { $locale }: { $translated } of { $total } texts
# Variables:
#   $count (String) – how many texts
#   $locale (String) – the language they are read in
report-fallback = { $count ->
        [1] 1 read in { $locale }
       *[other] { $count } read in { $locale }
    }
report-unchecked = this procedure does not pass `retouche check`
report-unreadable = the definition cannot be read: see `retouche check`
# Variables:
#   $file (String) – a file
report-stale = { $file } is not what it should be


## The files

not-utf-8 = this file is not UTF-8 text
    .mend = Save it again as UTF-8: editors call this the file's encoding.
    .explain =
        Every file of a procedure is text in UTF-8, so that every language can be written in it.
        This one has bytes that are not, usually because an older editor saved it in another encoding, such as Latin-1 or UTF-16.
        Open it in an editor, check that accents look right, and save it "as UTF-8".

no-definition = there is no `procedure.json`
    .mend = Name the directory that holds it: it is usually ID/EDITION.
    .explain =
        A procedure is a directory: its definition in procedure.json, its texts in texts/LOCALE.ftl, its cases in cases/NAME.json.
        Example: property-occupancy/1/procedure.json.

invalid-json = this is not JSON: { $slip ->
        [trailing-comma] there is a comma after the last entry
        [missing-comma] a comma is missing before this
        [comment] JSON has no comments
        [single-quote] texts stand in double quotes
        [bare-word] this word needs double quotes
        [unclosed] something that was opened is not closed
       *[other] nothing of this kind may stand here
    }
    .mend = { $slip ->
        [trailing-comma] Take the comma away.
        [missing-comma] Put a comma between the two entries.
        [comment] Take the comment away; what has to be said to people stands in the texts.
        [single-quote] Write " instead of '.
        [bare-word] Write it between double quotes.
        [unclosed] Look for the bracket or brace that has no partner, here or further up.
       *[other] Look just before this place: the slip is often there.
    }
    .explain =
        The file stops being JSON at the place shown. Nothing after it can be read, so mend this first and check again.
        Frequent slips: a comma after the last entry of a list, a missing comma between two lines, a comment, single quotes.
        An editor that knows JSON marks such places while you type.

duplicate-key = the key `{ $key }` stands here a second time
    .mend = Keep one of the two.
    .explain =
        One object has the same key twice. Programs keep one of the two values, and not all the same one.
        Example: a question with two lines "optional". Keep the one you mean.

directory-mismatch = the directory is `{ $directory }`, but the definition says `{ $expected }`
    .mend = Name the directory `{ $expected }`, or change `id` or `edition`.
    .explain =
        The directory of a procedure is named after its id and its edition, so that two editions can stand side by side and nobody publishes one for the other.
        Example: property-occupancy/3/procedure.json says "id": "property-occupancy", "edition": 3.


## The structure

unknown-key = the key `{ $key }` means nothing here
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] The keys that mean something here: { $known }.
    }
    .explain =
        Every key of a definition has a meaning; one that has none is refused, since it is most often a slip: what you wanted would silently not happen.
        Example: "optionnal": true means nothing; "optional": true does.
        Notes to colleagues belong beside the file, and words for people in the texts.

missing-key = the key `{ $key }` is missing here
    .mend = Add `{ $key }`.
    .explain =
        This object needs a key that it does not have.
        Example: each page has an "id", each question an "id" and a "kind".
        With the line "$schema" at the top of the file, editors propose the keys and say what each means.

wrong-type = this should be of the type { $expected }
    .mend = Write a value of the type { $expected }.
    .explain =
        JSON has six types of value: string ("text", in double quotes), number (12), boolean (true or false), array (a list in square brackets), object (keys and values in braces) and null.
        Here another one is wanted. Numbers are whole: amounts of money are in cents, and other decimals are written as strings.
        Example: "min": 1, not "min": 1.0; "decimals": 2, not "decimals": "2".
        What is optional is left out; null has no meaning.

not-one-of = `{ $value }` is not a word that may stand here
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] One of these may: { $known }.
    }
    .explain =
        Only certain words may stand in this place, and this is none of them.
        Example: "severity" is "error" or "warning"; a condition starts with an operation such as "is", "in", "all" or "not".

illegal-id = `{ $value }` is not written as an id
    .mend = Write small letters a to z, digits and hyphens; start with a letter, and do not end with a hyphen.
    .explain =
        Ids become parts of addresses and of the ids of texts, so they are plain: small letters without accents, digits, hyphens, at most 64 of them, a letter first.
        The sign _ is kept for the ids of texts.
        Example: "rent-amount", not "Rent_Amount" nor "montant-du-loyer-€".

wrong-format = `{ $value }` is not written as { $expected ->
        [date] a date of the calendar
        [period] a length of time
        [zone] the name of a time zone
        [locale] the tag of a language
       *[other] what is wanted here
    }
    .mend = { $expected ->
        [date] Write year, month and day, such as 2026-01-31, of a day that exists.
        [period] Write P, then numbers with Y, M, W or D: three months are P3M, thirty days P30D.
        [zone] Write an IANA name, such as Europe/Paris or Indian/Reunion.
        [locale] Write a tag such as fr, fr-simple, en or pt-BR.
       *[other] Look at the examples in the schema.
    }
    .explain =
        Dates are written as ISO 8601 does: 2026-01-31. Lengths of time too: P3M is three months, P5Y five years, P2W two weeks; hours have no place here.
        Time zones bear their IANA names (Europe/Paris), languages their BCP 47 tags (fr, fr-simple, ar).

out-of-range = { $value } is { $side ->
        [least] less than the least that may stand here, { $limit }
       *[most] more than the most that may stand here, { $limit }
    }
    .mend = Write a number that is { $side ->
        [least] { $limit } or more
       *[most] { $limit } or less
    }.
    .explain =
        This number has bounds.
        Example: a group has at most 200 rows; an edition's number starts at 1; a fee is more than nothing (write "free" for nothing); a text has room for at least one character.

too-few-entries = this list needs at least { $least ->
        [1] one entry
       *[other] { $least } entries
    }
    .mend = Add what is missing.
    .explain =
        This list may not be as short as it is.
        Example: "locales" names at least one language, "pages" holds at least one page, "equal" compares two values.

no-such-form = this is none of the forms that may stand here
    .mend = Write one of these: { $known }.
    .explain =
        Several forms may stand in this place, and this is none of them.
        Example: a term is a whole number, a text or date in double quotes, or an object with a single key such as "answer", "parameter" or "today".
        Example: a fee is "free", or an object with the single key "cents".

unreadable = this file has the right structure and cannot be read all the same: { $reason }
    .mend = Look at what the reason names.
    .explain =
        The file fits its schema, yet reading it failed. The reason is told in the words of the program.
        This should not happen: please report it with the file.


## Ids

duplicate-id = the { $what ->
        [page] page
        [group] group
        [question] question or group
        [option] option
        [contact] contact
        [route] route
        [check] check
       *[other] frequent error
    } `{ $id }` is there twice
    .mend = Give one of the two another id.
    .explain =
        Ids tell things apart: each page and each group has an id of its own in the whole procedure, each question among those of its row, each option in its question, and each contact, route, check and frequent error in its list.
        Two pages of one row share their row's names: a question asked on the one cannot have the id of a question asked on the other.
        Example: two questions "birth-date" in one group: call them "birth-date" and "spouse-birth-date".

reserved-id = the product keeps the id `{ $id }` for itself, so { $what ->
        [procedure] no procedure
        [group] no group
        [question] no question outside groups
       *[parameter] no parameter
    } can have it
    .mend = Choose another id.
    .explain =
        Some ids would collide with addresses or with the ids of texts.
        Procedures: `api`, `submissions` and other first parts of the server's addresses; ids of two letters, which look like languages; the procedure's own locales.
        Groups: `page`, `error`, `check`, `contact` and other beginnings of text ids: the text of the question "rent" in a group "page" would be page_rent, which is the title of the page "rent".
        Parameters: `number`, which texts use to number rows.

duplicate-locale = the locale `{ $locale }` is listed twice
    .mend = Keep one of the two; the first of the list is the reference.
    .explain =
        "locales" lists each language once. The first one is the reference: its texts are complete, and stand in where another language misses one.
        Example: "locales": ["fr", "fr-simple", "en"].

unknown-contact = there is no contact `{ $id }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Add it to `contacts`, or name one that is there.
    }
    .explain =
        Routes, the service in charge and data protection name contacts by their ids, and each is described once, in "contacts".
        Example: "contacts" holds an entry with "id": "phone"; a route then says "contact": "phone".

unknown-route = there is no route `{ $id }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Add it to `routes`, or name one that is there.
    }
    .explain =
        A route says what to do where the form itself cannot help. A locked question and "afterwards" name one of "routes".
        Example: "routes" holds an entry with "id": "claim" and "contact": "post"; "amendment" then says "afterwards": "claim".

unknown-path = `{ $path }` leads to no question
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Write the ids of the groups around the question and its own, joined by `/`.
    }
    .explain =
        A path names a question from the root: the ids of the groups around it, then its own, joined by a slash. Pages are not part of it.
        Example: the birth date of the occupants of a dwelling is "dwellings/occupants/birth-date".


## Pages and questions

page-shape = the page `{ $page }` is not exactly one of questions, a group and an exit
    .mend = Give it one of these: `questions`; `group` with `pages`; `exit`.
    .explain =
        A page is one thing: it asks "questions", or it lists the rows of a "group" whose "pages" are asked for each row, or it is an "exit".
        Example: a group of pages has "group" (how many rows) and "pages" (what each row asks), and no "questions" of its own.

empty-page = the page `{ $page }` holds nothing
    .mend = Add a question or a page, or remove it.
    .explain =
        A page without questions, or a group without pages, would show nothing to anybody.

unknown-kind = there is no kind of question `{ $kind }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] The kinds are { $known }.
    }
    .explain =
        The kind of a question says what its answer is and how it is typed.
        Example: "kind": "money" for an amount, "date" for a day, "choice" for one of several options, "choices" for any of them, "yes-no", "short-text", "group" for rows of questions.

misplaced-key = the key `{ $key }` means nothing for the kind `{ $kind }`
    .mend = Remove it, or change the kind.
    .explain =
        Some keys belong to some kinds only: "options" to "choice", "long-choice" and "choices"; "dont-know" to "yes-no"; "decimals" to "decimal"; "min" and "max" to texts, numbers, amounts and dates; "unusual" to numbers, amounts and dates; "rows" and "questions" to "group".
        A group is not optional: its "rows" say how few there may be.

incomplete-group = the group `{ $group }` has no `{ $key }`
    .mend = { $key ->
        [rows] Say how many rows it may have, with `min` and `max`.
       *[questions] List the questions of each row.
    }
    .explain =
        A question of the kind "group" repeats its "questions" once for each row, and "rows" says how many there may be.
        Example: "rows" with "min": 1 and "max": 10.

nested-group = the group of questions `{ $group }` stands inside another group of questions
    .mend = Make the outer group a group of pages, or put the inner questions on a page of their own.
    .explain =
        One page shows one level of rows: rows inside rows on one page would be hard to follow for everybody, and impossible for some.
        A group of pages may hold groups: the occupants of each dwelling are a group on a page of the group of dwellings.

too-deep = the group `{ $group }` is nested too deep
    .mend = Bring it one level up.
    .explain =
        Groups may stand in groups, four deep. Beyond that nobody can tell which row of which row is asked about.

empty-rows = the group `{ $group }` needs at least { $min } rows but may have at most { $max }
    .mend = Make `min` smaller or `max` greater.
    .explain =
        "min" is the fewest rows of a group and "max" the most. With "min" above "max" no number of rows is right, and nobody could ever go on.

unknown-name = the rows of `{ $group }` are to be named by `{ $id }`, which is no question of theirs
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Name a question that stands directly in the group.
    }
    .explain =
        "named-by" is the question whose answer tells one row from another for the person, such as the address of a dwelling. It stands directly in the group, on one of its pages.

no-options = the question `{ $question }` has no options
    .mend = List them in `options`.
    .explain =
        A choice offers something. Options are ids; their words are in the texts.
        Example: "options": ["owner", "tenant"], with the texts quality_opt_owner and quality_opt_tenant.

required-anyway = the question `{ $question }` is required anyway
    .mend = Add `"optional": true`, or remove `required-when`.
    .explain =
        "required-when" says when an optional question must be answered after all. A question that is not "optional" must always be answered.

empty-limits = no answer to `{ $question }` can be both { $min } or more and { $max } or less
    .mend = Make `min` smaller or `max` greater.
    .explain =
        "min" is the least answer (of a text, the fewest characters) and "max" the greatest. With "min" above "max" every answer is refused.

unusual-never = values { $side ->
        [below] below
       *[above] above
    } this bound are never told as unusual: the limits of `{ $question }` refuse them already
    .mend = Set the bound within `min` and `max`, or remove it.
    .explain =
        "unusual" is about answers that are allowed and rare: the person is asked once whether they are meant. What "min" and "max" refuse comes back as an error instead.
        Example: "min": 1, "max": 9999, "unusual" with "below": 9 and "above": 400.


## Conditions

unknown-question = no question or group `{ $id }` can be seen from here
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Name a question of an earlier page, in the same row or around it.
    }
    .explain =
        A condition names questions and groups by their ids. They are looked up in the same row first, then in the rows around it, up to the root.

question-in-rows = `{ $id }` is asked in each row of `{ $group }`: which row is meant here?
    .mend = Say `some-row`, `every-row`, `count` or `sum`.
    .explain =
        Outside a group there is no single answer to a question of its rows. A condition says which rows it means: "some-row" (at least one), "every-row" (all of them); a term says "count" (how many) or "sum" (of numbers).
        Example: "some-row": ["dwellings", the condition], where the condition may say "is": ["occupancy-kind", "let"].

reads-later = `{ $id }` is only asked later, on the page `{ $page }`
    .mend = Move that page before this one, or read something that was asked before.
    .explain =
        A condition decides what comes next, so it reads what was asked before. This also makes it impossible for two conditions to wait for each other.
        Inside a group, the group itself is not complete yet: its rows are counted after it.

reads-same-page = `{ $id }` is asked on the same page, `{ $page }`
    .mend = Move what depends on it to the next page.
    .explain =
        What depends on an answer comes on the next page, so that nothing appears or disappears under somebody's hands.
        One exception: a single simple question may follow radio buttons directly and depend on them; say so in the option's text.
        Rules between questions ("checks") and frequent errors may read their own page.

not-a-question = `{ $id }` is a group, and a question is wanted here
    .mend = Name a question; conditions about rows say `some-row`, `every-row` or `count`.
    .explain =
        A group has rows, no answer of its own. Whether it has rows is told by "count".
        Example: "more": with the terms "count": "dwellings" and 0.

not-a-group = `{ $id }` is a question, and a group is wanted here
    .mend = Name a group.
    .explain =
        "some-row", "every-row", "count" and "sum" look into the rows of a group. A question has no rows.

not-known-beforehand = nobody knows the answer to `{ $id }` beforehand
    .mend = Give the question a `known-from`, or read its `answer`.
    .explain =
        "known" is the value that a back office hands in when it opens a draft. Only a question that says from which organisation it may be known has one.
        Example: "known-from": "employers" at the question "wage".

unknown-option = `{ $question }` has no option `{ $option }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Name one of its options.
    }
    .explain =
        The condition waits for an option that nobody can choose, so it would never hold.
        Options of "yes-no" are "yes" and "no", and "dont-know" where it is declared; of "country", codes such as "fr".

operation-misfit = `{ $operation }` does not fit `{ $question }`, which is of the kind `{ $kind }`
    .mend = Use `{ $instead }`.
    .explain =
        "is" and "in" ask which option of a choice was chosen; "includes" asks whether an option is among several choices; "equal", "less" and the other comparisons are for numbers, amounts, dates and texts, read with "answer".

type-mismatch = this is of the type { $found }, and { $expected } is wanted
    .mend = Compare values of one type.
    .explain =
        Numbers compare with numbers (amounts of money in cents), dates with dates, texts with texts; a comparison of two types would never hold. A text that looks like a number, such as "2026", is a number.
        Example: to compare a date with a year, say "year-of".
        Limits are of the type of the answer; of a text they count its characters.

unknown-parameter = there is no parameter `{ $id }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Add it to `parameters`.
    }
    .explain =
        Parameters are the constants of an edition, such as the year declared. They are listed once, in "parameters", and conditions and texts name them.


## What can never happen

unreachable-page = nobody can ever reach the page `{ $page }`
    .mend = Change its condition, or remove it.
    .explain =
        The condition of this page contradicts itself, or what is known when it is met: the conditions of its groups, the exits before it that were not taken, the limits of an answer.
        Example: an exit for tenants stands before a page with "is": ["quality", "tenant"].

unreachable-question = nobody is ever asked `{ $question }`
    .mend = Change its condition, or remove it.
    .explain =
        The condition of this question contradicts itself, or the condition of its page.
        Example: on a page for owners, a question with "is": ["quality", "tenant"].

unoffered-option = nobody is ever offered the option `{ $option }` of `{ $question }`
    .mend = Change its condition, or remove it.
    .explain =
        The condition of this option contradicts itself, or the conditions of its question and page.

never-applies = this never applies: the condition in `{ $key }` contradicts what is known here
    .mend = Change the condition, or remove what depends on it.
    .explain =
        The condition of a check, of a frequent error or of "required-when" can never hold, so what depends on it will never happen.
        Example: a check that waits for an amount above the question's own "max".

always-applies = the condition in `{ $key }` always holds
    .mend = Remove the condition.
    .explain =
        The condition compares constants, or is empty, and always comes out true. It says nothing, and whoever reads it will look for its reason.

exit-always = everybody leaves by the exit `{ $page }`: it has no condition, or one that always holds
    .mend = Say in `when` who leaves here.
    .explain =
        An exit ends the path: of the whole procedure, or of one row of a group. Without a condition, nothing after it is ever asked and nothing can ever be sent.


## Repair, windows, people

no-repair-route = nothing says how an answer is corrected after sending
    .mend = Add `amendment`, with `windows` and the route `afterwards`.
    .explain =
        Every answer can be repaired: online while a window is open, and by another route afterwards. People are told before and after they send.
        Example: "amendment" with "windows": a list with "basis": "always", and "afterwards": "claim".
        A procedure that cannot be corrected online has an empty list of windows and the route that people take instead.

no-lost-code-route = there is no route `lost-code`
    .mend = Add a route with the id `lost-code`: it says what to do when the secret code is lost.
    .explain =
        Somebody comes back to a submission with its reference and a secret code. Whoever loses the code needs a way to a person who can help.
        Example: in "routes", an entry with "id": "lost-code" and "contact": "phone", and the text route_lost-code.

route-too-short = the route `{ $route }` closes on { $until }, and the last window on { $closes }
    .mend = Choose a route that is open longer, or a later `until`.
    .explain =
        "afterwards" is what remains when no window is open. A route that is closed by then leaves people without any way to repair an answer.

no-human-contact = there is no way to a person: no telephone and no desk
    .mend = Add a contact with the channel `phone` or `desk`.
    .explain =
        Whoever is stuck must be able to speak with somebody. A form or an address is not enough.
        Example: in "contacts", an entry with "id": "phone", "channel": "phone" and "number": "+33…".

service-unreachable = the service in charge has no { $channel ->
        [phone] telephone number
        [email] e-mail address
       *[post] postal address
    }
    .mend = Name a contact with the channel `{ $channel }` in `service`.
    .explain =
        The acknowledgement of receipt names the service in charge with its postal address, its electronic address and its telephone number (in France, CRPA R112-5).
        Example: "service" with "contacts": ["phone", "email", "post"].

bad-contact = `{ $value }` is not { $channel ->
        [phone] a telephone number in international form
       *[email] an e-mail address
    }
    .mend = { $channel ->
        [phone] Write +, the country's number and the rest, without spaces: +33199001234.
       *[email] Write it as name@domain.
    }
    .explain =
        Contacts are dialled and written to, from anywhere and by machines. Telephone numbers are written in E.164 form, such as +33199001234; how they are shown is the product's affair.

no-fee = nothing says what the procedure costs
    .mend = Add `fee`: "free", or the amount in cents.
    .explain =
        People are told the exact price before they start, and that it is free when it is: this also protects them against those who sell what is free.
        Example: "fee": "free".

no-privacy = nothing says who is responsible for the answers
    .mend = Add `privacy`, with `controller`, `retention` and `data-protection`.
    .explain =
        Before answering, people are told who processes their answers, why, how long they are kept, and whom to ask (GDPR, article 13). The words are in the texts controller_ID, with .purpose and .legal-basis.

no-retention = nothing says how long answers are kept
    .mend = Add `retention` with `draft` and `closed`.
    .explain =
        "draft" is how long an unsent draft is kept after its last change, "closed" how long a submission is kept after its last event. Both are shown to people, and the server deletes accordingly.
        Example: "retention" with "draft": "P3M" and "closed": "P5Y".

no-data-protection = nothing says whom to ask about data protection
    .mend = Add `data-protection`: the id of a contact.
    .explain =
        People are told how to reach the data protection officer (GDPR, article 13). Describe the contact in "contacts" and name it here.

dates-reversed = this ends on { $until }, before it starts on { $from }
    .mend = Exchange the two dates, or mend one.
    .explain =
        An edition, a route or a window has a first and a last day, and the last one does not come before the first.

window-too-early = this window closes on { $closes }, before the edition is in force on { $from }
    .mend = Write a later day, or remove the window.
    .explain =
        Nobody can have sent anything before the edition is in force, so nobody could use this window.

window-answer = the window is counted from `{ $id }`, which is no date asked outside groups
    .mend = Name a question of the kind `date` that stands outside groups.
    .explain =
        A window with the basis "after-answer" lasts until a while after a date that the person answered. There must be one such date for the whole submission.
        Example: a window for three months after the day of the move.

notices-email = notices are sent to the answer of `{ $id }`, which is no e-mail address asked outside groups
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Name a question of the kind `email` that stands outside groups, or remove "notices".
    }
    .explain =
        Receipts, requests and reminders go to one address for the whole submission: the answer to the question that "notices" names.
        Without "notices", they stand on the page of the submission only.
        Example: "notices": {"{"} "email": "contact-email" {"}"}

period-not-positive = { $period } is not longer than nothing
    .mend = Write a length of time such as P30D or P3M.
    .explain =
        Windows, retention and the delay of a decision last for a while. Negative lengths of time only make sense in conditions, to go back from today.

unknown-zone = there is no time zone `{ $zone }`
    .mend = Write an IANA name as it is listed, capitals included, such as Europe/Paris or America/Martinique.
    .explain =
        A deadline is a day in a place. The place is named by the IANA time zone database.
        Example: Europe/Paris for metropolitan France, Indian/Reunion, America/Cayenne, Pacific/Noumea.


## The lift from the edition before

lift-from = edition { $edition } cannot lift answers from edition { $from }
    .mend = Write the number of an earlier edition, usually the one before.
    .explain =
        A lift says what becomes of answers given under an earlier edition when this one is published.
        Example: edition 3 has {"{"} "lift": {"{"} "from": 2, "steps": [] {"}"} {"}"}.

lift-twice = another step is about `{ $path }` already
    .mend = Keep one step for each question that answers come from, and one for each that they go to.
    .explain =
        Where two steps take the answers to one question, or fill one question, it would depend on their order which one counts.
        To rename a question and exchange its options, write "rename", and "map-options" on the new path: that step takes nothing away.

lift-kind = the step `{ $step }` cannot fill `{ $question }`, which is of kind `{ $kind }`
    .mend = Take a step that fits: texts are split and merged into texts, options into yes/no questions and back.
    .explain =
        "split-text" and "merge-texts" make texts; "split-options" makes answers to yes/no questions; "merge-options" makes several choices; "map-options" exchanges options of a choice.
        Where none fits, drop the earlier question: its answers are kept, and the person is asked anew.
        Example: {"{"} "drop": "birth-year" {"}"}.

lift-default = this is no answer to `{ $question }`, which is of kind `{ $kind }`
    .mend = Write it as answers are in JSON: options by their ids, dates as "2026-12-31", money in cents, decimals as texts.
    .explain =
        "default" gives an answer to cases that were complete before the question was asked; it has to be one that somebody could type.
        Example: {"{"} "default": {"{"} "on": "country", "answer": "fr" {"}"} {"}"}.


## Texts

no-texts = there are no texts in the reference locale `{ $locale }`
    .mend = Write texts/{ $locale }.ftl; `retouche texts ids` lists what it needs.
    .explain =
        The first locale of a procedure is the reference: all its texts are there, and they stand in where another language misses one.

no-translation = there are no texts in `{ $locale }`: people read `{ $fallback }` instead
    .mend = Write texts/{ $locale }.ftl, or take `{ $locale }` out of `locales`.
    .explain =
        A language that is listed is offered to people. Without its file, all they read is in the reference language.

unlisted-locale = the procedure does not list the locale `{ $locale }` of this file
    .mend = Add it to `locales`, or remove the file.
    .explain =
        Only the languages in "locales" are offered to people. This file is never shown.

missing-text = the text `{ $text }` is missing in the reference locale `{ $locale }`
    .mend = Add it; `retouche texts ids` says what calls for it.
    .explain =
        Ids of texts follow from the ids of the definition: page_X is the title of the page X, X the label of the question X, G_X that of the question X in the group G, X_opt_O the option O of X.
        Parts of one thing are attributes, on indented lines that start with a full stop: .hint, .why, .body.
        The reference locale has every text that people cannot do without.

missing-translation = the text `{ $text }` is missing in `{ $locale }`: people read it in `{ $fallback }`
    .mend = Translate it from texts/{ $fallback }.ftl.
    .explain =
        A missing translation does not stop anybody: the text of another language stands in, and is marked as such for screen readers. Still, somebody who does not read that language is left alone there.

unused-text = nothing shows the text `{ $text }`
    .mend = { $suggested ->
        [yes] Did you mean `{ $near }`?
       *[no] Remove it; `retouche texts ids` lists the texts that are shown.
    }
    .explain =
        This id follows from nothing in the definition: it is a slip, or the text of something that was removed. Translators should not work on it.
        A text that other texts use is a term: its id starts with a hyphen.

unknown-variable = `{ $text }` uses the variable `${ $variable }`, which it is not given
    .mend = { $suggested ->
        [yes] Did you mean `${ $near }`?
       *[no] { $known ->
            [none] This text is given no variable.
           *[other] It is given these: { $known }.
        }
    }
    .explain =
        A text can use the parameters of the edition; and the name of a row (.one) can use $number. Anything else would be shown to people as it is written.
        What a variable holds when it comes through a text that is named in this one counts too.

text-syntax = this is not Fluent: { $slip ->
        [expected] one of these is expected: { $detail }
        [missing-text] there is an id without a text
        [missing-default-variant] no variant is marked with * as the default
        [several-default-variants] more than one variant is marked with *
        [forbidden-selector] this cannot be used to choose a variant
        [forbidden-placeable] this cannot be shown
        [forbidden-call] only functions and terms can be called
        [unterminated-string] a double quote is missing
        [unknown-escape] nothing is written as \{ $detail }
        [positional-after-named] arguments without a name come first
        [duplicate-argument] the argument { $detail } is given twice
        [expected-literal] a text in double quotes or a number is expected
        [expected-expression] something to show is expected between the braces
        [unbalanced-brace] there is a closing brace too many
       *[too-deep] braces are nested deeper than can be read
    }
    .mend = { $slip ->
        [missing-text] Write the text after =, on the same line or indented below.
        [missing-default-variant] Mark one variant, usually [other], with *.
        [several-default-variants] Keep one *.
        [unbalanced-brace] Remove it; to show a brace, write it between double quotes inside braces.
       *[other] Look at this line and the one before it.
    }
    .explain =
        The text at this place cannot be read, and is left out until it is mended.
        Frequent slips: a line that continues a text and is not indented, a brace that is not closed, a choice without a default variant.

duplicate-text = the text `{ $text }` was already given on line { $line }
    .mend = Keep one of the two; the first one is shown.
    .explain =
        An id is given once in a file. Otherwise somebody corrects the one that nobody sees.

duplicate-variant = `{ $text }` has two variants `[{ $key }]`
    .mend = Keep one of the two; the first one is shown.
    .explain =
        Each variant of a choice has a key of its own; the second one with the same key is never shown.

missing-reference = `{ $text }` names `{ $reference }`, which does not exist
    .mend = Mend the name, or write the text it names.
    .explain =
        A text can put in another one by its id, and a term by its id with a hyphen before it. This one exists neither in this language nor in those that stand in for it, so people would read its id.

text-cycle = `{ $text }` names itself, through { $through }
    .mend = Write one of these texts without naming the others.
    .explain =
        A text that contains itself would never end. Texts may name others, as long as the way does not lead back.

unknown-function = `{ $text }` calls the function { $function }, which does not exist
    .mend = Use NUMBER, DATE or TIME, or none.
    .explain =
        Numbers, amounts and dates are written in the way of the language without any function. NUMBER, DATE and TIME change that way.

wrong-argument = { $function } takes one variable, and `{ $text }` gives it something else
    .mend = Give it one variable.
    .explain =
        NUMBER takes a variable or a number; DATE and TIME take a variable that holds a date or a moment.

wrong-option = { $function } has no option { $option }, or no such value for it, in `{ $text }`
    .mend = Remove the option, or write one that exists.
    .explain =
        Options of functions change how a value is written. One that does not exist changes nothing, and people read something else than you expect.

useless-selector = the choice by { $function } in `{ $text }` always comes out the same
    .mend = Choose by a number or by a text.
    .explain =
        Variants are chosen by a number, by its plural category or by a word. Nothing can be chosen by a date or a time: the default variant is always shown.

missing-plural = the choice by number in `{ $text }` has no variant for { $missing }
    .mend = Add them, or leave only the default variant.
    .explain =
        Languages have different numbers of plural forms: English two (one, other), French three (one, many, other), Arabic six. A choice that uses one of them besides the default needs all of its language's.

undocumented-variable = nothing says what `${ $variable }` holds in `{ $text }`
    .mend = Write a comment before the text: `#   ${ $variable } (String) – what it holds, e.g. "2026"`.
    .explain =
        Translators need to know what will be put in, to choose the right grammar around it. A comment before the text, its group (##) or the file (###) says it.

empty-text = there is nothing to read in `{ $text }`
    .mend = Write it, or remove it.
    .explain =
        An empty text leaves a hole where people look for words. Where a text is not needed, leave it out.

wrong-family = the id `{ $text }` belongs to the product
    .mend = Choose an id that does not start with ui_.
    .explain =
        Ids that start with ui_ are those of the product's own texts: buttons, errors, notices. A procedure's texts have the ids that follow from its definition.

text-too-large = `{ $text }` is too long, or too deeply nested, with all that it names put in
    .mend = Say less, or name fewer other texts.
    .explain =
        A text is sent to people's browsers with everything that it names. Beyond some thirty thousand characters nobody reads it.

repayment-unsaid = `{ $text }` names the right to error and does not say that what is owed must be paid
    .mend = Put { "{" } ui_right-to-error-repay { "}" } into the text: it is the product's sentence on repayment.
    .explain =
        The right to error spares the penalty for a first mistake made in good faith, not the tax that is due nor the repayment of what was received in excess. Whoever reads of the one must read of the other, in the same text.

unknown-language = how numbers and dates are written in `{ $locale }` is not known
    .mend = Check the tag; if it is right, ask for the language to be added.
    .explain =
        The product carries number and date patterns for the languages it knows. For others it uses those of the language that stands in, which people may find odd.


## Cases

case-unknown-answer = `{ $path }` is no question or group of this procedure, or of another shape
    .mend = Mend the name; a group has an object of rows, a question a text or a list of texts.
    .explain =
        The answers of a case are what somebody types: a text, three texts for a date, a list for several options; a group holds one object for each row, under a short alias.

case-known = `{ $path }` cannot be known beforehand: { $reason }
    .mend = Write canonical values, such as cents, under questions with `known-from`.
    .explain =
        The "known" of a case is what a back office would hand in when it opens the draft: answers in canonical form, as in "received", of questions that say from which organisation they may be known. Rows go under the aliases that "answers" uses.

case-errors = at `{ $path }`, the case expects { $expected ->
        [none] no error
       *[other] `{ $expected }`
    } and { $found ->
        [none] there is none
       *[other] there is `{ $found }`
    }
    .mend = Mend the definition if the case is right, else the case.
    .explain =
        "errors" names every answer that cannot be accepted, by its path, with the code of what is wrong: missing, below, above, date-impossible, or the id of a check.
        What is not named must be right.

case-warnings = at `{ $path }`, the case expects { $expected ->
        [none] no warning
       *[other] `{ $expected }`
    } and { $found ->
        [none] there is none
       *[other] there is `{ $found }`
    }
    .mend = Mend the definition if the case is right, else the case.
    .explain =
        "warnings" names every answer that is unusual, by its path, with a list: unusual, the id of a check, or the id of a frequent error.

case-pages = at this place of the way, the case expects { $expected ->
        [none] no more page
       *[other] the page `{ $expected }`
    } and { $found ->
        [none] there is none
       *[other] there is `{ $found }`
    }
    .mend = Mend the conditions if the case is right, else the case.
    .explain =
        "pages" lists the pages that the person meets, in order; the pages of a group's rows come before the page that lists the rows. Rows are named by their aliases.

case-exit = the case expects { $expected ->
        [none] no exit
       *[other] the exit `{ $expected }`
    } and { $found ->
        [none] there is none
       *[other] the way ends at `{ $found }`
    }
    .mend = Mend the conditions if the case is right, else the case.
    .explain =
        "exit" names the exit at which the way ends before everything was asked. Without it, the way must not end early.

case-incomplete = the case expects answers to be received, and they cannot be sent: something is missing or wrong, or the way ends early
    .mend = Complete the answers of the case, or take `received` away.
    .explain =
        Only complete answers are received. What is missing or wrong in this case stands in its "errors".

case-received = at `{ $path }`, the case expects { $expected ->
        [none] nothing
       *[other] `{ $expected }`
    } to be received and { $found ->
        [none] nothing is
       *[other] `{ $found }` is
    }
    .mend = Mend the definition if the case is right, else the case.
    .explain =
        "received" is the answers as the administration gets them: amounts in cents, dates as 2026-01-31, options by their ids. Answers that are incomplete or wrong are not received at all.


## Differences between editions, and the dry run of a publication

# Variables:
#   $class (String) – "breaking", "needs-confirmation", "compatible" or "cosmetic"
#   $code (String) – a code, such as "question-removed"
#   $message (String) – what differs
report-change = { $class ->
        [breaking] breaking
        [needs-confirmation] to confirm
        [compatible] compatible
       *[cosmetic] cosmetic
    }[{ $code }]: { $message }
# Variables:
#   $reason (String) – why the difference is of its class
report-because = why: { $reason }
# Variables:
#   $from (String) – the number of the earlier edition
#   $to (String) – the number of the new one
#   $breaking (String) – how many differences are breaking
#   $confirm (String) – how many ask people to confirm something
#   $compatible (String) – how many are compatible
#   $cosmetic (String) – how many are cosmetic
report-changes = edition { $from } → { $to }: { $breaking } breaking, { $confirm } to confirm, { $compatible } compatible, { $cosmetic } cosmetic
# Variables:
#   $unsettled (String) – how many differences nothing settles
report-unsettled = { $unsettled ->
        [1] 1 difference needs
       *[other] { $unsettled } differences need
    } a step of the lift, or a day until which cases stay on their edition ("stay-until")
report-settled = the edition can be published
# Variables:
#   $until (String) – a day
report-stay = cases that cannot be lifted stay on their edition until { $until }
# Variables:
#   $open (String) – how many cases are open
#   $lifted (String) – how many are carried over without anybody
#   $confirm (String) – how many ask the person to confirm something
#   $blocked (String) – how many stay on their edition
report-cases = { $open ->
        [1] 1 open case
       *[other] { $open } open cases
    }: { $lifted } lifted, { $confirm } must confirm, { $blocked } blocked
# Variables:
#   $reference (String) – the reference of a case
#   $path (String) – a question, without rows
#   $why (String) – why it stands in the way: a code
report-case = { $reference }: { $path }: { $why ->
        [not-asked] was answered and is no longer asked
        [other-kind] wants another kind of answer
        [option-gone] has no option in the place of the one chosen
        [exit] the path now ends here
       *[other] is refused now ({ $why })
    }
# Variables:
#   $more (String) – how many more cases are blocked
report-more-cases = { $more ->
        [1] and 1 more
       *[other] and { $more } more
    }
# Variables:
#   $old (String) – a procedure
#   $new (String) – another procedure
report-other-procedure = `{ $old }` and `{ $new }` are two procedures: only editions of one are compared
# Variables:
#   $from (String) – the number of the first edition
#   $to (String) – the number of the second
report-not-later = edition { $to } does not come after edition { $from }
# Variables:
#   $to (String) – the number of an edition
#   $from (String) – the number of the edition that it is compared with
#   $declared (String) – the number of the edition that it lifts answers from
report-other-lift = edition { $to } lifts answers from edition { $declared }, not from edition { $from }: compare it with that one


## What can differ between editions
##
## One message per code: what differs; `.reason`, what that means for open cases.

# The lift

change-step-misfit = the step `{ $step }` cannot be taken: `{ $path }` is not in the edition that it names, stands in other rows, or is of a kind that the step does not make
    .reason = A lift is carried out for every open case or not at all: a step that names nothing would lose answers unseen.

# Pages

change-page-added = the page `{ $page }` is new
    .reason = Its questions are told by themselves.
change-page-removed = the page `{ $page }` is gone
    .reason = Its questions are told by themselves.
change-pages-reordered = the pages come in another order, from `{ $page }` on
    .reason = Answers do not depend on the order in which they were given.
change-page-condition-changed = the page `{ $page }` applies under another condition
    .reason = Whoever is asked more than before answers it; what is no longer asked of somebody is kept.
change-exit-added = the path can now end at `{ $page }`
    .reason = A case that was sent could now be told that it has nothing to send.
change-exit-changed = the path ends at `{ $page }` under another condition, or for another reason
    .reason = A case that was sent could now be told that it has nothing to send.
change-exit-removed = the path no longer ends at `{ $page }`
    .reason = Cases that were sent did not end there.

# Questions and groups

change-optional-added = `{ $question }` is new and may stay empty
    .reason = Open cases are complete without it.
change-required-added = `{ $question }` is new and must be answered
    .reason = People with an open case are asked it; a step "default" would give them an answer.
change-default-added = `{ $question }` is new and must be answered; cases that were complete have the declared answer
    .reason = The edition says what the answer is.
change-question-removed = `{ $question }` is gone, and nothing says what becomes of its answers
    .reason = Say it: "rename", "split-text", "split-options", "merge-texts", "merge-options", or "drop", which keeps them as no longer asked.
change-question-dropped = `{ $question }` is dropped
    .reason = Its answers are kept as no longer asked.
change-question-renamed = `{ $question }` is called `{ $to }` now
    .reason = Its answers come along.
change-question-split = the answers to `{ $question }` go to `{ $to }`
    .reason = The edition says how; the earlier answers are kept too.
change-question-merged = the answers to `{ $question }` go to `{ $to }`, with others
    .reason = The edition says how; the earlier answers are kept too.
change-question-moved = `{ $question }` stands on the page `{ $page }` now
    .reason = Answers do not depend on the page on which they were given.
change-questions-reordered = the questions of the page `{ $page }` come in another order
    .reason = Answers do not depend on the order in which they were given.
change-question-condition-changed = `{ $question }` applies under another condition
    .reason = Whoever is asked more than before answers it; what is no longer asked of somebody is kept.
change-question-required = `{ $question }` must be answered now
    .reason = Whoever left it empty is asked; a step "default" would give them an answer.
change-question-optional = `{ $question }` may stay empty now
    .reason = Every answer is still accepted.
change-required-when-changed = `{ $question }` must be answered under another condition
    .reason = Whoever left it empty and must answer now is asked.
change-kind-changed = `{ $question }` is of kind `{ $to }` instead of `{ $from }`
    .reason = Earlier answers may not be readable. Give the question another id and "drop" the earlier one, or say until when cases stay on their edition.
change-kind-widened = `{ $question }` is of kind `{ $to }` instead of `{ $from }`
    .reason = Every earlier answer can be read as one of the new kind.
change-purpose-changed = browsers are told otherwise what the answer to `{ $question }` is about
    .reason = It only helps to fill the form in.
change-known-from-changed = the answer to `{ $question }` is known beforehand from elsewhere
    .reason = What the person answered stands.
change-confirmation-declared = people are asked to confirm their answer to `{ $question }`
    .reason = The edition asks for it under "confirm".

# What answers are accepted

change-limit-narrowed = `{ $question }` leaves less room: `{ $limit }`
    .reason = An answer that was accepted may be refused: say until when cases stay on their edition, and count them with `--cases`.
change-limit-widened = `{ $question }` leaves more room: `{ $limit }`
    .reason = Every answer is still accepted.
change-limit-changed = `{ $question }` has another limit, which depends on other answers or on the day: `{ $limit }`
    .reason = An answer that was accepted may be refused: say until when cases stay on their edition, and count them with `--cases`.
change-unusual-changed = other answers to `{ $question }` are unusual
    .reason = The person may keep an unusual answer.
change-option-added = `{ $question }` has a new option `{ $option }`
    .reason = The options that were chosen are still there.
change-option-removed = `{ $question }` no longer has the option `{ $option }`, and nothing stands in its place
    .reason = Say what does with "map-options", or ask again whoever chose it: "ask-again".
change-option-mapped = in `{ $question }`, `{ $to }` stands in the place of `{ $option }`
    .reason = The edition says so.
change-option-asked-again = `{ $question }` no longer has the option `{ $option }`
    .reason = Whoever chose it is asked again; the earlier answer is kept.
change-option-condition-changed = the option `{ $option }` of `{ $question }` is offered under another condition
    .reason = Somebody who chose it may no longer be offered it: say until when cases stay on their edition.
change-option-always-offered = the option `{ $option }` of `{ $question }` is offered to everybody now
    .reason = The options that were chosen are still there.
change-options-reordered = the options of `{ $question }` come in another order
    .reason = Answers name options, not their places.
change-rows-narrowed = `{ $group }` may have { $to } rows at most instead of { $from }
    .reason = A case may have more rows: say until when cases stay on their edition.
change-rows-widened = `{ $group }` may have { $to } rows at most instead of { $from }
    .reason = Every case still fits.
change-more-rows-required = `{ $group }` must have { $to } rows at least instead of { $from }
    .reason = Whoever has fewer is asked for the others.
change-fewer-rows-required = `{ $group }` must have { $to } rows at least instead of { $from }
    .reason = Every case still fits.
change-rows-named-otherwise = the rows of `{ $group }` are named by another question
    .reason = Only what the rows are called on the page differs.
change-check-added = the check `{ $check }` is new and refuses answers
    .reason = Answers that were accepted may not pass it: make it a warning, or say until when cases stay on their edition.
change-check-changed = the check `{ $check }` refuses other answers
    .reason = Answers that were accepted may not pass it: say until when cases stay on their edition.
change-check-removed = the check `{ $check }` no longer refuses answers
    .reason = Every answer is still accepted.
change-warning-changed = `{ $finding }` warns of other answers, or is new
    .reason = The person may keep an answer that is warned of.
change-warning-removed = `{ $finding }` no longer warns
    .reason = Every answer is still accepted.

# Words and languages

change-question-reworded = `{ $question }` is asked in other words: `{ $part }`
    .reason = People answered another wording and are asked whether their answer stands. If it asks the same, name the question under "same-meaning".
change-option-reworded = the option `{ $option }` of `{ $question }` has other words
    .reason = Whoever chose it is asked whether it still fits. If it means the same, name the question under "same-meaning".
change-same-meaning = `{ $question }` is put in other words and asks the same
    .reason = The edition says so under "same-meaning".
change-texts-changed = { $count ->
        [1] 1 text differs
       *[other] { $count } texts differ
    } in { $locale }
    .reason = What a question asks in the reference language is told by itself; everything else explains.
change-locale-added = the procedure speaks { $locale } now
    .reason = More people can read it.
change-locale-removed = the procedure no longer speaks { $locale }
    .reason = What was sent stays readable as it was asked; new pages are read in the reference language.

# Rights and terms

change-question-locked = `{ $question }` can no longer be corrected here, only by the route `{ $route }`
    .reason = People with an open case would lose a right that they were told of: say until when cases stay on their edition.
change-document-asked = `{ $question }` can be corrected with a document only
    .reason = People with an open case were told that none is needed: say until when cases stay on their edition.
change-question-freed = `{ $question }` is corrected more freely
    .reason = Nobody loses a right.
change-windows-changed = corrections have other windows or other rules
    .reason = The windows of a case were recorded when it was sent, and stay.
change-silence-changed = silence means something else, or from another day on
    .reason = What silence means for a case was recorded when it was sent.
change-retention-shortened = answers (`{ $what }`) are kept for { $to } instead of { $from }
    .reason = They are deleted earlier than people were told: make sure that nobody still needs them.
change-retention-lengthened = answers (`{ $what }`) are kept for { $to } instead of { $from }
    .reason = People were told that theirs would be gone by then (GDPR art. 13): say until when cases stay on their edition.
change-controller-changed = `{ $to }` is responsible for the answers instead of `{ $from }`
    .reason = No answer depends on it; people have to be told.
change-parameter-changed = the parameter `{ $parameter }` has another value
    .reason = What it does to limits, conditions and wording is told at each of them.
change-particular-changed = `{ $key }` differs
    .reason = It is shown beside the questions; no answer depends on it.

# Receipts

verify-genuine = genuine receipt of submission { $reference }, revision { $revision }
verify-received = received { $local } ({ $zone }), first sent { $first }
verify-procedure = procedure `{ $procedure }`, edition { $edition }
verify-amends = corrects revision { $revision }
verify-answers = fingerprint of the answers { $answers }
verify-key = signed with the key { $key }
verify-not-genuine = NOT genuine: { $why }
verify-not-a-receipt = this is no receipt, or only a part of one; give the whole file, as it was downloaded
verify-unsigned = the receipt has no signature; download it again as a file
verify-unknown-key = it is signed with a key that is not among those given; fetch the keys again from the server that gave the receipt
verify-altered = the receipt or its signature was altered since it was given
verify-later-format = the signature is right, but a later release is needed to read this receipt
verify-contradiction = NOT both true: { $one } and { $other } contradict each other, though both are signed
verify-no-keys = { $file }: this is no JWK Set with keys of Ed25519
verify-total = { $genuine } of { $total } genuine
