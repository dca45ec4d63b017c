### A change of address, in English. French documents and taxes are explained rather than given another name.


## The procedure

procedure = Report a change of address or contact details
    .summary = Give your new address or contact details once, to several organisations.
    .who = Any adult who moves within France or changes e-mail address or phone number. Report it from 3 months before to 3 months after the move.
    .at-hand = Your number with each organisation: tax notice, health insurance card, energy bill, vehicle registration certificate.
    .demonstration = This is a demonstration model, not an official form. Nothing is passed on to the organisations: use made-up information.
    .next = You get a receipt straight away. Each organisation you chose updates its file and writes to you if it has a question. You can correct your answers after sending.
    .send = Send my declaration
    .declaration = I declare that this information is true to the best of my knowledge.
    .effects = A correction may raise or lower a benefit or a tax that depends on your address, or change nothing.
    .accessibility = This model aims at the French accessibility standard (RGAA 4.1.2) and at WCAG 2.2 AA. It has not been audited yet. Any difficulty? Call us or write to us.


## People to turn to

contact_helpline = Moving advisers (made-up number)
    .hours = Monday to Saturday, 8:00 to 18:00

contact_counter = Public services centre, 2 rue de l’Exemple, 00000 Exempleville (made-up address)
    .hours = Tuesday to Saturday, 9:00 to 17:00, without an appointment

contact_mail = The change of address service (made-up address)

contact_letter = Service des changements d’adresse, 2 rue de l’Exemple, 00000 Exempleville (made-up address)

contact_privacy-officer = The data protection officer (made-up address)

service_moving-desk = Change of address service (demonstration)

controller_moving-desk = Change of address service (demonstration)
    .purpose = Your answers are used to update your address with the organisations you choose.
    .legal-basis = You ask for this yourself. The processing is a task in the public interest: article 6(1)(e) of the General Data Protection Regulation.


## What to do where the form cannot help

route_identity-proof = To correct your name or date of birth, come to the public services centre with an identity document.

route_declare-again = Make a new declaration with the right answers. Call us to do it by phone.

route_lost-code = Lost your secret code? Call us with your reference number: we help you get access again.


## What changes

what-changes = What is changing?
    .hint = Tick everything that is changing.
    .missing = Tick at least one thing that is changing.

what-changes_opt_postal-address = My postal address
    .hint = You are moving home.

what-changes_opt_email = My e-mail address

what-changes_opt_phone = My phone number

move-kind = Where are you moving from and to?
    .missing = Choose where you are moving from and to.

move-kind_opt_within-france = From one address in France to another
    .hint = Overseas territories included.

move-kind_opt_to-abroad = From France to another country

move-kind_opt_from-abroad = From another country to France

page_abroad = Another way for moves to or from abroad
    .body = This service only passes on moves within France. Tell each organisation yourself: it will say which rights you keep. To change your e-mail or phone as well, go back and untick the postal address. Any question? Call us.


## You

page_person = Your name

family-name = Your family name

given-names = Your given names
    .hint = All your given names, with a space between them.

birth-date = Your date of birth
    .hint = Example: 27 03 1988.
    .why = It helps each organisation find your file.
    .example = 04 11 1975


## The move

move-date = What day are you moving?
    .hint = From 3 months before to 3 months after today.
    .why = The organisations change your address on that day.

page_old-address = Your old address

old-street = Number and street of the old address
    .hint = Example: 12 rue des Lilas.

old-postal-code = Postcode of the old address
    .hint = 5 digits, for example 69003.
    .example = 33000

old-commune = Town of the old address

page_new-address = Your new address

new-street = Number and street of the new address
    .hint = Example: 24 rue des Acacias.

new-details = Building, floor or flat
    .hint = What helps to find your door, for example building B, door 12.

new-postal-code = Postcode of the new address
    .hint = 5 digits, for example 35000.
    .example = 59800

new-commune = Town of the new address

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
movers = Who is moving with you?
    .hint = Add children too. Are you moving on your own? Continue.
    .one = Person { $number }
    .add = Add a person
    .empty = Nobody else yet.

movers_mover-family-name = Family name of this person

movers_mover-given-names = Given names of this person

movers_mover-birth-date = Date of birth of this person
    .hint = Example: 08 12 2014.
    .example = 21 05 1990

housing-status = How are you housed at the new address?
    .missing = Choose how you are housed at the new address.

housing-status_opt_renting = Tenant

housing-status_opt_owner = Owner

housing-status_opt_hosted = Staying with someone

