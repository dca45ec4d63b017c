### What the screens of a file say after sending, in French: its life, requests and answers, settling,
### late corrections, letters. No page of questions shows them, so that no browser downloads them.

## Where a file stands.

ui_state = Où en est votre dossier
ui_state-submitted = Reçu. Son examen n’a pas commencé.
ui_state-under-review = En cours d’examen.
ui_state-info-requested = Des éléments vous sont demandés.
ui_state-regularisation-invited = Des réponses sont à vérifier.
ui_state-decided = Une décision a été prise.
ui_state-withdrawn = Retiré à votre demande.
ui_state-purged = Effacé : la durée de conservation est terminée.
ui_purged-why = La durée de conservation des réponses est terminée.

## Why no correction is open, whatever the dates.

ui_barred-under-review = L’administration examine votre dossier. La correction en ligne est fermée pendant ce temps.
ui_barred-channel = Ce dossier n’a pas été envoyé en ligne. Il se corrige autrement.
ui_barred-co-holder = Seule la personne qui a envoyé ce dossier peut le corriger en ligne. Vous pouvez demander une correction autrement.
ui_barred-withdrawn = Ce dossier a été retiré. Il ne se corrige plus en ligne.
ui_barred-purged = Les réponses de ce dossier sont effacées.

## A correction that was thrown away.

# Variables:
#   $until (Moment) – the last moment at which it can be brought back, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_discarded = Vous avez annulé une correction. Elle est gardée jusqu’au { $until }, si vous changez d’avis.
ui_recover = Récupérer ma correction

# Stands after what can be done once online correction has closed.
# Variables:
#   $day (Date) – the last day of this other way, e.g. 31 décembre 2027
ui_claim-until = Ce moyen est ouvert jusqu’au { DATE($day, style: "weekday") }.

## Everything that happened, in words. After each: when, and by whom.

# Variables:
#   $number (Number) – its number, e.g. 3
#   $earlier (Number) – the number of the sending whose answers it takes again, e.g. 1
ui_history-revert = Envoi { $number } : reprise des réponses de l’envoi { $earlier }

ui_history-explained = Une explication a été ajoutée
ui_history-review = L’examen du dossier a commencé
ui_history-invited = L’administration a demandé de vérifier des réponses
ui_history-asked = L’administration a demandé des éléments qui manquent
ui_history-no-longer-asked = L’administration a retiré sa demande
ui_history-maintained = Les réponses ont été gardées
ui_history-late = Une correction tardive a été transmise
ui_history-granted = La correction en ligne a été rouverte
ui_history-decided = L’administration a pris une décision
ui_history-reopened = L’examen du dossier a repris
ui_history-withdrawn = Le dossier a été retiré
ui_history-purged = Les réponses ont été effacées

## Everything that the person was told, newest first: each message a heading, its date and its words.

ui_see-messages = Lire vos messages

ui_messages-heading = Vos messages
ui_messages-intro = Tout ce que nous vous avons écrit sur ce dossier est ici, le plus récent en premier.
ui_messages-none = Il n’y a pas encore de message. Dès qu’il se passe quelque chose, nous l’écrivons ici.

# Variables:
#   $count (Number) – how many messages the page shows, e.g. 30
ui_messages-newest = Cette page montre les { $count } messages les plus récents. L’historique garde tout ce qui est arrivé.

ui_message-delivered = Ce message est aussi parti par courriel.
ui_message-failed = Nous n’avons pas pu vous envoyer ce message par courriel.
ui_message-cancelled = Ce message n’est pas parti par courriel.

## Any two sendings, side by side.

ui_compare-choose = Comparer deux envois
ui_compare-one = Premier envoi à comparer
ui_compare-other = Second envoi à comparer
ui_compare-prompt = Choisissez un envoi
ui_compare = Comparer
ui_compare-heading = Deux envois côte à côte

# Variables:
#   $number (Number) – which sending, e.g. 2
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_compare-option = Envoi { $number }, { $moment }

# Variables:
#   $one (Number) – the number of one sending, e.g. 1
#   $other (Number) – the number of the other, e.g. 3
ui_compare-which = De l’envoi { $one } à l’envoi { $other }.

## A row of a list that came or went: a dwelling, a person. Nouns, so that they fit whatever the row is.

ui_row-added = Ajout à la liste
ui_row-dropped = Retrait de la liste

# What became of a row on each of two sides.
ui_row-kept = Reste dans la liste
ui_row-gone = N’est plus dans la liste

## What the administration asks, and the answer to it.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-waiting = L’administration attend votre réponse jusqu’au { $due }.

ui_request-answer = Lire la demande et répondre
ui_request-see = Voir la demande
ui_request-regularisation = L’administration vous demande de vérifier des réponses
ui_request-completion = L’administration vous demande des éléments qui manquent
ui_request-why = Certaines réponses semblent à corriger. Pour chacune, lisez pourquoi, puis choisissez : la corriger ou la garder.
ui_request-missing-why = Votre demande est reçue. Pour l’examiner, il manque les éléments de cette page.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-due = Répondez au plus tard le { $due }.

