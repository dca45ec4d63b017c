### Les ressources d’un foyer sur trois mois, en français, la référence des textes.
###
### Variables:
###   $m1 (Date) – the first month declared, by its first day, e.g. 1 June 2026
###   $m2 (Date) – the second month declared, by its first day, e.g. 1 July 2026
###   $m3 (Date) – the third month declared, by its first day, e.g. 1 August 2026
###   $quarter-end (Date) – the last day of the three months, e.g. 31 August 2026
###   $deadline (Date) – the last day to declare, e.g. 31 October 2026
###   $number (Number) – a row's place in its list, from 1, e.g. 2


## The procedure

procedure = Déclarer les ressources du trimestre
    .summary = Dites ce que chaque personne du foyer a reçu en { DATE($m1, style: "month") }, { DATE($m2, style: "month") } et { DATE($m3, style: "month") }.
    .who = Les personnes qui reçoivent le revenu minimum ou la prime d’activité. Une seule déclaration pour tout le foyer. Dernier jour : { DATE($deadline, style: "weekday") }, 23 h 59, heure de Paris.
    .at-hand = Les fiches de paie et les relevés de chaque personne du foyer, pour { DATE($m1, style: "month") }, { DATE($m2, style: "month") } et { DATE($m3, style: "month") }.
    .demonstration = Ceci est un modèle de démonstration, pas un formulaire officiel. Rien ne part vers une caisse : utilisez des informations inventées.
    .next = Vous recevez tout de suite un accusé de réception. La caisse calcule votre aide pour les trois mois suivants. Vous pouvez corriger votre déclaration après l’envoi, montant par montant.
    .send = Envoyer ma déclaration du trimestre
    .declaration = J’ai vérifié les montants et complété ce qui manquait.
    .effects = Votre aide peut augmenter, baisser ou rester la même. Si vous avez reçu trop, il faudra rembourser. Une première erreur faite de bonne foi n’entraîne pas de sanction.
    .accessibility = Ce modèle vise le RGAA 4.1.2 et les WCAG 2.2 niveau AA. Il n’a pas encore été audité. Une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_phone = Les conseillers de la caisse (numéro inventé)
    .hours = Du lundi au vendredi, de 9 h à 17 h

contact_desk = Accueil de la caisse, 2 rue de l’Exemple, 00000 Exempleville (adresse inventée)
    .hours = Du lundi au vendredi, de 9 h à 16 h, avec ou sans rendez-vous

contact_email = La caisse (adresse inventée)

contact_post = Caisse des prestations, 2 rue de l’Exemple, 00000 Exempleville (adresse inventée)

contact_data-protection = La personne chargée de la protection des données (adresse inventée)

controller_benefit-fund = Caisse de démonstration
    .purpose = Vos réponses servent à calculer votre aide pour les trois mois suivants.
    .legal-basis = La loi prévoit cette déclaration. Le traitement est une mission d’intérêt public : article 6, 1, e du règlement général sur la protection des données.


## Where values known beforehand come from

service_benefit-fund = Caisse de démonstration
    .report = Ce que nous avions était faux ? Dites-le-nous par téléphone : nous corrigeons votre dossier.

service_employers = Vos employeurs
    .report = Prévenez l’employeur : il corrige sa déclaration, et vos prochains montants seront justes.

service_employment-service = Service de l’emploi
    .report = Prévenez le service de l’emploi, avec votre relevé du mois.

service_health-insurance = Assurance maladie
    .report = Prévenez l’assurance maladie, avec votre décompte.

service_pension-fund = Caisse de retraite
    .report = Prévenez votre caisse de retraite, avec votre relevé.


## What to do where the form cannot help

route_identity = Pour changer votre numéro d’allocataire, venez à l’accueil avec une pièce d’identité.

route_past-quarters = Pour un trimestre passé, écrivez-nous : le numéro de votre dossier, le mois, le montant envoyé et le bon montant.

route_proof = Envoyez une copie par courrier, ou apportez-la à l’accueil. Écrivez le numéro de votre dossier dessus.

route_lost-code = Code secret perdu ? Appelez-nous avec votre numéro de dossier : nous vous aidons à retrouver l’accès.


## Who declares

file-number = Votre numéro d’allocataire
    .hint = 7 chiffres, parfois suivis d’une lettre, par exemple 1234567.
    .where = En haut de chaque courrier de la caisse.
    .example = 7654321
    .missing = Écrivez votre numéro d’allocataire. Il est en haut de chaque courrier de la caisse.

benefit = Quelle aide recevez-vous ?
    .missing = Choisissez l’aide que vous recevez.

benefit_opt_minimum-income = Le revenu minimum (RSA)

benefit_opt_activity-bonus = La prime d’activité

