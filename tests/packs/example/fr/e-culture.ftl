e-culture-vallon-catalogue-title = Chercher un livre à Vallon
e-culture-vallon-catalogue-can-1 = Je sais ce que dit le catalogue.
e-culture-vallon-catalogue-can-2 = Je sais chercher un livre avec un mot.
e-culture-vallon-catalogue-can-3 = Je sais reconnaître un livre à emprunter.
e-culture-vallon-catalogue-home-1 = Ouvrez biblio-vallon.example, puis « Catalogue ».
e-culture-vallon-catalogue-home-2 = Sur un téléphone, touchez d’abord les trois traits.
e-culture-vallon-catalogue-card =
    Un mot dans la case.
    Je lis le format du document.
    Je demande à l’accueil.

e-culture-vallon-catalogue-what-title = Le catalogue
e-culture-vallon-catalogue-what-text =
    Le catalogue liste tout ce que prête la bibliothèque.
    Il dit aussi le format : livre, revue, film.

e-culture-vallon-catalogue-find-title = Trouver un livre de jardin
e-culture-vallon-catalogue-find-text = Vous cherchez un livre pour cultiver un potager. Cherchez avec un mot : potager.
e-culture-vallon-catalogue-find-hint-1 = Écrivez le mot dans la case, puis choisissez « Chercher ».
e-culture-vallon-catalogue-find-hint-2 = Ouvrez chaque résultat et lisez son format.
e-culture-vallon-catalogue-find-hint-3 = Ouvrez « Mon premier potager » : c’est le livre.
e-culture-vallon-catalogue-find-done = Vous avez trouvé un livre dans le catalogue.
e-culture-vallon-catalogue-find-query-1 = potager

e-culture-result-vallon-magazine-title = Potagers d’ici, juin
e-culture-result-vallon-magazine-source = Salle de lecture
e-culture-result-vallon-magazine-who = Association des jardins
e-culture-result-vallon-magazine-when = Revue, à lire sur place
e-culture-result-vallon-magazine-text = Six jardins de la vallée, en photos.
e-culture-result-vallon-magazine-why = C’est une revue : elle se lit sur place et ne s’emprunte pas.
e-culture-result-vallon-book-title = Mon premier potager
e-culture-result-vallon-book-source = Rayon jardin
e-culture-result-vallon-book-who = Une jardinière de Vallon
e-culture-result-vallon-book-when = Livre, disponible
e-culture-result-vallon-book-text = Semer, arroser, récolter : un geste par mois.

e-culture-vallon-catalogue-check-1-title = Que trouve-t-on dans le catalogue ?
e-culture-vallon-catalogue-check-1-answer-1 = Tout ce que prête la bibliothèque
e-culture-vallon-catalogue-check-1-why-1 = Les livres, les films et les revues y sont.
e-culture-vallon-catalogue-check-1-answer-2 = Seulement les nouveaux livres
e-culture-vallon-catalogue-check-1-why-2 = Les anciens livres y sont aussi.

e-culture-vallon-catalogue-check-2-title = Le catalogue dit « Revue ». Est-ce un livre ?
e-culture-vallon-catalogue-check-2-answer-1 = Oui
e-culture-vallon-catalogue-check-2-why-1 = Le format d’un livre est « Livre ».
e-culture-vallon-catalogue-check-2-answer-2 = Non
e-culture-vallon-catalogue-check-2-why-2 = Une revue paraît plusieurs fois par an.

e-culture-vallon-catalogue-check-3-title = Vous ne trouvez rien. Que faites-vous ?
e-culture-vallon-catalogue-check-3-answer-1 = J’essaie un autre mot
e-culture-vallon-catalogue-check-3-why-1 = Essayez « jardin », ou demandez à l’accueil.
e-culture-vallon-catalogue-check-3-answer-2 = J’arrête : le livre n’existe pas
e-culture-vallon-catalogue-check-3-why-2 = Il a peut-être un autre titre. Essayez un autre mot.
