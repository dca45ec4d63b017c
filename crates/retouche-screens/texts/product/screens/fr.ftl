### What screens say that are no pages of questions, so that no browser downloads it, in French, the reference of its texts.
###
### Calm, short and exact: say what to do, never who is at fault. "Vous" for the person, the infinitive on
### buttons and links. An error starts with the question's own words, so that it can be read on its own.

## The start page.

ui_begin = Commencer
ui_resume = Revoir ou corriger des réponses déjà envoyées
ui_start-who = Pour qui ?
ui_start-at-hand = À préparer
ui_start-time = Durée et coût
ui_start-mistakes = Si vous faites une erreur
ui_start-errors = Les erreurs fréquentes
ui_start-privacy = Vos données personnelles
ui_start-accessibility = Accessibilité

# Variables:
#   $minutes (Number) – how long it takes, e.g. 10
ui_minutes =
    { $minutes ->
        [one] Environ { $minutes } minute.
       *[other] Environ { $minutes } minutes.
    }

ui_free = C’est gratuit.

# Variables:
#   $amount (Money) – what it costs, e.g. 25,00 €
ui_fee = Coût : { $amount }.

# Variables:
#   $controller (Message) – who is responsible for the answers, e.g. "Service des impôts du logement"
ui_privacy-controller = Responsable de vos données : { $controller }.

# Variables:
#   $draft (Message) – how long answers that were not sent are kept, e.g. "3 mois"
#   $closed (Message) – how long answers that were sent are kept, e.g. "5 ans"
ui_privacy-retention = Un brouillon est gardé { $draft } après votre dernière réponse. Vos réponses envoyées sont gardées { $closed } après la dernière action sur votre dossier.

ui_privacy-rights = Vous pouvez demander à voir vos données, à les corriger, à les effacer ou à limiter leur usage. Vous pouvez aussi vous opposer à leur usage. Un désaccord ? Écrivez à l’autorité qui protège les données : en France, c’est la Cnil.

# Variables:
#   $contact (Message) – whom to ask, e.g. "La personne chargée de la protection des données"
ui_privacy-contact = Pour exercer ces droits, contactez : { $contact }.

## Lengths of time, put into "un brouillon est gardé … après".

# Variables:
#   $count (Number) – how many days, e.g. 30
ui_period-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

# Variables:
#   $count (Number) – how many months, e.g. 3
ui_period-months = { $count } mois

# Variables:
#   $count (Number) – how many years, e.g. 5
ui_period-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }

## Answers that a change takes away, listed before it happens.

ui_dropping-heading = Ces réponses ne servent plus
ui_dropping-intro = Avec votre nouveau choix, ces questions ne se posent plus. Leurs réponses ne seront pas envoyées. Elles reviennent si vous reprenez votre ancien choix.
ui_dropping-confirm = Continuer sans ces réponses
ui_dropping-keep = Revenir à mon ancien choix

## All answers, before they are sent.

ui_check-heading = Vérifiez vos réponses
ui_check-intro = Rien n’est encore envoyé. Relisez vos réponses : vous pouvez encore tout changer.
ui_check-missing = À compléter avant l’envoi
ui_sending-heading = Envoyer

# The person tried to send without ticking the declaration that the answers are exact.
ui_fault-undeclared = Pour envoyer, cochez d’abord la case de votre déclaration.

## names this right: what is due stays due, and nothing is promised to anybody.

ui_right-to-error = Une erreur peut arriver, et elle se corrige : c’est votre droit à l’erreur. Vous n’avez pas à donner de raison.
ui_right-to-error-repay = En principe, la loi ne sanctionne pas une première erreur faite de bonne foi et corrigée à temps. Ce qui est dû reste dû, et une somme reçue en trop doit être remboursée.

## A correction in preparation.

ui_amendment-banner = Vous préparez une correction. Avant son envoi, vos réponses déjà envoyées restent valables.

# Variables:
#   $count (Number) – how many answers were changed and not sent, e.g. 2
ui_amendment-unsent =
    { $count ->
        [0] Aucune réponse changée pour l’instant. Vos réponses déjà envoyées restent valables.
        [one] { $count } réponse changée, pas encore envoyée. Vos réponses déjà envoyées restent valables.
       *[other] { $count } réponses changées, pas encore envoyées. Vos réponses déjà envoyées restent valables.
    }

ui_amend-heading = Corrigez vos réponses
ui_amend-intro = Changez les réponses que vous voulez. Vous verrez tout ce qui change avant d’envoyer.
ui_see-changes = Voir ce qui change
ui_discard = Annuler cette correction

## What a correction changes, before it is sent and later.

ui_before-after-heading = Ce que vous changez
ui_changes-heading = Ce qui a changé

# Variables:
#   $moment (Moment) – when the correction was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_changes-sent = Correction envoyée le { $moment }.

ui_question-label = Question

