### The resources of a household over three months, in English. French benefits and documents are explained rather than given another name.
###
### Variables:
###   $m1 (Date) – the first month declared, by its first day, e.g. 1 June 2026
###   $m2 (Date) – the second month declared, by its first day, e.g. 1 July 2026
###   $m3 (Date) – the third month declared, by its first day, e.g. 1 August 2026
###   $quarter-end (Date) – the last day of the three months, e.g. 31 August 2026
###   $deadline (Date) – the last day to declare, e.g. 31 October 2026
###   $number (Number) – a row's place in its list, from 1, e.g. 2


## The procedure

procedure = Declare the quarter’s resources
    .summary = Tell us what each person of the household received in { DATE($m1, style: "month") }, { DATE($m2, style: "month") } and { DATE($m3, style: "month") }.
    .who = People who receive the minimum income (RSA) or the activity bonus. One declaration for the whole household. Last day: { DATE($deadline, style: "weekday") }, 23:59, Paris time.
    .at-hand = The payslips and statements of each person of the household for { DATE($m1, style: "month") }, { DATE($m2, style: "month") } and { DATE($m3, style: "month") }.
    .demonstration = This is a demonstration model, not an official form. Nothing is passed on to a benefit fund: use made-up information.
    .next = You get a receipt straight away. The fund works out your benefit for the next three months. You can correct your declaration after sending it, amount by amount.
    .send = Send my quarterly declaration
    .declaration = I have checked the amounts and added what was missing.
    .effects = Your benefit may go up, go down or stay the same. What you received in excess has to be repaid. A first mistake made in good faith brings no penalty.
    .accessibility = This model aims at the French accessibility standard (RGAA 4.1.2) and at WCAG 2.2 AA. It has not been audited yet. Any difficulty? Call us or write to us.


## People to turn to

contact_phone = The fund’s advisers (made-up number)
    .hours = Monday to Friday, 9:00 to 17:00

contact_desk = The fund’s desk, 2 rue de l’Exemple, 00000 Exempleville (made-up address)
    .hours = Monday to Friday, 9:00 to 16:00, with or without an appointment

contact_email = The benefit fund (made-up address)

contact_post = Caisse des prestations, 2 rue de l’Exemple, 00000 Exempleville (made-up address)

contact_data-protection = The data protection officer (made-up address)

controller_benefit-fund = Demonstration benefit fund
    .purpose = Your answers are used to work out your benefit for the next three months.
    .legal-basis = The law provides for this declaration. The processing is a task in the public interest: article 6(1)(e) of the General Data Protection Regulation.


## Where values known beforehand come from

service_benefit-fund = Demonstration benefit fund
    .report = Was something we had wrong? Tell us by phone: we correct your file.

service_employers = Your employers
    .report = Tell the employer: they correct what they report, and your next amounts will be right.

service_employment-service = Employment service
    .report = Tell the employment service, with your statement of the month.

service_health-insurance = Health insurance
    .report = Tell the health insurance, with your statement.

service_pension-fund = Pension fund
    .report = Tell your pension fund, with your statement.


## What to do where the form cannot help

route_identity = To change your claimant number, come to the desk with an identity document.

route_past-quarters = For a past quarter, write to us: your reference number, the month, the amount sent and the right amount.

route_proof = Send a copy by post, or bring it to the desk. Write your reference number on it.

route_lost-code = Lost your secret code? Call us with your reference number: we help you get access again.


## Who declares

file-number = Your claimant number
    .hint = 7 digits, sometimes followed by a letter, for example 1234567.
    .where = At the top of each letter from the fund.
    .example = 7654321
    .missing = Enter your claimant number. It is at the top of each letter from the fund.

benefit = Which benefit do you receive?
    .missing = Choose the benefit that you receive.

benefit_opt_minimum-income = The minimum income (RSA)

benefit_opt_activity-bonus = The activity bonus (prime d’activité)

