### Who occupies each home on 1 January, in English. French documents and taxes are explained rather than given another name.


## The procedure

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $deadline (Date) – the last day to declare, e.g. 30 June 2026
procedure = Declare who occupies your homes
    .summary = Tell the tax administration who occupied your homes on 1 January { $year }.
    .who = Every owner or usufructuary of a home that was never declared, or in which something changed in { $last-year }. One declaration per home is enough. Last day: { DATE($deadline, style: "weekday") }, 23:59, Paris time.
    .at-hand = For each home: its address, floor area, and the dates people moved in and out. For each tenant: name, date and place of birth.
    .demonstration = This is a demonstration model, not an official form. Nothing is passed on to the tax administration: use made-up information.
    .next = You get a receipt straight away. The administration updates its records and you have nothing else to do. You can correct your declaration after sending it.
    .send = Send my declaration
    .declaration = I declare that this information is true to the best of my knowledge.
    .effects = Your housing tax or your tax on vacant homes may go up, go down or stay the same.
    .accessibility = This model aims at the French accessibility standard (RGAA 4.1.2) and at WCAG 2.2 AA. It has not been audited yet. Any difficulty? Call us or write to us.


## People to turn to

contact_phone = Housing tax advisers (made-up number)
    .hours = Monday to Friday, 8:30 to 19:00

contact_desk = Housing tax desk, 1 rue de l’Exemple, 00000 Exempleville (made-up address)
    .hours = Monday to Friday, 9:00 to 16:30, with or without an appointment

contact_email = The housing tax service (made-up address)

contact_post = Service des impôts du logement, 1 rue de l’Exemple, 00000 Exempleville (made-up address)

contact_data-protection = The data protection officer (made-up address)

service_housing-taxes = Housing tax service (demonstration)

controller_housing-taxes = Housing tax service (demonstration)
    .purpose = Your answers are used to know which tax applies to each home, and to whom.
    .legal-basis = The law provides for this declaration: article 1418 of the French tax code. The processing is a task in the public interest: article 6(1)(e) of the General Data Protection Regulation.


## What to do where the form cannot help

route_identity = To correct your capacity or your number, come to the desk with an identity document. For a company, bring a document in its name.

route_dwelling-facts = To correct the address, type or floor area, write to us. Give the current information and the right one, with your reference number.

route_claim = Make a claim by post. Give your reference number, the answer to correct and the right answer.

route_lost-code = Lost your secret code? Call us with your reference number: we help you get access again.


## Who declares

quality = In what capacity are you declaring?
    .hint = If it differs from one home to another, make one declaration per capacity.
    .missing = Choose in what capacity you are declaring.

quality_opt_owner = Owner
    .hint = The home is yours.

quality_opt_usufructuary = Usufructuary
    .hint = You may live in it or let it, but somebody else owns the property itself.

quality_opt_bare-owner = Bare owner
    .hint = You own the property, but somebody else has the use of it.

quality_opt_co-owner = Joint owner
    .hint = The home belongs to several people: one of them declares for all.

quality_opt_company-representative = Representative of a company or association
    .hint = The home is in the name of the company or association.

quality_opt_legal-representative = Legal representative or agent of a person
    .hint = You declare for someone: guardianship, power of attorney, a child who owns the home.

page_bare-owner = The usufructuary makes the declaration
    .body = You own the property, but somebody else has the use of it: the usufructuary. That person declares; you have nothing to do. Let them know. In doubt, or have you already declared? Call us.

fiscal-number = Your French tax number
    .hint = 13 digits, for example 12 34 567 890 123.
    .where = On the first page of your tax notice, in the box “Vos références”.
    .why = This number links the declaration to the right person.
    .example = 30 12 345 678 901

page_names = Your name

family-name = Your family name

given-names = Your given names
    .hint = All your given names, with a space between them.

page_represented-person = The person you represent

represented-fiscal-number = Tax number of the person you represent
    .hint = 13 digits, for example 12 34 567 890 123.
    .where = On the first page of that person’s tax notice, in the box “Vos références”.
    .example = 30 12 345 678 901

represented-family-name = Family name of the person you represent

represented-given-names = Given names of the person you represent

page_company = Your company or association

company-name = Name of the company or association

