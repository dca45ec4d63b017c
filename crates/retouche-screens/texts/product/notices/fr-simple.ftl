### What notices say, in plain-language French: one idea a sentence, fifteen words at most, present tense.
### What is already plain in fr.ftl is not repeated.
###
### Variables:
###   $procedure (Message) – the procedure's name, e.g. "Déclarer l'occupation de vos logements"
###   $reference (String) – the number of the file, e.g. 7K3M-92QX
###   $at (Moment) – when what is told happened, e.g. lundi 2 mars 2026, 10 h 30, heure de Paris
###   $date (Moment) – the date that it is about, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris

## What was sent.

ui_notice-receipt = Preuve d’envoi
    .subject = Nous avons reçu vos réponses : { $procedure }
    .body = Nous avons bien reçu vos réponses.
    .sms = Dossier { $reference } : vos réponses sont bien arrivées. Vous pouvez les relire et les corriger dans votre dossier en ligne.
    .letter = Nous avons reçu vos réponses le { $at }. Cette lettre est votre preuve d’envoi.

ui_notice-amendment-received = Preuve d’envoi de votre correction
    .subject = Nous avons reçu votre correction : { $procedure }
    .body = Nous avons bien reçu votre correction. Elle remplace vos réponses d’avant. Nous gardons aussi vos réponses d’avant.
    .sms = Dossier { $reference } : votre correction est bien arrivée. Elle remplace vos réponses d’avant.
    .letter = Nous avons reçu votre correction le { $at }. Cette lettre est votre preuve d’envoi. La correction remplace vos réponses d’avant.

ui_notice-regularisation-received = Preuve d’envoi de votre réponse à notre demande
    .subject = Nous avons reçu votre réponse à notre demande : { $procedure }
    .body = Nous avons bien reçu votre réponse à notre demande. Vous n’avez plus rien à faire.
    .sms = Dossier { $reference } : votre réponse à notre demande est bien arrivée. Vous n’avez plus rien à faire.
    .letter = Nous avons reçu votre réponse à notre demande le { $at }. Cette lettre est votre preuve d’envoi.

ui_notice-answer-maintained = Vous gardez vos réponses
    .subject = Vous gardez vos réponses, c’est noté : { $procedure }
    .body = Nous vous demandions de vérifier des réponses. Vous les gardez. C’est noté, avec vos raisons. Le service examine maintenant votre dossier.
    .sms = Dossier { $reference } : vous gardez vos réponses, c’est noté. Vous n’avez plus rien à faire pour cette demande.
    .letter = Nous vous demandions de vérifier des réponses. Vous les gardez. C’est noté, avec vos raisons. Le service examine maintenant votre dossier.

ui_notice-record-ack = Votre correction est arrivée tard, nous l’avons
    .subject = Votre correction est arrivée tard, nous l’avons : { $procedure }
    .body = La correction sur Internet est fermée. Votre correction est arrivée après. Nous la gardons avec votre dossier. Une personne du service va la lire. Vos réponses d’avant comptent toujours.
    .sms = Dossier { $reference } : votre correction est arrivée tard, nous l’avons. Une personne du service va la lire.
    .letter = La correction sur Internet est fermée. Votre correction est arrivée après, le { $at }. Nous la gardons avec votre dossier. Une personne du service va la lire. Vos réponses d’avant comptent toujours.

## When answers can be corrected.

ui_notice-window-open = Vous pouvez corriger sur Internet
    .subject = Vous pouvez corriger vos réponses : { $procedure }
    .body = Vous pouvez maintenant corriger vos réponses sur Internet. Tout est juste ? Vous n’avez rien à faire.
    .sms = Dossier { $reference } : vous pouvez corriger vos réponses sur Internet. Tout est juste ? Rien à faire.
    .letter = Vous pouvez maintenant corriger vos réponses sur Internet. Tout est juste ? Vous n’avez rien à faire.

