### What notices say, in French, the reference of their texts: by e-mail, on the submission's page, as a
### letter, as a text message. One group each: the message itself is the notice's name.
###
### `.body` and `.letter` open a notice; the facts, the questions, what can be done and whom to ask follow
### them. `.subject` and `.sms` hold no answer. `.sms` has to fit one text message with the longest values:
### 160 characters on a French telephone, where ç, ê, î, ô and û lose their accents. No text here names the
### right that spares a first mistake its penalty: where it belongs, the product's two sentences on it follow.
###
### Variables:
###   $procedure (Message) – the procedure's name, e.g. "Déclarer l'occupation de vos logements"
###   $service (Message) – the service in charge, e.g. "Service des impôts du logement"
###   $reference (String) – the number of the file, e.g. 7K3M-92QX
###   $at (Moment) – when what is told happened, e.g. lundi 2 mars 2026, 10 h 30, heure de Paris
###   $date (Moment) – the date that it is about: the last second to act in, or the first, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris

## What was sent.

ui_notice-receipt = Accusé de réception
    .subject = Nous avons reçu vos réponses : { $procedure }
    .body = Nous avons bien reçu vos réponses.
    .sms = Dossier { $reference } : vos réponses sont bien arrivées. Vous pouvez les relire et les corriger dans votre dossier en ligne.
    .letter = Nous avons reçu vos réponses le { $at }. Cette lettre en est l’accusé de réception.

ui_notice-amendment-received = Accusé de réception de votre correction
    .subject = Nous avons reçu votre correction : { $procedure }
    .body = Nous avons bien reçu votre correction. Elle remplace vos réponses d’avant, qui restent dans l’historique.
    .sms = Dossier { $reference } : votre correction est bien arrivée. Elle remplace vos réponses d’avant.
    .letter = Nous avons reçu votre correction le { $at }. Cette lettre en est l’accusé de réception. La correction remplace vos réponses d’avant.

ui_notice-regularisation-received = Accusé de réception de votre réponse à notre demande
    .subject = Nous avons reçu votre réponse à notre demande : { $procedure }
    .body = Nous avons bien reçu votre réponse à notre demande. Vous n’avez plus rien à faire pour elle.
    .sms = Dossier { $reference } : votre réponse à notre demande est bien arrivée. Vous n’avez plus rien à faire.
    .letter = Nous avons reçu le { $at } votre réponse à notre demande. Cette lettre en est l’accusé de réception.

ui_notice-answer-maintained = Vous gardez vos réponses
    .subject = Vous gardez vos réponses, c’est noté : { $procedure }
    .body = Vous gardez les réponses que nous vous demandions de vérifier. C’est noté, avec vos raisons. Le service examine maintenant votre dossier.
    .sms = Dossier { $reference } : vous gardez vos réponses, c’est noté. Vous n’avez plus rien à faire pour cette demande.
    .letter = Vous nous avez dit le { $at } que vous gardez les réponses à vérifier. C’est noté, avec vos raisons. Le service examine maintenant votre dossier.

# A correction that came too late to be sent, and was handed in all the same.
ui_notice-record-ack = Votre correction tardive est enregistrée
    .subject = Votre correction tardive est enregistrée : { $procedure }
    .body = Votre correction est arrivée après la fermeture de la correction en ligne. Elle est jointe à votre dossier. Un agent la lira. En attendant, vos réponses d’avant restent valables.
    .sms = Dossier { $reference } : votre correction tardive est jointe au dossier. Un agent la lira.
    .letter = Votre correction est arrivée le { $at }, après la fermeture de la correction en ligne. Elle est jointe à votre dossier. Un agent la lira. En attendant, vos réponses d’avant restent valables.

ui_notice-withdrawn = Votre dossier est retiré
    .subject = Votre dossier est retiré : { $procedure }
    .body = Votre dossier est retiré, comme vous l’avez demandé. Le service ne l’examine plus.
    .sms = Dossier { $reference } : il est retiré, comme vous l’avez demandé. Une question ? Contactez le service.
    .letter = Vous avez retiré votre dossier le { $at }. Le service ne l’examine plus.

