### Who occupies each home on 1 January, in plain-language French: present tense, one idea a sentence, twelve words at most.


## The procedure

# Variables:
#   $deadline (Date) – the last day to declare, e.g. 30 June 2026
procedure = Dire qui occupe vos logements
    .summary = Vous dites aux impôts qui habite dans vos logements.
    .who = Vous possédez un logement : répondez à ces questions. Une seule réponse suffit par logement. Dernier jour : { DATE($deadline, style: "weekday") }, 23 h 59, heure de Paris.
    .at-hand = Préparez l’adresse et la surface de chaque logement. Préparez aussi le nom de chaque locataire. Notez sa date de naissance et sa date d’arrivée.
    .demonstration = Ce site est un exemple, pas un vrai service. Rien ne part vers les impôts. Écrivez des informations inventées.
    .next = Vous recevez tout de suite une preuve d’envoi. Vous pouvez corriger vos réponses plus tard.
    .send = Envoyer mes réponses
    .declaration = Mes réponses sont vraies, d’après ce que je sais.
    .effects = Votre impôt peut augmenter, baisser ou rester le même.
    .accessibility = Nous voulons que tout le monde puisse utiliser ce site. Vous avez une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_phone = Une personne des impôts vous répond (faux numéro)
    .hours = Du lundi au vendredi, de 8 h 30 à 19 h

contact_desk = Guichet des impôts, 1 rue de l’Exemple, 00000 Exempleville (fausse adresse)
    .hours = Du lundi au vendredi, de 9 h à 16 h 30, avec ou sans rendez-vous

contact_email = Le service des impôts du logement (fausse adresse)

contact_post = Service des impôts du logement, 1 rue de l’Exemple, 00000 Exempleville (fausse adresse)

contact_data-protection = La personne qui protège vos données (fausse adresse)

service_housing-taxes = Service des impôts du logement (exemple)

controller_housing-taxes = Service des impôts du logement (exemple)
    .purpose = Vos réponses servent à calculer les impôts de chaque logement.
    .legal-basis = La loi demande cette déclaration. C’est l’article 1418 du code général des impôts. Un règlement européen protège vos données. C’est l’article 6, 1, e de ce règlement.


## What to do where the form cannot help

route_identity = Pour changer votre identité, venez au guichet. Apportez une pièce d’identité ou un papier de la société.

route_dwelling-facts = Pour changer l’adresse, le type ou la surface, écrivez-nous. Donnez votre numéro de dossier. Écrivez la bonne information.

route_claim = Envoyez-nous une lettre. Donnez votre numéro de dossier. Écrivez la bonne réponse.

route_lost-code = Vous avez perdu votre code secret ? Appelez-nous. Donnez votre numéro de dossier.


## Who declares

quality = Quel est votre lien avec ces logements ?
    .hint = Pour un logement avec un autre lien, répondez encore une fois.
    .missing = Choisissez votre lien avec ces logements.

quality_opt_owner = Je suis propriétaire
    .hint = Le logement est à moi.

quality_opt_usufructuary = J’ai l’usage du logement (usufruit)
    .hint = Je peux y habiter, mais une autre personne possède les murs.

quality_opt_bare-owner = Je possède les murs, sans l’usage (nu-propriétaire)
    .hint = Une autre personne peut y habiter ou le louer.

quality_opt_co-owner = Nous sommes plusieurs propriétaires (indivision)
    .hint = Une seule personne répond pour toutes.

quality_opt_company-representative = Je réponds pour une société ou une association
    .hint = Le logement est au nom de cette société.

quality_opt_legal-representative = Je réponds à la place d’une personne
    .hint = Exemple : je suis son tuteur ou son parent.

page_bare-owner = Une autre personne répond à votre place
    .body = Une autre personne a l’usage du logement : c’est l’usufruitier. L’usufruitier répond à ces questions. Prévenez cette personne. Vous avez un doute ? Appelez-nous.

fiscal-number = Votre numéro fiscal
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de votre avis d’impôt.
    .why = Ce numéro dit aux impôts qui vous êtes.
    .example = 30 12 345 678 901

page_names = Votre nom

family-name = Votre nom de famille

given-names = Vos prénoms
    .hint = Écrivez tous vos prénoms.

page_represented-person = La personne pour qui vous répondez

represented-fiscal-number = Le numéro fiscal de cette personne
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de son avis d’impôt.
    .example = 30 12 345 678 901

represented-family-name = Le nom de famille de cette personne

