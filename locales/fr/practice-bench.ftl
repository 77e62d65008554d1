### The imitation of a prototype bench: ideas, materials and steps, trials, the sheet of the project.
### Buttons: at most 30 characters. What was not right: at most 110, without the words that packs bring.
### Button names here are quoted in the lessons of the packs: keep both the same.

## Buttons

practice-bench-keep = Garder cette idée
practice-bench-set-aside = Mettre de côté
practice-bench-go-on = Passer aux étapes
practice-bench-materials = Revoir le matériel
practice-bench-preview = Voir la fiche
practice-bench-publish = Publier la fiche

## Ideas

practice-bench-idea = Idée
practice-bench-cost = Coût
# States of an idea: at most 12 characters.
practice-bench-to-read = à lire
practice-bench-kept = gardée
practice-bench-aside = de côté
practice-bench-which-reason = Pourquoi mettre cette idée de côté ?
practice-bench-wrong-reason = Ce n’est pas la raison. Choisissez « Retour » et relisez l’idée.

## Materials and steps

# States of a material: at most 14 characters.
practice-bench-taken = pris
practice-bench-stored = sur l’étagère
# $count: how many needed materials are missing.
practice-bench-wrong-material =
    { $count ->
        [one] Il manque encore { $count } objet. Relisez la consigne.
       *[other] Il manque encore { $count } objets. Relisez la consigne.
    }
# State of a step; at most 12 characters.
practice-bench-to-do = à faire
# $rank: rank of a step that is done. At most 12 characters.
practice-bench-rank = étape { $rank }
# $step: the step that was chosen too early.
practice-bench-wrong-order = « { $step } » : une autre étape vient avant.

## Trials

practice-bench-trial = Essai
# States of a trial: at most 14 characters.
practice-bench-untried = à essayer
practice-bench-failed = à corriger
practice-bench-changed = à réessayer
practice-bench-passed = réussi
practice-bench-which-change = Que changez-vous ?
practice-bench-wrong-change = Ce changement ne corrige pas ce problème. Relisez le résultat de l’essai.

## The sheet of a project

# State of a part of the sheet; at most 12 characters.
practice-bench-to-choose = à choisir
practice-bench-title = Titre
# A title, typed by "show me how".
practice-bench-example = Mon prototype pas à pas
# $part: name of the part of the sheet.
practice-bench-wrong-missing = Il manque une partie : { $part }. Choisissez cette ligne.
# $count: how many words are missing.
practice-bench-wrong-few-words =
    { $count ->
        [one] Le titre est un peu court. Ajoutez encore { $count } mot.
       *[other] Le titre est un peu court. Ajoutez encore { $count } mots.
    }
