### What the screens of a file say after sending, in plain-language French: one idea a sentence, fifteen
### words at most, present tense. What is already plain in fr.ftl is not repeated.

## Where a file stands.

ui_state-submitted = Nous l’avons reçu. Nous ne l’avons pas encore étudié.
ui_state-under-review = Nous l’étudions.
ui_state-info-requested = Il manque des informations. Nous vous les demandons.
ui_state-decided = Nous avons pris une décision.
ui_state-withdrawn = Vous l’avez retiré.
ui_state-purged = Effacé. Le temps pour le garder est terminé.
ui_purged-why = Le temps pour garder les réponses est terminé.

## Why no correction is open, whatever the dates.

ui_barred-under-review = L’administration étudie votre dossier. Pendant ce temps, vous ne pouvez pas corriger sur Internet.
ui_barred-channel = Ce dossier n’est pas venu par Internet. Il se corrige autrement.
ui_barred-co-holder = La personne qui a envoyé ce dossier peut le corriger sur Internet. Pour vous, il y a un autre moyen.
ui_barred-withdrawn = Ce dossier est retiré. Vous ne pouvez plus le corriger sur Internet.

# Stands after what can be done once online correction has closed.
# Variables:
#   $day (Date) – the last day of this other way, e.g. 31 décembre 2027
ui_claim-until = Vous pouvez le faire jusqu’au { DATE($day, style: "weekday") }.

## Everything that happened, in words. After each: when, and by whom.

# Variables:
#   $number (Number) – its number, e.g. 3
#   $earlier (Number) – the number of the sending whose answers it takes again, e.g. 1
ui_history-revert = Envoi { $number } : retour aux réponses de l’envoi { $earlier }

ui_history-review = L’administration a commencé à étudier le dossier
ui_history-asked = L’administration a demandé des informations
ui_history-late = Une correction en retard a été transmise
ui_history-granted = Vous pouvez à nouveau corriger sur Internet
ui_history-reopened = L’administration étudie à nouveau le dossier

## Everything that the person was told, newest first: each message a heading, its date and its words.

ui_messages-intro = Vous trouvez ici tout ce que nous vous avons écrit. Le dernier message est en premier.
ui_messages-none = Il n’y a pas encore de message. Quand il se passe quelque chose, nous l’écrivons ici.

# Variables:
#   $count (Number) – how many messages the page shows, e.g. 30
ui_messages-newest = Vous voyez ici les { $count } derniers messages. L’historique garde tout.

ui_message-delivered = Nous avons aussi envoyé ce message par courriel.
ui_message-failed = Nous n’avons pas pu envoyer ce message par courriel.
ui_message-cancelled = Nous n’avons pas envoyé ce message par courriel.

## What the administration asks, and the answer to it.

ui_request-completion = L’administration vous demande des informations
ui_request-why = Certaines réponses ont peut-être une erreur. Pour chacune, lisez pourquoi. Puis choisissez : corriger ou garder.
ui_request-missing-why = Nous avons reçu votre demande. Il manque des informations. Elles sont sur cette page.

# Variables:
#   $due (Moment) – the last second for the answer, which is over, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_request-overdue = Vous pouviez répondre sur Internet jusqu’au { $due }.

# Variables:
#   $consequence (String) – what the agent wrote, e.g. "Nous garderons la réponse donnée."
ui_request-without-answer = Si vous ne répondez pas : { $consequence }

ui_request-goes-on = Pendant ce temps, nous étudions quand même votre dossier.
ui_request-waits = Nous attendons ces informations. Ensuite, nous étudions votre dossier.
ui_request-otherwise = Vous pouvez aussi nous les donner autrement. Nos contacts sont sur cette page.
ui_request-expected = Ce que nous attendons
ui_request-required-by = Règle qui le demande
ui_request-just-written = Ce que vous venez d’écrire (on ne peut plus répondre ici)

## What two people changed differently.

# Variables:
#   $count (Number) – how many answers have to be settled, e.g. 2
ui_settle-count =
    { $count ->
        [one] Deux personnes ont changé { $count } réponse. Avant d’envoyer, choisissez laquelle garder.
       *[other] Deux personnes ont changé { $count } réponses. Avant d’envoyer, choisissez lesquelles garder.
    }

ui_settle-intro = Vous prépariez votre correction. Pendant ce temps, une autre correction est arrivée. Rien n’est perdu. Pour chaque réponse, choisissez celle que vous gardez.

## A correction that can no longer be sent.

ui_late-intro = Vous ne pouvez plus corriger sur Internet. Vous pouvez quand même nous transmettre votre correction. C’est une demande en retard : une personne la lit. Pour l’instant, vos réponses déjà envoyées comptent toujours.
ui_late-incomplete = Vous ne pouvez plus corriger sur Internet. Votre correction est gardée. Il manque encore des réponses. Ajoutez-les, puis transmettez la correction. Ou envoyez la lettre.