# Variables:
#   $due (Moment) – the last second for the answer, which is over, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-overdue = La réponse en ligne est fermée depuis le { $due }.

# Variables:
#   $consequence (String) – what the agent wrote, e.g. "Nous garderons la réponse donnée."
ui_request-without-answer = Sans réponse de votre part : { $consequence }

ui_request-goes-on = L’examen de votre dossier continue pendant ce temps.
ui_request-waits = L’examen de votre dossier reprend dès que ces éléments arrivent.
ui_request-otherwise = Vous pouvez aussi les transmettre autrement : les moyens de nous joindre sont sur cette page.
ui_request-closed = Cette demande est terminée : il n’y a plus rien à faire.
ui_request-given = Votre réponse
ui_request-reason = Pourquoi cette question
ui_request-expected = Ce qui est attendu
ui_request-required-by = Texte qui le demande
ui_request-suggested = Réponse proposée
ui_request-just-written = Ce que vous venez d’écrire (la demande n’est plus ouverte)
ui_request-continue = Continuer
ui_reply-label = Que voulez-vous faire ?
ui_reply-correct = Corriger ma réponse
ui_reply-complete = Compléter ma réponse
ui_reply-take = Prendre la réponse proposée
ui_reply-keep = Garder ma réponse
ui_reply-cannot = Je n’ai rien à ajouter
ui_reply-because = Si vous gardez votre réponse, dites pourquoi
ui_reply-because-cannot = Si vous n’avez rien à ajouter, dites pourquoi

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_fault-no-reply = « { $label } » : choisissez ce que vous voulez faire.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_fault-no-because = « { $label } » : écrivez en quelques mots pourquoi.

## What two people changed differently.

# Variables:
#   $count (Number) – how many answers have to be settled, e.g. 2
ui_settle-count =
    { $count ->
        [one] { $count } réponse a changé des deux côtés. Avant d’envoyer, choisissez laquelle garder.
       *[other] { $count } réponses ont changé des deux côtés. Avant d’envoyer, choisissez lesquelles garder.
    }

ui_settle = Choisir les réponses à garder
ui_settle-heading = Quelles réponses garder ?
ui_settle-intro = Pendant que vous prépariez votre correction, une autre a été envoyée. Certaines réponses ont changé des deux côtés. Rien n’est perdu : choisissez pour chacune.
ui_settle-mine = La réponse que vous préparez
ui_settle-theirs = La réponse envoyée depuis
ui_settle-label = Votre choix
ui_settle-keep-mine = Garder celle que je prépare
ui_settle-take-theirs = Prendre celle qui a été envoyée
ui_settle-continue = Enregistrer mes choix

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_fault-not-settled = « { $label } » : choisissez la réponse à garder.

## A correction that can no longer be sent.

ui_late-see = Voir ce que devient cette correction
ui_late-how = Voir comment répondre maintenant
ui_late-heading = Votre correction est gardée
ui_late-intro = La correction en ligne est fermée. Vous pouvez transmettre votre correction telle quelle, comme demande tardive. Elle est jointe à votre dossier, et un agent la lit. En attendant, vos réponses déjà envoyées restent valables.
ui_late-incomplete = La correction en ligne est fermée, et il manque encore des réponses à votre correction. Elle est gardée. Complétez-la pour la transmettre comme demande tardive, ou envoyez la lettre.
ui_late-send = Transmettre ma correction
ui_late-resume = Relire ou compléter la correction

## The letter. Whoever sends it speaks in it.

ui_letter-see = Préparer une lettre à imprimer
ui_letter-heading = Votre lettre, prête à imprimer
ui_letter-how = Imprimez cette page. Complétez-la avec votre nom et votre adresse, datez-la et signez-la. Gardez-en une copie.

# Over empty lines, to be filled in by hand.
ui_letter-sender = Nom, prénom et adresse

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
#   $procedure (Message) – the procedure's name, e.g. "Déclarer un changement d’adresse"
ui_letter-subject = Objet : correction du dossier { $reference } – { $procedure }

ui_letter-greeting = Madame, Monsieur,

# Variables:
#   $moment (Moment) – when the answers in force were sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_letter-opening = Je vous demande de corriger les réponses suivantes, que j’ai envoyées le { $moment }.

ui_letter-closing = Je vous remercie de m’écrire ce que vous aurez décidé.

# Over an empty space, to be filled in by hand.
ui_letter-signature = Date et signature

## Withdrawing.

ui_withdraw = Retirer mon dossier
ui_withdraw-heading = Retirer votre dossier ?
ui_withdraw-intro = Votre dossier ne sera pas examiné. Les dates limites fixées par la loi restent les mêmes. Si cette démarche est obligatoire pour vous, refaites-la à temps.
ui_withdraw-kept = Vos réponses restent lisibles ici jusqu’à la fin de leur durée de conservation.
ui_withdraw-unsent = Votre correction pas encore envoyée est gardée, elle aussi.
ui_withdraw-confirm = Retirer mon dossier
ui_withdraw-no = Garder mon dossier

## Taking up an earlier sending again.

