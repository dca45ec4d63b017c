### What pages of questions say, in French, the reference of its texts.
###
### Calm, short and exact: say what to do, never who is at fault. "Vous" for the person, the infinitive on
### buttons and links. An error starts with the question's own words, so that it can be read on its own.

## Around every page.

# Variables:
#   $page (Message) – the page's heading, e.g. "Votre nom"
#   $procedure (Message) – the procedure's name, e.g. "Déclarer un changement d’adresse"
ui_title = { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "Votre nom"
#   $procedure (Message) – the procedure's name, e.g. "Déclarer un changement d’adresse"
ui_title-error = Erreur : { $page } – { $procedure }

# Variables:
#   $page (Message) – the page's heading, e.g. "Retrouver votre dossier"
ui_title-alone = { $page }

# Variables:
#   $page (Message) – the page's heading, e.g. "Retrouver votre dossier"
ui_title-error-alone = Erreur : { $page }

# Heard, not seen: what the list of languages is called.
ui_languages = Choisir la langue

ui_skip = Aller au contenu

# The heading over telephone numbers and addresses, on every page.
ui_help = Besoin d’aide ?

ui_back = Retour
ui_continue = Continuer

## Said while a page stands: heard at once, and seen at the top of the form.

ui_status-sending = Envoi en cours
ui_status-offline = La connexion est coupée. Vos réponses restent sur cette page : réessayez plus tard.
ui_status-kept = Vos réponses sont gardées.

# An error was just mended, and its message went away.
ui_status-mended = Cette erreur est corrigée.

## A page of questions.

ui_required-all = Toutes les réponses sont obligatoires.
ui_required-but-optional = Toutes les réponses sont obligatoires, sauf avec la mention « { ui_optional } ».

# Stands right after the words of a question.
ui_optional = (facultatif)

ui_kept = Vos réponses sont gardées quand vous continuez. Rien n’est envoyé sans votre accord.
ui_changed-elsewhere = Cette page a changé dans une autre fenêtre. Si vous continuez, ce que vous voyez ici remplace ces changements.
ui_changed-since = Vos réponses ont changé depuis l’ouverture de cette page. Relisez-les avant de les envoyer.
ui_help-where = Où trouver cette information ?
ui_help-why = Pourquoi cette question ?

# Stands after the field of an amount.
ui_currency = €

# The first entry of a list, before anything is chosen.
ui_choose = Choisissez dans la liste

## The three parts of a date, each with how it is typed.

ui_date-day = Jour
ui_date-month = Mois (1 à 12)
ui_date-year = Année (4 chiffres)

## Answers that the product offers or shows.

ui_option-yes = Oui
ui_option-no = Non
ui_option-dont-know = Je ne sais pas
ui_not-provided = Pas de réponse

# An answer as it is shown.
# Variables:
#   $value (Message) – a number, an amount, a date or a moment, e.g. 2 décembre 2026
ui_value = { $value }

## At a question that changed since it was answered.

ui_confirm-new = Cette question est nouvelle.
ui_confirm-required = Il faut maintenant répondre à cette question.
ui_confirm-option-gone = Une réponse que vous aviez choisie n’est plus proposée. Choisissez de nouveau.
ui_confirm-reworded = Cette question a changé. Relisez votre réponse.
ui_confirm-declared = Relisez votre réponse avant l’envoi.

## What was known before the person was asked.

# Stands at a field that is already filled in.
# Variables:
#   $value (Message) – what is known, e.g. 1 200,00 €
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known = Nous avons { $value } (source : { $source }). Corrigez si c’est faux.

# Stands at boxes that are already ticked.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-ticked = Des cases sont déjà cochées (source : { $source }). Corrigez si c’est faux.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-confirmed = Confirmé (source : { $source })

# Variables:
#   $value (Message) – what was known, e.g. 1 200,00 €
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-corrected = Corrigé : nous avions { $value } (source : { $source }).

# Several boxes were ticked beforehand.
# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-changed = Corrigé : nous avions d’autres cases cochées (source : { $source }).

# The heading over what was known and is not among the answers.
ui_known-left-out = Connu avant, absent de vos réponses

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-source = Source : { $source }

## Rows: the dwellings of an owner, the people of a household.

# Variables:
#   $row (Message) – the row by its number, e.g. "Logement 2"
#   $name (Message) – the answer that names it, e.g. "12 rue des Lilas"
ui_row-named = { $row } : { $name }

# A row inside another.
# Variables:
#   $outer (Message) – the row around, e.g. "Logement 2"
#   $inner (Message) – the row inside it, e.g. "Occupant 1"
ui_row-in-row = { $outer }, { $inner }

# These two are followed, for those who hear them, by what they are about: "Modifier Logement 2".
ui_change = Modifier
ui_remove = Supprimer

ui_row-unfinished = À compléter
ui_row-removed = C’est supprimé de la liste.
ui_restore = Remettre dans la liste

## What has to be mended before going on.

# The heading over the list of errors of a page.
ui_errors = À corriger pour continuer

# Heard before each error, not seen.
ui_error-prefix = Erreur :

## Errors: nothing was answered.

# Variables:
#   $label (Message) – the question, e.g. "Votre nom de famille"
ui_fault-missing-text = « { $label } » : écrivez votre réponse.

# Variables:
#   $label (Message) – the question, e.g. "De quel type de logement s’agit-il ?"
ui_fault-missing-choice = « { $label } » : choisissez une réponse.

# Variables:
#   $label (Message) – the question, e.g. "Quelles annexes vont avec ce logement ?"
ui_fault-missing-choices = « { $label } » : cochez au moins une réponse.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – an answer that would do, e.g. "25 04 1990"
ui_fault-missing-date = « { $label } » : écrivez une date, par exemple { $example }.

## Errors: dates.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-day = « { $label } » : ajoutez le jour à la date, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-month = « { $label } » : ajoutez le mois à la date, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-incomplete-year = « { $label } » : ajoutez l’année à la date, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-year-incomplete = « { $label } » : écrivez l’année avec ses 4 chiffres, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date de naissance"
#   $example (Message) – a whole date that would do, e.g. "25 04 1990"
ui_fault-date-impossible = « { $label } » : cette date n’existe pas. Écrivez le jour, le mois et l’année en chiffres, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Date d’arrivée"
#   $limit (Date) – the first day that would do, e.g. 1er janvier 2026
ui_fault-below-date = « { $label } » : écrivez une date à partir du { $limit }.

# Variables:
#   $label (Message) – the question, e.g. "Date d’arrivée"
#   $limit (Date) – the last day that would do, e.g. 1er janvier 2026
ui_fault-above-date = « { $label } » : écrivez une date au plus tard le { $limit }.

## Errors: numbers and amounts.

# Variables:
#   $label (Message) – the question, e.g. "Surface en mètres carrés"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-a-number = « { $label } » : écrivez un nombre en chiffres, par exemple { $example }.

# A point was typed where French has a comma: 1.234 is either 1234 or 1,234.
# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
#   $example (Message) – an answer that would do, e.g. "720,50"
ui_fault-ambiguous-number = « { $label } » : ce nombre peut se lire de deux façons. Écrivez-le sans point, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Nombre de pièces"
#   $example (Message) – an answer that would do, e.g. "12"
ui_fault-not-whole = « { $label } » : écrivez un nombre sans virgule, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
#   $limit (Number) – how many digits there may be after the decimal sign, e.g. 2
#   $example (Message) – an answer that would do, e.g. "720,50"
ui_fault-too-many-decimals =
    { $limit ->
        [0] « { $label } » : écrivez un nombre sans virgule.
        [one] « { $label } » : écrivez { $limit } chiffre au plus après la virgule, par exemple { $example }.
       *[other] « { $label } » : écrivez { $limit } chiffres au plus après la virgule, par exemple { $example }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
#   $example (Message) – an answer that would do, e.g. "720,50"
ui_fault-too-large = « { $label } » : ce nombre a trop de chiffres. Vérifiez-le, puis écrivez-le à nouveau, par exemple { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
#   $limit (Number) – the least number or amount that would do, e.g. 1,00 €
ui_fault-below = « { $label } » : écrivez { $limit } ou plus.

# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
#   $limit (Number) – the greatest number or amount that would do, e.g. 50 000,00 €
ui_fault-above = « { $label } » : écrivez { $limit } ou moins.

## Errors: texts.

# Variables:
#   $label (Message) – the question, e.g. "Adresse"
#   $count (Number) – how many characters there are, e.g. 250
#   $limit (Number) – how many there may be, e.g. 200
ui_fault-too-long =
    { $limit ->
        [one] « { $label } » : écrivez { $limit } caractère au plus. Nous en comptons { $count }.
       *[other] « { $label } » : écrivez { $limit } caractères au plus. Nous en comptons { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Code postal"
#   $count (Number) – how many characters there are, e.g. 4
#   $limit (Number) – how many there must be, e.g. 5
ui_fault-too-short =
    { $limit ->
        [one] « { $label } » : écrivez au moins { $limit } caractère. Nous en comptons { $count }.
       *[other] « { $label } » : écrivez au moins { $limit } caractères. Nous en comptons { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Votre adresse électronique"
#   $example (Message) – an answer that would do, e.g. "prenom.nom@example.org"
ui_fault-not-an-email = « { $label } » : vérifiez l’adresse électronique. Elle ressemble à { $example }.

# Variables:
#   $label (Message) – the question, e.g. "Votre numéro de téléphone"
#   $example (Message) – an answer that would do, e.g. "01 99 00 56 78"
ui_fault-not-a-phone = « { $label } » : écrivez un numéro de téléphone, par exemple { $example }. Hors de France, commencez par le signe +.

# Only a page changed by something else than the form leads here.
# Variables:
#   $label (Message) – the question, e.g. "Pays de naissance"
ui_fault-not-an-option = « { $label } » : choisissez une réponse de la liste.

## Errors: numbers that identify somebody or something.

# Variables:
#   $label (Message) – the question, e.g. "Votre numéro fiscal"
#   $limit (Number) – how many digits there must be, e.g. 13
#   $count (Number) – how many digits there are, e.g. 12
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-digit-count =
    { $limit ->
        [one] « { $label } » : écrivez { $limit } chiffre et aucune lettre, par exemple { $example }. Chiffres comptés : { $count }.
       *[other] « { $label } » : écrivez { $limit } chiffres et aucune lettre, par exemple { $example }. Chiffres comptés : { $count }.
    }

# Variables:
#   $label (Message) – the question, e.g. "Votre numéro fiscal"
#   $example (Message) – an answer that would do, e.g. "30 12 345 678 901"
ui_fault-control-digit-fr-fiscal-number = « { $label } » : ce numéro commence par 0, 1, 2 ou 3. Recopiez-le chiffre par chiffre, par exemple { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "Numéro SIREN de la société"
#   $example (Message) – an answer that would do, e.g. "987 654 324"
ui_fault-control-digit-siren = « { $label } » : un chiffre est à vérifier. Recopiez les 9 chiffres du SIREN, par exemple { $example }.

# The digits of the number do not fit together: one of them was mistyped.
# Variables:
#   $label (Message) – the question, e.g. "Numéro SIRET de l’agence"
#   $example (Message) – an answer that would do, e.g. "987 654 324 00019"
ui_fault-control-digit-siret = « { $label } » : un chiffre est à vérifier. Recopiez les 14 chiffres du SIRET, par exemple { $example }.

## Examples of answers, for errors. A question may bring its own; its hint should show another one.

ui_example-integer = 12
ui_example-decimal = 12,5
ui_example-money = 720,50
ui_example-date = 25 04 1990
ui_example-email = prenom.nom@example.org
ui_example-phone = 01 99 00 56 78
ui_example-fr-fiscal-number = 30 12 345 678 901
ui_example-siren = 987 654 324
ui_example-siret = 987 654 324 00019

## Errors: how many rows there are.

# Variables:
#   $label (Message) – what the rows are, e.g. "Vos logements"
#   $limit (Number) – how many there must be, e.g. 1
#   $add (Message) – the words of the button that adds one, e.g. "Ajouter un logement"
ui_fault-too-few-rows = « { $label } » : il en faut au moins { $limit }. Utilisez « { $add } ».

# Variables:
#   $label (Message) – what the rows are, e.g. "Vos logements"
#   $limit (Number) – how many there may be, e.g. 50
ui_fault-too-many-rows = « { $label } » : gardez-en { $limit } au plus et supprimez les autres.

## What is unusual, and may stay.

# Variables:
#   $label (Message) – the question, e.g. "Loyer mensuel"
ui_unusual = « { $label } » : cette réponse est rare. Est-ce la bonne ?

# Variables:
#   $error (Message) – a mistake that people make, in the first person, e.g. "J’ai inscrit un enfant comme occupant"
ui_frequent-error = Cela arrive souvent : « { $error } »

ui_keep-or-change = Si votre réponse est bonne, continuez sans rien changer.

## Answers that a change takes away, listed before it happens.

# On a page that says that there is nothing to declare.
ui_exit-back = Changer ma réponse

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "Votre dernier relevé de pension."
ui_document-here = Si vous changez cette réponse, un document est à remettre après l’envoi. Lequel : { $document }
