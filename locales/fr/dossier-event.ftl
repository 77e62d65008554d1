### Planned dates: workshops, talks, short formats, conferences, trainings.

dossier-event-list = Ateliers et dates
dossier-event-new = Prévoir une date
dossier-event-correct = Corriger une date
dossier-event-one = Date
dossier-event-none = Aucune date prévue. Prévoyez la première : vous compterez ensuite les inscrits et les présents.
dossier-event-field-code = Code de la date
dossier-event-field-format = Format
dossier-event-field-title = Atelier du catalogue
dossier-event-field-date = Jour
dossier-event-field-hour = Heure de début
dossier-event-field-minutes = Durée en minutes
dossier-event-field-seats = Places
dossier-event-field-enrolled = Inscrits
dossier-event-field-waiting = En attente
dossier-event-field-present = Présents
dossier-event-field-absent = Absents
dossier-event-field-place = Lieu précis
dossier-event-field-cycle = Cycle
dossier-event-field-cancelled = Date annulée
dossier-event-field-mediator = Par
dossier-event-event-format-workshop = Atelier
dossier-event-event-format-talk = Conférence-débat
dossier-event-event-format-conference = Journée de conférences
dossier-event-event-format-training = Formation
dossier-event-event-format-on-the-go = Sur le pouce
dossier-event-event-format-themed-cafe = Café thématique
dossier-event-event-format-webinar = Webinaire
dossier-event-event-format-clinic = Atelier d’entraide
dossier-event-event-format-interactive-workshop = Atelier participatif

## The list

# $day (text), $hour (number)
dossier-event-when = { $day }, { $hour } h
# $hour (number)
dossier-event-today = aujourd’hui, { $hour } h
# $minutes (number)
dossier-event-minutes = { $minutes } min
# $count (number): seats.
dossier-event-room = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
# $enrolled, $seats, $waiting (numbers)
dossier-event-enrolled = { $enrolled ->
    [one] { $enrolled } inscrit
   *[other] { $enrolled } inscrits
}
dossier-event-seats = { $enrolled ->
    [one] { $enrolled } inscrit sur { $seats }
   *[other] { $enrolled } inscrits sur { $seats }
}
dossier-event-full = { $enrolled ->
    [one] { $enrolled } inscrit sur { $seats }, { $waiting } en attente
   *[other] { $enrolled } inscrits sur { $seats }, { $waiting } en attente
}
dossier-event-cancelled = annulée
# $count (number): people who came.
dossier-event-recorded = { $count ->
    [one] enregistrée, { $count } présent
   *[other] enregistrée, { $count } présents
}
dossier-event-recorded-only = enregistrée
# $count (number): people who came.
dossier-event-to-record = { $count ->
    [one] { $count } présent, à enregistrer
   *[other] { $count } présents, à enregistrer
}
dossier-event-to-count = présents à compter
dossier-event-further = Dates suivantes
dossier-event-nearer = Dates précédentes

## The catalogue

dossier-event-no-catalogue = Le catalogue du site est vide. La coordination le complète dans la description du site.
dossier-event-formats = Sans titre du catalogue
# $from, $to (numbers): minutes.
dossier-event-usual = Ce format dure en général de { $from } à { $to } minutes. Vous pouvez enregistrer quand même.
# $name (text): another date at the same hour.
dossier-event-same-hour = Une autre date est prévue à cette heure : { $name }.

## One date

