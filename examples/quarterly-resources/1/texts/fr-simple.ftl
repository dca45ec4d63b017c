### The resources of a household over three months, in plain-language French: present tense, one idea a sentence, twelve words at most.
###
### Variables:
###   $m1 (Date) – the first month declared, by its first day, e.g. 1 June 2026
###   $m2 (Date) – the second month declared, by its first day, e.g. 1 July 2026
###   $m3 (Date) – the third month declared, by its first day, e.g. 1 August 2026
###   $quarter-end (Date) – the last day of the three months, e.g. 31 August 2026
###   $deadline (Date) – the last day to declare, e.g. 31 October 2026
###   $number (Number) – a row's place in its list, from 1, e.g. 2


## The procedure

procedure = Dire l’argent reçu en trois mois
    .summary = Vous dites l’argent reçu par chaque personne de votre maison.
    .who = Vous recevez le RSA ou la prime d’activité : répondez à ces questions. Une seule personne répond pour toute la maison. Dernier jour : { DATE($deadline, style: "weekday") }, 23 h 59, heure de Paris.
    .at-hand = Préparez les fiches de paie de chaque personne. Préparez aussi les papiers de la banque. Ce sont les papiers de ces mois : { DATE($m1, style: "month") }, { DATE($m2, style: "month") } et { DATE($m3, style: "month") }.
    .demonstration = Ce site est un exemple, pas un vrai service. Rien ne part vers une caisse. Écrivez des informations inventées.
    .next = Vous recevez tout de suite une preuve d’envoi. La caisse calcule votre aide. Vous pouvez corriger vos réponses plus tard.
    .send = Envoyer mes réponses
    .declaration = J’ai vérifié les montants. J’ai ajouté ce qui manquait.
    .effects = Votre aide peut augmenter, baisser ou rester la même. Vous avez reçu trop d’argent : vous devez le rendre. Une première erreur de bonne foi n’est pas punie.
    .accessibility = Nous voulons que tout le monde puisse utiliser ce site. Vous avez une difficulté ? Appelez-nous ou écrivez-nous.


## People to turn to

contact_phone = Une personne de la caisse vous répond (faux numéro)
    .hours = Du lundi au vendredi, de 9 h à 17 h

contact_desk = Accueil de la caisse, 2 rue de l’Exemple, 00000 Exempleville (fausse adresse)
    .hours = Du lundi au vendredi, de 9 h à 16 h, avec ou sans rendez-vous

contact_email = La caisse (fausse adresse)

contact_post = Caisse des prestations, 2 rue de l’Exemple, 00000 Exempleville (fausse adresse)

contact_data-protection = La personne qui protège vos données (fausse adresse)

controller_benefit-fund = Caisse d’exemple
    .purpose = Vos réponses servent à calculer votre aide.
    .legal-basis = La loi demande ces réponses. Un règlement européen protège vos données. C’est l’article 6, 1, e de ce règlement.


## Where values known beforehand come from

service_benefit-fund = Caisse d’exemple
    .report = Nous avions tort ? Appelez-nous. Nous corrigeons votre dossier.

service_employers = Vos employeurs
    .report = Dites-le à votre employeur. Il corrige ce qu’il nous envoie.

service_employment-service = Service de l’emploi
    .report = Dites-le au service de l’emploi. Montrez votre papier du mois.

service_health-insurance = Assurance maladie
    .report = Dites-le à l’assurance maladie. Montrez votre papier du mois.

service_pension-fund = Caisse de retraite
    .report = Dites-le à votre caisse de retraite. Montrez votre papier du mois.


## What to do where the form cannot help

route_identity = Pour changer votre numéro, venez à l’accueil. Apportez une pièce d’identité.

route_past-quarters = Pour des mois plus anciens, écrivez-nous. Donnez votre numéro de dossier et le mois. Écrivez le bon montant.

route_proof = Envoyez une copie par lettre. Ou apportez-la à l’accueil. Écrivez votre numéro de dossier dessus.

route_lost-code = Vous avez perdu votre code secret ? Appelez-nous. Donnez votre numéro de dossier.


## Who declares

file-number = Votre numéro d’allocataire
    .hint = Exemple : 1234567. Il y a parfois une lettre à la fin.
    .where = En haut de chaque lettre de la caisse.
    .example = 7654321
    .missing = Écrivez votre numéro. Il est en haut de chaque lettre de la caisse.

