### What the screens of a file say after sending, in French: its life, requests and answers, settling,
### late corrections, letters. No question of a form needs them, so that no form downloads them.

## Where a file stands.

ui_state = Où en est votre dossier
ui_state-submitted = Reçu. Son examen n’a pas commencé.
ui_state-under-review = En cours d’examen.
ui_state-info-requested = Des éléments vous sont demandés.
ui_state-regularisation-invited = Une réponse est à vérifier.
ui_state-decided = Une décision a été prise.
ui_state-withdrawn = Retiré à votre demande.
ui_state-purged = Effacé : la durée de conservation est terminée.

## Why no correction is open, whatever the dates.

ui_barred-under-review = L’administration examine votre dossier. La correction en ligne est fermée pendant ce temps.
ui_barred-channel = Ce dossier n’a pas été envoyé en ligne. Il se corrige autrement.
ui_barred-co-holder = La personne qui a envoyé ce dossier peut le corriger en ligne. Vous pouvez demander une correction autrement.
ui_barred-withdrawn = Ce dossier a été retiré. Il ne se corrige plus en ligne.
ui_barred-purged = Les réponses de ce dossier sont effacées.

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

## Rows without any answer, where something came or went.

ui_row-added = Ajouté
ui_row-removed = Supprimé
ui_row-kept = Gardé

# A row inside another, such as a person living in a dwelling.
# Variables:
#   $outer (Message) – the row that it stands in, e.g. "Logement 1 : 12 rue des Lilas"
#   $inner (Message) – the row, e.g. "Personne 2"
ui_row-inside = { $outer }, { $inner }

## What the administration asks, and the answer to it.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-waiting = L’administration attend votre réponse jusqu’au { $due }.

ui_request-answer = Lire la demande et répondre
ui_request-see = Voir la demande
ui_request-regularisation = L’administration vous demande de vérifier des réponses
ui_request-completion = L’administration vous demande des éléments qui manquent
ui_request-why = Certaines réponses semblent à corriger. Pour chacune, lisez pourquoi, puis choisissez : la corriger, ou la garder.
ui_request-missing-why = Votre demande est reçue. Il manque les éléments ci-dessous pour l’examiner.

# Variables:
#   $due (Moment) – the last second for the answer, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-due = Répondez jusqu’au { $due }.

# Variables:
#   $consequence (String) – what the agent wrote, e.g. "Nous garderons la réponse donnée."
ui_request-without-answer = Sans réponse de votre part : { $consequence }

ui_request-goes-on = L’examen de votre dossier continue pendant ce temps.
ui_request-waits = L’examen de votre dossier reprend dès que ces éléments arrivent.
ui_request-otherwise = Vous pouvez aussi les envoyer par courrier ou les apporter : les moyens de nous joindre sont sur cette page.
ui_request-closed = Cette demande est terminée : il n’y a plus rien à faire.
ui_request-given = Votre réponse
ui_request-reason = Pourquoi cette question
ui_request-expected = Ce qui est attendu
ui_request-required-by = Texte qui le demande
ui_request-suggested = Réponse proposée
ui_request-continue = Continuer
ui_reply-label = Que voulez-vous faire ?
ui_reply-correct = Corriger ma réponse
ui_reply-complete = Compléter ma réponse
ui_reply-take = Prendre la réponse proposée
ui_reply-keep = Garder ma réponse
ui_reply-cannot = Je n’ai rien à ajouter
ui_reply-because = Si vous gardez votre réponse, dites pourquoi
ui_fault-no-reply = Choisissez ce que vous voulez faire pour cette réponse.
ui_fault-no-because = Écrivez en quelques mots pourquoi vous gardez cette réponse.

## What two people changed differently.

# Variables:
#   $count (Number) – how many answers have to be settled, e.g. 2
ui_settle-count =
    { $count ->
        [one] { $count } réponse a changé des deux côtés. Choisissez laquelle garder avant d’envoyer.
       *[other] { $count } réponses ont changé des deux côtés. Choisissez lesquelles garder avant d’envoyer.
    }

