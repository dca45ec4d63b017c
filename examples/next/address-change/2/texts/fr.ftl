### A change of address (demonstration model), in French: the reference of its texts.


## The procedure

procedure = Signaler un changement d’adresse ou de coordonnées
    .summary = Donnez une seule fois votre nouvelle adresse, ou vos nouvelles coordonnées, à plusieurs organismes.
    .who = Toute personne majeure qui déménage en France ou qui change d’adresse électronique ou de téléphone. Déclarez de 3 mois avant à 3 mois après le déménagement.
    .at-hand = Votre numéro dans chaque organisme : avis d’impôt, carte Vitale, facture d’énergie, carte grise.
    .demonstration = Ceci est un modèle de démonstration, pas un formulaire officiel. Rien n’est transmis aux organismes : n’y mettez pas de vraies informations.
    .next = Vous recevez tout de suite un accusé de réception. Chaque organisme choisi met son dossier à jour et vous écrit en cas de question. Vous pouvez corriger vos réponses après l’envoi.
    .send = Envoyer ma déclaration
    .declaration = Je déclare que ces informations sont exactes à ma connaissance.
    .effects = Une correction peut faire augmenter ou baisser une aide ou un impôt liés à votre adresse, ou ne rien changer.
    .accessibility = Ce modèle vise le référentiel général d’amélioration de l’accessibilité (RGAA). Il n’a pas encore été audité. Une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_helpline = Les conseillers déménagement (numéro fictif)
    .hours = Du lundi au samedi, de 8 h à 18 h

contact_counter = Maison de services, 2 rue de l’Exemple, 00000 Exempleville (adresse fictive)
    .hours = Du mardi au samedi, de 9 h à 17 h, sans rendez-vous

contact_mail = Le service des changements d’adresse (adresse fictive)

contact_letter = Service des changements d’adresse, 2 rue de l’Exemple, 00000 Exempleville (adresse fictive)

contact_privacy-officer = La personne chargée de la protection des données (adresse fictive)

service_moving-desk = Service des changements d’adresse (démonstration)

controller_moving-desk = Service des changements d’adresse (démonstration)
    .purpose = Vos réponses servent à mettre à jour votre adresse dans les organismes que vous choisissez.
    .legal-basis = Vous demandez vous-même cet envoi. Le traitement est une mission d’intérêt public : article 6, 1, e du règlement général sur la protection des données.


## What to do where the form cannot help

route_identity-proof = Pour corriger votre nom ou votre date de naissance, venez à la maison de services avec une pièce d’identité.

route_declare-again = Faites une nouvelle déclaration avec les bonnes réponses. Appelez-nous pour la faire par téléphone.

route_lost-code = Code secret perdu ? Appelez-nous avec votre numéro de dossier : nous vous aidons à retrouver l’accès.


## What changes

what-changes = Qu’est-ce qui change ?
    .hint = Cochez tout ce qui change.
    .missing = Cochez au moins une chose qui change.

what-changes_opt_postal-address = Mon adresse postale
    .hint = Vous déménagez.

what-changes_opt_email = Mon adresse électronique

what-changes_opt_phone = Mon numéro de téléphone

move-kind = D’où à où déménagez-vous ?
    .missing = Choisissez d’où à où vous déménagez.

move-kind_opt_within-france = D’une adresse en France à une autre
    .hint = Outre-mer compris.

move-kind_opt_to-abroad = De la France vers un autre pays

move-kind_opt_from-abroad = D’un autre pays vers la France

page_abroad = Un autre chemin pour les départs et retours de l’étranger
    .body = Ce service transmet seulement les adresses de France vers la France. Prévenez chaque organisme vous-même : il vous dira quels droits vous gardez. Pour changer aussi votre courriel ou votre téléphone, revenez et décochez l’adresse postale. Une question ? Appelez-nous.


## You

page_person = Votre nom

family-name = Votre nom de famille

given-names = Vos prénoms
    .hint = Tous vos prénoms, séparés par des espaces.

birth-date = Votre date de naissance
    .hint = Exemple : 27 03 1988.
    .why = Elle aide chaque organisme à retrouver votre dossier.
    .example = 04 11 1975


## The move

move-date = Quel jour déménagez-vous ?
    .hint = De 3 mois avant à 3 mois après aujourd’hui.
    .why = Les organismes changent votre adresse ce jour-là.

page_old-address = Votre ancienne adresse

old-street = Numéro et rue de l’ancienne adresse
    .hint = Exemple : 12 rue des Lilas.

old-postal-code = Code postal de l’ancienne adresse
    .hint = 5 chiffres, par exemple 69003.
    .example = 33000

old-commune = Commune de l’ancienne adresse

page_new-address = Votre nouvelle adresse

new-street = Numéro et rue de la nouvelle adresse
    .hint = Exemple : 24 rue des Acacias.

new-details = Bâtiment, étage ou appartement
    .hint = Ce qui aide à trouver votre porte, par exemple bâtiment B, porte 12.

new-postal-code = Code postal de la nouvelle adresse
    .hint = 5 chiffres, par exemple 35000.
    .example = 59800

new-commune = Commune de la nouvelle adresse

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
movers = Qui déménage avec vous ?
    .hint = Ajoutez aussi les enfants. Vous déménagez sans personne ? Continuez.
    .one = Personne { $number }
    .add = Ajouter une personne
    .empty = Personne d’autre pour l’instant.

movers_mover-family-name = Nom de famille de cette personne

movers_mover-given-names = Prénoms de cette personne

movers_mover-birth-date = Date de naissance de cette personne
    .hint = Exemple : 08 12 2014.
    .example = 21 05 1990

