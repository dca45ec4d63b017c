### Variables:
###   $number (Integer) – the number of a row

procedure = Declare your dogs
    .summary = Tell the town which dogs live with you.
    .who = Whoever keeps a dog.
    .next = You get a receipt at once.
    .send = Send my declaration
    .declaration = I declare that this is true as far as I know.
    .effects = A correction can raise or lower the dog tax.
    .accessibility = Not audited yet.
service_town-hall = Town hall
contact_phone = Town hall, by telephone
    .hours = Monday to Friday
contact_email = Town hall, by e-mail
contact_post = Town hall, 1 Example Street
route_claim = Write to the town hall.
route_lost-code = Call us.
page_visitor = You have nothing to declare
    .body = Visitors declare nothing. In doubt, call us.
page_dog = Your dog
quality = Who are you?
quality_opt_owner = An owner
quality_opt_breeder = A breeder
quality_opt_shelter = A shelter
quality_opt_visitor = A visitor
dogs = Your dogs
    .one = Dog { $number }
    .add = Add a dog
dogs_name = What is its name ?
dogs_breed = What breed is it?
dogs_grams = How much does it weigh, in grams, today?
controller_town-hall = Town hall
    .purpose = To compute the dog tax.
    .legal-basis = The law says so.
