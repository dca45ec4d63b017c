### Who occupies each home on 1 January (demonstration model), in French: the reference of its texts.


## The procedure

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $deadline (Date) – the last day to declare, e.g. 30 June 2026
procedure = Déclarer l’occupation de vos logements
    .summary = Dites à l’administration fiscale qui occupait vos logements le 1er janvier { $year }.
    .who = Chaque propriétaire ou usufruitier d’un logement jamais déclaré, ou dont la situation a changé en { $last-year }. Une seule déclaration suffit par logement. Dernier jour : { DATE($deadline, style: "weekday") }, 23 h 59, heure de Paris.
    .at-hand = Pour chaque logement : l’adresse, la surface, les dates d’arrivée et de départ. Pour chaque locataire : le nom, la date et le lieu de naissance.
    .demonstration = Ceci est un modèle de démonstration, pas un formulaire officiel. Rien n’est transmis à l’administration fiscale : n’y mettez pas de vraies informations.
    .next = Vous recevez tout de suite un accusé de réception. L’administration met ses fichiers à jour et vous n’avez rien d’autre à faire. Vous pouvez corriger votre déclaration après l’envoi.
    .send = Envoyer ma déclaration
    .declaration = Je déclare que ces informations sont exactes à ma connaissance.
    .effects = Votre taxe d’habitation ou votre taxe sur les logements vacants peut augmenter, baisser ou rester la même.
    .accessibility = Ce modèle vise le référentiel général d’amélioration de l’accessibilité (RGAA). Il n’a pas encore été audité. Une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_phone = Les conseillers des impôts du logement (numéro fictif)
    .hours = Du lundi au vendredi, de 8 h 30 à 19 h

contact_desk = Guichet des impôts du logement, 1 rue de l’Exemple, 00000 Exempleville (adresse fictive)
    .hours = Du lundi au vendredi, de 9 h à 16 h 30, avec ou sans rendez-vous

contact_email = Le service des impôts du logement (adresse fictive)

contact_post = Service des impôts du logement, 1 rue de l’Exemple, 00000 Exempleville (adresse fictive)

contact_data-protection = La personne chargée de la protection des données (adresse fictive)

service_housing-taxes = Service des impôts du logement (démonstration)

controller_housing-taxes = Service des impôts du logement (démonstration)
    .purpose = Vos réponses servent à savoir quelle taxe s’applique à chaque logement, et à qui.
    .legal-basis = La loi prévoit cette déclaration : article 1418 du code général des impôts. Le traitement est une mission d’intérêt public : article 6, 1, e du règlement général sur la protection des données.


## What to do where the form cannot help

route_identity = Pour corriger votre qualité ou votre numéro, venez au guichet avec une pièce d’identité. Pour une société, apportez un justificatif à son nom.

route_dwelling-facts = Pour corriger l’adresse, le type ou la surface, écrivez-nous. Donnez l’information actuelle et la bonne, avec votre numéro de dossier.

route_claim = Faites une réclamation par courrier. Donnez votre numéro de dossier, la réponse à corriger et la bonne réponse.

route_lost-code = Code secret perdu ? Appelez-nous avec votre numéro de dossier : nous vous aidons à retrouver l’accès.


## Who declares

quality = À quel titre déclarez-vous ?
    .hint = Si le titre change d’un logement à l’autre, faites une déclaration par titre.
    .missing = Choisissez à quel titre vous déclarez.

quality_opt_owner = Propriétaire
    .hint = Le logement est à vous.

quality_opt_usufructuary = Usufruitier
    .hint = Vous pouvez y habiter ou le louer, mais une autre personne possède les murs.

quality_opt_bare-owner = Nu-propriétaire
    .hint = Vous possédez les murs, mais une autre personne a l’usage du logement.

quality_opt_co-owner = Propriétaire en indivision
    .hint = Le logement est à plusieurs personnes : une seule déclare pour toutes.

quality_opt_company-representative = Représentant d’une société ou d’une association
    .hint = Le logement est au nom de la société ou de l’association.

quality_opt_legal-representative = Représentant légal ou mandataire d’une personne
    .hint = Vous déclarez pour quelqu’un : tutelle, procuration, enfant mineur propriétaire.