benefit = Quelle aide recevez-vous ?
    .missing = Choisissez votre aide.

benefit_opt_minimum-income = Le RSA (le revenu minimum)

benefit_opt_activity-bonus = La prime d’activité

benefit_opt_both = Les deux aides

benefit_opt_neither = Aucune de ces aides

page_no-benefit = Vous n’avez pas à répondre
    .body = Ces questions sont pour les personnes qui reçoivent le RSA ou la prime d’activité. Vous voulez une aide ? Appelez-nous ou venez à l’accueil.

already-sent = Quelqu’un a-t-il déjà répondu pour ces trois mois ?
    .hint = Exemple : votre mari ou votre femme.
    .missing = Répondez « Oui » ou « Non ».

page_already-declared = Vous n’avez rien à envoyer
    .body = Une seule réponse suffit pour toute la maison. Un montant est faux ? Corrigez la réponse déjà envoyée. Il faut son numéro de dossier et son code secret.


## What changed

household-same = Vivez-vous avec les mêmes personnes qu’avant ?
    .hint = Comparez avec votre dernière réponse.
    .missing = Répondez « Oui » ou « Non ».

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

changes_change-kind_opt_separation = Je ne vis plus en couple

changes_change-kind_opt_death = Une personne est morte

changes_change-date = Date du changement
    .hint = Exemple : 14 07 2026.
    .example = 03 08 2026

work-changed = Le travail d’une personne a-t-il changé ?
    .hint = Exemple : un travail commence, ou une personne est malade.
    .missing = Répondez « Oui » ou « Non ».

jobs = Qu’est-ce qui a changé dans le travail ?
    .one = Changement { $number }
    .add = Ajouter un changement de travail
    .empty = Aucun changement pour l’instant.

jobs_job-change = Quel changement de travail ?
    .missing = Choisissez le changement.

jobs_job-change_opt_start = Un travail commence

jobs_job-change_opt_end = Un travail est fini

jobs_job-change_opt_sick-leave = Un arrêt de travail, pour maladie

jobs_job-change_opt_leave = Un congé

jobs_job-change_opt_training = Une formation

jobs_job-change_opt_business = Une nouvelle entreprise

jobs_job-date = Date du changement de travail
    .hint = Exemple : 14 07 2026.
    .example = 03 08 2026

housing-changed = Votre logement a-t-il changé ?
    .hint = Exemple : vous avez déménagé.
    .missing = Répondez « Oui » ou « Non ».

page_new-housing = Votre logement maintenant
    .body = Donnez aussi votre nouvelle adresse. C’est une autre démarche : « changement d’adresse ».

housing-kind = Quel est votre logement maintenant ?
    .missing = Choisissez une réponse.

housing-kind_opt_tenant = Je paie un loyer

housing-kind_opt_hosted = Quelqu’un me loge, sans payer

housing-kind_opt_owner = Le logement est à moi

abroad = Une personne est-elle partie hors de France ?
    .hint = Comptez les douze derniers mois, avec les vacances.
    .missing = Répondez « Oui » ou « Non ».

days-abroad = Nombre de jours hors de France
    .hint = Prenez la personne partie le plus longtemps. Exemple : 20.
    .example = 45


## The people of the household

members = Les personnes de la maison
    .hint = Vous, votre couple, vos enfants et les autres personnes.
    .one = Personne { $number }
    .add = Ajouter une personne
    .empty = Aucune personne pour l’instant.

page_person = Qui est cette personne ?

members_first-name = Prénom

members_link = Cette personne est
    .missing = Choisissez qui est cette personne.

members_link_opt_self = Moi

members_link_opt_partner = La personne de mon couple

members_link_opt_child = Mon enfant

members_link_opt_other = Une autre personne à ma charge

members_birth-date = Date de naissance
    .hint = Exemple : 27 03 1988.
    .example = 04 11 1975

members_received-any = Cette personne a-t-elle reçu de l’argent en trois mois ?
    .hint = Les mois sont : { DATE($m1, style: "month") }, { DATE($m2, style: "month") } et { DATE($m3, style: "month") }.
    .why = Avec « Non », vous n’écrivez pas zéro chaque mois.
    .missing = Répondez « Oui » ou « Non ».

page_sorts = D’où vient l’argent ?
    .body = N’écrivez pas l’argent de la caisse. Exemple : RSA, prime d’activité, aide au logement, allocations familiales.