benefit_opt_both = Both

benefit_opt_neither = Neither

page_no-benefit = This declaration is not for you
    .body = It is for people who receive the minimum income or the activity bonus. Would you like to claim a benefit? Call us or come to the desk: we look at it with you.

already-sent = Has a declaration already been sent for this quarter?
    .hint = By your partner, for example.
    .missing = Answer “Yes” if a declaration was already sent, otherwise “No”.

page_already-declared = You have nothing to send
    .body = One declaration is enough for the whole household. Is an amount wrong? Correct the declaration already sent, with its reference number and its secret code.


## What changed

household-same = Do you still live with the same people?
    .hint = Compare with your previous declaration.
    .missing = Answer “Yes” if nothing changed, otherwise “No”.

changes = What changed?
    .one = Change { $number }
    .add = Add a change
    .empty = No change yet.

changes_change-kind = Which change?
    .missing = Choose the change.

changes_change-kind_opt_arrival = Somebody moved in

changes_change-kind_opt_departure = Somebody moved out

changes_change-kind_opt_birth = A child was born

changes_change-kind_opt_couple = I live as a couple

changes_change-kind_opt_separation = I separated from my partner

changes_change-kind_opt_death = Somebody died

changes_change-date = Date of the change
    .hint = For example 14 07 2026.
    .example = 03 08 2026

work-changed = Did anybody’s work in the household change?
    .hint = A job that starts or ends, sick leave, other leave, training or a new business.
    .missing = Answer “Yes” if somebody’s work changed, otherwise “No”.

jobs = What changed at work?
    .one = Change { $number }
    .add = Add a change at work
    .empty = No change yet.

jobs_job-change = Which change at work?
    .missing = Choose the change at work.

jobs_job-change_opt_start = A job started

jobs_job-change_opt_end = A job ended

jobs_job-change_opt_sick-leave = Sick leave

jobs_job-change_opt_leave = Other leave

jobs_job-change_opt_training = Training

jobs_job-change_opt_business = A new business

jobs_job-date = Date of the change at work
    .hint = For example 14 07 2026.
    .example = 03 08 2026

housing-changed = Did your housing change?
    .hint = You moved, or you no longer rent.
    .missing = Answer “Yes” if your housing changed, otherwise “No”.

page_new-housing = Your housing now
    .body = Remember to give your new address too, with the “change of address” procedure.

housing-kind = What is your housing now?
    .missing = Choose your situation.

housing-kind_opt_tenant = I rent it

housing-kind_opt_hosted = Somebody hosts me free of charge

housing-kind_opt_owner = I own it

abroad = Did anybody in the household spend time outside France?
    .hint = In the last twelve months, holidays included.
    .missing = Answer “Yes” for a stay outside France, otherwise “No”.

days-abroad = Number of days outside France
    .hint = Of the person who was away longest, over twelve months, for example 20.
    .example = 45


## The people of the household

members = The people of the household
    .hint = You, your partner, your children and other dependants.
    .one = Person { $number }
    .add = Add a person
    .empty = Nobody yet.

page_person = Who is this person?

members_first-name = First name

members_link = This person is
    .missing = Choose who this person is.

members_link_opt_self = Me

members_link_opt_partner = My partner

members_link_opt_child = My child

members_link_opt_other = Another dependant

members_birth-date = Date of birth
    .hint = For example 27 03 1988.
    .example = 04 11 1975

members_received-any = Did this person receive money in these three months?
    .hint = In { DATE($m1, style: "month") }, { DATE($m2, style: "month") } or { DATE($m3, style: "month") }, even once.
    .why = A “No” saves writing zero for each month.
    .missing = Answer “Yes” if money came in, otherwise “No”.

page_sorts = Where does the money come from?
    .body = Leave out what the fund pays you: minimum income, activity bonus, housing benefit, family allowances.

