### Words of the shared indicators: titles, definitions, units, and what surrounds a table.

## Titles and definitions, one pair an indicator

indicator-a1-title = Activités menées
indicator-a1-definition = Nombre d’activités enregistrées. Un accompagnement individuel, un atelier, une conférence ou un projet compte pour 1.
indicator-a2-title = Accompagnements
indicator-a2-definition = Chaque activité compte une fois par personne présente. Un atelier de 10 personnes compte 10 accompagnements.
indicator-a3-title = Heures de médiation
indicator-a3-definition = Durée des activités, comptée une seule fois par activité.
indicator-a4-title = Heures d’apprentissage
indicator-a4-definition = Durée de chaque activité, multipliée par le nombre de personnes présentes.
indicator-a5-title = Durées
indicator-a5-definition = Accompagnements et activités selon la durée de l’activité.
indicator-a6-title = Public qui revient
indicator-a6-definition = Accompagnements de personnes déjà venues, et de personnes venues pour la première fois.
indicator-b1-title = Tranches d’âge
indicator-b1-definition = Accompagnements par tranche d’âge nationale, au jour de l’activité.
indicator-b2-title = Genre
indicator-b2-definition = Accompagnements par genre, selon la liste nationale.
indicator-b3-title = Statut
indicator-b3-definition = Accompagnements par statut, selon la liste nationale.
indicator-b4-title = Publics
indicator-b4-definition = Accompagnements selon le public pour qui l’activité est faite.
indicator-b5-title = Publics prioritaires
indicator-b5-definition = Accompagnements des 7 publics prioritaires, ensemble puis un par un, et leur part de tous les accompagnements.
indicator-b6-title = Langues parlées
indicator-b6-definition = Accompagnements selon la langue de l’activité.
indicator-c1-title = Niveaux d’usage
indicator-c1-definition = Accompagnements selon le niveau le plus haut parmi les usages de l’activité : basique, intermédiaire ou avancé.
indicator-c1b-title = Niveaux des ateliers
indicator-c1b-definition = Accompagnements en atelier, selon le niveau de l’atelier.
indicator-c2-title = Usages
indicator-c2-definition = Une activité compte une fois pour chacun de ses usages, quel que soit le nombre de personnes présentes.
indicator-c3-title = Thématiques nationales
indicator-c3-definition = Une activité compte une fois pour chacune de ses thématiques. Les thématiques administratives forment une liste à part ; le total réunit les deux listes.
indicator-c4-title = Le numérique au service de…
indicator-c4-definition = Une activité compte une fois pour chacun des domaines qu’elle sert : santé, emploi, culture… Il y en a 12.
indicator-c5-title = Matrice des priorités
indicator-c5-definition = Accompagnements de chaque public sur les usages prévus pour lui, étape par étape. Une activité qui porte sur 2 usages compte dans 2 cases. S’y ajoute la part des 14 cases atteintes.
indicator-d1-title = Utilisations en autonomie
indicator-d1-definition = Utilisations de la borne sans médiateur·rice. Elles ne comptent pas comme accompagnements.
indicator-d2-title = Pas à pas
indicator-d2-definition = Pas à pas commencés et terminés pendant les utilisations en autonomie.
indicator-d3-title = Temps par pas à pas
indicator-d3-definition = Durée des pas à pas terminés. La moitié ont duré moins que la médiane. Un quart ont duré moins que le 1er quartile, et les trois quarts moins que le 3e.
indicator-d4-title = Réussite du premier coup
indicator-d4-definition = Exercices et questions faits pendant les utilisations en autonomie, et part réussie au premier essai.
indicator-d5-title = Positionnement
indicator-d5-definition = Utilisations où le positionnement a trouvé un niveau : le niveau d’ensemble, puis celui de chaque domaine de compétences.
indicator-d6-title = Autonomie gagnée
indicator-d6-definition = Accompagnements individuels où l’autonomie est notée avant et après, et part de ceux où elle a augmenté.
indicator-d7-title = Domaines de compétences utilisés
indicator-d7-definition = Utilisations où la personne a répondu, selon le nombre de domaines utilisés, avant et après. Utiliser les 5 domaines à la dernière réponse, c’est avoir au moins le niveau de base.
indicator-d8-title = Satisfaction
indicator-d8-definition = Utilisations où la personne a choisi l’un des trois visages du dernier écran.
indicator-d9-title = Appels à l’aide
indicator-d9-definition = Appels faits depuis la borne, selon le pas à pas en cours. L’attente est celle des appels auxquels quelqu’un est venu : la moitié ont attendu moins que la médiane, et 9 sur 10 moins que la seconde durée.
indicator-d10-title = Parcours suivis
indicator-d10-definition = Utilisations où la personne a choisi un parcours, et part de celles où elle l’a terminé.
indicator-e1-title = Lieux actifs
indicator-e1-definition = Sites où au moins une activité ou une utilisation est enregistrée sur la période. S’y ajoutent les lieux décrits par le site : un lieu peut avoir plusieurs types et plusieurs labels.
indicator-e2-title = Hors les murs
indicator-e2-definition = Accompagnements à une halte de tournée, à domicile ou dans un autre lieu, comme chez un partenaire, et leur part de tous les accompagnements. Un lieu d’activité n’en fait pas partie, une activité à distance non plus.
indicator-e3-title = Territoire couvert
indicator-e3-definition = Communes où il y a eu au moins une activité, par département. Chaque commune compte une fois. C’est celle que l’activité indique, sinon celle du lieu.
indicator-e4-title = Jours et heures d’activité
indicator-e4-definition = Activités selon le jour de la semaine et l’heure, et nombre de jours où il y en a eu.
indicator-e5-title = Périodes sans enregistrement
indicator-e5-definition = Mois où un site n’a rien enregistré depuis son premier enregistrement, et jours depuis le dernier. Pour plusieurs sites, les mois s’ajoutent et les jours sont ceux du plus long silence. On compte jusqu’à la fin de la période, ou jusqu’au dernier enregistrement de tous les sites s’il vient avant.
indicator-e6-title = Accueil des très petites entreprises
indicator-e6-definition = Lieux décrits par le site qui disent accueillir les très petites entreprises, et leur part de tous ces lieux.
indicator-f1-title = Matériel utilisé
indicator-f1-definition = Une activité compte une fois pour chaque matériel utilisé. Viennent ensuite toutes les activités, selon que ce matériel est à la personne ou au lieu.
indicator-f2-title = Âge du parc
indicator-f2-definition = Appareils de l’inventaire, sauf ceux sortis du parc, dans leur dernier état connu. L’âge va de l’année d’achat à celle du dernier jour de la période.
indicator-f3-title = Connexions
indicator-f3-definition = Lieux décrits par le site, selon leur connexion. Un lieu peut en avoir plusieurs.
indicator-g1-title = Équipe
indicator-g1-definition = Membres de l’équipe qui ont mené au moins une activité sur la période, comptés sans être nommés. Une personne qui intervient sur 2 sites compte 2 fois. Comme pour les activités, ce nombre n’est pas publié quand peu de personnes ont été accompagnées.
indicator-g2-title = Cycles
indicator-g2-definition = Cycles commencés et leurs relais, blocs complets et productions publiées sur la période, selon le secteur.
indicator-g3-title = Ateliers et rendez-vous
indicator-g3-definition = Dates de la période, passées ou à venir, sauf les dates annulées : personnes inscrites, présentes, absentes et en liste d’attente. Une personne compte une fois par date.
indicator-g5-title = Orientations
indicator-g5-definition = Accompagnements de personnes orientées vers une autre structure, ensemble puis par destination, et leur part de tous les accompagnements.
indicator-h1-title = Besoins exprimés
indicator-h1-definition = Réponses des structures au questionnaire des besoins. Chaque besoin est une part des structures qui ont répondu. Le taux de réponse porte sur les structures interrogées.