## When answers can be corrected.

ui_notice-window-open = La correction en ligne est ouverte
    .subject = Vous pouvez corriger vos réponses : { $procedure }
    .body = La correction en ligne de vos réponses est ouverte. Si tout est juste, vous n’avez rien à faire.
    .sms = Dossier { $reference } : vous pouvez corriger vos réponses en ligne. Si tout est juste, rien à faire.
    .letter = La correction en ligne de vos réponses est ouverte. Si tout est juste, vous n’avez rien à faire.

ui_notice-window-closing-soon = Votre correction n’est pas encore envoyée
    .subject = Votre correction n’est pas encore envoyée : { $procedure }
    .body = Vous préparez une correction. Elle ne compte qu’après son envoi. La correction en ligne ferme bientôt.
    .sms = Dossier { $reference } : correction pas encore envoyée. Dernier moment : { $date }.
    .letter = Vous préparez une correction de vos réponses. Elle ne compte qu’après son envoi. La correction en ligne ferme bientôt.

ui_notice-window-closed = La correction en ligne est fermée
    .subject = La correction en ligne est fermée : { $procedure }
    .body = La correction que vous prépariez n’est pas envoyée. Elle est gardée : vous pouvez la transmettre comme demande tardive. Vos réponses déjà envoyées restent valables.
    .sms = Dossier { $reference } : la correction en ligne est fermée. La correction préparée est gardée : vous pouvez encore la transmettre.
    .letter = La correction en ligne est fermée, et celle que vous prépariez n’est pas envoyée. Elle est gardée : vous pouvez la transmettre comme demande tardive. Vos réponses déjà envoyées restent valables.

## What the administration asks.

ui_notice-info-requested = Il manque des éléments
    .subject = Il manque des éléments à votre dossier : { $procedure }
    .body = Pour examiner votre dossier, il manque des éléments. En voici la liste complète. Pour chacun, vous lisez pourquoi et ce qui est attendu.
    .sms = Dossier { $reference } : il manque des éléments. Répondez jusqu’au { $date }.
    .letter = Pour examiner votre dossier, il manque des éléments. En voici la liste complète. Pour chacun, vous lisez pourquoi et ce qui est attendu.

ui_notice-regularisation-invited = Des réponses sont à vérifier
    .subject = Des réponses sont à vérifier : { $procedure }
    .body = Certaines de vos réponses semblent à corriger. Pour chacune, vous lisez pourquoi et ce qui est attendu. Vous choisissez : la corriger, ou la garder.
    .sms = Dossier { $reference } : des réponses sont à vérifier. Répondez jusqu’au { $date }.
    .letter = Certaines de vos réponses semblent à corriger. Pour chacune, vous lisez pourquoi et ce qui est attendu. Vous choisissez : la corriger, ou la garder.

ui_notice-request-due-soon = Une demande attend votre réponse
    .subject = Une demande attend votre réponse : { $procedure }
    .body = Le service attend encore votre réponse à sa demande.
    .sms = Dossier { $reference } : nous attendons votre réponse jusqu’au { $date }.
    .letter = Le service attend encore votre réponse à sa demande du { $at }.

ui_notice-request-overdue = Le délai pour répondre est passé
    .subject = Le délai pour répondre est passé : { $procedure }
    .body = Le délai pour répondre à notre demande est passé. Vous pouvez encore nous parler : contactez le service.
    .sms = Dossier { $reference } : le délai pour répondre est passé. Vous pouvez encore contacter le service.
    .letter = Le délai pour répondre à notre demande du { $at } est passé. Vous pouvez encore nous parler : contactez le service.

ui_notice-request-withdrawn = Nous ne demandons plus rien
    .subject = Vous n’avez plus à répondre à notre demande : { $procedure }
    .body = Le service retire sa demande. Vous n’avez plus à y répondre. Vos réponses restent valables.
    .sms = Dossier { $reference } : nous retirons notre demande. Vous n’avez plus à y répondre.
    .letter = Le service retire sa demande. Vous n’avez plus à y répondre. Vos réponses restent valables.