housing-status = Quelle est votre situation dans le nouveau logement ?
    .missing = Choisissez votre situation dans le nouveau logement.

housing-status_opt_renting = Locataire

housing-status_opt_owner = Propriétaire

housing-status_opt_hosted = Je vis chez quelqu’un

housing-status_opt_residence = En foyer ou en résidence
    .hint = Résidence étudiante, foyer de travailleurs, maison de retraite.

housing-status_opt_other = Autre situation

letterbox-name = Nom écrit sur la boîte aux lettres
    .hint = Utile si ce n’est pas votre nom, par exemple chez Dupont.
    .missing = Écrivez le nom qui est sur la boîte aux lettres, pour que le courrier vous trouve.

mail-forwarded = Avez-vous demandé la réexpédition de votre courrier ?
    .hint = Elle se demande à la Poste, avant le déménagement de préférence.

has-vehicle = Avez-vous un véhicule à votre nom ?
    .hint = Voiture, moto ou camionnette, même en location longue durée.
    .missing = Répondez « Oui » si une carte grise est à votre nom, sinon « Non ».


## New contact details

email = Votre nouvelle adresse électronique
    .hint = Exemple : camille.martin@example.org.
    .example = prenom.nom@example.net

phone = Votre nouveau numéro de téléphone
    .hint = Exemple : 06 39 98 12 34.
    .example = 01 99 00 56 78


## Who is told

organisations = À qui voulez-vous le dire ?
    .hint = Cochez tous les organismes où vous avez un dossier.
    .why = Seuls les organismes cochés reçoivent vos réponses.
    .missing = Cochez au moins un organisme.

organisations_opt_taxes = Les impôts

organisations_opt_health-insurance = L’assurance maladie
    .hint = Celle qui rembourse vos soins.

organisations_opt_family-benefits = La caisse d’allocations familiales (Caf)

organisations_opt_employment = France Travail

organisations_opt_energy = Mon fournisseur d’énergie
    .hint = Électricité ou gaz.

organisations_opt_vehicle-registration = La carte grise de mon véhicule
    .hint = Le changement est obligatoire après un déménagement.

organisations_opt_pension = Ma caisse de retraite


## What each organisation needs

tax-number = Votre numéro fiscal
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de votre avis d’impôt, dans le cadre « Vos références ».
    .example = 30 12 345 678 901

social-security-number = Votre numéro de sécurité sociale
    .hint = 15 caractères avec la clé, par exemple 2 84 05 69 123 456 40.
    .where = Sur votre carte Vitale ou sur un relevé de remboursement.
    .example = 1 79 10 33 042 118 81

family-number = Votre numéro d’allocataire
    .hint = 7 chiffres, parfois suivis d’une lettre, par exemple 1234567 A.
    .where = Sur tous les courriers de la caisse d’allocations familiales (Caf).
    .example = 7654321 B

job-seeker-number = Votre identifiant France Travail
    .hint = 8 à 11 caractères, par exemple 1234567 C.
    .where = Sur les courriers de France Travail.
    .example = 7654321 D

page_energy = Votre contrat d’énergie

energy-supplier = Nom du fournisseur d’énergie

energy-client-number = Numéro de client chez ce fournisseur
    .hint = De 6 à 20 caractères, par exemple 6001234567.
    .where = Sur la première page d’une facture, après les mots « Référence client ».
    .example = 6007654321

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
vehicles = Vos véhicules
    .hint = Recopiez ce qui est écrit sur la carte grise.
    .one = Véhicule { $number }
    .add = Ajouter un véhicule
    .empty = Aucun véhicule pour l’instant.

vehicles_plate = Numéro d’immatriculation
    .hint = Avec ou sans tirets, par exemple AB-123-CD.
    .example = EF-456-GH


page_pension = Votre caisse de retraite

pension-fund = Nom de la caisse de retraite

pension-number = Votre numéro dans cette caisse
    .hint = De 6 à 21 caractères, par exemple 12345678.
    .where = Sur le relevé annuel que la caisse vous envoie.
    .example = 87654321


## Rules between questions

check_same-address = La nouvelle adresse est la même que l’ancienne. Vérifiez la rue et le code postal.

check_declarant-among-movers = Cette personne a vos prénoms et votre date de naissance. Si c’est vous, supprimez-la de la liste.

check_born-after-move = Cette date de naissance vient après le déménagement. Vérifiez les deux dates.


## Frequent errors

# Variables:
#   $vehicle-months (Number) – the months left after the move to change a registration certificate, e.g. 1
error_vehicle-forgotten = J’ai oublié la carte grise
    .avoid =
        { $vehicle-months ->
            [one] Vous avez un mois après le déménagement pour changer l’adresse de la carte grise.
           *[other] Vous avez { $vehicle-months } mois après le déménagement pour changer l’adresse de la carte grise.
        }
    .repair = Cochez « { organisations_opt_vehicle-registration } », puis donnez son immatriculation.

error_taxes-only = J’ai prévenu seulement les impôts
    .avoid = Les organismes ne se transmettent pas votre adresse : cochez tous ceux que vous connaissez.
    .repair = Cochez les autres organismes, par exemple « { organisations_opt_health-insurance } ».

error_wrong-client-number = J’ai donné un autre numéro que mon numéro de client
    .avoid = Prenez une facture récente : le numéro du compteur et le numéro fiscal sont d’autres numéros.
    .repair = Remplacez ce numéro par celui qui suit les mots « Référence client ».

error_mail-not-forwarded = J’ai cru que mon courrier suivrait tout seul
    .avoid = Demandez à la poste de faire suivre votre courrier avant le déménagement.
    .repair = Demandez la réexpédition à la poste, puis écrivez à ceux qui utilisent encore l’ancienne adresse.