housing-status_opt_residence = In a hostel or a residence
    .hint = Student residence, workers’ hostel, retirement home.

housing-status_opt_other = Another situation

letterbox-name = Name written on the letterbox
    .hint = Useful if it is not your name, for example chez Dupont.
    .missing = Write the name that is on the letterbox, so that mail can find you.

mail-forwarded = Have you asked for your mail to be forwarded?
    .hint = You ask for this at the post office, if possible before you move.

has-vehicle = Do you have a vehicle in your name?
    .hint = A car, motorcycle or van, even on a long lease.
    .missing = Answer “Yes” if a registration certificate is in your name, otherwise “No”.


## New contact details

email = Your new e-mail address
    .hint = Example: camille.martin@example.org.
    .example = prenom.nom@example.net

phone = Your new phone number
    .hint = Example: 06 39 98 12 34.
    .example = 01 99 00 56 78


## Who is told

organisations = Whom do you want to tell?
    .hint = Tick every organisation where you have a file.
    .why = Only the organisations you tick receive your answers.
    .missing = Tick at least one organisation.

organisations_opt_taxes = The tax administration

organisations_opt_health-insurance = Health insurance
    .hint = The one that pays for your care.

organisations_opt_family-benefits = The family benefits office (Caf)

organisations_opt_employment = France Travail, the employment service

organisations_opt_energy = My energy supplier
    .hint = Electricity or gas.

organisations_opt_vehicle-registration = My vehicle’s registration certificate
    .hint = The change is required by law after a move.

organisations_opt_pension = My pension fund


## What each organisation needs

tax-number = Your French tax number
    .hint = 13 digits, for example 12 34 567 890 123.
    .where = On the first page of your tax notice, in the box “Vos références”.
    .example = 30 12 345 678 901

social-security-number = Your social security number
    .hint = 15 characters with the key, for example 2 84 05 69 123 456 40.
    .where = On your health insurance card (carte Vitale) or on a reimbursement statement.
    .example = 1 79 10 33 042 118 81

family-number = Your family benefits number
    .hint = 7 digits, sometimes followed by a letter, for example 1234567 A.
    .where = On every letter from the family benefits office (Caf).
    .example = 7654321 B

job-seeker-number = Your France Travail number
    .hint = 8 to 11 characters, for example 1234567 C.
    .where = On the letters from France Travail.
    .example = 7654321 D

page_energy = Your energy contract

energy-supplier = Name of the energy supplier

energy-client-number = Customer number with this supplier
    .hint = 6 to 20 characters, for example 6001234567.
    .where = On the first page of a bill, after the words “Référence client”.
    .example = 6007654321

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
vehicles = Your vehicles
    .hint = Copy what is written on the registration certificate.
    .one = Vehicle { $number }
    .add = Add a vehicle
    .empty = No vehicles yet.

vehicles_plate = Registration number
    .hint = With or without hyphens, for example AB-123-CD.
    .example = EF-456-GH


page_pension = Your pension fund

pension-fund = Name of the pension fund

pension-number = Your number with this fund
    .hint = 6 to 21 characters, for example 12345678.
    .where = On the yearly statement that the fund sends you.
    .example = 87654321


## Rules between questions

check_same-address = The new address is the same as the old one. Check the street and the postcode.

check_declarant-among-movers = This person has your given names and your date of birth. If it is you, remove it from the list.

check_born-after-move = This date of birth comes after the move. Check both dates.


## Frequent errors

# Variables:
#   $vehicle-months (Number) – the months left after the move to change a registration certificate, e.g. 1
error_vehicle-forgotten = I forgot the registration certificate
    .avoid =
        { $vehicle-months ->
            [one] You have one month after the move to change the address on the registration certificate.
           *[other] You have { $vehicle-months } months after the move to change the address on the registration certificate.
        }
    .repair = Tick “{ organisations_opt_vehicle-registration }”, then give its registration number.

error_taxes-only = I only told the tax administration
    .avoid = Organisations do not pass your address on to each other: tick all those you deal with.
    .repair = Tick the other organisations, for example “{ organisations_opt_health-insurance }”.

error_wrong-client-number = I gave another number than my customer number
    .avoid = Take a recent bill: the meter number and the tax number are other numbers.
    .repair = Replace this number with the one that follows the words “Référence client”.

error_mail-not-forwarded = I thought my mail would follow by itself
    .avoid = Ask the post office to forward your mail before the move.
    .repair = Ask the post office for forwarding, then write to those who still use the old address.