# Variables:
#   $moment (Moment) – when the answer was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_sent-label = Réponse envoyée le { $moment }

ui_after-label = Nouvelle réponse
ui_added = Réponse ajoutée
ui_changed = Réponse changée
ui_removed = Réponse retirée
ui_nothing-changed = Aucune réponse n’a changé.
ui_unchanged = Réponses inchangées
ui_send-amendment = Envoyer la correction

## The receipt. Its labels are those that the law asks for (CRPA R112-5).

ui_receipt-heading = Accusé de réception de vos réponses
ui_receipt-amendment-heading = Accusé de réception de votre correction
ui_reference = Numéro de dossier
ui_code = Code secret
ui_code-keep = Notez ce code maintenant : il ne sera plus affiché ensuite. Il ouvre vos réponses, gardez-le pour vous.
ui_received = Reçu le
ui_first-received = Premier envoi reçu le
ui_revision = Envoi

# Which sending of the same file this is, after the label "Envoi".
# Variables:
#   $number (Number) – its number, from 1, e.g. 2
ui_revision-number = Numéro { $number }

ui_silence = Si l’administration ne répond pas

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 février 2027
ui_silence-accepts = Sans réponse, votre demande est considérée comme acceptée le { DATE($day, style: "weekday") }.

# Variables:
#   $day (Date) – the day on which silence has become a decision, e.g. 2 février 2027
ui_silence-refuses = Sans réponse, votre demande est considérée comme refusée le { DATE($day, style: "weekday") }. Vous pouvez alors faire un recours.

ui_missing-items = Ce qui manque
ui_appeal = Recours contre un refus
ui_attestation = Attestation d’acceptation
ui_attestation-can = Après cette date, vous pouvez demander une attestation au service.
ui_fingerprint = Empreinte de vos réponses (preuve de l’envoi)
ui_reason-first-sending = Ne s’applique pas : c’est le premier envoi.
ui_reason-nothing-decided = Ne s’applique pas : cet envoi n’attend pas de décision.
ui_reason-complete = Rien : votre envoi est complet.
ui_reason-silence-is-not-refusal = Ne s’applique pas : l’absence de réponse n’est pas un refus.
ui_reason-silence-is-not-acceptance = Ne s’applique pas : l’absence de réponse n’est pas un accord.
ui_receipt-changed = Ce que vous avez corrigé
ui_correcting-heading = Corriger après l’envoi
ui_correcting-how = Pour corriger, revenez avec votre numéro de dossier et votre code secret.
ui_next-heading = La suite
ui_service-heading = Le service qui suit votre dossier
ui_receipt-answers = Les réponses reçues
ui_see-submission = Voir mon dossier

## When answers can be corrected. Read before, during and after the time itself.

# Variables:
#   $closes (Moment) – the last second, e.g. jeudi 31 décembre 2026, 23 h 59, heure de Paris
ui_window-open = Vous pouvez corriger en ligne jusqu’au { $closes }.

ui_window-open-without-end = Vous pouvez corriger en ligne à tout moment, sans date de fin.

# Variables:
#   $opens (Moment) – the first second, e.g. lundi 2 mars 2026, 0 h 00, heure de Paris
#   $closes (Moment) – the last second, e.g. jeudi 31 décembre 2026, 23 h 59, heure de Paris
ui_window-later = Vous pourrez corriger en ligne du { $opens } au { $closes }.

# Variables:
#   $opens (Moment) – the first second, e.g. lundi 2 mars 2026, 0 h 00, heure de Paris
ui_window-later-without-end = Vous pourrez corriger en ligne à partir du { $opens }.

ui_window-none = La correction en ligne est fermée.

# Variables:
#   $route (Message) – sentences that say what to do instead, e.g. "Faites une réclamation par courrier."
ui_afterwards = Après la fermeture de la correction en ligne, il reste un autre moyen. { $route }

## A submission: the file of a person.

ui_submission-heading = Votre dossier
ui_amended = Corrigé le
ui_rights-heading = Corriger vos réponses
ui_amend = Corriger mes réponses
ui_amend-resume = Reprendre la correction
ui_answers-heading = Vos réponses
ui_see-history = Voir l’historique du dossier
ui_sign-out = Fermer mon dossier

# Variables:
#   $number (Number) – which sending is shown, e.g. 1
ui_older-heading = Envoi { $number }, remplacé depuis

ui_older-intro = Une correction a remplacé cet envoi. Il est gardé tel quel.
ui_see-in-force = Voir l’envoi valable

## Everything that happened to a file.

ui_history-heading = Historique de votre dossier
ui_history-intro = Tout ce qui est arrivé à votre dossier est ici. Chaque envoi est gardé tel quel : vous pouvez le relire et voir ce qu’il a changé.

# Variables:
#   $number (Number) – its number, always 1
ui_history-first = Envoi { $number } : le premier

# Variables:
#   $number (Number) – its number, e.g. 2
ui_history-amendment = Envoi { $number } : une correction

