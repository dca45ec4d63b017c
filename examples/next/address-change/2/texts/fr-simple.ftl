### A change of address, in plain-language French: present tense, one idea a sentence, twelve words at most.


## The procedure

procedure = Donner votre nouvelle adresse
    .summary = Vous donnez votre nouvelle adresse une seule fois.
    .who = Vous avez 18 ans ou plus. Vous changez d’adresse, de téléphone ou de courriel.
    .at-hand = Préparez votre avis d’impôt et votre carte Vitale. Préparez une facture d’électricité. Préparez votre carte grise.
    .demonstration = Ce site est un exemple, pas un vrai service. Rien ne part vers les organismes. Écrivez des informations inventées.
    .next = Vous recevez tout de suite une preuve d’envoi. Chaque organisme change votre adresse. Vous pouvez corriger vos réponses plus tard.
    .send = Envoyer mes réponses
    .declaration = Mes réponses sont vraies, d’après ce que je sais.
    .effects = Après une correction, vos aides peuvent augmenter, baisser ou rester les mêmes.
    .accessibility = Nous voulons que tout le monde puisse utiliser ce site. Vous avez une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_helpline = Une personne vous répond (faux numéro)
    .hours = Du lundi au samedi, de 8 h à 18 h

contact_counter = Maison de services, 2 rue de l’Exemple, 00000 Exempleville (fausse adresse)
    .hours = Du mardi au samedi, de 9 h à 17 h, sans rendez-vous

contact_mail = Le service des changements d’adresse (fausse adresse)

contact_letter = Service des changements d’adresse, 2 rue de l’Exemple, 00000 Exempleville (fausse adresse)

contact_privacy-officer = La personne qui protège vos données (fausse adresse)

service_moving-desk = Service des changements d’adresse (exemple)

controller_moving-desk = Service des changements d’adresse (exemple)
    .purpose = Vos réponses servent à donner votre adresse aux organismes choisis.
    .legal-basis = Vous demandez cet envoi. Un règlement européen protège vos données. C’est l’article 6, 1, e de ce règlement.


## What to do where the form cannot help

route_identity-proof = Pour changer votre nom, venez à la maison de services. Apportez une pièce d’identité.

route_declare-again = Recommencez avec les bonnes réponses. Vous pouvez aussi nous appeler.

route_lost-code = Vous avez perdu votre code secret ? Appelez-nous. Donnez votre numéro de dossier.


## What changes

what-changes = Qu’est-ce qui change ?
    .hint = Cochez une ou plusieurs cases.
    .missing = Cochez au moins une case.

what-changes_opt_postal-address = Mon adresse
    .hint = Je change de logement.

what-changes_opt_email = Mon courriel (e-mail)

what-changes_opt_phone = Mon numéro de téléphone

move-kind = Où déménagez-vous ?
    .missing = Choisissez une réponse.

move-kind_opt_within-france = Je reste en France
    .hint = L’outre-mer compte aussi.

move-kind_opt_to-abroad = Je pars dans un autre pays

move-kind_opt_from-abroad = J’arrive d’un autre pays

page_abroad = Un autre chemin existe pour l’étranger
    .body = Ce service marche pour les déménagements en France. Prévenez chaque organisme vous-même. Vous voulez de l’aide ? Appelez-nous.


## You

page_person = Votre nom

family-name = Votre nom de famille

given-names = Vos prénoms
    .hint = Écrivez tous vos prénoms.

birth-date = Votre date de naissance
    .hint = Exemple : 27 03 1988.
    .why = Chaque organisme retrouve votre dossier avec cette date.
    .example = 04 11 1975


## The move

move-date = Quel jour déménagez-vous ?
    .hint = De 3 mois avant à 3 mois après aujourd’hui.
    .why = Votre adresse change ce jour-là.

page_old-address = Votre ancienne adresse

old-street = L’ancien numéro et l’ancienne rue
    .hint = Exemple : 12 rue des Lilas.

old-postal-code = L’ancien code postal
    .hint = 5 chiffres, par exemple 69003.
    .example = 33000

old-commune = L’ancienne ville

page_new-address = Votre nouvelle adresse

new-street = Le nouveau numéro et la nouvelle rue
    .hint = Exemple : 24 rue des Acacias.

new-details = L’étage ou la porte
    .hint = Exemple : 2e étage, porte 12.

new-postal-code = Le nouveau code postal
    .hint = 5 chiffres, par exemple 35000.
    .example = 59800

new-commune = La nouvelle ville

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
movers = Qui déménage avec vous ?
    .hint = Ajoutez aussi les enfants.
    .one = Personne { $number }
    .add = Ajouter une personne
    .empty = La liste est vide.

movers_mover-family-name = Le nom de famille de cette personne

movers_mover-given-names = Les prénoms de cette personne

movers_mover-birth-date = La date de naissance de cette personne
    .hint = Exemple : 08 12 2014.
    .example = 21 05 1990