ui_settle = Choisir les réponses à garder
ui_settle-heading = Quelle réponse garder ?
ui_settle-intro = Pendant que vous prépariez votre correction, une autre correction a été envoyée. Vos deux réponses sont gardées : choisissez pour chacune.
ui_settle-mine = La réponse que vous préparez
ui_settle-theirs = La réponse envoyée depuis
ui_settle-label = Votre choix
ui_settle-keep-mine = Garder celle que je prépare
ui_settle-take-theirs = Prendre celle qui a été envoyée
ui_settle-continue = Enregistrer mes choix
ui_fault-not-settled = Choisissez la réponse à garder.

## A correction that can no longer be sent.

ui_late-see = Voir ce que devient cette correction
ui_late-how = Voir comment répondre maintenant
ui_late-heading = Votre correction est gardée
ui_late-intro = La correction en ligne est fermée. Vous pouvez transmettre votre correction telle quelle : elle est jointe à votre dossier comme demande tardive, et un agent la lira. Vos réponses déjà envoyées restent valables en attendant.
ui_late-incomplete = La correction en ligne est fermée, et il manque encore des réponses à votre correction. Elle est gardée. Complétez-la pour la transmettre comme demande tardive, ou envoyez la lettre.
ui_late-send = Transmettre comme demande tardive
ui_late-resume = Relire ou compléter la correction

## The letter.

ui_letter-see = Préparer une lettre à imprimer
ui_letter-heading = Demande de correction, à imprimer
ui_letter-how = Imprimez cette page, datez-la et signez-la. Gardez-en une copie.

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
#   $procedure (Message) – the procedure's name, e.g. "Déclarer un changement d’adresse"
ui_letter-subject = Objet : correction du dossier { $reference } – { $procedure }

# Variables:
#   $moment (Moment) – when the answers in force were sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_letter-opening = Madame, Monsieur, je vous demande de corriger les réponses ci-dessous, que j’ai envoyées le { $moment }.

ui_letter-closing = Je vous remercie de m’écrire ce que vous aurez décidé.
ui_letter-signature = Date, nom et signature :

## Withdrawing.

ui_withdraw = Retirer mon dossier
ui_withdraw-heading = Retirer votre dossier ?
ui_withdraw-intro = Votre dossier ne sera pas examiné. Les délais fixés par la loi ne s’arrêtent pas : si vous devez faire cette démarche, vous devrez la refaire à temps.
ui_withdraw-kept = Vos réponses restent lisibles ici jusqu’à la fin de leur durée de conservation.
ui_withdraw-unsent = Votre correction pas encore envoyée est gardée, elle aussi.
ui_withdraw-confirm = Retirer mon dossier
ui_withdraw-no = Garder mon dossier

## Taking up an earlier sending again.

ui_revert = Reprendre ces réponses

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_revert-heading = Reprendre les réponses de l’envoi { $number } ?

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_revert-intro = Nous préparons une correction avec les réponses du { $moment }. Vous verrez ce qui change avant d’envoyer.

ui_revert-unsent = Vous avez une correction pas encore envoyée. Envoyez-la ou annulez-la d’abord : ainsi, rien de ce que vous avez écrit n’est perdu.
ui_revert-confirm = Préparer cette correction

## Saying why, after sending.

ui_explain = Dire pourquoi, si vous le souhaitez
ui_explain-heading = Dire pourquoi vous avez corrigé
ui_explain-intro = Votre correction est reçue : vous n’avez pas à donner de raison. Si une explication peut aider, écrivez-la ici.
ui_explain-label = Votre explication
ui_explain-send = Envoyer l’explication
ui_explain-no = Continuer sans explication

## Deadlines.

ui_calendar = Mettre la date dans votre agenda
