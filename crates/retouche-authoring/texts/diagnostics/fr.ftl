### Ce que `retouche check` dit aux auteurs, en français.
###
### Un message par code : ce qui a été trouvé, en une phrase sans point final ; `.mend`, comment y
### remédier ; `.explain`, en détail, avec un exemple, pour `retouche explain CODE`.
###
### Variables:
###   $near (String) – un nom qui existe et ressemble à ce qui est écrit ; vide s’il n’y en a pas
###   $suggested (String) – "yes" si $near désigne quelque chose, sinon "no"
###   $known (String) – les noms possibles ici, en liste : "`owner`, `tenant`"
###   $id, $page, $question, $option, $group, $key, $text … (String) – la chose en question, telle qu’écrite


## Rapports

# Variables:
#   $code (String) – un code, par exemple "unknown-key"
#   $message (String) – ce qui a été trouvé
report-error = erreur[{ $code }] : { $message }
report-warning = attention[{ $code }] : { $message }
# Variables:
#   $mend (String) – comment y remédier
report-help = aide : { $mend }

accounts-password = Mot de passe :
accounts-password-again = Le même mot de passe :
accounts-passwords-differ = les deux mots de passe diffèrent
# Variables:
#   $errors (String) – nombre d’erreurs
#   $warnings (String) – nombre de mises en garde
#   $procedures (String) – nombre de démarches vérifiées
report-total = { $procedures ->
        [0] Aucune démarche vérifiée
        [1] 1 démarche vérifiée
       *[other] { $procedures } démarches vérifiées
    } : { $errors ->
        [0] aucune erreur
        [1] 1 erreur
       *[other] { $errors } erreurs
    }, { $warnings ->
        [0] aucune mise en garde
        [1] 1 mise en garde
       *[other] { $warnings } mises en garde
    }
# Variables:
#   $seconds (String) – nombre de secondes, par exemple "0.8"
report-time = vérifié en { $seconds } s
# Variables:
#   $locale (String) – une langue
#   $translated (String) – combien de textes elle a
#   $total (String) – combien de textes a la référence
report-status = { $locale } : { $translated } textes sur { $total }
# Variables:
#   $count (String) – nombre de textes
#   $locale (String) – la langue dans laquelle ils sont lus
report-fallback = { $count ->
        [1] 1 lu en { $locale }
       *[other] { $count } lus en { $locale }
    }
report-unchecked = cette démarche ne passe pas `retouche check`
report-unreadable = la définition ne peut pas être lue : voyez `retouche check`
# Variables:
#   $file (String) – un fichier
report-stale = { $file } n’est pas ce qu’il devrait être


## Les fichiers

not-utf-8 = ce fichier n’est pas du texte en UTF-8
    .mend = Enregistrez-le de nouveau en UTF-8 : les éditeurs appellent cela l’encodage du fichier.
    .explain =
        Tous les fichiers d’une démarche sont du texte en UTF-8, pour que toutes les langues puissent s’y écrire.
        Celui-ci contient des octets qui n’en sont pas, le plus souvent parce qu’un éditeur ancien l’a enregistré en Latin-1 ou en UTF-16.
        Ouvrez-le dans un éditeur, vérifiez les accents et enregistrez-le « en UTF-8 ».

no-definition = il n’y a pas de `procedure.json`
    .mend = Nommez le dossier qui le contient : d’ordinaire ID/ÉDITION.
    .explain =
        Une démarche est un dossier : sa définition dans procedure.json, ses textes dans texts/LANGUE.ftl, ses cas dans cases/NOM.json.
        Exemple : property-occupancy/1/procedure.json.

invalid-json = ceci n’est pas du JSON : { $slip ->
        [trailing-comma] il y a une virgule après le dernier élément
        [missing-comma] il manque une virgule avant ceci
        [comment] JSON n’a pas de commentaires
        [single-quote] les textes s’écrivent entre guillemets doubles
        [bare-word] ce mot doit être entre guillemets doubles
        [unclosed] quelque chose d’ouvert n’est pas fermé
       *[other] rien de tel ne peut se trouver ici
    }
    .mend = { $slip ->
        [trailing-comma] Retirez la virgule.
        [missing-comma] Mettez une virgule entre les deux éléments.
        [comment] Retirez le commentaire ; ce qui doit être dit aux personnes va dans les textes.
        [single-quote] Écrivez " au lieu de '.
        [bare-word] Écrivez-le entre guillemets doubles.
        [unclosed] Cherchez le crochet ou l’accolade qui n’a pas de pendant, ici ou plus haut.
       *[other] Regardez juste avant cet endroit : l’erreur y est souvent.
    }
    .explain =
        Le fichier cesse d’être du JSON à l’endroit indiqué. Rien après ne peut être lu : corrigez d’abord ceci, puis vérifiez de nouveau.
        Erreurs fréquentes : une virgule après le dernier élément d’une liste, une virgule oubliée entre deux lignes, un commentaire, des guillemets simples.
        Un éditeur qui connaît JSON signale ces endroits pendant la frappe.

duplicate-key = la clé `{ $key }` se trouve ici une deuxième fois
    .mend = Gardez l’une des deux.
    .explain =
        Un objet contient deux fois la même clé. Les programmes gardent l’une des deux valeurs, et pas tous la même.
        Exemple : une question avec deux lignes "optional". Gardez celle que vous voulez.

directory-mismatch = le dossier est `{ $directory }`, mais la définition dit `{ $expected }`
    .mend = Nommez le dossier `{ $expected }`, ou changez `id` ou `edition`.
    .explain =
        Le dossier d’une démarche porte son identifiant et son édition, pour que deux éditions puissent coexister sans que l’on publie l’une pour l’autre.
        Exemple : property-occupancy/3/procedure.json dit "id": "property-occupancy", "edition": 3.


## La structure

unknown-key = la clé `{ $key }` ne veut rien dire ici
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Les clés qui ont un sens ici : { $known }.
    }
    .explain =
        Chaque clé d’une définition a un sens ; celle qui n’en a pas est refusée, car c’est le plus souvent une faute de frappe : ce que vous vouliez n’arriverait pas, sans un mot.
        Exemple : "optionnal": true ne veut rien dire ; "optional": true, si.
        Les notes pour les collègues vont à côté du fichier, les mots pour les personnes dans les textes.

missing-key = il manque ici la clé `{ $key }`
    .mend = Ajoutez `{ $key }`.
    .explain =
        Cet objet a besoin d’une clé qu’il n’a pas.
        Exemple : chaque page a un "id", chaque question un "id" et un "kind".
        Avec la ligne "$schema" en tête de fichier, les éditeurs proposent les clés et disent le sens de chacune.

wrong-type = ceci devrait être du type { $expected }
    .mend = Écrivez une valeur du type { $expected }.
    .explain =
        JSON a six types de valeurs : string (un texte, entre guillemets doubles), number (12), boolean (true ou false), array (une liste entre crochets), object (des clés et des valeurs entre accolades) et null.
        Ici, un autre est attendu. Les nombres sont entiers : les montants sont en centimes, et les autres décimaux s’écrivent comme des textes.
        Exemple : "min": 1, pas "min": 1.0 ; "decimals": 2, pas "decimals": "2".
        Ce qui est facultatif s’omet ; null n’a pas de sens.

not-one-of = `{ $value }` n’est pas un mot possible ici
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Sont possibles : { $known }.
    }
    .explain =
        Seuls certains mots sont possibles à cet endroit, et celui-ci n’en est pas.
        Exemple : "severity" vaut "error" ou "warning" ; une condition commence par une opération comme "is", "in", "all" ou "not".

illegal-id = `{ $value }` n’est pas écrit comme un identifiant
    .mend = Écrivez des minuscules de a à z, des chiffres et des traits d’union ; commencez par une lettre et ne finissez pas par un trait d’union.
    .explain =
        Les identifiants entrent dans les adresses et dans les identifiants des textes : ils sont donc simples, en minuscules sans accents, chiffres et traits d’union, 64 signes au plus, une lettre d’abord.
        Le signe _ est réservé aux identifiants des textes.
        Exemple : "rent-amount", pas "Rent_Amount" ni "montant-du-loyer-€".

