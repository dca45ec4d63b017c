### What pages of questions say, in plain-language French: one idea a sentence, fifteen words at most,
### present tense. What is already plain in fr.ftl is not repeated.

## Around every page.

ui_status-offline = Internet est coupé. Vos réponses restent sur cette page. Réessayez plus tard.

## A page of questions.

ui_required-all = Répondez à toutes les questions.
ui_required-but-optional = Répondez à toutes les questions, sauf avec les mots « { ui_optional } ».

# Stands right after the words of a question.
ui_optional = (pas obligatoire)

## At a question that changed since it was answered.

ui_confirm-required = Vous devez maintenant répondre à cette question.
ui_confirm-option-gone = Vous aviez choisi une réponse. Elle n’existe plus. Choisissez encore une fois.
ui_confirm-reworded = La question a changé. Relisez votre réponse.

## What was known before the person was asked.

# Variables:
#   $value (Message) – what is known, e.g. 1 200,00 €
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known = Nous avons déjà { $value }. Cela vient de : { $source }. C’est faux ? Changez-le.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-ticked = Des cases sont déjà cochées. Cela vient de : { $source }. C’est faux ? Changez-les.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-confirmed = Vous avez dit que c’est juste. Cela vient de : { $source }.

# Variables:
#   $value (Message) – what was known, e.g. 1 200,00 €
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-corrected = Vous avez corrigé. Avant, nous avions { $value }. Cela venait de : { $source }.

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-changed = Vous avez corrigé. Avant, d’autres cases étaient cochées. Cela venait de : { $source }.

ui_known-left-out = Ce que nous savions, et que vous n’avez pas gardé

# Variables:
#   $source (Message) – the organisation it is from, e.g. "Vos employeurs"
ui_known-source = Cela vient de : { $source }

## A document that a correction asks for, beside the question.

# Variables:
#   $document (Message) – which document, a sentence of the author's, e.g. "Votre dernier relevé de pension."
ui_document-here = Si vous changez cette réponse, donnez-nous ensuite un document. Lequel : { $document }
