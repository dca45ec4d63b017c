### What the agents' pages say, in French, the reference of their texts. The person whose case it is is
### "la personne". No browser downloads these texts. Nothing here says anything of anybody's good faith.

## Around the agents' pages.

# The name of the agents' side, at the top of each of its pages: the way to the list of cases.
ui_agent-place = Espace des agents

# The heading over the contacts of the procedure.
ui_agent-help = Contacts donnés à la personne

ui_agent-next-sign-in = Se connecter à l’espace des agents
ui_agent-next-cases = Liste des dossiers
ui_agent-next-case = Revenir au dossier
ui_agent-sign-out = Se déconnecter

## Signing in.

ui_agent-sign-in-heading = Connexion des agents
ui_agent-sign-in-intro = Cette page est pour les agents de l’administration.
ui_agent-name = Nom de compte
ui_agent-name-hint = Celui que vous a donné la personne qui gère les comptes.
ui_agent-password = Mot de passe
ui_agent-password-hint = Vous pouvez le coller.
ui_agent-sign-in = Se connecter
ui_agent-lost-heading = Mot de passe perdu
ui_agent-lost = Demandez-en un nouveau à la personne qui gère les comptes.
ui_agent-fault-no-name = « Nom de compte » : écrivez le nom de votre compte.
ui_agent-fault-no-password = « Mot de passe » : écrivez votre mot de passe.
ui_agent-fault-no-match = Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez-les, puis réessayez.

## The lists of cases.

# Variables:
#   $name (String) – the name of the account, e.g. "camille"
ui_agent-signed-in = Compte : { $name }.

ui_agent-reads-only = Ce compte permet de lire les dossiers, pas d’agir.

# Heard, not seen: what the choice of lists is called.
ui_agent-lists = Listes de dossiers

# Heard, not seen: what the choice of procedures is called.
ui_agent-procedures = Démarches

ui_agent-every-procedure = Toutes les démarches
ui_agent-list-waiting = À traiter
ui_agent-list-asked = Réponse attendue
ui_agent-list-all = Tous les dossiers
ui_agent-list-submitted = Reçus
ui_agent-list-under-review = En examen
ui_agent-list-info-requested = Éléments demandés
ui_agent-list-regularisation-invited = Réponses à vérifier
ui_agent-list-decided = Décidés
ui_agent-list-withdrawn = Retirés
ui_agent-list-purged = Effacés

# Variables:
#   $list (Message) – the name of a list, e.g. "À traiter"
#   $count (Number) – how many cases it has, e.g. 12
ui_agent-list-count = { $list } ({ $count })

# Heads of columns.
ui_agent-procedure = Démarche
ui_agent-state = État
ui_agent-received = Reçu le
ui_agent-to-do = À faire

ui_agent-state-submitted = Reçu
ui_agent-state-under-review = En examen
ui_agent-state-info-requested = Éléments demandés
ui_agent-state-regularisation-invited = Réponses à vérifier
ui_agent-state-decided = Décidé
ui_agent-state-withdrawn = Retiré par la personne
ui_agent-state-purged = Effacé

ui_agent-to-review = À examiner
ui_agent-to-decide = Examen à terminer
ui_agent-nothing-to-do = Rien

# Variables:
#   $due (Moment) – the last second for the person's answer, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_agent-awaits = Réponse de la personne attendue jusqu’au { $due }

# Variables:
#   $due (Moment) – the last second for the person's answer, which is over, e.g. mercredi 2 décembre 2026, 23 h 59, heure de Paris
ui_agent-overdue = Pas de réponse : le délai est terminé depuis le { $due }

# Variables:
#   $count (Number) – how many late corrections nobody has read, e.g. 1
ui_agent-late-unseen =
    { $count ->
        [one] { $count } correction tardive à lire
       *[other] { $count } corrections tardives à lire
    }

ui_agent-none-waiting = Aucun dossier n’est à traiter pour le moment. Les nouveaux dossiers arrivent ici d’eux-mêmes.
ui_agent-none = Aucun dossier dans cette liste.
ui_agent-none-found = Aucun dossier de cette liste n’a ce numéro. Cherchez dans une autre liste, ou avec moins de caractères.
ui_agent-next-page = Dossiers suivants
ui_agent-first-cases = Premiers dossiers
ui_agent-search = Chercher par numéro de dossier
ui_agent-search-hint = Tout le numéro, ou une partie.
ui_agent-look = Chercher

## One case.

# Variables:
#   $reference (String) – the number of the file, e.g. "7K3M-92QX"
ui_agent-case = Dossier { $reference }