## Units

unit-sessions = activités
unit-accompaniments = accompagnements
unit-mediator-minutes = minutes de médiation
unit-learner-minutes = minutes d’apprentissage
unit-mentions = mentions
unit-visits = utilisations
unit-lessons-started = pas à pas commencés
unit-lessons-completed = pas à pas terminés
unit-autonomy-gained = progrès d’autonomie
unit-seconds-q1 = secondes (1er quartile)
unit-seconds-median = secondes (médiane)
unit-seconds-q3 = secondes (3e quartile)
unit-exercises-tried = exercices
unit-exercises-first-try = exercices réussis du premier coup
unit-visits-at-least-basic = utilisations avec au moins le niveau de base
unit-calls = appels
unit-waiting-seconds-median = secondes d’attente (médiane)
unit-waiting-seconds-p90 = secondes d’attente (9 sur 10)
unit-paths-completed = parcours terminés
unit-accompaniments-of-priority-audiences = accompagnements de publics prioritaires
# What a coordinator set for a figure.
unit-target = objectif
unit-matrix-cells = cases de la matrice
unit-matrix-cells-reached = cases atteintes
unit-days = jours
unit-accompaniments-outside = accompagnements hors les murs
unit-communes = communes
unit-accompaniments-referred = accompagnements avec orientation
unit-sites = sites
unit-places = lieux
unit-places-receiving-very-small-businesses = lieux accueillant de très petites entreprises
unit-sites-with-gaps = sites avec un mois manquant
unit-months-missing = mois sans enregistrement
unit-days-since-last-record = jours depuis le dernier enregistrement
unit-machines = appareils
unit-age-months-mean = âge moyen, en mois
unit-machines-six-years-and-over = appareils de six ans et plus
unit-machines-in-repair = appareils en réparation
unit-mediators = membres de l’équipe
unit-cycles = cycles
unit-blocks = blocs complets
unit-relays = relais
unit-productions = productions
unit-dates = dates
unit-people-enrolled = personnes inscrites
unit-people-present = personnes présentes
unit-people-absent = personnes absentes
unit-people-waiting = personnes en liste d’attente
unit-needs = besoins exprimés
unit-structures = structures ayant répondu
unit-structures-asked = structures interrogées
# The two units above that a table for people shows in hours.
unit-mediator-hours = heures de médiation
unit-learner-hours = heures d’apprentissage
# The units in seconds above that a table for people shows in minutes and seconds.
unit-time-q1 = 1er quartile
unit-time-median = médiane
unit-time-q3 = 3e quartile
unit-waiting-median = attente médiane
unit-waiting-p90 = attente, 9 sur 10