benefit_opt_both = Les deux

benefit_opt_neither = Aucune des deux

page_no-benefit = Cette déclaration ne vous concerne pas
    .body = Elle est pour les personnes qui reçoivent le revenu minimum ou la prime d’activité. Vous voulez demander une aide ? Appelez-nous ou venez à l’accueil : nous regardons avec vous.

already-sent = Une déclaration est-elle déjà partie pour ce trimestre ?
    .hint = Par exemple, envoyée par votre conjoint.
    .missing = Répondez « Oui » si une déclaration est déjà partie, sinon « Non ».

page_already-declared = Vous n’avez rien à envoyer
    .body = Une seule déclaration suffit pour tout le foyer. Un montant est faux ? Corrigez la déclaration déjà partie, avec son numéro de dossier et son code secret.


## What changed

household-same = Vivez-vous toujours avec les mêmes personnes ?
    .hint = Comparez avec votre déclaration d’avant.
    .missing = Répondez « Oui » si rien n’a changé, sinon « Non ».

changes = Qu’est-ce qui a changé ?
    .one = Changement { $number }
    .add = Ajouter un changement
    .empty = Aucun changement pour l’instant.

changes_change-kind = Quel changement ?
    .missing = Choisissez le changement.

changes_change-kind_opt_arrival = Une personne est arrivée

changes_change-kind_opt_departure = Une personne est partie

changes_change-kind_opt_birth = Un enfant est né

changes_change-kind_opt_couple = Je vis en couple

changes_change-kind_opt_separation = Je suis séparé ou séparée

changes_change-kind_opt_death = Une personne est décédée

changes_change-date = Date du changement
    .hint = Par exemple 14 07 2026.
    .example = 03 08 2026

work-changed = Le travail d’une personne du foyer a-t-il changé ?
    .hint = Début, fin, arrêt maladie, congé, formation ou création d’entreprise.
    .missing = Répondez « Oui » si un travail a changé, sinon « Non ».

jobs = Qu’est-ce qui a changé dans le travail ?
    .one = Changement { $number }
    .add = Ajouter un changement de travail
    .empty = Aucun changement pour l’instant.

jobs_job-change = Quel changement de travail ?
    .missing = Choisissez le changement de travail.

jobs_job-change_opt_start = Un travail a commencé

jobs_job-change_opt_end = Un travail s’est terminé

jobs_job-change_opt_sick-leave = Un arrêt maladie

jobs_job-change_opt_leave = Un congé

jobs_job-change_opt_training = Une formation

jobs_job-change_opt_business = Une création d’entreprise

jobs_job-date = Date du changement de travail
    .hint = Par exemple 14 07 2026.
    .example = 03 08 2026

housing-changed = Votre logement a-t-il changé ?
    .hint = Vous avez déménagé, ou vous n’êtes plus locataire.
    .missing = Répondez « Oui » si votre logement a changé, sinon « Non ».

page_new-housing = Votre logement maintenant
    .body = Pensez aussi à donner votre nouvelle adresse, dans la démarche « changement d’adresse ».

housing-kind = Comment êtes-vous logé maintenant ?
    .missing = Choisissez votre situation.

housing-kind_opt_tenant = Je suis locataire

housing-kind_opt_hosted = Je suis hébergé gratuitement

housing-kind_opt_owner = Je suis propriétaire

abroad = Une personne du foyer a-t-elle passé du temps hors de France ?
    .hint = Pendant les douze derniers mois, vacances comprises.
    .missing = Répondez « Oui » pour un séjour hors de France, sinon « Non ».

days-abroad = Nombre de jours hors de France
    .hint = Pour la personne partie le plus longtemps, sur douze mois, par exemple 20.
    .example = 45


## The people of the household

members = Les personnes du foyer
    .hint = Vous, votre conjoint, vos enfants et les autres personnes à charge.
    .one = Personne { $number }
    .add = Ajouter une personne
    .empty = Aucune personne pour l’instant.

page_person = Qui est cette personne ?

members_first-name = Prénom

members_link = Cette personne est
    .missing = Choisissez qui est cette personne.

members_link_opt_self = Moi

members_link_opt_partner = Mon conjoint ou ma conjointe

members_link_opt_child = Mon enfant

members_link_opt_other = Une autre personne à charge

members_birth-date = Date de naissance
    .hint = Par exemple 27 03 1988.
    .example = 04 11 1975

members_received-any = Cette personne a-t-elle reçu de l’argent pendant ces trois mois ?
    .hint = En { DATE($m1, style: "month") }, { DATE($m2, style: "month") } ou { DATE($m3, style: "month") }, même une seule fois.
    .why = Un « Non » évite d’écrire zéro pour chaque mois.
    .missing = Répondez « Oui » si de l’argent est arrivé, sinon « Non ».