represented-given-names = Les prénoms de cette personne

page_company = Votre société ou votre association

company-name = Le nom de la société ou de l’association

siren = Le numéro de la société (SIREN)
    .hint = 9 chiffres, par exemple 123 456 782.
    .where = Sur une facture ou un papier officiel de la société.
    .example = 987 654 324


## The dwellings

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings = Vos logements
    .hint = Ajoutez vos logements un par un.
    .one = Logement { $number }
    .add = Ajouter un logement
    .empty = La liste est vide.

page_dwelling-address = L’adresse du logement

dwellings_address = Numéro et rue
    .hint = Exemple : 12 rue des Lilas, bâtiment B.

dwellings_postal-code = Code postal
    .hint = 5 chiffres, par exemple 69003.
    .example = 33000

dwellings_commune = Ville ou village

page_dwelling-description = Le type et la surface du logement

dwellings_dwelling-type = Quel est le type de ce logement ?
    .missing = Choisissez le type du logement.

dwellings_dwelling-type_opt_house = Une maison

dwellings_dwelling-type_opt_apartment = Un appartement

dwellings_dwelling-type_opt_outbuilding = Un garage ou une cave, sans logement
    .hint = Le logement est à une autre adresse.

dwellings_surface = Surface en mètres carrés
    .hint = Comptez le sol sans le balcon, par exemple 64.
    .where = Sur le contrat de location ou l’acte d’achat.
    .example = 82

dwellings_annexes = Qu’avez-vous en plus du logement ?
    .hint = Cochez seulement ce qui est à la même adresse.
    .why = La cave et le garage suivent le logement.

dwellings_annexes_opt_cellar = Une cave

dwellings_annexes_opt_garage = Un garage

dwellings_annexes_opt_parking-space = Une place pour la voiture

dwellings_declared-before = Avez-vous déjà répondu pour ce logement ?
    .hint = Une réponse d’une autre année compte aussi.
    .missing = Répondez « Oui » ou « Non ».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
dwellings_changed = Y a-t-il eu un changement en { $last-year } ?
    .hint = Exemple : un locataire arrive ou part.
    .why = Sans changement, votre travail est fini pour ce logement.
    .missing = Répondez « Oui » ou « Non ».

page_nothing-to-declare = Ce logement est à jour
    .body = Votre dernière réponse reste bonne. Passez au logement suivant. Vous avez un doute ? Appelez-nous.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_occupancy-kind = Qui habite ce logement le 1er janvier { $year } ?
    .hint = Un logement sans habitant : choisissez « { dwellings_occupancy-kind_opt_vacant } ».
    .why = Cette réponse dit quel impôt existe pour ce logement.
    .missing = Choisissez qui habite ce logement.

dwellings_occupancy-kind_opt_main-home = Moi, c’est mon logement principal
    .hint = J’y vis presque toute l’année.

dwellings_occupancy-kind_opt_second-home = Moi, c’est un autre logement
    .hint = J’y vais de temps en temps. Il a des meubles.

dwellings_occupancy-kind_opt_let = Un locataire
    .hint = Quelqu’un me paie un loyer.

dwellings_occupancy-kind_opt_lent = Une personne qui y vit sans payer
    .hint = Exemple : mon frère y habite sans loyer.

dwellings_occupancy-kind_opt_vacant = Personne, il est vide
    .hint = Il est sans habitant et sans meubles.


## A dwelling kept for oneself

dwellings_main-since = Depuis quand habitez-vous ici ?
    .hint = Le jour de votre arrivée, par exemple 15 09 2021.
    .example = 03 05 2019

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_adults = Quels adultes habitent avec vous ?
    .hint = Écrivez seulement les adultes.
    .one = Adulte { $number }
    .add = Ajouter un adulte
    .empty = La liste est vide.

adults_adult-family-name = Le nom de famille de cet adulte

adults_adult-given-names = Les prénoms de cet adulte

adults_adult-birth-date = La date de naissance de cet adulte
    .hint = Exemple : 27 03 1988.
    .example = 04 11 1975

dwellings_second-since = Depuis quand gardez-vous ce logement pour vous ?
    .hint = Le premier jour, par exemple 01 07 2022.
    .example = 15 02 2018


## A dwelling that is let

dwellings_rent-type = Comment louez-vous ce logement ?
    .missing = Choisissez comment vous louez.

dwellings_rent-type_opt_unfurnished = Sans meubles, toute l’année
    .hint = Le locataire apporte ses meubles.