ui_agent-older = Cet envoi n’est plus celui qui compte.
ui_agent-amended = Corrigé le
ui_agent-acts = Agir sur ce dossier
ui_agent-review = Commencer l’examen
ui_agent-rights = Ce que la personne lit sur la correction
ui_agent-only-asked = Elle peut corriger les réponses qui lui sont demandées.
ui_agent-answers = Réponses de la personne
ui_agent-timeline = Tout ce qui s’est passé
ui_agent-timeline-intro = Le plus récent d’abord, avec ce que chacun a écrit.
ui_agent-first-filed = Le premier envoi
ui_agent-since-first = Du premier envoi à aujourd’hui

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late = Une correction tardive a été transmise le { $moment }.

ui_agent-late-see = Lire la correction tardive
ui_agent-late-heading = Correction tardive

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late-banner = Transmise le { $moment }, après la fermeture de la correction en ligne. Elle ne change rien tant que la personne ne l’a pas envoyée.

# Variables:
#   $moment (Moment) – when it was handed in, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-late-label = Correction tardive du { $moment }

# Variables:
#   $number (Number) – which sending, e.g. 2
ui_agent-changes = Ce que l’envoi { $number } a changé

ui_agent-request = La demande, telle que la personne la lit

## How something came in.

ui_channel = Moyen
ui_channel-online = En ligne
ui_channel-phone = Au téléphone, écrit par un agent
ui_channel-desk = Au guichet, écrit par un agent
ui_channel-post = Par courrier, écrit par un agent

## What was written, in the history.

ui_written-explained = Explication
ui_written-decided = Décision et motifs
ui_written-reopened = Motifs

## Asking for a correction.

ui_agent-ask = Demander une correction
ui_agent-ask-intro = Choisissez pourquoi vous demandez, et sur quelles questions. Vous écrirez ensuite vos raisons, et vous verrez ce que la personne lira avant l’envoi.
ui_agent-ask-locked = Les questions qui se corrigent ailleurs ne sont pas dans cette page.
ui_agent-kind = Pourquoi demandez-vous ?
ui_agent-kind-regularisation = Une réponse semble à corriger
ui_agent-kind-completion = Il manque quelque chose pour examiner le dossier
ui_agent-ask-questions = Questions
ui_agent-ask-continue = Continuer
ui_agent-fault-no-kind = « Pourquoi demandez-vous ? » : choisissez une réponse.
ui_agent-fault-no-question = Cochez au moins une question.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-not-answered = « { $label } » n’a pas de réponse : demandez-la plutôt comme un élément qui manque.

ui_agent-ask-regularisation = Demander de vérifier des réponses
ui_agent-ask-completion = Demander des éléments qui manquent
ui_agent-ask-read = Écrivez pour la personne, en mots simples : elle lira ces lignes telles quelles.
ui_agent-ask-stale = Le dossier a changé depuis l’ouverture de cette page. Rien n’est envoyé. Vérifiez que votre demande convient toujours.
ui_agent-given = Réponse donnée
ui_agent-reason = Pourquoi cette réponse pose question
ui_agent-reason-missing = Pourquoi cet élément est nécessaire
ui_agent-expected = Ce que vous attendez de la personne
ui_agent-required-by = Le texte qui demande cet élément
ui_agent-suggested = Réponse que vous proposez. La personne la prend, ou non.
ui_agent-ask-whole = Pour toute la demande
ui_agent-due = Dernier jour pour répondre
ui_agent-day-hint = La réponse est possible jusqu’à la fin de ce jour. Par exemple 25 04 2027.
ui_agent-without-answer = Ce qui se passe sans réponse
ui_agent-goes-on = L’examen continue-t-il pendant ce temps ?
ui_agent-goes-on-yes = Oui, il continue
ui_agent-goes-on-no = Non, cet élément est indispensable pour examiner
ui_agent-ask-preview = Voir ce que la personne lira
ui_agent-ask-preview-heading = Ce que la personne lira
ui_agent-ask-send = Envoyer la demande
ui_agent-ask-change = Modifier la demande
ui_agent-ask-once = Une demande d’éléments qui manquent est déjà partie. La loi veut qu’ils soient demandés en une fois.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-ask-late = « { $label } » pouvait être dans la demande d’avant.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-no-reason = « { $label } » : écrivez pourquoi vous demandez.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-nothing-expected = « { $label } » : écrivez ce que vous attendez.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-no-requirement = « { $label } » : écrivez le texte qui demande cet élément.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-unfit = « { $label } » : la réponse proposée ne convient pas à cette question.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-unknown = « { $label } » n’est plus dans les réponses. Choisissez les questions à nouveau.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-twice = « { $label } » est demandé deux fois. Choisissez les questions à nouveau.

# Variables:
#   $label (Message) – the question, after the row that it stands in, e.g. "Logement 2, Loyer mensuel"
ui_agent-fault-locked = « { $label } » se corrige ailleurs : la personne ne pourrait pas répondre ici.