page_bare-owner = C’est l’usufruitier qui déclare
    .body = Vous possédez les murs, mais une autre personne a l’usage du logement : c’est l’usufruitier. C’est cette personne qui déclare, vous n’avez rien à faire. Prévenez-la. Vous avez un doute ou vous avez déjà déclaré ? Appelez-nous.

fiscal-number = Votre numéro fiscal
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de votre avis d’impôt, dans le cadre « Vos références ».
    .why = Ce numéro rattache la déclaration à la bonne personne.
    .example = 30 12 345 678 901

page_names = Votre nom

family-name = Votre nom de famille

given-names = Vos prénoms
    .hint = Tous vos prénoms, séparés par des espaces.

page_represented-person = La personne que vous représentez

represented-fiscal-number = Numéro fiscal de la personne représentée
    .hint = 13 chiffres, par exemple 12 34 567 890 123.
    .where = Sur la première page de son avis d’impôt, dans le cadre « Vos références ».
    .example = 30 12 345 678 901

represented-family-name = Nom de famille de la personne représentée

represented-given-names = Prénoms de la personne représentée

page_company = Votre société ou association

company-name = Nom de la société ou de l’association

siren = Numéro SIREN de la société ou de l’association
    .hint = 9 chiffres qui identifient l’organisme, par exemple 123 456 782.
    .where = Sur une facture, un extrait d’immatriculation ou un avis de situation de l’Insee.
    .example = 987 654 324


## The dwellings

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings = Vos logements
    .hint = Ajoutez vos logements un par un, 50 au plus.
    .one = Logement { $number }
    .add = Ajouter un logement
    .empty = Aucun logement pour l’instant.

page_dwelling-address = Adresse du logement

dwellings_address = Numéro et rue
    .hint = Ajoutez le bâtiment ou l’étage, par exemple 12 rue des Lilas, bâtiment B.

dwellings_postal-code = Code postal
    .hint = 5 chiffres, par exemple 69003.
    .example = 33000

dwellings_commune = Commune

page_dwelling-description = Type et surface du logement

dwellings_dwelling-type = De quel type de logement s’agit-il ?
    .missing = Choisissez le type du logement.

dwellings_dwelling-type_opt_house = Maison

dwellings_dwelling-type_opt_apartment = Appartement

dwellings_dwelling-type_opt_outbuilding = Dépendance seule
    .hint = Un garage ou une cave dont le logement est à une autre adresse.

dwellings_surface = Surface en mètres carrés
    .hint = Surface au sol, sans balcon ni terrasse, par exemple 64.
    .where = Sur le bail, l’acte d’achat ou les diagnostics du logement.
    .example = 82

dwellings_annexes = Quelles annexes vont avec ce logement ?
    .hint = Cochez seulement celles qui sont à la même adresse.
    .why = Une annexe suit la situation du logement : elle est occupée, louée ou vide avec lui.

dwellings_annexes_opt_cellar = Cave

dwellings_annexes_opt_garage = Garage fermé

dwellings_annexes_opt_parking-space = Place de stationnement

dwellings_declared-before = Ce logement a-t-il déjà été déclaré ?
    .hint = Une déclaration d’une année passée, en ligne, par téléphone ou sur papier.
    .missing = Répondez « Oui » si le logement a déjà été déclaré, sinon « Non ».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
#   $year (String) – the year declared, e.g. "2026"
dwellings_changed = La situation a-t-elle changé en { $last-year } ?
    .hint = Arrivée, départ ou autre usage, du 2 janvier { $last-year } au 1er janvier { $year }.
    .why = Sans changement, votre dernière déclaration reste bonne.
    .missing = Répondez « Oui » si quelque chose a changé dans ce logement, sinon « Non ».

page_nothing-to-declare = Rien à déclarer pour ce logement
    .body = La situation n’a pas changé : votre dernière déclaration reste bonne. Passez au logement suivant. Vous avez un doute ? Appelez-nous.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_occupancy-kind = Le 1er janvier { $year }, qui occupait ce logement ?
    .hint = Personne n’y habitait ce jour-là ? Choisissez « { dwellings_occupancy-kind_opt_vacant } ».
    .why = Cette réponse sert à savoir quelle taxe s’applique, et à qui.
    .missing = Choisissez qui occupait ce logement le 1er janvier { $year }.

dwellings_occupancy-kind_opt_main-home = Moi : c’est ma résidence principale
    .hint = Vous, ou la personne représentée, y habitez la plus grande partie de l’année.