members_kinds = Quel argent cette personne a-t-elle reçu ?
    .hint = Cochez tout ce qui est arrivé.
    .missing = Cochez au moins une case.

members_kinds_opt_wage = Salaires

members_kinds_opt_unemployment = Argent du chômage

members_kinds_opt_daily-allowance = Argent de la maladie
    .hint = Maladie, bébé ou accident au travail : indemnités journalières.

members_kinds_opt_disability = Pension d’invalidité

members_kinds_opt_pension = Retraite

members_kinds_opt_training = Stage, formation ou service civique

members_kinds_opt_self-employment = Travail à mon compte
    .hint = Exemple : micro-entreprise, commerce.

members_kinds_opt_foreign = Argent gagné hors de France

members_kinds_opt_alimony = Pension alimentaire reçue

members_kinds_opt_family-help = Argent donné par des proches
    .hint = Exemple : vos parents donnent 200 € chaque mois.

members_kinds_opt_organisation-help = Argent donné par une association
    .hint = Ou par un autre organisme.

members_kinds_opt_rent = Loyers reçus

members_kinds_opt_interest = Intérêts de la banque
    .hint = La somme sur le livret ne compte pas.

members_kinds_opt_exceptional = Argent exceptionnel
    .hint = Exemple : un héritage, une prime, un gain au jeu.

members_kinds_opt_other = Autre argent reçu


## The amounts, month by month

page_wages = Salaires
    .body = Écrivez le montant net social de la fiche de paie. Prenez le mois où l’argent arrive. Additionnez tous les employeurs. Gardez vos fiches de paie.

members_wage-1 = Salaires en { DATE($m1, style: "month") }
    .where = Sur la fiche de paie, à la ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_wage-2 = Salaires en { DATE($m2, style: "month") }
    .where = Sur la fiche de paie, à la ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_wage-3 = Salaires en { DATE($m3, style: "month") }
    .where = Sur la fiche de paie, à la ligne « Montant net social ».
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_unemployment-amounts = Argent du chômage

members_unemployment-1 = Argent du chômage en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_unemployment-2 = Argent du chômage en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_unemployment-3 = Argent du chômage en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_daily-allowance-amounts = Argent de la maladie

members_daily-allowance-1 = Argent de la maladie en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_daily-allowance-2 = Argent de la maladie en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_daily-allowance-3 = Argent de la maladie en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_disability-amounts = Pension d’invalidité

members_disability-1 = Pension d’invalidité en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_disability-2 = Pension d’invalidité en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_disability-3 = Pension d’invalidité en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_pension-amounts = Retraite

members_pension-1 = Retraite en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.
    .document = Le papier de votre caisse de retraite pour { DATE($m1, style: "month") }.

members_pension-2 = Retraite en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.
    .document = Le papier de votre caisse de retraite pour { DATE($m2, style: "month") }.

members_pension-3 = Retraite en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.
    .document = Le papier de votre caisse de retraite pour { DATE($m3, style: "month") }.

page_training-amounts = Stage, formation ou service civique

members_training-1 = Stage, formation ou service civique en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_training-2 = Stage, formation ou service civique en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_training-3 = Stage, formation ou service civique en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_self-employment-amounts = Travail à mon compte
    .body = Écrivez tout l’argent payé par les clients.

members_activity = Quel est le travail de cette personne ?
    .missing = Choisissez le travail.

members_activity_opt_sales = Elle vend des choses

members_activity_opt_services = Elle rend des services

members_activity_opt_profession = Profession libérale
    .hint = Exemple : infirmière, architecte.

members_turnover-1 = Argent payé par les clients en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_turnover-2 = Argent payé par les clients en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_turnover-3 = Argent payé par les clients en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_foreign-amounts = Argent gagné hors de France
    .body = Écrivez les montants en euros.

members_foreign-1 = Argent gagné hors de France en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_foreign-2 = Argent gagné hors de France en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_foreign-3 = Argent gagné hors de France en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_alimony-amounts = Pension alimentaire reçue

members_alimony-1 = Pension alimentaire reçue en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_alimony-2 = Pension alimentaire reçue en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_alimony-3 = Pension alimentaire reçue en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_family-help-amounts = Argent donné par des proches

members_family-help-1 = Argent donné par des proches en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_family-help-2 = Argent donné par des proches en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_family-help-3 = Argent donné par des proches en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_organisation-help-amounts = Argent donné par une association