ui_notice-window-closing-soon = Votre correction n’est pas encore envoyée
    .subject = Votre correction n’est pas encore envoyée : { $procedure }
    .body = Vous préparez une correction. Elle compte seulement après l’envoi. La correction sur Internet ferme bientôt.
    .sms = Dossier { $reference } : correction pas encore envoyée. Dernier moment : { $date }.
    .letter = Vous préparez une correction. Elle compte seulement après l’envoi. La correction sur Internet ferme bientôt.

ui_notice-window-closed = La correction sur Internet est fermée
    .subject = La correction sur Internet est fermée : { $procedure }
    .body = Votre correction n’est pas envoyée. Nous la gardons. Vous pouvez encore nous la donner. Vos réponses déjà envoyées comptent toujours.
    .sms = Dossier { $reference } : la correction sur Internet est fermée. Nous gardons votre correction. Vous pouvez encore nous la donner.
    .letter = La correction sur Internet est fermée. Votre correction n’est pas envoyée. Nous la gardons. Vous pouvez encore nous la donner. Vos réponses déjà envoyées comptent toujours.

## What the administration asks.

ui_notice-info-requested = Il manque des informations
    .subject = Il manque des informations à votre dossier : { $procedure }
    .body = Il manque des informations à votre dossier. Voici la liste complète.
    .sms = Dossier { $reference } : il manque des informations. Répondez jusqu’au { $date }.
    .letter = Il manque des informations à votre dossier. Voici la liste complète.

ui_notice-regularisation-invited = Des réponses sont à vérifier
    .subject = Des réponses sont à vérifier : { $procedure }
    .body = Certaines réponses sont peut-être à corriger. Lisez pourquoi. Vous pouvez corriger votre réponse. Vous pouvez aussi la garder.
    .sms = Dossier { $reference } : des réponses sont à vérifier. Répondez jusqu’au { $date }.
    .letter = Certaines réponses sont peut-être à corriger. Lisez pourquoi. Vous pouvez corriger votre réponse. Vous pouvez aussi la garder.

ui_notice-request-overdue = Le temps pour répondre est fini
    .subject = Le temps pour répondre est fini : { $procedure }
    .body = Le temps pour répondre à notre demande est fini. Vous pouvez encore parler au service.
    .sms = Dossier { $reference } : le temps pour répondre est fini. Vous pouvez encore parler au service.
    .letter = Le temps pour répondre à notre demande du { $at } est fini. Vous pouvez encore parler au service.

## How long answers are kept.

ui_notice-retention-ending = Nous allons effacer vos réponses
    .subject = Nous allons effacer vos réponses : { $procedure }
    .body = Nous gardons vos réponses encore un peu. Ensuite, nous les effaçons. Gardez une copie : vous pouvez imprimer votre dossier.
    .sms = Dossier { $reference } : nous allons effacer vos réponses. Copiez-les jusqu’au { $date }.
    .letter = Nous gardons vos réponses encore un peu. Ensuite, nous les effaçons. Gardez une copie : vous pouvez imprimer votre dossier.

## What several notices share.

ui_notices-letter-closing = Nous vous adressons nos salutations.
ui_notices-procedure = Ce que vous faites
ui_notices-transcribed = Une personne du service a écrit ces réponses pour vous. Relisez-les. Vous pouvez les corriger.
ui_notices-otherwise = Vous pouvez aussi envoyer une lettre, ou venir au service.
ui_notices-clock-none = Cette demande ne change pas la date de la décision.
ui_notices-clock-starts-again = Le temps pour décider commence quand tout est arrivé.

# Variables:
#   $day (Date) – the day on which silence becomes a refusal, e.g. 2 février 2027
ui_notices-clock-moves = Le { DATE($day, style: "weekday") }, l’absence de décision veut dire non. Répondez plus tôt : cette date avance aussi.

ui_notices-never-the-code = Personne ne vous demande votre code secret. Ni par courriel, ni par téléphone, ni par SMS.
