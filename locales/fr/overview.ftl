### Words of the coordinator's overview: what is followed, the indicators, silent sites, files to write.

## Titles

overview-title = Vue d’ensemble
# $title (text): what is looked at; $period (text): a month or a year.
overview-of-period = { $title } : { $period }
# $first, $second (text): two names that belong together.
overview-two = { $first } · { $second }

## What is followed

overview-workshops = Participations aux ateliers
overview-lessons = Pas à pas terminés
overview-matrix = Cases de la matrice atteintes
# $value (text): a number; $share (text): a percentage.
overview-share = { $value } ({ $share })
overview-months = Voir le mois
overview-year = Voir l’année

## The indicators

overview-indicators = Tous les indicateurs
# $letter (text): that of the codes, "A". $family (text): what they are about, "Activity".
overview-group = { $letter } – { $family }
# $code (text), such as A2; $title (text)
overview-indicator = { $code } – { $title }
# $value (text): a number; $unit (text): what it counts.
overview-total = Total : { $value } ({ $unit })
overview-nothing = Rien n’a été compté sur cette période.
# $what (text): what figures are told apart by, such as "tranche d’âge".
overview-by = Répartition : { $what }
overview-by-site = Par site
overview-territories = Par territoire
overview-by-commune = Par commune
overview-by-intercommunal = Par intercommunalité
overview-by-department = Par département
overview-by-region = Par région
overview-no-territory = Aucun territoire n’est connu pour ces chiffres. Indiquez la commune dans « Décrire le lieu ».
# $site (text): the code of a site.
overview-site = Site { $site }
overview-more = La suite
overview-define = Ce que l’on compte
overview-to-figures = Revenir aux chiffres
overview-unit = Unité
overview-denominator = Les parts sont celles de
overview-no-share = aucune part

## Silent sites

overview-silent = Sites silencieux
# $silent, $sites, $days (numbers)
overview-silent-count = Sites sans rien depuis { $days } jours ou plus : { $silent } sur { $sites }. Le plus long silence d’abord.
# $days (number)
overview-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
# $days (number)
overview-none-silent = { $days ->
    [one] Tous les sites ont écrit depuis moins de { $days } jour.
   *[other] Tous les sites ont écrit depuis moins de { $days } jours.
}
overview-no-site = Aucun site n’a encore rien écrit.

## Files

overview-file = Écrire un fichier
overview-file-what = Chiffres
overview-file-period = Période
overview-file-grouped = Détail
overview-file-form = Format
overview-file-release = Pour qui
overview-file-where = Où
overview-file-all = Tous les indicateurs
overview-file-whole = Toute la période
overview-form-xlsx = Classeur Excel (XLSX)
overview-form-ods = Classeur libre (ODS)
overview-form-french-csv = Tableau pour tableur français (CSV)
overview-form-csv = Tableau pour logiciels (CSV)
overview-form-page = Rapport à lire et à imprimer
overview-form-package = Paquet de données
overview-form-json = JSON
overview-form-parquet = Parquet
overview-protected = Fichier à publier
overview-internal = Fichier interne
overview-protected-means = Les petits nombres sont masqués : personne ne peut être reconnu.
overview-internal-means = Tous les nombres y sont : à ne pas publier.
overview-exports = Dossier des fichiers du site
# $disk (text): the full name of the folder where the disk stands.
overview-disk = Disque { $disk }
overview-no-disk = Aucun disque n’est branché. Branchez-en un, puis revenez ici.
overview-begin = Écrire le fichier
# $percent (number)
overview-writing-at = Écriture du fichier… { $percent } %
