### What the agents' pages say, in plain-language French: one idea a sentence, fifteen words at most, present
### tense. What is already plain in fr.ftl is not repeated.

## Around the agents' pages.

# The name of the agents' side, at the top of each of its pages: the way to the list of cases.
ui_agent-place = Pages des agents

# The heading over the contacts of the procedure.
ui_agent-help = Les contacts que voit la personne

## Signing in.

ui_agent-lost = Demandez un nouveau mot de passe à la personne qui gère les comptes.

## The lists of cases.

ui_agent-reads-only = Avec ce compte, vous lisez les dossiers. Vous ne pouvez rien y changer.
ui_agent-list-waiting = À faire
ui_agent-list-asked = Réponse attendue de la personne
ui_agent-list-under-review = À l’étude
ui_agent-list-info-requested = Informations demandées
ui_agent-state-under-review = À l’étude
ui_agent-state-info-requested = Informations demandées
ui_agent-to-review = À étudier
ui_agent-to-decide = Étude à finir

# Variables:
#   $due (Moment) – the last second for the person's answer, which is over, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_agent-overdue = Pas de réponse. Le temps pour répondre est fini depuis le { $due }

# Variables:
#   $count (Number) – how many late corrections nobody has read, e.g. 1
ui_agent-late-unseen =
    { $count ->
        [one] { $count } correction en retard à lire
       *[other] { $count } corrections en retard à lire
    }

ui_agent-none-waiting = Vous n’avez aucun dossier à traiter. Les nouveaux dossiers arrivent ici tout seuls.
ui_agent-none-found = Aucun dossier de cette liste n’a ce numéro. Cherchez dans une autre liste. Ou écrivez moins de caractères.

## One case.

ui_agent-older = La personne a corrigé cet envoi. Il ne compte plus.
ui_agent-acts = Ce que vous pouvez faire
ui_agent-review = Commencer à étudier

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late = La personne a transmis une correction en retard le { $moment }.

ui_agent-late-see = Lire la correction en retard
ui_agent-late-heading = Correction en retard

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late-banner = Arrivée le { $moment }. La correction sur Internet était fermée. Elle ne change rien avant que la personne l’envoie.

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late-label = Correction en retard du { $moment }

## How something came in.

ui_channel = Comment c’est arrivé
ui_channel-online = Par Internet
ui_channel-post = Par lettre, écrit par un agent

## What was written, in the history.

ui_written-decided = Décision, et pourquoi
ui_written-reopened = Pourquoi

## Asking for a correction.

ui_agent-ask-intro = Choisissez pourquoi vous demandez, et sur quelles questions. Ensuite, vous écrivez vos raisons. Avant l’envoi, vous voyez ce que la personne lira.
ui_agent-ask-locked = Certaines questions se corrigent ailleurs. Elles ne sont pas dans cette page.
ui_agent-kind-completion = Il manque quelque chose pour étudier le dossier

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-not-answered = « { $label } » n’a pas de réponse. Demandez-la comme une information qui manque.

ui_agent-ask-completion = Demander des informations qui manquent
ui_agent-ask-read = Écrivez avec des mots simples. La personne lira exactement ces lignes.
ui_agent-ask-stale = Le dossier a changé entre-temps. Rien n’est envoyé. Vérifiez si votre demande convient toujours.
ui_agent-reason = Pourquoi vous demandez de vérifier cette réponse
ui_agent-reason-missing = Pourquoi vous avez besoin de cette information
ui_agent-required-by = Le texte de loi qui demande cette information
ui_agent-goes-on = L’étude continue-t-elle pendant ce temps ?
ui_agent-goes-on-yes = Oui, elle continue
ui_agent-goes-on-no = Non, il faut cette information pour étudier le dossier
ui_agent-ask-change = Changer la demande
ui_agent-ask-once = Vous avez déjà demandé des informations qui manquent. La loi veut qu’elles soient demandées en une fois.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-no-requirement = « { $label } » : écrivez le texte de loi qui demande cette information.

## Taking a request back.

ui_agent-withdraw-regularisation = La personne n’a plus à vérifier ces réponses. Le dossier revient parmi ceux à étudier.
ui_agent-withdraw-completion = La personne n’a plus à envoyer ces informations. Le dossier revient parmi ceux à étudier.
ui_agent-person-is-told = La personne le voit dans son dossier.

## Opening a window.

ui_agent-grant = Ouvrir à nouveau la correction sur Internet
ui_agent-grant-intro = La personne corrige elle-même ses réponses, même pendant l’étude. Elle peut ainsi envoyer une correction en retard.
ui_agent-grant-confirm = Ouvrir la correction

## Deciding.

ui_agent-decide = Prendre une décision
ui_agent-decide-intro = Écrivez la décision, et pourquoi. Prenez des mots simples. La personne lira exactement ces lignes.
ui_agent-decide-stale = Le dossier a changé entre-temps. Rien n’est décidé. Relisez le dossier avant de décider.
ui_agent-decide-label = Décision, et pourquoi

## Opening again.

ui_agent-reopen = Étudier à nouveau
ui_agent-reopen-intro = Le dossier revient à l’étude. Écrivez pourquoi, avec des mots simples.
ui_agent-reopen-label = Pourquoi
ui_agent-reopen-confirm = Étudier à nouveau
ui_agent-reopen-stale = Le dossier a changé entre-temps. Votre action n’a rien changé. Relisez le dossier.

## Writing down what somebody told.

ui_agent-transcribe = Écrire ce que la personne a dit autrement
ui_agent-transcribe-intro = La personne a téléphoné, est venue ou a écrit. Écrivez ce qu’elle a dit. N’ajoutez rien.
ui_agent-transcribe-asked = La personne doit répondre à une demande. Ce que vous écrivez ici est sa réponse.
ui_agent-transcribe-channel = Comment l’a-t-elle dit ?
ui_agent-fault-no-channel = « Comment l’a-t-elle dit ? » : choisissez une réponse.
ui_agent-transcribing = Vous écrivez ce que la personne a dit. Rien ne change avant l’envoi.
ui_agent-transcription = Ce que la personne a dit
ui_agent-transcription-unsent = Vous avez commencé à écrire ce que la personne a dit. Ce n’est pas envoyé.
ui_agent-transcription-copied = La personne reçoit une preuve d’envoi. Elle y lit que vous avez écrit pour elle.

# Variables:
#   $channel (Message) – how it was told, e.g. "Au téléphone, écrit par un agent"
ui_agent-declaration = C’est bien ce que la personne a dit. Comment : { $channel }.

ui_agent-transcription-send = Envoyer ce qu’elle a dit

## What the person sent meanwhile, and what they told differently.

ui_agent-settle-intro = La personne a envoyé une correction entre-temps. Des réponses ont changé des deux côtés. Demandez-lui laquelle est la bonne.
ui_agent-settle-told = Ce que la personne vous a dit
ui_agent-settle-keep-told = Garder ce qu’elle m’a dit