page_sorts = D’où vient l’argent reçu ?
    .body = N’indiquez pas ce que la caisse vous verse : revenu minimum, prime d’activité, aide au logement, allocations familiales.

members_kinds = Quel argent cette personne a-t-elle reçu ?
    .hint = Cochez tout ce qui est arrivé sur le compte ou en espèces.
    .missing = Cochez au moins une sorte d’argent.

members_kinds_opt_wage = Salaires

members_kinds_opt_unemployment = Allocations de chômage

members_kinds_opt_daily-allowance = Indemnités journalières
    .hint = Maladie, maternité ou accident du travail.

members_kinds_opt_disability = Pension d’invalidité

members_kinds_opt_pension = Pension de retraite

members_kinds_opt_training = Stage, formation ou service civique

members_kinds_opt_self-employment = Travail indépendant
    .hint = Micro-entreprise, commerce, profession libérale.

members_kinds_opt_foreign = Argent gagné à l’étranger

members_kinds_opt_alimony = Pension alimentaire reçue

members_kinds_opt_family-help = Aide régulière de proches
    .hint = Par exemple, vos parents vous versent 200 € chaque mois.

members_kinds_opt_organisation-help = Aide régulière d’un organisme

members_kinds_opt_rent = Loyers reçus

members_kinds_opt_interest = Intérêts de l’argent placé
    .hint = Livret, assurance-vie : les intérêts, pas la somme placée.

members_kinds_opt_exceptional = Argent exceptionnel
    .hint = Gain au jeu, héritage, vente, prime ou rappel de salaire.

members_kinds_opt_other = Autre argent reçu


## The amounts, month by month

page_wages = Salaires
    .body = Écrivez le montant net social de la fiche de paie. Comptez le mois où l’argent arrive sur le compte, même si le travail date d’avant. Additionnez tous les employeurs. Les centimes sont acceptés. Gardez les fiches de paie : elles peuvent être demandées si vous corrigez un montant.

members_wage-1 = Salaires en { DATE($m1, style: "month") }
    .where = Sur la fiche de paie, ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_wage-2 = Salaires en { DATE($m2, style: "month") }
    .where = Sur la fiche de paie, ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_wage-3 = Salaires en { DATE($m3, style: "month") }
    .where = Sur la fiche de paie, ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_unemployment-amounts = Allocations de chômage

members_unemployment-1 = Allocations de chômage en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_unemployment-2 = Allocations de chômage en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_unemployment-3 = Allocations de chômage en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_daily-allowance-amounts = Indemnités journalières

members_daily-allowance-1 = Indemnités journalières en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_daily-allowance-2 = Indemnités journalières en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_daily-allowance-3 = Indemnités journalières en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_disability-amounts = Pension d’invalidité

members_disability-1 = Pension d’invalidité en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_disability-2 = Pension d’invalidité en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_disability-3 = Pension d’invalidité en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_pension-amounts = Pension de retraite

members_pension-1 = Pension de retraite en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.
    .document = Le relevé de votre caisse de retraite pour { DATE($m1, style: "month") }.

members_pension-2 = Pension de retraite en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.
    .document = Le relevé de votre caisse de retraite pour { DATE($m2, style: "month") }.

members_pension-3 = Pension de retraite en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.
    .document = Le relevé de votre caisse de retraite pour { DATE($m3, style: "month") }.

page_training-amounts = Stage, formation ou service civique

members_training-1 = Stage, formation ou service civique en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_training-2 = Stage, formation ou service civique en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_training-3 = Stage, formation ou service civique en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_self-employment-amounts = Travail indépendant
    .body = Écrivez tout ce que les clients ont payé, avant les charges.

members_activity = Quelle est l’activité de cette personne ?
    .missing = Choisissez l’activité.

members_activity_opt_sales = Vente

members_activity_opt_services = Services

members_activity_opt_profession = Profession libérale

members_turnover-1 = Chiffre d’affaires encaissé en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_turnover-2 = Chiffre d’affaires encaissé en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_turnover-3 = Chiffre d’affaires encaissé en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_foreign-amounts = Argent gagné à l’étranger
    .body = Écrivez les montants en euros.

members_foreign-1 = Argent gagné à l’étranger en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_foreign-2 = Argent gagné à l’étranger en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_foreign-3 = Argent gagné à l’étranger en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_alimony-amounts = Pension alimentaire reçue

members_alimony-1 = Pension alimentaire reçue en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_alimony-2 = Pension alimentaire reçue en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_alimony-3 = Pension alimentaire reçue en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_family-help-amounts = Aide régulière de proches