members_kinds = What money did this person receive?
    .hint = Tick everything that came in, to the account or in cash.
    .missing = Tick at least one sort of money.

members_kinds_opt_wage = Wages

members_kinds_opt_unemployment = Unemployment benefit

members_kinds_opt_daily-allowance = Daily allowances
    .hint = Sickness, maternity or an accident at work.

members_kinds_opt_disability = Disability pension

members_kinds_opt_pension = Retirement pension

members_kinds_opt_training = Internship, training or civic service

members_kinds_opt_self-employment = Self-employment
    .hint = Small business, trade, independent profession.

members_kinds_opt_foreign = Money earned abroad

members_kinds_opt_alimony = Maintenance received

members_kinds_opt_family-help = Regular help from family or friends
    .hint = For example, your parents give you €200 each month.

members_kinds_opt_organisation-help = Regular help from an organisation

members_kinds_opt_rent = Rent received

members_kinds_opt_interest = Interest on savings
    .hint = Savings account, life insurance: the interest, not the sum saved.

members_kinds_opt_exceptional = Exceptional money
    .hint = Winnings, inheritance, sale, bonus or back pay.

members_kinds_opt_other = Other money received


## The amounts, month by month

page_wages = Wages
    .body = Enter the “montant net social” of the payslip. Count the month in which the money reaches the account, even if the work was done before. Add up all employers. Cents are accepted. Keep the payslips: they may be asked for if you correct an amount.

members_wage-1 = Wages in { DATE($m1, style: "month") }
    .where = On the payslip, on the line “Montant net social”.
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_wage-2 = Wages in { DATE($m2, style: "month") }
    .where = On the payslip, on the line “Montant net social”.
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_wage-3 = Wages in { DATE($m3, style: "month") }
    .where = On the payslip, on the line “Montant net social”.
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_unemployment-amounts = Unemployment benefit

members_unemployment-1 = Unemployment benefit in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_unemployment-2 = Unemployment benefit in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_unemployment-3 = Unemployment benefit in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_daily-allowance-amounts = Daily allowances

members_daily-allowance-1 = Daily allowances in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_daily-allowance-2 = Daily allowances in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_daily-allowance-3 = Daily allowances in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_disability-amounts = Disability pension

members_disability-1 = Disability pension in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_disability-2 = Disability pension in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_disability-3 = Disability pension in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_pension-amounts = Retirement pension

members_pension-1 = Retirement pension in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.
    .document = The statement of your pension fund for { DATE($m1, style: "month") }.

members_pension-2 = Retirement pension in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.
    .document = The statement of your pension fund for { DATE($m2, style: "month") }.

members_pension-3 = Retirement pension in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.
    .document = The statement of your pension fund for { DATE($m3, style: "month") }.

page_training-amounts = Internship, training or civic service

members_training-1 = Internship, training or civic service in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_training-2 = Internship, training or civic service in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_training-3 = Internship, training or civic service in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_self-employment-amounts = Self-employment
    .body = Enter all that customers paid, before charges.

members_activity = What is this person’s activity?
    .missing = Choose the activity.

members_activity_opt_sales = Sales

members_activity_opt_services = Services

members_activity_opt_profession = Independent profession

members_turnover-1 = Turnover received in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_turnover-2 = Turnover received in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_turnover-3 = Turnover received in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_foreign-amounts = Money earned abroad
    .body = Enter the amounts in euros.

members_foreign-1 = Money earned abroad in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_foreign-2 = Money earned abroad in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_foreign-3 = Money earned abroad in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_alimony-amounts = Maintenance received

members_alimony-1 = Maintenance received in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_alimony-2 = Maintenance received in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_alimony-3 = Maintenance received in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_family-help-amounts = Regular help from family or friends

members_family-help-1 = Regular help from family or friends in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_family-help-2 = Regular help from family or friends in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_family-help-3 = Regular help from family or friends in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_organisation-help-amounts = Regular help from an organisation