housing-status = Quelle est votre situation dans ce logement ?
    .missing = Choisissez une réponse.

housing-status_opt_renting = Je paie un loyer

housing-status_opt_owner = Le logement est à moi

housing-status_opt_hosted = J’habite chez quelqu’un

housing-status_opt_residence = J’habite dans un foyer ou une résidence
    .hint = Exemple : une maison de retraite.

housing-status_opt_other = Une autre situation

letterbox-name = Le nom sur la boîte aux lettres
    .hint = Exemple : chez Dupont.
    .missing = Écrivez le nom sur la boîte aux lettres.

mail-forwarded = Avez-vous demandé à la Poste de faire suivre votre courrier ?
    .hint = Demandez-le à la Poste. Si possible, avant de déménager.

has-vehicle = Avez-vous une voiture ou une moto à votre nom ?
    .hint = Regardez le nom sur votre carte grise.
    .missing = Répondez « Oui » ou « Non ».


## New contact details

email = Votre nouveau courriel (e-mail)
    .hint = Exemple : camille.martin@example.org.
    .example = prenom.nom@example.net

phone = Votre nouveau numéro de téléphone
    .hint = Exemple : 06 39 98 12 34.
    .example = 01 99 00 56 78


## Who is told

organisations = Qui doit le savoir ?
    .hint = Cochez tous vos organismes.
    .why = Les organismes cochés reçoivent vos réponses.
    .missing = Cochez au moins une case.

organisations_opt_taxes = Les impôts

organisations_opt_health-insurance = L’assurance maladie
    .hint = Elle paie vos soins.

organisations_opt_family-benefits = La caisse d’allocations familiales (Caf)

organisations_opt_employment = France Travail, pour l’emploi

organisations_opt_energy = Mon électricité ou mon gaz
    .hint = Un seul fournisseur.

organisations_opt_vehicle-registration = La carte grise
    .hint = Le changement est obligatoire.

organisations_opt_pension = Ma caisse de retraite


## What each organisation needs

tax-number = Votre numéro fiscal
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de votre avis d’impôt.
    .example = 30 12 345 678 901

social-security-number = Votre numéro de sécurité sociale
    .hint = Exemple : 2 84 05 69 123 456 40.
    .where = Sur votre carte Vitale.
    .example = 1 79 10 33 042 118 81

family-number = Votre numéro à la Caf
    .hint = Exemple : 1234567 A.
    .where = Sur les lettres de la Caf (allocations familiales).
    .example = 7654321 B

job-seeker-number = Votre numéro à France Travail
    .hint = Exemple : 1234567 C.
    .where = Sur les lettres de France Travail.
    .example = 7654321 D

page_energy = Votre contrat d’électricité ou de gaz

energy-supplier = Le nom du fournisseur

energy-client-number = Votre numéro de client
    .hint = Exemple : 6001234567.
    .where = Sur une facture, à « Référence client ».
    .example = 6007654321

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
vehicles = Vos voitures et vos motos
    .hint = Prenez votre carte grise.
    .one = Véhicule { $number }
    .add = Ajouter un véhicule
    .empty = La liste est vide.

vehicles_plate = Le numéro de la plaque
    .hint = Exemple : AB-123-CD.
    .example = EF-456-GH


page_pension = Votre caisse de retraite

pension-fund = Le nom de la caisse

pension-number = Votre numéro à cette caisse
    .hint = Exemple : 12345678.
    .where = Sur les lettres de la caisse.
    .example = 87654321


## Rules between questions

check_same-address = Vos 2 adresses sont les mêmes. Vérifiez la rue.

check_declarant-among-movers = Cette personne a votre prénom. C’est vous ? Supprimez cette ligne.

check_born-after-move = La naissance vient après le déménagement. Vérifiez les 2 dates.


## Frequent errors

# Variables:
#   $vehicle-months (Number) – the months left after the move to change a registration certificate, e.g. 1
error_vehicle-forgotten = J’ai oublié la carte grise
    .avoid =
        { $vehicle-months ->
            [one] Changez la carte grise dans le mois du déménagement.
           *[other] Changez la carte grise dans les { $vehicle-months } mois du déménagement.
        }
    .repair = Cochez « { organisations_opt_vehicle-registration } ».

error_taxes-only = J’ai prévenu seulement les impôts
    .avoid = Les impôts gardent votre adresse. Les autres attendent la nouvelle.
    .repair = Cochez les autres organismes.

error_wrong-client-number = J’ai donné un mauvais numéro de client
    .avoid = Prenez une facture. Cherchez « Référence client ».
    .repair = Écrivez le numéro de la facture.

error_mail-not-forwarded = Mon courrier arrive à l’ancienne adresse
    .avoid = Demandez à la poste de faire suivre votre courrier.
    .repair = Allez à la poste. Demandez de faire suivre votre courrier.