members_organisation-help-1 = Argent donné par une association en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_organisation-help-2 = Argent donné par une association en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_organisation-help-3 = Argent donné par une association en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_rent-amounts = Loyers reçus

members_rent-1 = Loyers reçus en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_rent-2 = Loyers reçus en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_rent-3 = Loyers reçus en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_interest = Intérêts reçus en trois mois
    .hint = La somme placée ne compte pas. Exemple : 12,40.
    .where = Sur le papier de la banque.
    .example = 8,15

savings = Argent de la maison qui n’est pas placé
    .hint = Argent du compte et billets, le { $quarter-end }. Exemple : 350.
    .why = Pour le RSA, cet argent compte aussi.
    .example = 120

page_exceptional-amounts = Argent exceptionnel

members_exceptional-kind = Quel est cet argent exceptionnel ?
    .missing = Choisissez une réponse.

members_exceptional-kind_opt_winnings = Un gain au jeu

members_exceptional-kind_opt_inheritance = Un héritage

members_exceptional-kind_opt_sale = Une vente

members_exceptional-kind_opt_bonus = Une prime

members_exceptional-kind_opt_back-pay = Un salaire payé en retard

members_exceptional-kind_opt_severance = De l’argent à la fin d’un travail

members_exceptional-1 = Argent exceptionnel en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_exceptional-2 = Argent exceptionnel en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_exceptional-3 = Argent exceptionnel en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.

page_other-amounts = Autre argent reçu

members_other-what = Quel est cet argent ?
    .hint = Exemple : « vente de légumes ».

members_other-1 = Autre argent reçu en { DATE($m1, style: "month") }
    .missing = Écrivez le montant de { DATE($m1, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_other-2 = Autre argent reçu en { DATE($m2, style: "month") }
    .missing = Écrivez le montant de { DATE($m2, style: "month") }. Rien ce mois-là ? Écrivez 0.

members_other-3 = Autre argent reçu en { DATE($m3, style: "month") }
    .missing = Écrivez le montant de { DATE($m3, style: "month") }. Rien ce mois-là ? Écrivez 0.


## Rules between questions

check_many-days-abroad = Vous comptez plus de 92 jours. Votre aide peut changer. Vérifiez le nombre de jours.

check_known-not-ticked = Nous connaissons un montant, mais sa case n’est pas cochée. Cochez-la pour voir le montant. Le montant est faux ? Continuez.

check_nothing-each-month = Zéro pour les trois mois ? Vérifiez les montants. Vous pouvez décocher « { members_kinds_opt_wage } » à la page d’avant.


## Frequent errors

error_other-net-amount = J’ai pris une autre ligne de la fiche de paie
    .avoid = Cherchez la ligne « Montant net social ».
    .repair = Écrivez le montant de cette ligne.

error_balance-instead-of-interest = J’ai écrit la somme placée à la banque
    .avoid = Cherchez l’argent ajouté par la banque.
    .repair = Écrivez seulement les intérêts des trois mois.

error_month-of-work = J’ai pris le mois du travail
    .avoid = Prenez le mois où l’argent arrive.
    .repair = Écrivez chaque montant au mois où il arrive.

error_allowance-forgotten = J’ai oublié l’argent de la maladie ou du chômage
    .avoid = Regardez tout l’argent arrivé sur le compte.
    .repair = Répondez « Oui ». Vous verrez les montants que nous connaissons.

error_member-forgotten = J’ai oublié l’argent d’une personne de la maison
    .avoid = Demandez à chaque personne, même aux jeunes.
    .repair = Cette personne a reçu de l’argent ? Répondez « Oui ».

error_fund-money-declared = J’ai écrit l’argent de la caisse
    .avoid = Le RSA et les allocations ne comptent pas ici.
    .repair = Revenez aux cases. Décochez « { members_kinds_opt_other } ».

error_family-help-forgotten = J’ai oublié l’argent donné par mes parents
    .avoid = Comptez l’argent donné chaque mois.
    .repair = Cochez « { members_kinds_opt_family-help } ». Écrivez les montants.

error_waiting-for-contact = J’attends un appel de la caisse
    .avoid = Dites chaque changement tout de suite.
    .repair = Ce changement a plus d’un mois. Gardez sa date.

error_empty-instead-of-zero = Je n’ai rien écrit au lieu de zéro
    .avoid = Un mois sans argent : écrivez 0.
    .repair = Complétez chaque mois vide.