wrong-format = `{ $value }` n’est pas écrit comme { $expected ->
        [date] une date du calendrier
        [period] une durée
        [zone] le nom d’un fuseau horaire
        [locale] l’étiquette d’une langue
       *[other] ce qui est attendu ici
    }
    .mend = { $expected ->
        [date] Écrivez année, mois et jour, par exemple 2026-01-31, d’un jour qui existe.
        [period] Écrivez P, puis des nombres suivis de Y, M, W ou D : trois mois s’écrivent P3M, trente jours P30D.
        [zone] Écrivez un nom de l’IANA, par exemple Europe/Paris ou Indian/Reunion.
        [locale] Écrivez une étiquette comme fr, fr-simple, en ou pt-BR.
       *[other] Voyez les exemples du schéma.
    }
    .explain =
        Les dates s’écrivent comme le veut ISO 8601 : 2026-01-31. Les durées aussi : P3M pour trois mois, P5Y pour cinq ans, P2W pour deux semaines ; les heures n’ont pas leur place ici.
        Les fuseaux horaires portent leur nom de l’IANA (Europe/Paris), les langues leur étiquette BCP 47 (fr, fr-simple, ar).

out-of-range = { $value } est { $side ->
        [least] plus petit que le minimum possible ici, { $limit }
       *[most] plus grand que le maximum possible ici, { $limit }
    }
    .mend = Écrivez un nombre { $side ->
        [least] d’au moins { $limit }
       *[most] d’au plus { $limit }
    }.
    .explain =
        Ce nombre a des bornes.
        Exemple : un groupe a 200 lignes au plus ; le numéro d’une édition commence à 1 ; un prix est supérieur à zéro (écrivez "free" pour gratuit) ; un texte a de la place pour au moins un caractère.

too-few-entries = cette liste doit avoir au moins { $least ->
        [1] un élément
       *[other] { $least } éléments
    }
    .mend = Ajoutez ce qui manque.
    .explain =
        Cette liste ne peut pas être aussi courte.
        Exemple : "locales" nomme au moins une langue, "pages" contient au moins une page, "equal" compare deux valeurs.

no-such-form = ceci n’est aucune des formes possibles ici
    .mend = Écrivez l’une de celles-ci : { $known }.
    .explain =
        Plusieurs formes sont possibles à cet endroit, et ceci n’en est aucune.
        Exemple : un terme est un nombre entier, un texte ou une date entre guillemets doubles, ou un objet avec une seule clé comme "answer", "parameter" ou "today".
        Exemple : un prix est "free", ou un objet avec la seule clé "cents".

unreadable = ce fichier a la bonne structure et ne peut pourtant pas être lu : { $reason }
    .mend = Regardez ce que la raison désigne.
    .explain =
        Le fichier suit son schéma, et sa lecture a pourtant échoué. La raison est dite avec les mots du programme.
        Cela ne devrait pas arriver : merci de le signaler avec le fichier.


## Les identifiants

duplicate-id = { $what ->
        [page] la page `{ $id }` s’y trouve
        [group] le groupe `{ $id }` s’y trouve
        [question] la question ou le groupe `{ $id }` s’y trouve
        [option] l’option `{ $id }` s’y trouve
        [contact] le contact `{ $id }` s’y trouve
        [route] la voie `{ $id }` s’y trouve
        [check] la règle `{ $id }` s’y trouve
       *[other] l’erreur fréquente `{ $id }` s’y trouve
    } deux fois
    .mend = Donnez un autre identifiant à l’une des deux.
    .explain =
        Les identifiants distinguent les choses : chaque page et chaque groupe a le sien dans toute la démarche, chaque question parmi celles de sa ligne, chaque option dans sa question, et chaque contact, voie, règle et erreur fréquente dans sa liste.
        Deux pages d’une même ligne partagent ses noms : une question posée sur l’une ne peut pas porter l’identifiant d’une question posée sur l’autre.
        Exemple : deux questions "birth-date" dans un groupe : appelez-les "birth-date" et "spouse-birth-date".

reserved-id = le produit garde l’identifiant `{ $id }` pour lui : { $what ->
        [procedure] aucune démarche ne peut le porter
        [group] aucun groupe ne peut le porter
        [question] aucune question hors des groupes ne peut le porter
       *[parameter] aucun paramètre ne peut le porter
    }
    .mend = Choisissez un autre identifiant.
    .explain =
        Certains identifiants se confondraient avec des adresses ou avec des identifiants de textes.
        Démarches : `api`, `submissions` et d’autres débuts d’adresses du serveur ; les identifiants de deux lettres, qui ressemblent à des langues ; les langues de la démarche elle-même.
        Groupes : `page`, `error`, `check`, `contact` et d’autres débuts d’identifiants de textes : le texte de la question "rent" d’un groupe "page" serait page_rent, qui est le titre de la page "rent".
        Paramètres : `number`, avec lequel les textes numérotent les lignes.

duplicate-locale = la langue `{ $locale }` est listée deux fois
    .mend = Gardez l’une des deux ; la première de la liste est la référence.
    .explain =
        "locales" liste chaque langue une fois. La première est la référence : ses textes sont complets, et remplacent ceux qui manquent à une autre.
        Exemple : "locales": ["fr", "fr-simple", "en"].

unknown-contact = il n’y a pas de contact `{ $id }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Ajoutez-le à `contacts`, ou nommez-en un qui y est.
    }
    .explain =
        Les voies, le service chargé du dossier et la protection des données nomment des contacts par leur identifiant, et chacun est décrit une fois, dans "contacts".
        Exemple : "contacts" contient un élément avec "id": "phone" ; une voie dit alors "contact": "phone".

unknown-route = il n’y a pas de voie `{ $id }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Ajoutez-la à `routes`, ou nommez-en une qui y est.
    }
    .explain =
        Une voie dit que faire là où le formulaire ne peut pas aider. Une question verrouillée et "afterwards" nomment l’une des "routes".
        Exemple : "routes" contient un élément avec "id": "claim" et "contact": "post" ; "amendment" dit alors "afterwards": "claim".

unknown-path = `{ $path }` ne mène à aucune question
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Écrivez les identifiants des groupes qui entourent la question, puis le sien, séparés par `/`.
    }
    .explain =
        Un chemin désigne une question depuis la racine : les identifiants des groupes qui l’entourent, puis le sien, séparés par des barres obliques. Les pages n’en font pas partie.
        Exemple : la date de naissance des occupants d’un logement est "dwellings/occupants/birth-date".


## Les pages et les questions

page-shape = la page `{ $page }` n’est pas une seule de ces choses : des questions, un groupe ou une sortie
    .mend = Donnez-lui l’une d’elles : `questions` ; `group` avec `pages` ; `exit`.
    .explain =
        Une page est une seule chose : elle pose des "questions", ou elle liste les lignes d’un "group" dont les "pages" sont posées pour chaque ligne, ou elle est une sortie ("exit").
        Exemple : un groupe de pages a "group" (combien de lignes) et "pages" (ce que chaque ligne demande), sans "questions" à lui.

empty-page = la page `{ $page }` ne contient rien
    .mend = Ajoutez une question ou une page, ou retirez-la.
    .explain =
        Une page sans question, ou un groupe sans page, ne montrerait rien à personne.