dwellings_occupancy-kind_opt_second-home = Moi : c’est une résidence secondaire
    .hint = Logement meublé gardé pour votre usage, sans y habiter toute l’année.

dwellings_occupancy-kind_opt_let = Je le loue
    .hint = Quelqu’un paie un loyer, à l’année ou pour un séjour.

dwellings_occupancy-kind_opt_lent = Je le prête gratuitement
    .hint = Un proche ou une autre personne y habite sans payer de loyer.

dwellings_occupancy-kind_opt_vacant = Personne, il est vide
    .hint = Vide veut dire sans occupant et sans meubles.


## A dwelling kept for oneself

dwellings_main-since = Depuis quand y habitez-vous ?
    .hint = Jour de votre emménagement, par exemple 15 09 2021.
    .example = 03 05 2019

# Variables:
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_adults = Qui habite avec vous comme adulte ?
    .hint = N’inscrivez pas les enfants de moins de 18 ans. Aucun autre adulte ? Continuez.
    .one = Adulte { $number }
    .add = Ajouter un adulte
    .empty = Aucun autre adulte pour l’instant.

adults_adult-family-name = Nom de famille de cet adulte

adults_adult-given-names = Prénoms de cet adulte

adults_adult-birth-date = Date de naissance de cet adulte
    .hint = Exemple : 27 03 1988.
    .example = 04 11 1975

dwellings_second-since = Depuis quand est-ce une résidence secondaire ?
    .hint = Premier jour où vous l’avez gardé pour vous, par exemple 01 07 2022.
    .example = 15 02 2018


## A dwelling that is let

dwellings_rent-type = Quel type de location est-ce ?
    .missing = Choisissez le type de location.

dwellings_rent-type_opt_unfurnished = Vide, à l’année
    .hint = Le locataire apporte ses meubles.

dwellings_rent-type_opt_furnished = Meublée, à l’année
    .hint = Le logement est loué avec ses meubles.

dwellings_rent-type_opt_seasonal = Saisonnière ou de courte durée
    .hint = Séjours de vacances, à la nuit ou à la semaine.

dwellings_rent-type_opt_other = Autre location
    .hint = Par exemple un bail mobilité ou un bail professionnel.

dwellings_tourist-class = Le logement est-il classé « meublé de tourisme » ?
    .hint = Le classement donne de 1 à 5 étoiles, après une visite.
    .missing = Choisissez une réponse, même si vous ne savez pas.

dwellings_owner-siren = SIREN de votre activité de loueur
    .hint = 9 chiffres, par exemple 123 456 782. Vous ne l’avez pas ? Continuez.
    .where = Sur l’avis de situation que l’Insee vous a envoyé.
    .example = 987 654 324

dwellings_manager = Une agence gère-t-elle la location ?
    .hint = Une agence, un notaire ou un autre professionnel payé pour gérer.
    .missing = Répondez « Oui » si une agence gère la location, sinon « Non ».

page_manager-identity = L’agence qui gère la location

dwellings_manager-name = Nom de l’agence

dwellings_manager-siren = SIREN de l’agence
    .hint = 9 chiffres, par exemple 100 200 302.
    .where = Sur le mandat de gestion ou sur les courriers de l’agence.
    .example = 200 300 408

dwellings_rent-amount = Loyer mensuel hors charges
    .hint = Montant d’un mois, sans les charges, par exemple 650,00 €.
    .where = Sur le bail ou sur une quittance de loyer.
    .why = Les loyers aident à mettre à jour la valeur des logements.
    .example = 720,50

dwellings_rent-capped = Le loyer est-il plafonné ?
    .hint = Une règle ou une convention fixe un loyer maximum.
    .missing = Choisissez une réponse, même si vous ne savez pas.


## A dwelling that is lent

dwellings_occupant-known = Savez-vous qui occupe ce logement ?
    .hint = Quelqu’un l’occupe sans votre accord et vous ignorez son nom ? Répondez « Non ».
    .missing = Répondez « Oui » si vous connaissez l’occupant, sinon « Non ».


## The occupants of a dwelling that is let or lent

# Variables:
#   $year (String) – the year declared, e.g. "2026"
#   $number (Number) – the row's place in its list, from 1, e.g. 2
dwellings_occupants = Occupants du logement
    .hint = Commencez par l’occupant présent le 1er janvier { $year }, sans les enfants mineurs.
    .one = Occupant { $number }
    .add = Ajouter un occupant
    .empty = Aucun occupant pour l’instant.