dwellings_rent-type_opt_furnished = Avec des meubles, toute l’année
    .hint = Les meubles sont à vous.

dwellings_rent-type_opt_seasonal = Pour les vacances ou un court séjour
    .hint = Les gens restent quelques nuits ou quelques semaines.

dwellings_rent-type_opt_other = Une autre location
    .hint = Exemple : un logement pour le travail.

dwellings_tourist-class = Le logement a-t-il des étoiles de tourisme ?
    .hint = Les étoiles vont de 1 à 5.
    .missing = Choisissez une réponse.

dwellings_owner-siren = Le numéro de votre activité de location (SIREN)
    .hint = 9 chiffres, ou rien si vous êtes sans numéro.
    .where = Sur la lettre de l’Insee, le service des statistiques.
    .example = 987 654 324

dwellings_manager = Une agence s’occupe-t-elle de la location ?
    .hint = Exemple : une agence reçoit le loyer pour vous.
    .missing = Répondez « Oui » ou « Non ».

page_manager-identity = L’agence de location

dwellings_manager-name = Le nom de l’agence

dwellings_manager-siren = Le numéro de l’agence (SIREN)
    .hint = 9 chiffres, par exemple 100 200 302.
    .where = Sur les lettres de l’agence.
    .example = 200 300 408

dwellings_rent-amount = Le loyer d’un mois, sans les charges
    .hint = Exemple : 650,00 €.
    .where = Sur le contrat de location ou le reçu du loyer.
    .why = Les loyers aident à connaître la valeur des logements.
    .example = 720,50

dwellings_rent-capped = Le loyer a-t-il une limite ?
    .hint = Une règle fixe parfois un loyer maximum.
    .missing = Choisissez une réponse.


## A dwelling that is lent

dwellings_occupant-known = Savez-vous qui habite ce logement ?
    .hint = Vous ignorez son nom : répondez « Non ».
    .missing = Répondez « Oui » ou « Non ».


## The occupants of a dwelling that is let or lent

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_occupants = Les personnes qui habitent ce logement
    .hint = Écrivez seulement les adultes.
    .one = Occupant { $number }
    .add = Ajouter une personne
    .empty = La liste est vide.

occupants_kind = Qui habite ici ?
    .missing = Choisissez une réponse.

occupants_kind_opt_person = Une personne

occupants_kind_opt_organisation = Une entreprise ou une association

page_occupant-names = Le nom de l’occupant

occupants_birth-name = Son nom à la naissance
    .where = Sur le contrat de location.

occupants_usage-name = Son autre nom
    .hint = Exemple : le nom de son mari ou de sa femme.

occupants_first-names = Ses prénoms

occupants_birth-date = Sa date de naissance
    .hint = Exemple : 27 03 1988.
    .where = Sur le contrat de location.
    .why = Deux personnes ont parfois le même nom.
    .example = 04 11 1975

occupants_birth-country = Son pays de naissance
    .hint = Le nom du pays aujourd’hui.

page_occupant-birth-place = Son lieu de naissance

occupants_birth-department = Son département de naissance
    .hint = Exemple : Rhône.

occupants_birth-commune = Sa ville de naissance

page_occupant-organisation = L’organisme qui utilise le logement

occupants_legal-form = Quel est cet organisme ?
    .missing = Choisissez une réponse.

occupants_legal-form_opt_company = Une société

occupants_legal-form_opt_association = Une association

occupants_legal-form_opt_public-body = Un service public

occupants_legal-form_opt_other = Un autre organisme

occupants_organisation-name = Le nom de l’organisme

occupants_organisation-siren = Le numéro de l’organisme (SIREN)
    .hint = 9 chiffres, par exemple 100 200 302.
    .where = Sur le contrat de location.
    .example = 200 300 408

page_stay = Les dates d’arrivée et de départ

occupants_arrival = Sa date d’arrivée
    .hint = Exemple : 01 09 2024.
    .where = Sur le contrat de location.
    .example = 15 04 2023

occupants_departure = Sa date de départ
    .hint = Pour une personne partie, exemple : 30 06 2025.
    .where = Sur la lettre de départ.
    .example = 31 08 2025

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_all-present = Tout le monde habite-t-il ici le 1er janvier { $year } ?
    .hint = Pensez à toutes les personnes de votre liste.
    .missing = Répondez « Oui » ou « Non ».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