## The letter. Whoever sends it speaks in it.

ui_letter-how = Imprimez cette page. Écrivez votre nom, votre adresse et la date. Signez. Gardez une copie.

# Variables:
#   $moment (Moment) – when the answers in force were sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_letter-opening = J’ai envoyé ces réponses le { $moment }. Je vous demande de les corriger.

ui_letter-closing = Je vous demande de m’écrire votre décision.

## Withdrawing.

ui_withdraw-intro = Nous n’étudions pas un dossier retiré. Les dates limites de la loi ne changent pas. Vous devez faire cette démarche ? Alors refaites-la à temps.
ui_withdraw-kept = Vous pouvez encore lire vos réponses ici. Puis elles sont effacées, après un certain temps.
ui_withdraw-unsent = Nous gardons aussi votre correction pas encore envoyée.

## Taking up an earlier sending again.

# Variables:
#   $number (Number) – which sending, e.g. 1
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_revert-intro = Nous préparons une correction avec vos réponses du { $moment }. Avant d’envoyer, vous voyez ce qui change.

ui_revert-unsent = Vous avez déjà une correction pas encore envoyée. D’abord, envoyez-la ou annulez-la. Ainsi, vous ne perdez rien.

## Saying why, after sending.

ui_explain = Dire pourquoi, si vous voulez
ui_explain-intro = Nous avons votre correction. Vous n’avez pas à dire pourquoi. Vous voulez quand même l’expliquer ? Écrivez ici.

## What cannot be done, why, and the next step.

ui_refusal-not-asked = Vous pouvez corriger seulement les réponses demandées
    .body = Pour les autres réponses, vous ne pouvez plus corriger sur Internet. Remettez-les comme avant. Votre dossier vous dit quel autre moyen utiliser.
ui_refusal-unanswered = Il reste une réponse à vérifier
    .body = Pour chaque réponse à vérifier, choisissez : corriger ou garder. Puis envoyez.
ui_refusal-unsettled = Vous avez encore un choix à faire
    .body = Une autre correction est arrivée avant la vôtre. Choisissez les réponses que vous gardez.

## Receipts that anybody can verify.

ui_receipt-file = Télécharger la preuve d’envoi
ui_verify = Vérifier une preuve d’envoi
ui_verify-heading = Vérifier une preuve d’envoi
ui_verify-intro = La preuve d’envoi est un fichier signé. Cette page vous dit si le fichier est bien celui que nous avons donné.
ui_verify-private = Nous ne gardons pas ce que vous collez ici.
ui_verify-hint = Ouvrez le fichier. Copiez tout. Collez tout ici.
ui_fault-receipt-not-a-receipt = Ce texte n’est pas une preuve d’envoi, ou il en manque un bout. Copiez tout le fichier.
ui_fault-receipt-unsigned = Cette preuve d’envoi n’est pas signée. Téléchargez-la de nouveau dans votre dossier.
ui_fault-receipt-unknown-key = Cette preuve d’envoi ne vient pas de notre service. Demandez au service qui l’a donnée.
ui_fault-receipt-altered = Cette preuve d’envoi a été changée : ce n’est pas celle que nous avons donnée.
ui_fault-receipt-later-format = La signature est bonne, mais nous ne savons pas encore lire cette preuve d’envoi. Appelez-nous.
ui_verify-genuine = Cette preuve d’envoi est vraie
ui_verify-genuine-body = Nous l’avons donnée. Personne ne l’a changée.
ui_verify-limit-person = La preuve d’envoi ne dit pas qui la montre.
ui_verify-limit-truth = Elle ne dit pas si les réponses sont justes. Elle ne dit pas ce que l’administration a décidé.
ui_verify-limit-since = Les réponses ont pu être corrigées après. Les réponses d’aujourd’hui sont dans le dossier.
ui_verify-another = Vérifier une autre preuve d’envoi

## The questions changed since the draft was begun, or since what was sent.

ui_form-changed-told = Vous gardez vos réponses. Vous n’avez rien perdu.
ui_form-changed-confirm = À regarder avant d’envoyer
ui_asked-otherwise = La question a changé. Avant, vous aviez répondu
ui_no-longer-asked-kept = Plus demandé. Gardé, mais pas envoyé

## Documents that a correction asks for, before it is sent and on its receipt.

ui_document-heading = Un document à nous donner
ui_document-intro = Votre correction compte dès que vous l’envoyez. Le document la complète.

# Variables:
#   $period (Message) – how long, e.g. "30 jours"
ui_document-within = Donnez-le dans ce délai après l’envoi : { $period }.

# Variables:
#   $day (Date) – the last day, e.g. 31 décembre 2026
ui_document-until = Donnez-le au plus tard le { DATE($day, style: "weekday") }.