siren = SIREN number of the company or association
    .hint = 9 digits that identify the organisation, for example 123 456 782.
    .where = On an invoice, a registration certificate or a notice from the statistics institute (Insee).
    .example = 987 654 324


## The dwellings

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings = Your homes
    .hint = Add your homes one by one, 50 at most.
    .one = Home { $number }
    .add = Add a home
    .empty = No homes yet.

page_dwelling-address = Address of the home

dwellings_address = Number and street
    .hint = Add the building or floor, for example 12 rue des Lilas, bâtiment B.

dwellings_postal-code = Postcode
    .hint = 5 digits, for example 69003.
    .example = 33000

dwellings_commune = Town (commune)

page_dwelling-description = Type and floor area of the home

dwellings_dwelling-type = What type of home is it?
    .missing = Choose the type of home.

dwellings_dwelling-type_opt_house = House

dwellings_dwelling-type_opt_apartment = Flat

dwellings_dwelling-type_opt_outbuilding = Separate outbuilding
    .hint = A garage or cellar whose home is at another address.

dwellings_surface = Floor area in square metres
    .hint = Floor area without balcony or terrace, for example 64.
    .where = On the lease, the deed of purchase or the survey reports of the home.
    .example = 82

dwellings_annexes = What else comes with this home?
    .hint = Tick only those at the same address.
    .why = An annexe follows its home: it is occupied, let or vacant with it.

dwellings_annexes_opt_cellar = Cellar

dwellings_annexes_opt_garage = Closed garage

dwellings_annexes_opt_parking-space = Parking space

dwellings_declared-before = Has this home been declared before?
    .hint = A declaration in an earlier year, online, by phone or on paper.
    .missing = Answer “Yes” if the home was declared before, otherwise “No”.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $year (String) – the year declared, e.g. "2026"
dwellings_changed = Did anything change in { $last-year }?
    .hint = Someone moved in or out, or the use changed, from 2 January { $last-year } to 1 January { $year }.
    .why = Without any change, your last declaration still stands.
    .missing = Answer “Yes” if anything changed in this home, otherwise “No”.

page_nothing-to-declare = Nothing to declare for this home
    .body = Nothing has changed: your last declaration still stands. Go on to the next home. In doubt? Call us.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_occupancy-kind = Who occupied this home on 1 January { $year }?
    .hint = Nobody lived there that day? Choose “{ dwellings_occupancy-kind_opt_vacant }”.
    .why = This answer tells which tax applies, and to whom.
    .missing = Choose who occupied this home on 1 January { $year }.

dwellings_occupancy-kind_opt_main-home = Me: it is my main home
    .hint = You, or the person you represent, live there most of the year.

dwellings_occupancy-kind_opt_second-home = Me: it is a second home
    .hint = A furnished home kept for your own use, without living there all year.

dwellings_occupancy-kind_opt_let = I let it
    .hint = Someone pays rent, all year round or for a stay.

dwellings_occupancy-kind_opt_lent = I lend it free of charge
    .hint = A relative or somebody else lives there without paying rent.

dwellings_occupancy-kind_opt_vacant = Nobody, it is vacant
    .hint = Vacant means nobody lives there and there is no furniture.


## A dwelling kept for oneself

dwellings_main-since = Since when have you lived there?
    .hint = The day you moved in, for example 15 09 2021.
    .example = 03 05 2019

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_adults = Which adults live with you?
    .hint = Do not list children under 18. Do you live alone? Continue.
    .one = Adult { $number }
    .add = Add an adult
    .empty = No other adults yet.

adults_adult-family-name = Family name of this adult

adults_adult-given-names = Given names of this adult

adults_adult-birth-date = Date of birth of this adult
    .hint = Example: 27 03 1988.
    .example = 04 11 1975

dwellings_second-since = Since when has it been a second home?
    .hint = The first day you kept it for yourself, for example 01 07 2022.
    .example = 15 02 2018


## A dwelling that is let

dwellings_rent-type = What kind of letting is it?
    .missing = Choose the kind of letting.

dwellings_rent-type_opt_unfurnished = Unfurnished, all year round
    .hint = The tenant brings the furniture.

dwellings_rent-type_opt_furnished = Furnished, all year round
    .hint = The home is let with its furniture.