## What the administration decides.

ui_notice-decision = Une décision est prise
    .subject = Une décision est prise sur votre dossier : { $procedure }
    .body = Le service a pris une décision sur votre dossier. Elle est dans votre dossier en ligne, avec ses raisons.
    .sms = Dossier { $reference } : une décision est prise. Lisez-la dans votre dossier en ligne.
    .letter = Le service a pris une décision sur votre dossier le { $at }. La voici, avec ses raisons.

ui_notice-reopened = Votre dossier est examiné à nouveau
    .subject = Votre dossier est examiné à nouveau : { $procedure }
    .body = Le service examine à nouveau votre dossier. Les raisons sont dans votre dossier en ligne.
    .sms = Dossier { $reference } : le service l’examine à nouveau. Les raisons sont dans votre dossier en ligne.
    .letter = Le service examine à nouveau votre dossier depuis le { $at }. Voici pourquoi.

## How long answers are kept.

ui_notice-retention-ending = Vos réponses seront bientôt effacées
    .subject = Vos réponses seront bientôt effacées : { $procedure }
    .body = La durée de conservation de vos réponses se termine. Gardez une copie de ce qui vous sert : vous pouvez imprimer votre dossier.
    .sms = Dossier { $reference } : vos réponses seront bientôt effacées. Copiez-les jusqu’au { $date }.
    .letter = La durée de conservation de vos réponses se termine. Gardez une copie de ce qui vous sert : vous pouvez imprimer votre dossier.

## What several notices share.

ui_notices-greeting = Bonjour,
ui_notices-letter-greeting = Madame, Monsieur,
ui_notices-letter-closing = Nous restons à votre disposition et vous adressons nos salutations.
ui_notices-procedure = Démarche
ui_notices-due = Répondre au plus tard
ui_notices-last-day = Dernier moment
ui_notices-questions = Les questions concernées
ui_notices-kept = Les réponses que vous gardez
ui_notices-keep-answer = Votre réponse est juste ? Vous pouvez la garder : dites-le dans votre dossier, et pourquoi.
ui_notices-transcribed = Un agent a écrit ces réponses d’après vos paroles ou votre lettre. Relisez-les : vous pouvez les corriger.
ui_notices-otherwise = Vous pouvez aussi envoyer ces éléments par lettre, ou les apporter.

# What a request does to the day on which silence of the administration decides.
ui_notices-clock-none = Cette demande ne change aucun délai de décision.
ui_notices-clock-starts-again = Le délai de décision commencera quand tout sera arrivé.

# Variables:
#   $day (Date) – the day on which silence becomes a refusal, e.g. 2 février 2027
ui_notices-clock-moves = Sans décision, votre demande est considérée comme refusée le { DATE($day, style: "weekday") }. Ce jour tient compte du délai pour répondre. Il avance si vous répondez plus tôt.

ui_notices-open = Ouvrir votre dossier
ui_notices-with-code = Il s’ouvre avec le numéro de dossier et votre code secret.
ui_notices-never-the-code = Personne ne vous demandera votre code secret par courriel, par téléphone ou par SMS.

# How somebody is reached, and when.
# Variables:
#   $reach (Message) – a telephone number or an address, e.g. 01 99 00 12 34
#   $hours (Message) – when, e.g. "Du lundi au vendredi, de 9 h à 17 h."
ui_notices-reach = { $reach }. { $hours }

## Entries of a calendar.

ui_notices-calendar-window = Fin de la correction en ligne : { $procedure }
    .description = Dossier { $reference }. Vous pouvez corriger vos réponses en ligne jusqu’au { $date }.
ui_notices-calendar-request = Répondre à l’administration : { $procedure }
    .description = Dossier { $reference }. Répondez à la demande du service jusqu’au { $date }.
