### Variables:
###   $number (Integer) – the number of a row

procedure = Declare your dogs
    .who = Whoever keeps a dog.
    .next = You get a receipt at once.
    .send = Send my declaration
    .declaration = I declare that this is true as far as I know.
    .effects = A correction can raise or lower the dog tax.
    .accessibility = Not audited yet.
quality = Who are you?
quality_opt_owner = An owner
dogs = Your dogs
    .one = { $number ->
       *[other] Chien { $number }
        [one] Un chien
    }
    .add = Add a dog