dwellings_rent-type_opt_seasonal = Seasonal or short stays
    .hint = Holiday stays, by the night or by the week.

dwellings_rent-type_opt_other = Another kind
    .hint = For example a mobility lease or a professional lease.

dwellings_tourist-class = Is the home officially rated as tourist accommodation?
    .hint = The rating gives 1 to 5 stars, after a visit.
    .missing = Choose an answer, even if you do not know.

dwellings_owner-siren = SIREN number of your letting business
    .hint = 9 digits, for example 123 456 782. You have none? Continue.
    .where = On the notice that the statistics institute (Insee) sent you.
    .example = 987 654 324

dwellings_manager = Does an agency manage the letting?
    .hint = An agency, a notary or another professional paid to manage it.
    .missing = Answer “Yes” if an agency manages the letting, otherwise “No”.

page_manager-identity = The agency that manages the letting

dwellings_manager-name = Name of the agency

dwellings_manager-siren = SIREN number of the agency
    .hint = 9 digits, for example 100 200 302.
    .where = On the management contract or on the agency’s letters.
    .example = 200 300 408

dwellings_rent-amount = Monthly rent without service charges
    .hint = The amount for one month, without charges, for example €650.00.
    .where = On the lease or on a rent receipt.
    .why = Rents help to keep the value of homes up to date.
    .example = 720.50

dwellings_rent-capped = Is the rent capped?
    .hint = A rule or an agreement sets a maximum rent.
    .missing = Choose an answer, even if you do not know.


## A dwelling that is lent

dwellings_occupant-known = Do you know who occupies this home?
    .hint = Someone occupies it without your consent and you do not know their name? Answer “No”.
    .missing = Answer “Yes” if you know the occupant, otherwise “No”.


## The occupants of a dwelling that is let or lent

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_occupants = Occupants of the home
    .hint = Start with the occupant present on 1 January { $year }, without children under 18.
    .one = Occupant { $number }
    .add = Add an occupant
    .empty = No occupants yet.

occupants_kind = Who is this occupant?
    .missing = Choose whether the occupant is a person or an organisation.

occupants_kind_opt_person = A person

occupants_kind_opt_organisation = A company, an association or a public body

page_occupant-names = Name of the occupant

occupants_birth-name = The occupant’s family name at birth
    .where = On the lease or on the copy of the identity document.

occupants_usage-name = The occupant’s other family name in use
    .hint = For example a spouse’s name, if the occupant uses it.

occupants_first-names = The occupant’s given names

occupants_birth-date = The occupant’s date of birth
    .hint = Example: 27 03 1988.
    .where = On the lease or on the copy of the identity document.
    .why = It avoids mixing up two people with the same name.
    .example = 04 11 1975

occupants_birth-country = The occupant’s country of birth
    .hint = The country or territory by its present name.

page_occupant-birth-place = The occupant’s place of birth

occupants_birth-department = The occupant’s département of birth
    .hint = Name or number, for example Rhône or 69.

occupants_birth-commune = The occupant’s town of birth

page_occupant-organisation = The organisation that occupies the home

occupants_legal-form = What kind of organisation is it?
    .missing = Choose the kind of organisation.

occupants_legal-form_opt_company = A company

occupants_legal-form_opt_association = An association

occupants_legal-form_opt_public-body = A public body

occupants_legal-form_opt_other = Another organisation

occupants_organisation-name = Name of the occupying organisation

occupants_organisation-siren = SIREN number of the occupying organisation
    .hint = 9 digits, for example 100 200 302.
    .where = On the lease or on the organisation’s letters.
    .example = 200 300 408

page_stay = Dates of occupation

occupants_arrival = Date the occupant moved in
    .hint = The day the occupant moved into the home, for example 01 09 2024.
    .where = On the lease or on the check-in inventory.
    .example = 15 04 2023

occupants_departure = Date the occupant moved out
    .hint = Only if the occupant has left, for example 30 06 2025.
    .where = On the letter giving notice or on the check-out inventory.
    .example = 31 08 2025

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_all-present = Were all these occupants there on 1 January { $year }?
    .hint = This is about all the occupants you have just listed for this home.
    .missing = Answer “Yes” if all of them occupied the home that day, otherwise “No”.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