members_family-help-1 = Aide régulière de proches en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_family-help-2 = Aide régulière de proches en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_family-help-3 = Aide régulière de proches en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_organisation-help-amounts = Aide régulière d’un organisme

members_organisation-help-1 = Aide régulière d’un organisme en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_organisation-help-2 = Aide régulière d’un organisme en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_organisation-help-3 = Aide régulière d’un organisme en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_rent-amounts = Loyers reçus

members_rent-1 = Loyers reçus en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_rent-2 = Loyers reçus en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_rent-3 = Loyers reçus en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_interest = Intérêts reçus pendant les trois mois
    .hint = Les intérêts, pas la somme placée, par exemple 12,40.
    .where = Sur le relevé de la banque.
    .example = 8,15

savings = Argent du foyer qui n’est pas placé
    .hint = Compte courant et espèces, au { $quarter-end }, par exemple 350.
    .why = Pour le revenu minimum, cet argent compte aussi.
    .example = 120

page_exceptional-amounts = Argent exceptionnel

members_exceptional-kind = De quel argent exceptionnel s’agit-il ?
    .missing = Choisissez la sorte d’argent exceptionnel.

members_exceptional-kind_opt_winnings = Gain au jeu

members_exceptional-kind_opt_inheritance = Héritage

members_exceptional-kind_opt_sale = Vente d’un bien

members_exceptional-kind_opt_bonus = Prime

members_exceptional-kind_opt_back-pay = Rappel de salaire

members_exceptional-kind_opt_severance = Indemnité de rupture

members_exceptional-1 = Argent exceptionnel en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_exceptional-2 = Argent exceptionnel en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_exceptional-3 = Argent exceptionnel en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

page_other-amounts = Autre argent reçu

members_other-what = De quel argent s’agit-il ?
    .hint = En quelques mots, par exemple « vente de légumes ».

members_other-1 = Autre argent reçu en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_other-2 = Autre argent reçu en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.

members_other-3 = Autre argent reçu en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }, ou 0 si rien n’est arrivé ce mois-là.


## Rules between questions

check_many-days-abroad = Plus de 92 jours hors de France dans l’année : vos droits peuvent changer. Vérifiez le nombre de jours.

check_known-not-ticked = Nous connaissons un montant pour une sorte d’argent qui n’est pas cochée. Cochez-la pour voir ce montant, ou continuez s’il est faux.

check_nothing-each-month = Zéro pour les trois mois ? Vérifiez, ou décochez « { members_kinds_opt_wage } » à la page d’avant.


## Frequent errors

error_other-net-amount = J’ai mis le net imposable ou le net à payer au lieu du montant net social
    .avoid = Cherchez la ligne « Montant net social » de la fiche de paie.
    .repair = Remplacez le montant par celui de cette ligne.

error_balance-instead-of-interest = J’ai mis mon épargne au lieu des intérêts
    .avoid = Indiquez ce que la banque a ajouté, pas ce que vous avez placé.
    .repair = Remplacez la somme placée par les intérêts du trimestre.

error_month-of-work = J’ai déclaré le salaire sur le mois travaillé
    .avoid = Comptez le mois où l’argent arrive sur le compte.
    .repair = Déplacez chaque montant vers le mois de son versement.

error_allowance-forgotten = J’ai oublié les indemnités journalières ou le chômage
    .avoid = Regardez chaque versement du compte, pas seulement les salaires.
    .repair = Répondez « Oui » : les montants que nous connaissons vous seront montrés.

error_member-forgotten = J’ai oublié l’argent de mon conjoint ou de mon enfant qui travaille
    .avoid = Posez la question à chaque personne du foyer, jeunes compris.
    .repair = Répondez « Oui » si cette personne a reçu de l’argent.

error_fund-money-declared = J’ai déclaré ce que la caisse m’a versé
    .avoid = N’indiquez ni le revenu minimum, ni l’aide au logement, ni les allocations familiales.
    .repair = Revenez aux cases à cocher et décochez « { members_kinds_opt_other } ».

error_family-help-forgotten = J’ai oublié l’aide régulière de mes parents
    .avoid = Comptez l’argent que vos proches vous versent chaque mois.
    .repair = Cochez « { members_kinds_opt_family-help } » et indiquez les montants.

error_waiting-for-contact = J’attends que la caisse me contacte pour mettre à jour ma situation
    .avoid = Signalez chaque changement dès qu’il arrive, sans attendre la déclaration.
    .repair = Ce changement date de plus d’un mois. Gardez sa date : nous mettons votre dossier à jour.

error_empty-instead-of-zero = J’ai laissé vide au lieu de zéro
    .avoid = Écrivez 0 pour un mois sans argent.
    .repair = Complétez chaque mois vide.