ui_in-force = Envoi valable
ui_see-answers = Voir les réponses
ui_see-receipt = Voir l’accusé de réception
ui_see-what-changed = Voir ce qui a changé

# Who sent it and what led to it: facts, without any judgement.
# Variables:
#   $actor (Message) – who, e.g. "Par la personne concernée"
#   $trigger (Message) – what led to it, e.g. "Correction faite spontanément"
ui_by = { $actor }. { $trigger }.

ui_by-holder = Par la personne concernée
ui_by-helper = Par une personne qui aide, avec un mandat
ui_by-preparer = Par une personne qui prépare les réponses
ui_by-agent = Par un agent de l’administration
ui_by-system = Par le logiciel
ui_trigger-first = Premier envoi
ui_trigger-own-initiative = Correction faite spontanément
ui_trigger-invited = Correction à l’invitation de l’administration
ui_trigger-completion = Complément demandé par l’administration

## Coming back with a number and a code.

ui_sign-in-heading = Retrouver votre dossier
ui_sign-in-intro = Le numéro de dossier et le code secret vous ont été donnés après l’envoi.
ui_reference-hint = 8 lettres ou chiffres, par exemple 7K3M-92QX.
ui_code-hint = 16 lettres ou chiffres, par exemple K7QM-2XHD-9RTV-4W3B.
ui_sign-in = Ouvrir mon dossier
ui_lost-code = Si le code est perdu

# The examples are others than those of the hints.
ui_fault-no-reference = Écrivez le numéro de dossier : 8 lettres ou chiffres, par exemple 4F2T-81WZ.
ui_fault-no-code = Écrivez le code secret : 16 lettres ou chiffres, par exemple P2WD-6NXA-8TKR-3VHM.
ui_fault-no-match = Ce numéro et ce code ne vont pas ensemble. Recopiez-les tous les deux, puis réessayez.

# Variables:
#   $seconds (Number) – how long to wait, e.g. 30
ui_fault-slowed =
    { $seconds ->
        [one] Plusieurs codes n’ont pas marché. Attendez { $seconds } seconde, puis réessayez.
       *[other] Plusieurs codes n’ont pas marché. Attendez { $seconds } secondes, puis réessayez.
    }

## What cannot be done, why, and the next step. Ways to reach a person stand on these pages too.

ui_refusal-not-found = Page introuvable
    .body = Cette adresse ne mène à aucune page. Vérifiez-la, ou repartez d’un lien de cette page.
ui_refusal-signed-out = Votre dossier est fermé
    .body = Il se ferme après un moment, pour protéger vos réponses. Ouvrez-le à nouveau avec votre numéro de dossier et votre code secret.
ui_refusal-no-draft = Aucune réponse en cours
    .body = Les réponses pas encore envoyées sont gardées un temps limité, sur l’appareil du début. Vous pouvez recommencer. Si vous les avez envoyées, ouvrez votre dossier.
ui_refusal-malformed = Demande que nous ne comprenons pas
    .body = La page était peut-être ancienne. Revenez à la page d’avant, rechargez-la, puis réessayez.
ui_refusal-too-large = Vos réponses prennent trop de place
    .body = Raccourcissez les textes les plus longs, puis réessayez.
ui_refusal-forged = Demande que nous n’avons pas pu vérifier
    .body = Pour protéger vos réponses, rien n’a été changé. Revenez à la page d’avant, rechargez-la, puis réessayez.
ui_refusal-stale = Vos réponses ont changé ailleurs
    .body = Elles ont changé dans une autre fenêtre, ou avec une autre personne. Regardez où elles en sont, puis reprenez.
ui_refusal-incomplete = Il manque encore des réponses
    .body = Rien n’est envoyé. Complétez vos réponses, puis envoyez-les.
ui_refusal-closed = La correction en ligne est fermée
    .body = Votre correction n’est pas envoyée. Vos réponses déjà envoyées restent valables.
ui_refusal-locked = Ces réponses se corrigent autrement
    .body = Certaines réponses ne se changent pas en ligne. La page de vos réponses dit comment corriger chacune.
ui_refusal-nothing-changed = Rien à envoyer pour l’instant
    .body = Vos réponses sont les mêmes que celles déjà envoyées. Changez d’abord une réponse.
ui_refusal-purged = Vos réponses sont effacées
    .body = Leur durée de conservation est terminée. Pour toute question, contactez-nous avec votre numéro de dossier.
ui_refusal-broken = Un problème est survenu chez nous
    .body = Vous n’y êtes pour rien. Réessayez dans quelques minutes. Si cela continue, contactez-nous.

# Variables:
#   $procedure (Message) – the procedure's name, e.g. "Déclarer un changement d’adresse"
ui_next-start = Revenir au début : { $procedure }

ui_next-sign-in = Ouvrir mon dossier
ui_next-check = Revoir mes réponses