members_organisation-help-1 = Regular help from an organisation in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_organisation-help-2 = Regular help from an organisation in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_organisation-help-3 = Regular help from an organisation in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_rent-amounts = Rent received

members_rent-1 = Rent received in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_rent-2 = Rent received in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_rent-3 = Rent received in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

members_interest = Interest received in the three months
    .hint = The interest, not the sum saved, for example 12.40.
    .where = On the bank statement.
    .example = 8.15

savings = Money of the household that is not invested
    .hint = Current account and cash, on { $quarter-end }, for example 350.
    .why = For the minimum income, this money counts too.
    .example = 120

page_exceptional-amounts = Exceptional money

members_exceptional-kind = Which exceptional money?
    .missing = Choose the sort of exceptional money.

members_exceptional-kind_opt_winnings = Winnings

members_exceptional-kind_opt_inheritance = Inheritance

members_exceptional-kind_opt_sale = Sale of property

members_exceptional-kind_opt_bonus = Bonus

members_exceptional-kind_opt_back-pay = Back pay

members_exceptional-kind_opt_severance = Severance pay

members_exceptional-1 = Exceptional money in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_exceptional-2 = Exceptional money in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_exceptional-3 = Exceptional money in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.

page_other-amounts = Other money received

members_other-what = Which money is it?
    .hint = In a few words, for example “sale of vegetables”.

members_other-1 = Other money received in { DATE($m1, style: "month") }
    .missing = Enter the amount for { DATE($m1, style: "month") }, or 0 if nothing came in that month.

members_other-2 = Other money received in { DATE($m2, style: "month") }
    .missing = Enter the amount for { DATE($m2, style: "month") }, or 0 if nothing came in that month.

members_other-3 = Other money received in { DATE($m3, style: "month") }
    .missing = Enter the amount for { DATE($m3, style: "month") }, or 0 if nothing came in that month.


## Rules between questions

check_many-days-abroad = More than 92 days outside France in the year: your rights may change. Check the number of days.

check_known-not-ticked = We know of an amount for a sort of money that is not ticked. Tick it to see the amount, or continue if it is wrong.

check_nothing-each-month = Zero for all three months? Check, or untick “{ members_kinds_opt_wage }” on the page before.


## Frequent errors

error_other-net-amount = I gave the taxable or take-home pay instead of the “montant net social”
    .avoid = Look for the line “Montant net social” on the payslip.
    .repair = Replace the amount with that of this line.

error_balance-instead-of-interest = I gave my savings instead of the interest
    .avoid = Give what the bank added, not what you saved.
    .repair = Replace the sum saved with the interest of the quarter.

error_month-of-work = I declared the pay in the month of the work
    .avoid = Count the month in which the money reaches the account.
    .repair = Move each amount to the month in which it was paid.

error_allowance-forgotten = I forgot daily allowances or unemployment benefit
    .avoid = Look at each payment into the account, not only at wages.
    .repair = Answer “Yes”: the amounts that we know will be shown to you.

error_member-forgotten = I forgot the money of my partner or of my child who works
    .avoid = Ask each person of the household, young people included.
    .repair = Answer “Yes” if this person received money.

error_fund-money-declared = I declared what the fund paid me
    .avoid = Leave out the minimum income, housing benefit and family allowances.
    .repair = Go back to the boxes and untick “{ members_kinds_opt_other }”.

error_family-help-forgotten = I forgot the regular help of my parents
    .avoid = Count the money that family or friends give you each month.
    .repair = Tick “{ members_kinds_opt_family-help }” and give the amounts.

error_waiting-for-contact = I wait for the fund to contact me to update my situation
    .avoid = Report each change as soon as it happens, without waiting for the declaration.
    .repair = This change is more than a month old. Keep its date: we update your file.

error_empty-instead-of-zero = I left a month empty instead of writing zero
    .avoid = Enter 0 for a month without money.
    .repair = Fill in each empty month.