unknown-kind = il n’y a pas de question du genre `{ $kind }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Les genres sont { $known }.
    }
    .explain =
        Le genre d’une question dit ce qu’est sa réponse et comment elle se saisit.
        Exemple : "kind": "money" pour un montant, "date" pour un jour, "choice" pour une option parmi plusieurs, "choices" pour plusieurs, "yes-no", "short-text", "group" pour des lignes de questions.

misplaced-key = la clé `{ $key }` ne veut rien dire pour le genre `{ $kind }`
    .mend = Retirez-la, ou changez de genre.
    .explain =
        Certaines clés ne vont qu’avec certains genres : "options" avec "choice", "long-choice" et "choices" ; "dont-know" avec "yes-no" ; "decimals" avec "decimal" ; "min" et "max" avec les textes, nombres, montants et dates ; "unusual" avec les nombres, montants et dates ; "rows" et "questions" avec "group".
        Un groupe n’est pas facultatif : ses "rows" disent combien de lignes il peut avoir au moins.

incomplete-group = le groupe `{ $group }` n’a pas de `{ $key }`
    .mend = { $key ->
        [rows] Dites combien de lignes il peut avoir, avec `min` et `max`.
       *[questions] Listez les questions de chaque ligne.
    }
    .explain =
        Une question du genre "group" répète ses "questions" pour chaque ligne, et "rows" dit combien il peut y en avoir.
        Exemple : "rows" avec "min": 1 et "max": 10.

nested-group = le groupe de questions `{ $group }` se trouve dans un autre groupe de questions
    .mend = Faites du groupe extérieur un groupe de pages, ou mettez les questions intérieures sur leur propre page.
    .explain =
        Une page montre un seul niveau de lignes : des lignes dans des lignes sur une page seraient difficiles à suivre pour tous, et impossibles pour certains.
        Un groupe de pages peut contenir des groupes : les occupants de chaque logement sont un groupe sur une page du groupe des logements.

too-deep = le groupe `{ $group }` est emboîté trop profondément
    .mend = Remontez-le d’un niveau.
    .explain =
        Des groupes peuvent se trouver dans des groupes, jusqu’à quatre niveaux. Au-delà, personne ne sait plus de quelle ligne de quelle ligne il s’agit.

empty-rows = le groupe `{ $group }` doit avoir au moins { $min } lignes, et au plus { $max }
    .mend = Diminuez `min` ou augmentez `max`.
    .explain =
        "min" est le plus petit nombre de lignes d’un groupe et "max" le plus grand. Si "min" dépasse "max", aucun nombre de lignes ne convient, et personne ne pourrait continuer.

unknown-name = les lignes de `{ $group }` doivent être nommées par `{ $id }`, qui n’est pas l’une de leurs questions
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Nommez une question placée directement dans le groupe.
    }
    .explain =
        "named-by" est la question dont la réponse distingue une ligne d’une autre aux yeux de la personne, comme l’adresse d’un logement. Elle est placée directement dans le groupe, sur l’une de ses pages.

no-options = la question `{ $question }` n’a pas d’options
    .mend = Listez-les dans `options`.
    .explain =
        Un choix propose quelque chose. Les options sont des identifiants ; leurs mots sont dans les textes.
        Exemple : "options": ["owner", "tenant"], avec les textes quality_opt_owner et quality_opt_tenant.

required-anyway = la question `{ $question }` est obligatoire de toute façon
    .mend = Ajoutez `"optional": true`, ou retirez `required-when`.
    .explain =
        "required-when" dit quand une question facultative doit recevoir une réponse malgré tout. Une question qui n’est pas "optional" en demande toujours une.

empty-limits = aucune réponse à `{ $question }` ne peut être à la fois d’au moins { $min } et d’au plus { $max }
    .mend = Diminuez `min` ou augmentez `max`.
    .explain =
        "min" est la plus petite réponse (pour un texte, le moins de caractères) et "max" la plus grande. Si "min" dépasse "max", toute réponse est refusée.

unusual-never = les valeurs { $side ->
        [below] inférieures à
       *[above] supérieures à
    } cette borne ne sont jamais signalées comme inhabituelles : les limites de `{ $question }` les refusent déjà
    .mend = Placez la borne entre `min` et `max`, ou retirez-la.
    .explain =
        "unusual" concerne les réponses permises et rares : on demande une fois à la personne si elle les veut. Ce que "min" et "max" refusent revient comme une erreur.
        Exemple : "min": 1, "max": 9999, "unusual" avec "below": 9 et "above": 400.


## Les conditions

unknown-question = aucune question ni aucun groupe `{ $id }` n’est visible d’ici
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Nommez une question d’une page précédente, dans la même ligne ou autour d’elle.
    }
    .explain =
        Une condition nomme des questions et des groupes par leur identifiant. Ils sont cherchés d’abord dans la même ligne, puis dans les lignes qui l’entourent, jusqu’à la racine.

question-in-rows = `{ $id }` est demandé à chaque ligne de `{ $group }` : de quelle ligne s’agit-il ici ?
    .mend = Dites `some-row`, `every-row`, `count` ou `sum`.
    .explain =
        Hors d’un groupe, une question de ses lignes n’a pas une réponse unique. Une condition dit quelles lignes elle vise : "some-row" (au moins une), "every-row" (toutes) ; un terme dit "count" (combien) ou "sum" (la somme de nombres).
        Exemple : "some-row": ["dwellings", la condition], où la condition peut dire "is": ["occupancy-kind", "let"].

reads-later = `{ $id }` n’est demandé que plus tard, sur la page `{ $page }`
    .mend = Placez cette page plus tôt, ou lisez ce qui a été demandé avant.
    .explain =
        Une condition décide de la suite : elle lit donc ce qui a été demandé avant. Cela empêche aussi deux conditions de s’attendre l’une l’autre.
        À l’intérieur d’un groupe, le groupe lui-même n’est pas encore complet : ses lignes se comptent après lui.

reads-same-page = `{ $id }` est demandé sur la même page, `{ $page }`
    .mend = Mettez ce qui en dépend sur la page suivante.
    .explain =
        Ce qui dépend d’une réponse vient à la page suivante, pour que rien n’apparaisse ni ne disparaisse sous les mains de quelqu’un.
        Une exception : une seule question simple peut suivre directement des boutons radio et en dépendre ; dites-le dans le texte de l’option.
        Les règles entre questions ("checks") et les erreurs fréquentes peuvent lire leur propre page.

not-a-question = `{ $id }` est un groupe, et une question est attendue ici
    .mend = Nommez une question ; les conditions sur des lignes disent `some-row`, `every-row` ou `count`.
    .explain =
        Un groupe a des lignes, pas de réponse à lui. Savoir s’il en a se dit avec "count".
        Exemple : "more": avec les termes "count": "dwellings" et 0.

not-a-group = `{ $id }` est une question, et un groupe est attendu ici
    .mend = Nommez un groupe.
    .explain =
        "some-row", "every-row", "count" et "sum" regardent dans les lignes d’un groupe. Une question n’a pas de lignes.

not-known-beforehand = personne ne connaît d’avance la réponse à `{ $id }`
    .mend = Donnez un `known-from` à la question, ou lisez sa réponse avec `answer`.
    .explain =
        "known" est la valeur qu’un service remet quand il ouvre un brouillon. Seule une question qui dit de quel organisme elle peut être connue en a une.
        Exemple : "known-from": "employers" à la question "wage".

unknown-option = `{ $question }` n’a pas d’option `{ $option }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Nommez l’une de ses options.
    }
    .explain =
        La condition attend une option que personne ne peut choisir : elle ne serait jamais remplie.
        Les options de "yes-no" sont "yes" et "no", et "dont-know" là où c’est déclaré ; celles de "country", des codes comme "fr".

operation-misfit = `{ $operation }` ne convient pas à `{ $question }`, qui est du genre `{ $kind }`
    .mend = Utilisez `{ $instead }`.
    .explain =
        "is" et "in" demandent quelle option d’un choix a été choisie ; "includes", si une option figure parmi plusieurs choix ; "equal", "less" et les autres comparaisons sont pour les nombres, montants, dates et textes, lus avec "answer".

type-mismatch = ceci est du type { $found }, et { $expected } est attendu
    .mend = Comparez des valeurs d’un même type.
    .explain =
        Les nombres (number) se comparent aux nombres (les montants en centimes), les dates (date) aux dates, les textes (text) aux textes ; une comparaison entre deux types ne serait jamais vraie. Un texte qui ressemble à un nombre, comme "2026", est un nombre.
        Exemple : pour comparer une date à une année, dites "year-of".
        Les limites sont du type de la réponse ; pour un texte, elles comptent ses caractères.