dwellings_same-occupant = Is it the same occupant as before { $last-year }?
    .hint = You reported a change, but all the occupants listed were already there.
    .missing = Answer “Yes” if nobody moved in or out, otherwise “No”.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_empty-that-day = Was the home vacant on 1 January { $year }?
    .hint = All the occupants listed had left before that day.
    .missing = Answer “Yes” if nobody occupied the home that day, otherwise “No”.


## A vacant dwelling

dwellings_furnished = Is this home furnished?
    .hint = Furnished means: a bed, a table, something to cook with.
    .missing = Answer “Yes” if the home is furnished, otherwise “No”.

page_vacancy-dates = Dates when the home is vacant

dwellings_vacant-since = Vacant since
    .hint = The day after the last person left, for example 01 10 2025.
    .example = 12 06 2024

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_vacant-until = Vacant until
    .hint = Only if you know the date, for example 31 03 { $year }.
    .example = 15 05 { $year }

dwellings_vacant-reason = Why is this home vacant?
    .why = Some reasons may exempt you from the tax on vacant homes.
    .missing = Choose the main reason.

dwellings_vacant-reason_opt_works = Building work

dwellings_vacant-reason_opt_for-sale = For sale

dwellings_vacant-reason_opt_seeking-tenant = Waiting for a tenant

dwellings_vacant-reason_opt_inheritance = Inheritance being settled

dwellings_vacant-reason_opt_unfit = Unfit to live in

dwellings_vacant-reason_opt_other = Another reason


## Rules between questions

check_departure-before-arrival = The date of moving out comes before the date of moving in. Check both dates.

check_arrival-before-birth = The date of moving in comes before the date of birth. Check both dates.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
check_left-before-period = This occupant left before 2 January { $last-year } and need not be listed. Check the date, or remove them from the list.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
check_occupant-missing = Add to the list the occupant present on 1 January { $year }.

check_vacant-after-all = A home that was vacant that day is declared vacant. Go back to the question about the occupant and choose “{ dwellings_occupancy-kind_opt_vacant }”.


## Frequent errors

error_former-tenant-kept = I did not end the former tenant’s occupation
    .avoid = Give the date each person left, even if their successor is already listed.
    .repair = Go back to the occupant who left and give the date they moved out.

error_furnished-declared-vacant = I declared a furnished home as vacant
    .avoid = A furnished home that you keep for yourself is a second home.
    .repair = Go back to the question about the occupant and choose “{ dwellings_occupancy-kind_opt_second-home }”.

error_child-as-occupant = I listed a child as an occupant
    .avoid = List adults only. A child who is listed may receive a tax notice.
    .repair = Remove this person from the list of occupants.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_child-as-adult = I listed a child among the adults
    .avoid = List only people who were 18 on 1 January { $year }.
    .repair = Remove this person from the list of adults.

error_purchase-date = I gave the date of purchase instead of the date I moved in
    .avoid = Look for the day you moved in: it often comes after the purchase.
    .repair = Replace the date of purchase with the day you moved in.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_situation-of-today = I declared today’s situation and not that of 1 January
    .avoid = Think of the person who occupied the home on 1 January { $year }.
    .repair = This date comes after 1 January { $year }. Add the occupant present that day.

error_bare-owner-declares = I am a bare owner and I declared
    .avoid = The usufructuary has the use of the home and makes the declaration.
    .repair = Tell the usufructuary. Have you already sent a declaration? Call us.

error_declared-twice = My partner and I both declared
    .avoid = Agree between you: one declaration per home is enough.
    .repair = Keep one declaration and call us to withdraw the other.

error_annexe-forgotten = I forgot the garage or the cellar
    .avoid = Go through the cellar, the garage and the parking space.
    .repair = Tick the forgotten annexe. If it is at another address, add it as a home.

error_tenant-change-untold = I thought nothing was needed after a change of tenant
    .avoid = Declare every arrival and every departure, even if the rent stays the same.
    .repair = Add the new occupant and give the date the former one moved out.

error_seasonal-tenant = I listed a holiday tenant as an occupant
    .avoid = For a seasonal letting, no occupant needs to be listed.
    .repair = Remove this occupant. If the whole letting is seasonal, choose “{ dwellings_rent-type_opt_seasonal }”.