occupants_kind = Qui est cet occupant ?
    .missing = Choisissez si l’occupant est une personne ou un organisme.

occupants_kind_opt_person = Une personne

occupants_kind_opt_organisation = Une entreprise, une association ou un organisme public

page_occupant-names = Nom de l’occupant

occupants_birth-name = Nom de naissance de l’occupant
    .where = Sur le bail ou sur la copie de sa pièce d’identité.

occupants_usage-name = Nom d’usage de l’occupant
    .hint = Par exemple le nom de son conjoint, si l’occupant l’utilise.

occupants_first-names = Prénoms de l’occupant

occupants_birth-date = Date de naissance de l’occupant
    .hint = Exemple : 27 03 1988.
    .where = Sur le bail ou sur la copie de sa pièce d’identité.
    .why = Elle évite de confondre deux personnes qui portent le même nom.
    .example = 04 11 1975

occupants_birth-country = Pays de naissance de l’occupant
    .hint = Le pays ou le territoire tel qu’il s’appelle aujourd’hui.

page_occupant-birth-place = Lieu de naissance de l’occupant

occupants_birth-department = Département de naissance de l’occupant
    .hint = Nom ou numéro, par exemple Rhône ou 69.

occupants_birth-commune = Commune de naissance de l’occupant

page_occupant-organisation = L’organisme qui occupe le logement

occupants_legal-form = De quelle sorte d’organisme s’agit-il ?
    .missing = Choisissez la sorte d’organisme.

occupants_legal-form_opt_company = Une société

occupants_legal-form_opt_association = Une association

occupants_legal-form_opt_public-body = Un organisme public

occupants_legal-form_opt_other = Un autre organisme

occupants_organisation-name = Nom de l’organisme occupant

occupants_organisation-siren = SIREN de l’organisme occupant
    .hint = 9 chiffres, par exemple 100 200 302.
    .where = Sur le bail ou sur les courriers de l’organisme.
    .example = 200 300 408

page_stay = Dates d’occupation du logement

occupants_arrival = Date d’arrivée de l’occupant
    .hint = Jour d’entrée dans le logement, par exemple 01 09 2024.
    .where = Sur le bail ou sur l’état des lieux d’entrée.
    .example = 15 04 2023

occupants_departure = Date de départ de l’occupant
    .hint = Seulement si l’occupant est parti, par exemple 30 06 2025.
    .where = Sur la lettre de congé ou sur l’état des lieux de sortie.
    .example = 31 08 2025

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_all-present = Tous ces occupants étaient-ils là le 1er janvier { $year } ?
    .hint = Il s’agit de tous les occupants que vous venez d’inscrire pour ce logement.
    .missing = Répondez « Oui » si tous occupaient le logement ce jour-là, sinon « Non ».

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
dwellings_same-occupant = Est-ce le même occupant qu’avant { $last-year } ?
    .hint = Vous avez signalé un changement, mais tous les occupants inscrits étaient déjà là.
    .missing = Répondez « Oui » si personne n’est arrivé ni parti, sinon « Non ».

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_empty-that-day = Le logement était-il vide le 1er janvier { $year } ?
    .hint = Tous les occupants inscrits sont partis avant ce jour-là.
    .missing = Répondez « Oui » si personne n’occupait le logement ce jour-là, sinon « Non ».


## A vacant dwelling

dwellings_furnished = Ce logement est-il meublé ?
    .hint = Meublé veut dire : un lit, une table, de quoi cuisiner.
    .missing = Répondez « Oui » si le logement est meublé, sinon « Non ».

page_vacancy-dates = Dates pendant lesquelles le logement est vide

dwellings_vacant-since = Vide depuis le
    .hint = Lendemain du dernier départ, par exemple 01 10 2025.
    .example = 12 06 2024

# Variables:
#   $year (String) – the year declared, e.g. "2026"
dwellings_vacant-until = Vide jusqu’au
    .hint = Seulement si vous connaissez la date, par exemple 31 03 { $year }.
    .example = 15 05 { $year }

dwellings_vacant-reason = Pourquoi ce logement est-il vide ?
    .why = Certaines raisons peuvent éviter la taxe sur les logements vacants.
    .missing = Choisissez la raison principale.

