### What screens say that are no pages of questions, so that no browser downloads it, in plain-language French: one idea a sentence, fifteen words at most,
### present tense. What is already plain in fr.ftl is not repeated.

## The start page.

# Variables:
#   $controller (Message) – who is responsible for the answers, e.g. "Service des impôts du logement"
ui_privacy-controller = Qui garde vos données : { $controller }.

# Variables:
#   $draft (Message) – how long answers that were not sent are kept, e.g. "3 mois"
#   $closed (Message) – how long answers that were sent are kept, e.g. "5 ans"
ui_privacy-retention = Nous gardons un brouillon { $draft } après votre dernière réponse. Nous gardons vos réponses envoyées { $closed } après la dernière action sur votre dossier.

ui_privacy-rights = Vous pouvez demander à voir vos données. Vous pouvez demander à les corriger ou à les effacer. Vous pouvez demander de limiter leur usage, ou le refuser. Vous avez un problème ? Écrivez à la Cnil : elle protège les données.

# Variables:
#   $contact (Message) – whom to ask, e.g. "La personne chargée de la protection des données"
ui_privacy-contact = Pour utiliser ces droits, contactez : { $contact }.

## Answers that a change takes away, listed before it happens.

ui_dropping-intro = Avec votre nouveau choix, ces questions ne servent plus. Leurs réponses ne partent pas avec les autres. Elles reviennent avec votre ancien choix.

## names this right: what is due stays due, and nothing is promised to anybody.

ui_right-to-error = Tout le monde peut se tromper. Vous pouvez corriger : c’est le droit à l’erreur. Vous n’avez pas à dire pourquoi.
ui_right-to-error-repay = C’est une première erreur, sans le faire exprès, et vous corrigez à temps ? La loi prévoit en principe de ne pas punir. Vous devez quand même payer ce que vous devez. Vous devez rendre l’argent reçu en trop.

## A correction in preparation.

ui_amendment-banner = Vous préparez une correction. Elle compte seulement après l’envoi.

# Variables:
#   $count (Number) – how many answers were changed and not sent, e.g. 2
ui_amendment-unsent =
    { $count ->
        [0] Aucune réponse changée pour l’instant.
        [one] { $count } réponse changée. Elle compte seulement après l’envoi.
       *[other] { $count } réponses changées. Elles comptent seulement après l’envoi.
    }

## The receipt.

ui_receipt-heading = Preuve d’envoi de vos réponses
ui_receipt-amendment-heading = Preuve d’envoi de votre correction
ui_see-receipt = Voir la preuve d’envoi
ui_code-keep = Notez ce code avant de quitter la page. Il ouvre vos réponses. Gardez-le pour vous.

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 février 2027
ui_silence-accepts = Le { DATE($day, style: "weekday") }, l’absence de réponse veut dire oui.

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 février 2027
ui_silence-refuses = Le { DATE($day, style: "weekday") }, l’absence de réponse veut dire non. Vous pouvez alors contester.

ui_appeal = Contester un refus
ui_attestation = Preuve d’un accord
ui_attestation-can = Après cette date, vous pouvez demander une preuve au service.
ui_reason-first-sending = Rien : c’est le premier envoi.
ui_reason-nothing-decided = Rien : cet envoi n’attend pas de décision.
ui_reason-silence-is-not-refusal = Rien : ici, l’absence de réponse ne veut pas dire non.
ui_reason-silence-is-not-acceptance = Rien : ici, l’absence de réponse ne veut pas dire oui.

## When answers can be corrected. Read before, during and after the time itself.

# Variables:
#   $closes (Moment) – the last second, e.g. jeudi 31 décembre 2026, 23 h 59, heure de Paris
ui_window-open = Vous pouvez corriger sur Internet jusqu’au { $closes }.

ui_window-open-without-end = Vous pouvez corriger sur Internet quand vous voulez.

# Variables:
#   $opens (Moment) – the first second, e.g. lundi 2 mars 2026, 0 h 00, heure de Paris
#   $closes (Moment) – the last second, e.g. jeudi 31 décembre 2026, 23 h 59, heure de Paris
ui_window-later = La correction sur Internet ouvre le { $opens }. Elle ferme le { $closes }.

# Variables:
#   $opens (Moment) – the first second, e.g. lundi 2 mars 2026, 0 h 00, heure de Paris
ui_window-later-without-end = La correction sur Internet ouvre le { $opens }.

ui_window-none = Vous ne pouvez plus corriger sur Internet.

# Variables:
#   $route (Message) – sentences that say what to do instead, e.g. "Envoyez-nous une lettre."
ui_afterwards = Après la fermeture de la correction sur Internet, il y a un autre moyen. { $route }

## A submission, its history, and coming back to it.

ui_history-intro = Vous trouvez ici tout ce qui est arrivé à votre dossier. Chaque envoi est gardé tel quel. Vous pouvez relire chacun et voir ce qui a changé.
ui_trigger-own-initiative = Correction décidée par la personne
ui_trigger-invited = Correction proposée par l’administration
ui_trigger-completion = Information demandée par l’administration

## What cannot be done, why, and the next step.

ui_refusal-no-draft = Aucune réponse en cours
    .body = Nous gardons un brouillon pendant un temps limité. Vous pouvez recommencer. Vous avez déjà envoyé vos réponses ? Ouvrez votre dossier.
ui_refusal-closed = Vous ne pouvez plus corriger sur Internet
    .body = Votre correction n’est pas envoyée. Vos réponses déjà envoyées comptent toujours.
ui_refusal-locked = Ces réponses se corrigent autrement
    .body = Vous ne pouvez pas changer ces réponses sur Internet. La page de vos réponses dit comment faire.
ui_refusal-purged = Vos réponses sont effacées
    .body = Le temps pour les garder est terminé. Une question ? Contactez-nous avec votre numéro de dossier.