ui_revert = Reprendre ces réponses

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_revert-heading = Reprendre les réponses de l’envoi { $number } ?

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_revert-intro = Nous préparons une correction avec les réponses du { $moment }. Vous verrez ce qui change avant d’envoyer.

ui_revert-unsent = Vous avez une correction pas encore envoyée. Envoyez-la ou annulez-la d’abord. Ainsi, rien de ce que vous avez écrit n’est perdu.
ui_revert-confirm = Préparer cette correction

## Saying why, after sending.

ui_explain = Dire pourquoi, si vous le souhaitez
ui_explain-heading = Dire pourquoi vous avez corrigé
ui_explain-intro = Votre correction est reçue : vous n’avez pas à donner de raison. Si une explication peut aider, écrivez-la ici.
ui_explain-label = Votre explication
ui_explain-send = Envoyer l’explication
ui_explain-no = Continuer sans explication

## Deadlines.

ui_calendar = Mettre la date dans mon agenda

## What cannot be done, why, and the next step.

ui_refusal-not-asked = Seules les réponses demandées se corrigent maintenant
    .body = La correction en ligne est fermée pour les autres réponses. Remettez-les comme avant, ou utilisez l’autre moyen indiqué dans votre dossier.
ui_refusal-unanswered = Une réponse demandée attend encore
    .body = Pour chaque réponse à vérifier, corrigez-la ou dites que vous la gardez. Puis envoyez.
ui_refusal-unsettled = Des réponses sont à choisir avant l’envoi
    .body = Une autre correction a été envoyée pendant que vous prépariez la vôtre. Choisissez les réponses à garder.

## Several options of one answer, in one text.

# Variables:
#   $one (Message) – the options so far, e.g. "Salaires"
#   $other (Message) – the next, e.g. "Loyers reçus"
ui_answers-joined = { $one }, { $other }

## Receipts that anybody can verify.

ui_receipt-file = Télécharger l’accusé de réception pour le vérifier
ui_verify = Vérifier un accusé de réception
ui_verify-heading = Vérifier un accusé de réception
ui_verify-intro = Chaque accusé de réception se télécharge comme un fichier signé. Cette page vous dit si un fichier est bien celui que nous avons remis.
ui_verify-private = Ce que vous collez ici sert à la vérification, et à rien d’autre : nous ne le gardons pas.
ui_verify-label = Contenu du fichier
ui_verify-hint = Ouvrez le fichier avec un éditeur de texte, copiez tout, puis collez-le ici. Son nom commence par « receipt » et finit par « .json ».
ui_verify-now = Vérifier
ui_fault-nothing-pasted = Collez le contenu du fichier.
ui_fault-receipt-not-a-receipt = Ce texte n’est pas un accusé de réception, ou il en manque une partie. Copiez tout le fichier.
ui_fault-receipt-unsigned = Cet accusé de réception n’a pas de signature. Téléchargez-le de nouveau depuis le dossier.
ui_fault-receipt-unknown-key = Cet accusé de réception n’a pas été signé par ce service. Vérifiez-le auprès du service qui l’a remis.
ui_fault-receipt-altered = Cet accusé de réception a été modifié : ce n’est pas celui que nous avons remis.
ui_fault-receipt-later-format = La signature est juste, mais ce service ne sait pas encore lire cet accusé de réception. Contactez-nous.
ui_verify-genuine = Cet accusé de réception est authentique
ui_verify-genuine-body = Nous l’avons remis, et il n’a pas été modifié depuis.
ui_verify-procedure = Démarche
ui_verify-amends = Corrige l’envoi
ui_verify-key = Clé de la signature
ui_verify-limit-person = L’accusé de réception ne dit pas qui le présente.
ui_verify-limit-truth = Il ne dit pas que les réponses sont vraies, ni quelle décision a été prise.
ui_verify-limit-since = Une correction a pu être envoyée depuis. Seul le dossier montre les réponses valables aujourd’hui.
ui_verify-another = Vérifier un autre accusé de réception

## The questions changed since the draft was begun, or since what was sent.

ui_form-changed = Les questions ont changé
ui_form-changed-told = Vos réponses sont reprises. Rien de ce que vous avez écrit n’est perdu.
ui_form-changed-confirm = À regarder avant l’envoi

# Variables:
#   $label (Message) – the question, e.g. « Votre profession »
#   $why (Message) – why to look at it, e.g. « Cette question est nouvelle. »
ui_form-changed-item = { $label } – { $why }

ui_asked-otherwise = Demandé autrement depuis votre réponse
ui_no-longer-asked-kept = Plus demandé, gardé sans être envoyé

# Beside a question, in the table of what changed.
ui_no-longer-asked = Plus demandé

## Documents that a correction asks for, before it is sent and on its receipt.

ui_document-heading = Document à remettre
ui_document-intro = Votre correction compte dès son envoi. Le document la complète.

# Variables:
#   $period (Message) – how long, e.g. "30 jours"
ui_document-within = À remettre dans ce délai après l’envoi : { $period }.

# Variables:
#   $day (Date) – the last day, e.g. 31 décembre 2026
ui_document-until = À remettre au plus tard le { DATE($day, style: "weekday") }.