dwellings_same-occupant = Est-ce la même personne qu’avant { $last-year } ?
    .hint = Toutes les personnes de la liste sont là depuis longtemps.
    .missing = Répondez « Oui » ou « Non ».

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_empty-that-day = Le logement est-il vide le 1er janvier { $year } ?
    .hint = Toutes les personnes de la liste partent avant ce jour.
    .missing = Répondez « Oui » ou « Non ».


## A vacant dwelling

dwellings_furnished = Y a-t-il des meubles dans ce logement ?
    .hint = Exemple : un lit, une table, un frigo.
    .missing = Répondez « Oui » ou « Non ».

page_vacancy-dates = Quand le logement est-il vide ?

dwellings_vacant-since = Premier jour sans habitant
    .hint = Exemple : 01 10 2025.
    .example = 12 06 2024

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_vacant-until = Dernier jour sans habitant
    .hint = Écrivez la date connue, par exemple 31 03 { $year }.
    .example = 15 05 { $year }

dwellings_vacant-reason = Pourquoi ce logement est-il vide ?
    .why = Avec certaines raisons, un impôt peut disparaître.
    .missing = Choisissez la raison.

dwellings_vacant-reason_opt_works = Il y a des travaux

dwellings_vacant-reason_opt_for-sale = Il est à vendre

dwellings_vacant-reason_opt_seeking-tenant = Je cherche un locataire

dwellings_vacant-reason_opt_inheritance = Le propriétaire est mort (succession)

dwellings_vacant-reason_opt_unfit = Il est trop abîmé pour y habiter

dwellings_vacant-reason_opt_other = Une autre raison


## Rules between questions

check_departure-before-arrival = Le départ vient avant l’arrivée. Vérifiez les deux dates.

check_arrival-before-birth = L’arrivée vient avant la naissance. Vérifiez les deux dates.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
check_left-before-period = Cette personne est partie avant { $last-year }. Vérifiez la date, ou supprimez cette personne.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
check_occupant-missing = Ajoutez la personne présente le 1er janvier { $year }.

check_vacant-after-all = Le logement est vide ce jour-là. Changez la réponse en « { dwellings_occupancy-kind_opt_vacant } ».


## Frequent errors

error_former-tenant-kept = J’ai gardé l’ancien locataire dans la liste
    .avoid = Donnez la date de départ de chaque personne partie.
    .repair = Retrouvez cette personne dans la liste. Écrivez sa date de départ.

error_furnished-declared-vacant = J’ai dit « vide » pour un logement avec des meubles
    .avoid = Un logement avec des meubles est une résidence secondaire.
    .repair = Changez votre réponse. Choisissez « { dwellings_occupancy-kind_opt_second-home } ».

error_child-as-occupant = J’ai écrit le nom d’un enfant
    .avoid = Écrivez seulement les adultes. Sinon l’enfant peut recevoir un impôt.
    .repair = Supprimez cet enfant de la liste.

error_child-as-adult = J’ai écrit le nom d’un enfant
    .avoid = Écrivez seulement les personnes de 18 ans ou plus.
    .repair = Supprimez cet enfant de la liste.

error_purchase-date = J’ai écrit la date d’achat du logement
    .avoid = Cherchez le jour de votre arrivée dans le logement.
    .repair = Écrivez le jour de votre arrivée.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_situation-of-today = J’ai écrit la situation d’aujourd’hui
    .avoid = Pensez à la personne présente le 1er janvier { $year }.
    .repair = Ajoutez la personne présente le 1er janvier { $year }.

error_bare-owner-declares = J’ai répondu à la place de l’usufruitier
    .avoid = L’usufruitier utilise le logement. L’usufruitier répond.
    .repair = Prévenez l’usufruitier. Vous avez déjà répondu ? Appelez-nous.

error_declared-twice = Nous avons répondu deux fois, mon conjoint et moi
    .avoid = Une seule réponse suffit par logement.
    .repair = Gardez une réponse. Appelez-nous pour retirer l’autre.

error_annexe-forgotten = J’ai oublié le garage ou la cave
    .avoid = Pensez à la cave et au garage.
    .repair = Cochez la cave ou le garage.

error_tenant-change-untold = J’ai gardé le silence après un changement de locataire
    .avoid = Dites chaque arrivée et chaque départ.
    .repair = Ajoutez le nouveau locataire. Écrivez la date de départ de l’ancien.

error_seasonal-tenant = J’ai écrit le nom d’un locataire de vacances
    .avoid = Pour une location de vacances, laissez la liste vide.
    .repair = Supprimez cette personne, ou choisissez « { dwellings_rent-type_opt_seasonal } ».