dossier-event-people = Inscriptions
dossier-event-came = Présences
# $present, $absent, $rest (numbers): the last are those enrolled of whom nothing was said.
dossier-event-attendance = présents : { $present } · absents : { $absent } · non dit : { $rest }
dossier-event-kiosk = Sur cette borne
# $visits, $lessons (numbers): visits on this kiosk during the date, and lessons completed in them.
dossier-event-joined = { $visits ->
    [one] { $visits } utilisation, { $lessons ->
        [one] { $lessons } pas à pas terminé
       *[other] { $lessons } pas à pas terminés
    }
   *[other] { $visits } utilisations, { $lessons ->
        [one] { $lessons } pas à pas terminé
       *[other] { $lessons } pas à pas terminés
    }
}
dossier-event-is-cancelled = Cette date est annulée.
dossier-event-is-recorded = L’activité de cette date est enregistrée.
dossier-event-begin = Commencer : compter les présents
dossier-event-count = Compter les présents
dossier-event-enrol = Inscrire une personne
dossier-event-wait = Complet : ajouter à la liste d’attente
dossier-event-withdraw = Désinscrire une personne
dossier-event-stop-waiting = Retirer de la liste d’attente
dossier-event-print = Feuille de présence sans noms
dossier-event-again = Prévoir la même la semaine suivante
dossier-event-cancel = Annuler la date
dossier-event-restore = Rétablir la date
dossier-event-printed = La feuille de présence part à l’imprimante.
dossier-event-not-printed = La feuille n’est pas sortie. Vérifiez l’imprimante, puis recommencez.
# $name (text): the full name of a file.
dossier-event-kept = La feuille est dans le fichier { $name }

## Counting who came

dossier-event-how = Tapez un nombre, ou appuyez sur une flèche pour chaque personne.
# $enrolled (number)
dossier-event-absent-over = Plus d’absents que d’inscrits ({ $enrolled }). Corrigez, ou inscrivez-les d’abord.
# $count (number): people who came beyond the seats.
dossier-event-over-seats = { $count ->
    [one] { $count } personne de plus que de places. Vous pouvez continuer.
   *[other] { $count } personnes de plus que de places. Vous pouvez continuer.
}
# $count (number): people who came without having enrolled.
dossier-event-walk-in = { $count ->
    [one] { $count } personne de plus que d’inscrits : venue sans s’inscrire ?
   *[other] { $count } personnes de plus que d’inscrits : venues sans s’inscrire ?
}
# $count (number): people enrolled of whom nothing was said yet.
dossier-event-rest = { $count ->
    [0] Tous les inscrits sont comptés.
    [one] Reste { $count } inscrit : non dit.
   *[other] Restent { $count } inscrits : non dit.
}
# A letter was typed in a counter.
dossier-event-digits-only = Ici, le nombre seul. Le détail, comme f6 m4, se tape ensuite, dans l’activité.
dossier-event-nobody = Comptez d’abord les présents. Si personne n’est venu, annulez la date.
dossier-event-record = Enregistrer l’activité
dossier-event-counted = C’est bon

## Kiosks that take part

# $name (text), $hour (number)
dossier-event-part = Cette borne participe jusqu’à { $hour } h : { $name }.
# $name (text)
dossier-event-part-today = Cette borne participe jusqu’à ce soir : { $name }.
# $hour (number)
dossier-event-join = Participer jusqu’à { $hour } h
dossier-event-join-today = Participer jusqu’à ce soir
dossier-event-leave = Arrêter la participation de cette borne
dossier-event-take-part = Faire participer cette borne
dossier-event-take-part-text = Les utilisations de cette borne seront comptées avec cette date. Le public ne voit aucune différence.
dossier-event-elsewhere = Participer à une date d’une autre borne
dossier-event-elsewhere-text = Le code est écrit sur la page de la date, sur l’autre borne. Les utilisations d’ici seront comptées avec cette date.
dossier-event-code-wrong = Un code de date ressemble à 12-a2b3. Vérifiez-le sur l’autre borne.

## The attendance sheet: the heads of its columns have 14 letters at most.

dossier-event-sheet-number = N°
dossier-event-sheet-present = Présent
dossier-event-sheet-first = 1re fois
dossier-event-sheet-own = Son matériel
dossier-event-sheet-foot = N’écrivez aucun nom : seuls les nombres sont recopiés.