dwellings_vacant-reason_opt_works = Travaux

dwellings_vacant-reason_opt_for-sale = En vente

dwellings_vacant-reason_opt_seeking-tenant = En attente d’un locataire

dwellings_vacant-reason_opt_inheritance = Succession en cours

dwellings_vacant-reason_opt_unfit = Logement inhabitable

dwellings_vacant-reason_opt_other = Autre raison


## Rules between questions

check_departure-before-arrival = La date de départ vient avant la date d’arrivée. Vérifiez les deux dates.

check_arrival-before-birth = La date d’arrivée vient avant la date de naissance. Vérifiez les deux dates.

# Variables:
#   $last-year (String) – the year before the year declared, e.g. "2025"
check_left-before-period = Cet occupant est parti avant le 2 janvier { $last-year } : inutile de l’inscrire. Vérifiez la date, ou supprimez-le de la liste.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
check_occupant-missing = Ajoutez à la liste l’occupant présent le 1er janvier { $year }.

check_vacant-after-all = Un logement vide ce jour-là se déclare vide. Revenez à la question sur l’occupant et choisissez « { dwellings_occupancy-kind_opt_vacant } ».


## Frequent errors

error_former-tenant-kept = Je n’ai pas mis fin à l’occupation de l’ancien locataire
    .avoid = Indiquez la date de départ de chaque personne partie, même si son remplaçant est déjà inscrit.
    .repair = Revenez à l’occupant qui est parti et indiquez sa date de départ.

error_furnished-declared-vacant = J’ai déclaré vide un logement meublé
    .avoid = Un logement meublé que vous gardez pour vous est une résidence secondaire.
    .repair = Revenez à la question sur l’occupant et choisissez « { dwellings_occupancy-kind_opt_second-home } ».

error_child-as-occupant = J’ai inscrit un enfant comme occupant
    .avoid = Inscrivez seulement les adultes. Un enfant inscrit peut recevoir un avis d’impôt.
    .repair = Supprimez cette personne de la liste des occupants.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_child-as-adult = J’ai inscrit un enfant parmi les adultes
    .avoid = Inscrivez seulement les personnes qui avaient 18 ans le 1er janvier { $year }.
    .repair = Supprimez cette personne de la liste des adultes.

error_purchase-date = J’ai mis la date d’achat au lieu de la date d’arrivée
    .avoid = Cherchez le jour de votre emménagement : il vient souvent après l’achat.
    .repair = Remplacez la date d’achat par le jour de votre emménagement.

# Variables:
#   $year (String) – the year declared, e.g. "2026"
error_situation-of-today = J’ai déclaré la situation d’aujourd’hui et pas celle du 1er janvier
    .avoid = Pensez à la personne qui occupait le logement le 1er janvier { $year }.
    .repair = Cette date vient après le 1er janvier { $year }. Ajoutez l’occupant présent ce jour-là.

error_bare-owner-declares = Je suis nu-propriétaire et j’ai déclaré
    .avoid = L’usufruitier a l’usage du logement : c’est lui qui déclare.
    .repair = Prévenez l’usufruitier. Vous avez déjà envoyé une déclaration ? Appelez-nous.

error_declared-twice = Mon conjoint et moi avons tous les deux déclaré
    .avoid = Mettez-vous d’accord : une seule déclaration suffit par logement.
    .repair = Gardez une déclaration et appelez-nous pour retirer l’autre.

error_annexe-forgotten = J’ai oublié le garage ou la cave
    .avoid = Passez en revue la cave, le garage et la place de stationnement.
    .repair = Cochez l’annexe oubliée. Si elle est à une autre adresse, ajoutez-la comme un logement.

error_tenant-change-untold = J’ai cru que ne rien faire suffisait après un changement de locataire
    .avoid = Déclarez chaque arrivée et chaque départ, même si le loyer reste le même.
    .repair = Ajoutez le nouvel occupant et indiquez la date de départ de l’ancien.

error_seasonal-tenant = J’ai inscrit un locataire de vacances comme occupant
    .avoid = Pour une location saisonnière, aucun occupant n’est à inscrire.
    .repair = Supprimez cet occupant. Si toute la location est saisonnière, choisissez « { dwellings_rent-type_opt_seasonal } ».