# Variables:
#   $label (Message) – what is asked, e.g. "Dernier jour pour répondre"
ui_agent-fault-day = « { $label } » : écrivez un jour à venir, par exemple 25 04 2027.

## Taking a request back.

ui_agent-withdraw-request = Retirer la demande
ui_agent-withdraw-regularisation = La personne n’aura plus à vérifier ces réponses. Le dossier revient parmi ceux à examiner.
ui_agent-withdraw-completion = La personne n’aura plus à transmettre ces éléments. Le dossier revient parmi ceux à examiner.
ui_agent-person-is-told = La personne le verra dans son dossier.
ui_agent-withdraw-request-confirm = Retirer la demande

## Opening a window.

ui_agent-grant = Rouvrir la correction en ligne
ui_agent-grant-intro = La personne pourra corriger ses réponses elle-même, même pendant l’examen. Une correction tardive se reprend ainsi.
ui_agent-grant-day = Dernier jour pour corriger
ui_agent-grant-confirm = Rouvrir la correction

## Deciding.

ui_agent-decide = Décider

# Variables:
#   $number (Number) – which sending, e.g. 2
#   $moment (Moment) – when it was sent, e.g. mercredi 2 décembre 2026, 10 h 30, heure de Paris
ui_agent-decide-on = Vous décidez sur l’envoi { $number }, reçu le { $moment }.

ui_agent-decide-intro = Écrivez la décision et ses motifs, en mots simples. La personne les lira tels quels.
ui_agent-decide-stale = Le dossier a changé depuis l’ouverture de cette page. Rien n’est décidé. Relisez-le avant de décider.
ui_agent-decide-label = Décision et motifs
ui_agent-read-again = Relire les réponses
ui_agent-decide-confirm = Enregistrer la décision

## Opening again.

ui_agent-reopen = Reprendre l’examen
ui_agent-reopen-intro = Le dossier revient en examen. Écrivez pourquoi, en mots simples.
ui_agent-reopen-label = Motifs
ui_agent-reopen-confirm = Reprendre l’examen
ui_agent-reopen-stale = Le dossier a changé depuis l’ouverture de cette page. Votre envoi n’a rien changé. Relisez le dossier.

## Writing down what somebody told.

ui_agent-transcribe = Écrire ce que la personne a déclaré autrement
ui_agent-transcribe-intro = La personne a téléphoné, est venue ou a écrit. Vous écrivez ce qu’elle a déclaré, sans rien y ajouter.
ui_agent-transcribe-asked = Une demande attend la réponse de la personne : ce que vous écrivez ici y répond.
ui_agent-transcribe-channel = Comment l’a-t-elle déclaré ?
ui_agent-transcribe-start = Continuer
ui_agent-fault-no-channel = « Comment l’a-t-elle déclaré ? » : choisissez une réponse.
ui_agent-answering = Est-ce la réponse à la demande qui attend ?
ui_agent-answering-yes = Oui, la personne répond à la demande
ui_agent-answering-no = Non, c’est autre chose : la demande attend toujours
ui_agent-fault-no-answering = « Est-ce la réponse à la demande qui attend ? » : choisissez une réponse.
ui_agent-transcribing = Vous écrivez ce que la personne a déclaré. Rien ne change avant l’envoi.
ui_agent-transcription = Ce que la personne a déclaré
ui_agent-transcription-intro = Changez les réponses que la personne a corrigées. Vous verrez tout ce qui change avant l’envoi.
ui_agent-transcription-unsent = Vous avez commencé à écrire ce que la personne a déclaré. Ce n’est pas envoyé.
ui_agent-transcription-resume = Reprendre
ui_agent-discard = Annuler ce que j’écris
ui_agent-transcription-changes = Ce qui change
ui_agent-transcription-copied = La personne reçoit l’accusé de réception. Il dit que vous l’avez écrit pour elle.

# Variables:
#   $channel (Message) – how it was told, e.g. "Au téléphone, écrit par un agent"
ui_agent-declaration = C’est bien ce que la personne a déclaré. Moyen : { $channel }.

ui_agent-transcription-send = Envoyer cette déclaration

## What the person sent meanwhile, and what they told differently.

ui_agent-settle-intro = Pendant que vous écriviez, la personne a elle-même envoyé une correction. Certaines réponses ont changé des deux côtés. Demandez-lui laquelle vaut.
ui_agent-settle-told = Ce que la personne vous a déclaré
ui_agent-settle-sent = Ce que la personne a envoyé depuis
ui_agent-settle-keep-told = Garder ce qu’elle m’a déclaré
ui_agent-settle-take-sent = Prendre ce qu’elle a envoyé
