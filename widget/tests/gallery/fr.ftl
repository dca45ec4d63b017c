### A procedure with every control and structure, in French.

procedure = Recenser les logements de la commune
    .summary = Dites à la mairie qui habite vos logements le 1er janvier 2026.
    .who = Chaque propriétaire ou locataire d’un logement dans la commune.
    .at-hand = L’adresse de chaque logement, le loyer, la date de naissance des locataires.
    .demonstration = Ceci est une démonstration, pas un formulaire officiel.
    .next = La mairie met ses listes à jour. Vous n’avez rien d’autre à faire.
    .send = Envoyer le recensement
    .declaration = Je déclare que ces informations sont exactes à ma connaissance.
    .effects = Le montant de votre taxe peut augmenter ou baisser.
    .accessibility = Cette démonstration n’a pas été auditée.

contact_phone = L’accueil de la mairie
    .hours = Du lundi au vendredi, de 8 h 30 à 17 h
contact_email = Le service du logement
contact_desk = Guichet du logement, 1 place de la Halle, 00000 Valbourg
    .hours = Le mardi et le jeudi, de 9 h à 12 h
service_census = Service du logement de Valbourg
controller_census = Commune de Valbourg
    .purpose = Vos réponses servent à connaître les logements habités.
    .legal-basis = Une délibération du conseil municipal le prévoit.
route_identity = Pour corriger ce numéro, venez au guichet avec une pièce d’identité.
route_claim = Écrivez à la mairie, avec votre numéro de dossier.
route_lost-code = Code perdu ? Appelez l’accueil de la mairie.

quality = À quel titre répondez-vous ?
    .hint = Si vous louez un logement et en possédez un autre, choisissez « { quality_opt_owner } ».
    .why = Un propriétaire et un locataire ne répondent pas aux mêmes questions.
quality_opt_owner = Propriétaire
quality_opt_tenant = Locataire
    .hint = Vous payez un loyer, même à un proche.
quality_opt_passing = De passage dans la commune

page_not-you = Vous n’avez rien à déclarer
    .body = Le recensement compte les personnes qui habitent ici. Un doute ? Appelez l’accueil de la mairie.

page_you = Vous
family-name = Votre nom de famille
born = Votre date de naissance
    .hint = Par exemple 27 3 1988.
fiscal-number = Votre numéro fiscal
    .hint = 13 chiffres, par exemple 30 99 123 456 789.
    .where = En haut à gauche de votre dernier avis d’impôt.
    .why = Il relie vos logements à la bonne personne.
email = Votre adresse électronique
    .hint = Pour recevoir une copie de l’accusé de réception.
phone = Votre numéro de téléphone
country = Votre pays de naissance

dwellings = Vos logements
    .one = Logement { $number }
    .add = Ajouter un logement
    .empty = Aucun logement pour l’instant.
dwellings_address = Quelle est l’adresse du logement ?
    .hint = Le numéro et la rue, par exemple 3 rue des Lilas.
page_use = Usage du logement
dwellings_use = Qui habite ce logement le 1er janvier 2026 ?
dwellings_use_opt_home = Moi, avec ou sans ma famille
dwellings_use_opt_let = Une personne à qui je le loue
dwellings_annexes = Quelles annexes vont avec ce logement ?
dwellings_annexes_opt_cellar = Une cave
dwellings_annexes_opt_garage = Un garage
    .hint = Même s’il est dans une autre rue.
dwellings_rent = Quel est le loyer par mois ?
    .document = Le bail, ou la dernière quittance.
    .hint = Sans les charges, par exemple 650,00.
dwellings_people = Les personnes qui louent ce logement
    .hint = Les adultes seulement.
    .one = Personne { $number }
    .add = Ajouter une personne
people_name = Nom et prénom
people_born = Date de naissance
    .hint = Par exemple 27 3 1988.
remarks = Une précision à donner ?
    .hint = Écrivez aussi longuement que vous voulez.

error_minor = J’ai inscrit un enfant comme locataire
    .repair = Supprimez cette personne de la liste.
    .avoid = Inscrivez seulement les adultes.