## What a figure is broken down by

dimension-kind = type
dimension-place-type = type de lieu
dimension-mediator-role = rôle
dimension-level = niveau
dimension-returning = venue
dimension-age = tranche d’âge
dimension-gender = genre
dimension-status = statut
dimension-audience = public
dimension-language = langue
dimension-usage = usage
dimension-theme = thématique
dimension-administrative-theme = thématique administrative
dimension-workshop-level = niveau de l’atelier
dimension-autonomy-before = autonomie avant
dimension-autonomy-after = autonomie après
dimension-referral = orientation
dimension-lesson = pas à pas
dimension-hour = heure
dimension-placement = niveau trouvé
dimension-area = domaine
dimension-areas-before = domaines avant
dimension-areas-after = domaines après
dimension-face = avis
dimension-path = parcours
dimension-step = étape
dimension-duration = durée
dimension-weekday = jour de la semaine
dimension-matrix-step = étape de la matrice
dimension-serves = au service de
dimension-premises = dans ou hors les murs
dimension-department = département
dimension-device = matériel
dimension-own-device = à qui est le matériel
dimension-equipment = appareil
dimension-sector = secteur
dimension-format = format
dimension-typology = type de lieu (national)
dimension-label = label
dimension-mobility = fixe ou itinérant
dimension-connection = connexion
dimension-need = besoin

## Columns of a file made for a spreadsheet

column-period-start = début
column-period-end = fin
column-territory = territoire
column-site = site
column-indicator = indicateur
column-unit = unité
column-share-of = part de
column-dimension-1 = critère 1
column-value-1 = valeur 1
column-dimension-2 = critère 2
column-value-2 = valeur 2
column-n = effectif
column-value = valeur
column-share = part (%)
column-status = état

## A table for people

export-title = Indicateurs partagés
# $from, $to (text): the first and the last day, written out.
export-period = Du { $from } au { $to }
export-total = Total
export-share = part
# $unit (text): a unit, such as "sessions", when it is not that of the figures.
export-share-of = part des { $unit }
export-ok = disponible
export-withheld = secret statistique
# $threshold (number): shown below any table with a withheld figure; < and · are the marks in its cells.
export-withheld-note = <{ $threshold } : moins de { $threshold } personnes, retenu pour que personne ne soit reconnu. · : retenu pour que rien d’autre ne se déduise. Un petit nombre d’activités peut rester affiché s’il porte sur { $threshold } personnes ou plus.
# $value (text): the number to reach. $share (text): a share with its sign.
export-target = Objectif : { $value }
export-target-share = Objectif : { $value }, atteint à { $share }
export-not-for-publication = Chiffres internes : à ne pas publier.
export-empty = Rien n’est enregistré pour ces indicateurs sur cette période. Enregistrez une activité, ou choisissez une autre période.
# $site (text): its code.
export-site = Site { $site }
# $name, $code (texts): a place, a commune, an intercommunal body, a department or a region, and its code.
export-territory = { $name } ({ $code })
export-territory-unknown = Territoire inconnu
# $hours (number): whole hours. $minutes (text): two digits.
export-hours = { $hours } h { $minutes }
# $minutes (number): whole minutes. $seconds (text): two digits.
export-minutes = { $minutes } min { $seconds } s
# Behind the name of what the rows are values of. $dimension, $value (texts): what they are crossed with, "autonomy after", "Alone".
export-crossed = { $dimension } : { $value }
# A path made for an audience, and a step of a lesson. $first, $second (texts): "Older people", "Write and receive e-mails".
export-both = { $first } · { $second }

# What the indicators of one letter are about.
indicator-family-a = Activité
indicator-family-b = Publics
indicator-family-c = Niveaux, usages et thématiques
indicator-family-d = Utilisations de la borne et progrès
indicator-family-e = Lieux, territoire et horaires
indicator-family-f = Matériel et connexions
indicator-family-g = Cycles, ateliers et orientations
indicator-family-h = Besoins exprimés