unknown-parameter = il n’y a pas de paramètre `{ $id }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Ajoutez-le à `parameters`.
    }
    .explain =
        Les paramètres sont les constantes d’une édition, comme l’année déclarée. Ils sont listés une fois, dans "parameters", et les conditions et les textes les nomment.


## Ce qui ne peut pas arriver

unreachable-page = personne ne peut jamais atteindre la page `{ $page }`
    .mend = Changez sa condition, ou retirez-la.
    .explain =
        La condition de cette page se contredit, ou contredit ce que l’on sait quand on y arrive : les conditions de ses groupes, les sorties d’avant qui n’ont pas été prises, les limites d’une réponse.
        Exemple : une sortie pour les locataires précède une page avec "is": ["quality", "tenant"].

unreachable-question = la question `{ $question }` n’est jamais posée à personne
    .mend = Changez sa condition, ou retirez-la.
    .explain =
        La condition de cette question se contredit, ou contredit celle de sa page.
        Exemple : sur une page pour les propriétaires, une question avec "is": ["quality", "tenant"].

unoffered-option = l’option `{ $option }` de `{ $question }` n’est jamais proposée à personne
    .mend = Changez sa condition, ou retirez-la.
    .explain =
        La condition de cette option se contredit, ou contredit celles de sa question et de sa page.

never-applies = ceci ne s’applique jamais : la condition de `{ $key }` contredit ce que l’on sait ici
    .mend = Changez la condition, ou retirez ce qui en dépend.
    .explain =
        La condition d’une règle, d’une erreur fréquente ou de "required-when" ne peut jamais être remplie : ce qui en dépend n’arrivera jamais.
        Exemple : une règle qui attend un montant supérieur au "max" de la question elle-même.

always-applies = la condition de `{ $key }` est toujours remplie
    .mend = Retirez la condition.
    .explain =
        La condition compare des constantes, ou est vide, et se trouve toujours vraie. Elle ne dit rien, et qui la lira en cherchera la raison.

exit-always = tout le monde part par la sortie `{ $page }` : elle n’a pas de condition, ou une qui est toujours remplie
    .mend = Dites dans `when` qui part ici.
    .explain =
        Une sortie termine le parcours : de toute la démarche, ou d’une ligne d’un groupe. Sans condition, rien n’est demandé après elle et rien ne peut jamais être envoyé.


## Réparer, délais, personnes

no-repair-route = rien ne dit comment une réponse se corrige après l’envoi
    .mend = Ajoutez `amendment`, avec `windows` et la voie `afterwards`.
    .explain =
        Toute réponse peut se réparer : en ligne tant qu’une fenêtre est ouverte, et par une autre voie ensuite. Les personnes le savent avant et après l’envoi.
        Exemple : "amendment" avec "windows" : une liste avec "basis": "always", et "afterwards": "claim".
        Une démarche qui ne se corrige pas en ligne a une liste de fenêtres vide et la voie qui en tient lieu.

no-lost-code-route = il n’y a pas de voie `lost-code`
    .mend = Ajoutez une voie avec l’identifiant `lost-code` : elle dit que faire quand le code secret est perdu.
    .explain =
        On revient à un dossier avec sa référence et un code secret. Qui perd ce code a besoin d’un chemin vers une personne qui peut l’aider.
        Exemple : dans "routes", un élément avec "id": "lost-code" et "contact": "phone", et le texte route_lost-code.

route-too-short = la voie `{ $route }` ferme le { $until }, et la dernière fenêtre le { $closes }
    .mend = Choisissez une voie ouverte plus longtemps, ou un `until` plus tardif.
    .explain =
        "afterwards" est ce qui reste quand aucune fenêtre n’est ouverte. Une voie déjà fermée à ce moment laisse les personnes sans moyen de réparer une réponse.

no-human-contact = il n’y a pas d’accès à une personne : ni téléphone ni guichet
    .mend = Ajoutez un contact dont le canal (`channel`) est `phone` ou `desk`.
    .explain =
        Toute personne bloquée doit pouvoir parler à quelqu’un. Un formulaire ou une adresse ne suffisent pas.
        Exemple : dans "contacts", un élément avec "id": "phone", "channel": "phone" et "number": "+33…".

service-unreachable = le service chargé du dossier n’a pas { $channel ->
        [phone] de numéro de téléphone
        [email] d’adresse électronique
       *[post] d’adresse postale
    }
    .mend = Nommez dans `service` un contact dont le canal (`channel`) est `{ $channel }`.
    .explain =
        L’accusé de réception nomme le service chargé du dossier, avec son adresse postale, son adresse électronique et son téléphone (CRPA, article R112-5).
        Exemple : "service" avec "contacts": ["phone", "email", "post"].

bad-contact = `{ $value }` n’est pas { $channel ->
        [phone] un numéro de téléphone sous forme internationale
       *[email] une adresse électronique
    }
    .mend = { $channel ->
        [phone] Écrivez +, l’indicatif du pays et le reste, sans espaces : +33199001234.
       *[email] Écrivez-la sous la forme nom@domaine.
    }
    .explain =
        On appelle les contacts et on leur écrit, de partout et par des machines. Les numéros de téléphone s’écrivent sous la forme E.164, comme +33199001234 ; leur affichage est l’affaire du produit.

no-fee = rien ne dit ce que coûte la démarche
    .mend = Ajoutez `fee` : "free", ou le montant en centimes.
    .explain =
        Les personnes connaissent le prix exact avant de commencer, et savent que c’est gratuit quand ça l’est : cela les protège aussi de ceux qui vendent ce qui est gratuit.
        Exemple : "fee": "free".

no-privacy = rien ne dit qui est responsable des réponses
    .mend = Ajoutez `privacy`, avec `controller`, `retention` et `data-protection`.
    .explain =
        Avant de répondre, les personnes savent qui traite leurs réponses, pourquoi, combien de temps elles sont gardées et à qui s’adresser (RGPD, article 13). Les mots sont dans les textes controller_ID, avec .purpose et .legal-basis.

no-retention = rien ne dit combien de temps les réponses sont gardées
    .mend = Ajoutez `retention` avec `draft` et `closed`.
    .explain =
        "draft" dit combien de temps un brouillon non envoyé est gardé après son dernier changement, "closed" combien de temps un dossier est gardé après son dernier événement. Les deux sont montrés aux personnes, et le serveur efface en conséquence.
        Exemple : "retention" avec "draft": "P3M" et "closed": "P5Y".

no-data-protection = rien ne dit à qui s’adresser pour la protection des données
    .mend = Ajoutez `data-protection` : l’identifiant d’un contact.
    .explain =
        Les personnes savent comment joindre la personne déléguée à la protection des données (RGPD, article 13). Décrivez ce contact dans "contacts" et nommez-le ici.

dates-reversed = ceci se termine le { $until }, avant de commencer le { $from }
    .mend = Échangez les deux dates, ou corrigez-en une.
    .explain =
        Une édition, une voie ou une fenêtre a un premier et un dernier jour, et le dernier ne vient pas avant le premier.

window-too-early = cette fenêtre ferme le { $closes }, avant l’entrée en vigueur de l’édition le { $from }
    .mend = Écrivez un jour plus tardif, ou retirez la fenêtre.
    .explain =
        Personne ne peut avoir envoyé quoi que ce soit avant l’entrée en vigueur de l’édition : personne ne pourrait donc utiliser cette fenêtre.

window-answer = la fenêtre se compte à partir de `{ $id }`, qui n’est pas une date demandée hors des groupes
    .mend = Nommez une question du genre `date` placée hors des groupes.
    .explain =
        Une fenêtre dont la base est "after-answer" dure un certain temps après une date que la personne a donnée. Il doit y avoir une telle date pour tout le dossier.
        Exemple : une fenêtre de trois mois après le jour du déménagement.

notices-email = les avis sont envoyés à la réponse de `{ $id }`, qui n’est pas une adresse électronique demandée hors des groupes
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Nommez une question du genre `email` placée hors des groupes, ou retirez "notices".
    }
    .explain =
        Les accusés de réception, les demandes et les rappels vont à une seule adresse pour tout le dossier : la réponse à la question que "notices" nomme.
        Sans "notices", ils se trouvent seulement sur la page du dossier.
        Exemple : "notices": {"{"} "email": "courriel-de-contact" {"}"}

period-not-positive = { $period } ne dure rien
    .mend = Écrivez une durée comme P30D ou P3M.
    .explain =
        Les fenêtres, la conservation et le délai d’une décision durent un certain temps. Les durées négatives n’ont de sens que dans les conditions, pour remonter à partir d’aujourd’hui.

unknown-zone = il n’y a pas de fuseau horaire `{ $zone }`
    .mend = Écrivez un nom de l’IANA tel qu’il est listé, majuscules comprises, comme Europe/Paris ou America/Martinique.
    .explain =
        Une échéance est un jour en un lieu. Le lieu est nommé par la base des fuseaux horaires de l’IANA.
        Exemple : Europe/Paris pour la France métropolitaine, Indian/Reunion, America/Cayenne, Pacific/Noumea.


## La reprise depuis l’édition précédente

lift-from = l’édition { $edition } ne peut pas reprendre les réponses de l’édition { $from }
    .mend = Écrivez le numéro d’une édition antérieure, d’ordinaire celle qui précède.
    .explain =
        Une reprise dit ce que deviennent, à la publication de cette édition, les réponses données sous une édition antérieure.
        Exemple : l’édition 3 contient {"{"} "lift": {"{"} "from": 2, "steps": [] {"}"} {"}"}.

lift-twice = une autre étape concerne déjà `{ $path }`
    .mend = Gardez une seule étape pour chaque question d’où viennent des réponses, et une seule pour chaque question où elles vont.
    .explain =
        Si deux étapes prennent les réponses à une même question, ou remplissent une même question, c’est leur ordre qui déciderait.
        Pour renommer une question et remplacer ses options, écrivez « rename », puis « map-options » sur le nouveau chemin : cette étape ne retire rien.

lift-kind = l’étape `{ $step }` ne peut pas remplir `{ $question }`, qui est du genre `{ $kind }`
    .mend = Prenez une étape qui convient : des textes se découpent et se réunissent en textes, des options en questions oui/non et inversement.
    .explain =
        « split-text » et « merge-texts » donnent des textes ; « split-options » donne des réponses à des questions oui/non ; « merge-options » donne plusieurs choix ; « map-options » remplace les options d’un choix.
        Si aucune ne convient, abandonnez l’ancienne question : ses réponses sont gardées, et la personne est interrogée à nouveau.
        Exemple : {"{"} "drop": "birth-year" {"}"}.

lift-default = ceci n’est pas une réponse à `{ $question }`, qui est du genre `{ $kind }`
    .mend = Écrivez-la comme les réponses en JSON : les options par leur identifiant, les dates comme "2026-12-31", les montants en centimes, les décimaux comme des textes.
    .explain =
        « default » donne une réponse aux dossiers qui étaient complets avant que la question soit posée ; il faut que quelqu’un puisse la saisir.
        Exemple : {"{"} "default": {"{"} "on": "country", "answer": "fr" {"}"} {"}"}.


## Les textes

no-texts = il n’y a pas de textes dans la langue de référence `{ $locale }`
    .mend = Écrivez texts/{ $locale }.ftl ; `retouche texts ids` liste ce qu’il y faut.
    .explain =
        La première langue d’une démarche est la référence : tous ses textes y sont, et ils remplacent ceux qui manquent à une autre.

no-translation = il n’y a pas de textes en `{ $locale }` : les personnes lisent `{ $fallback }` à la place
    .mend = Écrivez texts/{ $locale }.ftl, ou retirez `{ $locale }` de `locales`.
    .explain =
        Une langue listée est proposée aux personnes. Sans son fichier, tout ce qu’elles lisent est dans la langue de référence.

unlisted-locale = la démarche ne liste pas la langue `{ $locale }` de ce fichier
    .mend = Ajoutez-la à `locales`, ou retirez le fichier.
    .explain =
        Seules les langues de "locales" sont proposées aux personnes. Ce fichier n’est jamais montré.

missing-text = il manque le texte `{ $text }` dans la langue de référence `{ $locale }`
    .mend = Ajoutez-le ; `retouche texts ids` dit ce qui l’appelle.
    .explain =
        Les identifiants des textes découlent de ceux de la définition : page_X est le titre de la page X, X l’intitulé de la question X, G_X celui de la question X dans le groupe G, X_opt_O l’option O de X.
        Les parties d’une même chose sont des attributs, sur des lignes en retrait qui commencent par un point : .hint, .why, .body.
        La langue de référence a tous les textes dont les personnes ne peuvent pas se passer.

missing-translation = il manque le texte `{ $text }` en `{ $locale }` : les personnes le lisent en `{ $fallback }`
    .mend = Traduisez-le depuis texts/{ $fallback }.ftl.
    .explain =
        Une traduction qui manque n’arrête personne : le texte d’une autre langue la remplace, et il est signalé comme tel aux lecteurs d’écran. Mais qui ne lit pas cette langue reste seul à cet endroit.

unused-text = rien ne montre le texte `{ $text }`
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `{ $near }` ?
       *[no] Retirez-le ; `retouche texts ids` liste les textes qui sont montrés.
    }
    .explain =
        Cet identifiant ne découle de rien dans la définition : c’est une faute de frappe, ou le texte de quelque chose qui a été retiré. Il ne faut pas que des traducteurs y travaillent.
        Un texte que d’autres utilisent est un terme : son identifiant commence par un trait d’union.

unknown-variable = `{ $text }` utilise la variable `${ $variable }`, qui ne lui est pas donnée
    .mend = { $suggested ->
        [yes] Vouliez-vous dire `${ $near }` ?
       *[no] { $known ->
            [none] Ce texte ne reçoit aucune variable.
           *[other] Il reçoit celles-ci : { $known }.
        }
    }
    .explain =
        Un texte peut utiliser les paramètres de l’édition ; et le nom d’une ligne (.one), $number. Toute autre variable serait montrée aux personnes telle qu’elle est écrite.
        Ce qui vient par un texte nommé dans celui-ci compte aussi.

text-syntax = ceci n’est pas du Fluent : { $slip ->
        [expected] l’un de ces signes est attendu : { $detail }
        [missing-text] il y a un identifiant sans texte
        [missing-default-variant] aucune variante n’est marquée par * comme celle par défaut
        [several-default-variants] plusieurs variantes sont marquées par *
        [forbidden-selector] ceci ne peut pas servir à choisir une variante
        [forbidden-placeable] ceci ne peut pas être montré
        [forbidden-call] seuls les fonctions et les termes s’appellent
        [unterminated-string] il manque un guillemet double
        [unknown-escape] rien ne s’écrit \{ $detail }
        [positional-after-named] les arguments sans nom viennent d’abord
        [duplicate-argument] l’argument { $detail } est donné deux fois
        [expected-literal] un texte entre guillemets doubles ou un nombre est attendu
        [expected-expression] quelque chose à montrer est attendu entre les accolades
        [unbalanced-brace] il y a une accolade fermante de trop
       *[too-deep] les accolades sont emboîtées trop profondément pour être lues
    }
    .mend = { $slip ->
        [missing-text] Écrivez le texte après =, sur la même ligne ou en retrait dessous.
        [missing-default-variant] Marquez une variante, d’ordinaire [other], avec *.
        [several-default-variants] Gardez un seul *.
        [unbalanced-brace] Retirez-la ; pour montrer une accolade, écrivez-la entre guillemets doubles dans des accolades.
       *[other] Regardez cette ligne et celle d’avant.
    }
    .explain =
        Le texte à cet endroit ne peut pas être lu, et il est laissé de côté jusqu’à sa correction.
        Erreurs fréquentes : une ligne qui continue un texte sans être en retrait, une accolade non fermée, un choix sans variante par défaut.

duplicate-text = le texte `{ $text }` est déjà donné à la ligne { $line }
    .mend = Gardez l’un des deux ; c’est le premier qui est montré.
    .explain =
        Un identifiant est donné une fois par fichier. Sinon, quelqu’un corrige celui que personne ne voit.

duplicate-variant = `{ $text }` a deux variantes `[{ $key }]`
    .mend = Gardez l’une des deux ; c’est la première qui est montrée.
    .explain =
        Chaque variante d’un choix a sa propre clé ; la deuxième de même clé n’est jamais montrée.

missing-reference = `{ $text }` nomme `{ $reference }`, qui n’existe pas
    .mend = Corrigez le nom, ou écrivez le texte qu’il désigne.
    .explain =
        Un texte peut en reprendre un autre par son identifiant, et un terme par son identifiant précédé d’un trait d’union. Celui-ci n’existe ni dans cette langue ni dans celles qui la remplacent : les personnes liraient son identifiant.

text-cycle = `{ $text }` se nomme lui-même, par { $through }
    .mend = Écrivez l’un de ces textes sans nommer les autres.
    .explain =
        Un texte qui se contient lui-même ne finirait jamais. Des textes peuvent en nommer d’autres, tant que le chemin ne revient pas.

unknown-function = `{ $text }` appelle la fonction { $function }, qui n’existe pas
    .mend = Utilisez NUMBER, DATE ou TIME, ou aucune.
    .explain =
        Les nombres, montants et dates s’écrivent à la manière de la langue sans aucune fonction. NUMBER, DATE et TIME changent cette manière.

wrong-argument = { $function } prend une variable, et `{ $text }` lui donne autre chose
    .mend = Donnez-lui une variable.
    .explain =
        NUMBER prend une variable ou un nombre ; DATE et TIME prennent une variable qui contient une date ou un moment.

wrong-option = { $function } n’a pas d’option { $option }, ou pas une telle valeur pour elle, dans `{ $text }`
    .mend = Retirez l’option, ou écrivez-en une qui existe.
    .explain =
        Les options des fonctions changent la manière d’écrire une valeur. Celle qui n’existe pas ne change rien, et les personnes lisent autre chose que ce que vous attendez.

useless-selector = le choix par { $function } dans `{ $text }` donne toujours le même résultat
    .mend = Choisissez selon un nombre ou un texte.
    .explain =
        Les variantes se choisissent par un nombre, par sa catégorie de pluriel ou par un mot. Rien ne se choisit par une date ou une heure : la variante par défaut est toujours montrée.

missing-plural = le choix par nombre dans `{ $text }` n’a pas de variante pour { $missing }
    .mend = Ajoutez-les, ou ne laissez que la variante par défaut.
    .explain =
        Les langues n’ont pas le même nombre de formes de pluriel : deux en anglais (one, other), trois en français (one, many, other), six en arabe. Un choix qui en utilise une autre que celle par défaut a besoin de toutes celles de sa langue.

undocumented-variable = rien ne dit ce que contient `${ $variable }` dans `{ $text }`
    .mend = Écrivez un commentaire avant le texte : `#   ${ $variable } (String) – ce qu’elle contient, p. ex. "2026"`.
    .explain =
        Les traducteurs ont besoin de savoir ce qui sera inséré, pour choisir la bonne grammaire autour. Un commentaire avant le texte, son groupe (##) ou le fichier (###) le dit.

empty-text = il n’y a rien à lire dans `{ $text }`
    .mend = Écrivez-le, ou retirez-le.
    .explain =
        Un texte vide laisse un trou là où l’on cherche des mots. Si un texte n’est pas nécessaire, laissez-le de côté.

wrong-family = l’identifiant `{ $text }` appartient au produit
    .mend = Choisissez un identifiant qui ne commence pas par ui_.
    .explain =
        Les identifiants qui commencent par ui_ sont ceux des textes du produit : boutons, erreurs, avis. Les textes d’une démarche ont les identifiants qui découlent de sa définition.

text-too-large = `{ $text }` est trop long, ou trop profondément emboîté, une fois inséré tout ce qu’il nomme
    .mend = Dites-en moins, ou nommez moins d’autres textes.
    .explain =
        Un texte est envoyé aux navigateurs avec tout ce qu’il nomme. Au-delà de quelque trente mille caractères, personne ne le lit.

repayment-unsaid = `{ $text }` nomme le droit à l’erreur et ne dit pas que ce qui est dû reste à payer
    .mend = Mettez { "{" } ui_right-to-error-repay { "}" } dans le texte : c’est la phrase du produit sur le remboursement.
    .explain =
        Le droit à l’erreur évite la sanction d’une première erreur faite de bonne foi, pas l’impôt dû ni le remboursement de ce qui a été reçu en trop. Qui lit l’un doit lire l’autre, dans le même texte.

unknown-language = on ne sait pas comment s’écrivent les nombres et les dates en `{ $locale }`
    .mend = Vérifiez l’étiquette ; si elle est juste, demandez l’ajout de la langue.
    .explain =
        Le produit connaît l’écriture des nombres et des dates d’un certain nombre de langues. Pour les autres, il prend celle de la langue qui la remplace, ce qui peut surprendre.


## Les cas

case-unknown-answer = `{ $path }` n’est ni une question ni un groupe de cette démarche, ou est d’une autre forme
    .mend = Corrigez le nom ; un groupe a un objet de lignes, une question un texte ou une liste de textes.
    .explain =
        Les réponses d’un cas sont ce que quelqu’un saisit : un texte, trois textes pour une date, une liste pour plusieurs options ; un groupe contient un objet par ligne, sous un alias court.

case-known = `{ $path }` ne peut pas être connu d’avance : { $reason }
    .mend = Écrivez des valeurs canoniques, par exemple des centimes, sous des questions qui ont un `known-from`.
    .explain =
        Le "known" d’un cas est ce qu’un service remettrait en ouvrant le brouillon : des réponses sous forme canonique, comme dans "received", à des questions qui disent de quel organisme elles peuvent être connues. Les lignes portent les alias de "answers".

case-errors = pour `{ $path }`, le cas attend { $expected ->
        [none] aucune erreur
       *[other] `{ $expected }`
    } et { $found ->
        [none] il n’y en a pas
       *[other] il y a `{ $found }`
    }
    .mend = Corrigez la définition si le cas a raison, sinon le cas.
    .explain =
        "errors" nomme chaque réponse qui ne peut pas être acceptée, par son chemin, avec le code de ce qui ne va pas : missing, below, above, date-impossible, ou l’identifiant d’une règle.
        Ce qui n’est pas nommé doit être juste.

case-warnings = pour `{ $path }`, le cas attend { $expected ->
        [none] aucune mise en garde
       *[other] `{ $expected }`
    } et { $found ->
        [none] il n’y en a pas
       *[other] il y a `{ $found }`
    }
    .mend = Corrigez la définition si le cas a raison, sinon le cas.
    .explain =
        "warnings" nomme chaque réponse inhabituelle, par son chemin, avec une liste : unusual, l’identifiant d’une règle ou celui d’une erreur fréquente.

case-pages = à cet endroit du parcours, le cas attend { $expected ->
        [none] la fin des pages
       *[other] la page `{ $expected }`
    } et { $found ->
        [none] il n’y en a plus
       *[other] il y a `{ $found }`
    }
    .mend = Corrigez les conditions si le cas a raison, sinon le cas.
    .explain =
        "pages" liste les pages que la personne rencontre, dans l’ordre ; les pages des lignes d’un groupe viennent avant la page qui liste les lignes. Les lignes sont nommées par leur alias.

case-exit = le cas attend { $expected ->
        [none] de ne pas sortir
       *[other] la sortie `{ $expected }`
    } et { $found ->
        [none] il n’y en a pas
       *[other] le parcours finit à `{ $found }`
    }
    .mend = Corrigez les conditions si le cas a raison, sinon le cas.
    .explain =
        "exit" nomme la sortie où le parcours finit avant que tout ait été demandé. Sans elle, le parcours ne doit pas finir plus tôt.

case-incomplete = le cas attend que des réponses soient reçues, et elles ne peuvent pas être envoyées : il en manque, l’une est fausse, ou le parcours finit plus tôt
    .mend = Complétez les réponses du cas, ou retirez `received`.
    .explain =
        Seules des réponses complètes sont reçues. Ce qui manque ou ne va pas dans ce cas se trouve dans ses "errors".

case-received = pour `{ $path }`, le cas attend que soit reçu { $expected ->
        [none] rien
       *[other] `{ $expected }`
    }, et { $found ->
        [none] rien ne l’est
       *[other] `{ $found }` l’est
    }
    .mend = Corrigez la définition si le cas a raison, sinon le cas.
    .explain =
        "received" est ce que l’administration reçoit : les montants en centimes, les dates comme 2026-01-31, les options par leur identifiant. Des réponses incomplètes ou fausses ne sont pas reçues du tout.


## Les différences entre éditions, et l’essai d’une publication

# Variables:
#   $class (String) – « breaking », « needs-confirmation », « compatible » ou « cosmetic »
#   $code (String) – un code, comme « question-removed »
#   $message (String) – ce qui diffère
report-change = { $class ->
        [breaking] rupture
        [needs-confirmation] à confirmer
        [compatible] compatible
       *[cosmetic] sans effet
    }[{ $code }] : { $message }
# Variables:
#   $reason (String) – pourquoi la différence est de sa classe
report-because = pourquoi : { $reason }
# Variables:
#   $from (String) – le numéro de l’édition antérieure
#   $to (String) – le numéro de la nouvelle
#   $breaking (String) – nombre de ruptures
#   $confirm (String) – nombre de différences qui demandent une confirmation
#   $compatible (String) – nombre de différences compatibles
#   $cosmetic (String) – nombre de différences sans effet
report-changes = édition { $from } → { $to } : { $breaking } en rupture, { $confirm } à confirmer, { $compatible ->
        [0] aucune compatible
        [1] 1 compatible
       *[other] { $compatible } compatibles
    }, { $cosmetic } sans effet
# Variables:
#   $unsettled (String) – combien de différences restent sans réponse
report-unsettled = { $unsettled ->
        [0] aucune différence ne demande
        [1] 1 différence demande
       *[other] { $unsettled } différences demandent
    } une étape de reprise, ou un jour jusqu’auquel les dossiers restent sur leur édition (« stay-until »)
report-settled = l’édition peut être publiée
# Variables:
#   $until (String) – un jour
report-stay = les dossiers qui ne peuvent pas être repris restent sur leur édition jusqu’au { $until }
# Variables:
#   $open (String) – nombre de dossiers ouverts
#   $lifted (String) – combien sont repris sans personne
#   $confirm (String) – combien demandent une confirmation à la personne
#   $blocked (String) – combien restent sur leur édition
report-cases = { $open ->
        [0] aucun dossier ouvert
        [1] 1 dossier ouvert
       *[other] { $open } dossiers ouverts
    } : { $lifted } repris, { $confirm } à confirmer, { $blocked } bloqués
# Variables:
#   $reference (String) – la référence d’un dossier
#   $path (String) – une question, sans les lignes
#   $why (String) – ce qui bloque : un code
report-case = { $reference } : { $path } : { $why ->
        [not-asked] a une réponse et n’est plus demandée
        [other-kind] veut une réponse d’un autre genre
        [option-gone] n’a pas d’option à la place de celle qui a été choisie
        [exit] le parcours s’arrête maintenant ici
       *[other] est maintenant refusée ({ $why })
    }
# Variables:
#   $more (String) – combien d’autres dossiers sont bloqués
report-more-cases = { $more ->
        [0] et aucun autre
        [1] et 1 autre
       *[other] et { $more } autres
    }
# Variables:
#   $old (String) – une démarche
#   $new (String) – une autre démarche
report-other-procedure = `{ $old }` et `{ $new }` sont deux démarches : seules se comparent les éditions d’une même démarche
# Variables:
#   $from (String) – le numéro de la première édition
#   $to (String) – le numéro de la seconde
report-not-later = l’édition { $to } ne vient pas après l’édition { $from }
# Variables:
#   $to (String) – le numéro d’une édition
#   $from (String) – le numéro de l’édition avec laquelle on la compare
#   $declared (String) – le numéro de l’édition dont elle reprend les réponses
report-other-lift = l’édition { $to } reprend les réponses de l’édition { $declared }, pas de l’édition { $from } : comparez-la avec celle-là


## Ce qui peut différer entre éditions
##
## Un message par code : ce qui diffère ; `.reason`, ce que cela veut dire pour les dossiers ouverts.

# La reprise

change-step-misfit = l’étape `{ $step }` est impossible : `{ $path }` n’est pas dans l’édition qu’elle désigne, se trouve dans d’autres lignes, ou est d’un genre que l’étape ne produit pas
    .reason = Une reprise se fait pour chaque dossier ouvert ou pas du tout : une étape qui ne désigne rien perdrait des réponses sans qu’on le voie.

# Les pages

change-page-added = la page `{ $page }` est nouvelle
    .reason = Ses questions sont signalées une à une.
change-page-removed = la page `{ $page }` a disparu
    .reason = Ses questions sont signalées une à une.
change-pages-reordered = les pages viennent dans un autre ordre à partir de `{ $page }`
    .reason = Les réponses ne dépendent pas de l’ordre dans lequel elles ont été données.
change-page-condition-changed = la page `{ $page }` s’applique sous une autre condition
    .reason = La personne à qui l’on demande davantage y répond ; ce qu’on ne lui demande plus est gardé.
change-exit-added = le parcours peut désormais s’arrêter à `{ $page }`
    .reason = Un dossier déjà envoyé pourrait apprendre qu’il n’y a rien à envoyer.
change-exit-changed = le parcours s’arrête à `{ $page }` sous une autre condition, ou pour une autre raison
    .reason = Un dossier déjà envoyé pourrait apprendre qu’il n’y a rien à envoyer.
change-exit-removed = le parcours ne s’arrête plus à `{ $page }`
    .reason = Les dossiers envoyés ne s’y étaient pas arrêtés.

# Les questions et les groupes

change-optional-added = `{ $question }` est nouvelle et facultative
    .reason = Les dossiers ouverts sont complets sans elle.
change-required-added = `{ $question }` est nouvelle et obligatoire
    .reason = Elle est posée aux personnes dont le dossier est ouvert ; une étape « default » leur donnerait une réponse.
change-default-added = `{ $question }` est nouvelle et obligatoire ; les dossiers complets ont la réponse déclarée
    .reason = L’édition dit quelle est la réponse.
change-question-removed = `{ $question }` a disparu, et rien ne dit ce que deviennent ses réponses
    .reason = Dites-le : « rename », « split-text », « split-options », « merge-texts », « merge-options », ou « drop », qui les garde comme n’étant plus demandées.
change-question-dropped = `{ $question }` est abandonnée
    .reason = Ses réponses sont gardées comme n’étant plus demandées.
change-question-renamed = `{ $question }` s’appelle maintenant `{ $to }`
    .reason = Ses réponses la suivent.
change-question-split = les réponses à `{ $question }` vont à `{ $to }`
    .reason = L’édition dit comment ; les anciennes réponses sont gardées aussi.
change-question-merged = les réponses à `{ $question }` vont à `{ $to }`, avec d’autres
    .reason = L’édition dit comment ; les anciennes réponses sont gardées aussi.
change-question-moved = `{ $question }` se trouve maintenant sur la page `{ $page }`
    .reason = Les réponses ne dépendent pas de la page où elles ont été données.
change-questions-reordered = les questions de la page `{ $page }` viennent dans un autre ordre
    .reason = Les réponses ne dépendent pas de l’ordre dans lequel elles ont été données.
change-question-condition-changed = `{ $question }` s’applique sous une autre condition
    .reason = La personne à qui l’on demande davantage y répond ; ce qu’on ne lui demande plus est gardé.
change-question-required = `{ $question }` est devenue obligatoire
    .reason = Elle est posée à qui l’avait laissée vide ; une étape « default » leur donnerait une réponse.
change-question-optional = `{ $question }` est devenue facultative
    .reason = Toute réponse est encore acceptée.
change-required-when-changed = `{ $question }` est obligatoire sous une autre condition
    .reason = Elle est posée à qui l’avait laissée vide et doit maintenant répondre.
change-kind-changed = `{ $question }` est du genre `{ $to }` au lieu de `{ $from }`
    .reason = Les anciennes réponses peuvent être illisibles. Donnez à la question un autre identifiant et abandonnez l’ancienne (« drop »), ou dites jusqu’à quand les dossiers restent sur leur édition.
change-kind-widened = `{ $question }` est du genre `{ $to }` au lieu de `{ $from }`
    .reason = Toute ancienne réponse se lit comme une réponse du nouveau genre.
change-purpose-changed = le sujet de la réponse à `{ $question }` est indiqué autrement aux navigateurs
    .reason = Cela aide seulement à remplir le formulaire.
change-known-from-changed = la réponse à `{ $question }` est connue d’avance par une autre source
    .reason = Ce que la personne a répondu reste.
change-confirmation-declared = les personnes doivent confirmer leur réponse à `{ $question }`
    .reason = L’édition le demande sous « confirm ».

# Les réponses acceptées

change-limit-narrowed = `{ $question }` laisse moins de place : `{ $limit }`
    .reason = Une réponse acceptée peut être refusée : dites jusqu’à quand les dossiers restent sur leur édition, et comptez-les avec `--cases`.
change-limit-widened = `{ $question }` laisse plus de place : `{ $limit }`
    .reason = Toute réponse est encore acceptée.
change-limit-changed = `{ $question }` a une autre limite, qui dépend d’autres réponses ou du jour : `{ $limit }`
    .reason = Une réponse acceptée peut être refusée : dites jusqu’à quand les dossiers restent sur leur édition, et comptez-les avec `--cases`.
change-unusual-changed = d’autres réponses à `{ $question }` sont inhabituelles
    .reason = La personne peut garder une réponse inhabituelle.
change-option-added = `{ $question }` a une nouvelle option `{ $option }`
    .reason = Les options choisies sont toujours là.
change-option-removed = `{ $question }` n’a plus l’option `{ $option }`, et rien n’en tient lieu
    .reason = Dites ce qui en tient lieu avec « map-options », ou interrogez à nouveau qui l’avait choisie : « ask-again ».
change-option-mapped = dans `{ $question }`, `{ $to }` tient lieu de `{ $option }`
    .reason = L’édition le dit.
change-option-asked-again = `{ $question }` n’a plus l’option `{ $option }`
    .reason = Qui l’avait choisie est interrogé à nouveau ; l’ancienne réponse est gardée.
change-option-condition-changed = l’option `{ $option }` de `{ $question }` est proposée sous une autre condition
    .reason = Elle peut n’être plus proposée à qui l’avait choisie : dites jusqu’à quand les dossiers restent sur leur édition.
change-option-always-offered = l’option `{ $option }` de `{ $question }` est maintenant proposée à tous
    .reason = Les options choisies sont toujours là.
change-options-reordered = les options de `{ $question }` viennent dans un autre ordre
    .reason = Les réponses désignent des options, pas leur rang.
change-rows-narrowed = `{ $group }` peut avoir { $to } lignes au plus au lieu de { $from }
    .reason = Un dossier peut en avoir davantage : dites jusqu’à quand les dossiers restent sur leur édition.
change-rows-widened = `{ $group }` peut avoir { $to } lignes au plus au lieu de { $from }
    .reason = Tous les dossiers conviennent encore.
change-more-rows-required = `{ $group }` doit avoir { $to } lignes au moins au lieu de { $from }
    .reason = Les lignes manquantes sont demandées à qui en a moins.
change-fewer-rows-required = `{ $group }` doit avoir { $to } lignes au moins au lieu de { $from }
    .reason = Tous les dossiers conviennent encore.
change-rows-named-otherwise = les lignes de `{ $group }` sont nommées par une autre question
    .reason = Seul change le nom des lignes sur la page.
change-check-added = le contrôle `{ $check }` est nouveau et refuse des réponses
    .reason = Des réponses acceptées peuvent ne pas le passer : faites-en un avertissement, ou dites jusqu’à quand les dossiers restent sur leur édition.
change-check-changed = le contrôle `{ $check }` refuse d’autres réponses
    .reason = Des réponses acceptées peuvent ne pas le passer : dites jusqu’à quand les dossiers restent sur leur édition.
change-check-removed = le contrôle `{ $check }` ne refuse plus de réponses
    .reason = Toute réponse est encore acceptée.
change-warning-changed = `{ $finding }` avertit d’autres réponses, ou est nouveau
    .reason = La personne peut garder une réponse malgré un avertissement.
change-warning-removed = `{ $finding }` n’avertit plus
    .reason = Toute réponse est encore acceptée.

# Les mots et les langues

change-question-reworded = `{ $question }` est posée en d’autres mots : `{ $part }`
    .reason = Les personnes ont répondu à une autre formulation et doivent dire si leur réponse tient. Si la question reste la même, nommez-la sous « same-meaning ».
change-option-reworded = l’option `{ $option }` de `{ $question }` a d’autres mots
    .reason = Qui l’avait choisie doit dire si elle convient encore. Si elle veut dire la même chose, nommez la question sous « same-meaning ».
change-same-meaning = `{ $question }` est posée en d’autres mots et demande la même chose
    .reason = L’édition le dit sous « same-meaning ».
change-texts-changed = { $count ->
        [0] aucun texte diffère
        [1] 1 texte diffère
       *[other] { $count } textes diffèrent
    } ({ $locale })
    .reason = Ce qu’une question demande dans la langue de référence est signalé à part ; tout le reste explique.
change-locale-added = la démarche parle maintenant { $locale }
    .reason = Davantage de personnes peuvent la lire.
change-locale-removed = la démarche ne parle plus { $locale }
    .reason = Ce qui a été envoyé reste lisible tel qu’il a été demandé ; les nouvelles pages se lisent dans la langue de référence.

# Les droits et les conditions

change-question-locked = `{ $question }` ne se corrige plus ici, seulement par la voie `{ $route }`
    .reason = Les personnes dont le dossier est ouvert perdraient un droit qui leur a été annoncé : dites jusqu’à quand les dossiers restent sur leur édition.
change-document-asked = `{ $question }` ne se corrige plus qu’avec un document
    .reason = On a dit aux personnes dont le dossier est ouvert qu’il n’en faut pas : dites jusqu’à quand les dossiers restent sur leur édition.
change-question-freed = `{ $question }` se corrige plus librement
    .reason = Personne ne perd de droit.
change-windows-changed = les corrections ont d’autres périodes ou d’autres règles
    .reason = Les périodes d’un dossier ont été enregistrées à l’envoi, et restent.
change-silence-changed = le silence veut dire autre chose, ou à partir d’un autre jour
    .reason = Ce que veut dire le silence pour un dossier a été enregistré à l’envoi.
change-retention-shortened = les réponses (`{ $what }`) sont gardées { $to } au lieu de { $from }
    .reason = Elles sont effacées plus tôt qu’annoncé : assurez-vous que personne n’en a plus besoin.
change-retention-lengthened = les réponses (`{ $what }`) sont gardées { $to } au lieu de { $from }
    .reason = On a dit aux personnes que les leurs seraient effacées avant (RGPD, art. 13) : dites jusqu’à quand les dossiers restent sur leur édition.
change-controller-changed = `{ $to }` est responsable des réponses au lieu de `{ $from }`
    .reason = Aucune réponse n’en dépend ; il faut en informer les personnes.
change-parameter-changed = le paramètre `{ $parameter }` a une autre valeur
    .reason = Son effet sur les limites, les conditions et les formulations est signalé à chacune.
change-particular-changed = `{ $key }` diffère
    .reason = Cela se lit à côté des questions ; aucune réponse n’en dépend.

# Les accusés de réception

verify-genuine = accusé de réception authentique du dossier { $reference }, envoi { $revision }
verify-received = reçu { $local } ({ $zone }), premier envoi { $first }
verify-procedure = démarche `{ $procedure }`, édition { $edition }
verify-amends = corrige l’envoi { $revision }
verify-answers = empreinte des réponses { $answers }
verify-key = signé avec la clé { $key }
verify-not-genuine = PAS authentique : { $why }
verify-not-a-receipt = ce n’est pas un accusé de réception, ou seulement un morceau ; donnez le fichier entier, tel que téléchargé
verify-unsigned = l’accusé de réception n’a pas de signature ; téléchargez-le de nouveau comme fichier
verify-unknown-key = il est signé avec une clé qui n’est pas parmi celles données ; reprenez les clés auprès du serveur qui a remis l’accusé de réception
verify-altered = l’accusé de réception ou sa signature a été modifié depuis sa remise
verify-later-format = la signature est juste, mais il faut une version plus récente pour lire cet accusé de réception
verify-contradiction = PAS vrais ensemble : { $one } et { $other } se contredisent, bien que signés tous les deux
verify-no-keys = { $file } : ce n’est pas un « JWK Set » avec des clés Ed25519
verify-total = { $genuine } sur { $total } authentiques
