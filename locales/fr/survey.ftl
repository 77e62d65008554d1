### Surveys: the questions to visitors and to places, how each stands, its results.

## On the kiosk

# $questions (number): offered on the last screen of a lesson, one line.
survey-offer = { $questions ->
    [one] Répondre à { $questions } question, sans nom
   *[other] Répondre à { $questions } questions, sans nom
}
survey-several = Plusieurs réponses sont possibles.
survey-go-on = Continuer
survey-skip = Passer cette question
survey-before = Question précédente
survey-one-at-least = Choisissez au moins une réponse.
survey-saving = Enregistrement…
survey-thanks = Merci. Vos réponses nous aident à mieux vous accueillir.
survey-not-kept = Vos réponses n’ont pas pu être enregistrées.
survey-again = Recommencer
survey-leave = Revenir à la leçon

## The surveys of the site

survey-list = Enquêtes
survey-reading = Lecture…
survey-failed = Les enquêtes n’ont pas pu être lues. Revenez en arrière, puis recommencez.
survey-back = Retour
survey-back-to-list = Retour à la liste
survey-back-to-survey = Retour à l’enquête
# $responses, $asked (numbers), $rate (text): how many answered, of how many asked, and the share in per cent.
survey-n-of-asked = { $responses ->
    [one] n = { $responses } réponse sur { $asked } demandées, { $rate } %
   *[other] n = { $responses } réponses sur { $asked } demandées, { $rate } %
}
# $responses (number): when nobody said how many were asked.
survey-n = { $responses ->
    [one] n = { $responses } réponse
   *[other] n = { $responses } réponses
}
survey-no-campaign = Aucune campagne. La coordination en ouvre une ici.
# $first, $last (texts): days.
survey-since = Campagne ouverte depuis le { $first }
survey-from-to = Campagne du { $first } au { $last }
survey-paper = Saisir des réponses papier
survey-results = Voir les résultats
# $days (text): "Campagne du 5/01/2026 au 31/03/2026"; $responses (number).
survey-results-of = { $days } : les résultats (n = { $responses })
survey-new-campaign = Ouvrir une campagne
survey-campaigns = Corriger ou fermer une campagne

## From paper

# $count (number): sheets typed since this screen was opened.
survey-sheets = { $count ->
    [0] Première feuille
    [one] { $count } feuille saisie
   *[other] { $count } feuilles saisies
}
survey-empty-sheet = La feuille était vide : elle n’est pas comptée.
survey-undo-sheet = Retirer la dernière feuille
survey-end-paper = Terminer la saisie

## Results

survey-next-question = Question suivante
survey-question-before = Question précédente
survey-see-table = Voir en tableau
survey-see-chart = Voir en barres
# $n (number): those who answered the question.
survey-n-of-question = À cette question : n = { $n }
# $fewest (number): under so many answers, what each person said would show.
survey-too-few = Trop peu de réponses pour le moment : les résultats s’affichent à partir de { $fewest }, pour que personne ne soit reconnu.
survey-unit = réponses
# $answer, $share (texts): an answer and its share, such as "oui · 45,5 %".
survey-with-share = { $answer } · { $share }
survey-column-count = Réponses
survey-column-share = Part
# $median (text)
survey-median = Médiane : { $median } sur 5
survey-write = Écrire un fichier pour tableur
survey-writing = Écriture du fichier…
survey-written = Le fichier est écrit :

## The survey of visitors

survey-visitors-title = Votre avis en trois questions
survey-visitors-found = Avez-vous trouvé de l’aide ici ?
survey-visitors-found-yes = Oui
survey-visitors-found-partly = En partie
survey-visitors-found-no = Non
survey-visitors-again = Pourriez-vous refaire seul ou seule ce que vous avez appris ?
survey-visitors-sure-1 = Pas du tout
survey-visitors-sure-2 = Plutôt pas
survey-visitors-sure-3 = Avec un peu d’aide
survey-visitors-sure-4 = Plutôt oui
survey-visitors-sure-5 = Oui, sans aide
survey-visitors-next = Et maintenant, de quoi avez-vous besoin ?
survey-visitors-next-practise = M’entraîner encore
survey-visitors-next-workshop = Participer à un atelier
survey-visitors-next-appointment = Prendre rendez-vous avec quelqu’un
survey-visitors-next-equipment = Trouver un ordinateur ou une connexion
survey-visitors-next-procedure = Avancer dans une démarche en ligne
survey-visitors-next-nothing = De rien pour le moment

## The survey of needs

survey-needs-title = Les besoins des lieux de médiation
survey-needs-place = De quel genre est votre lieu ?
survey-needs-place-town = Commune ou intercommunalité
survey-needs-place-association = Association
survey-needs-place-library = Médiathèque ou bibliothèque
survey-needs-place-social-centre = Centre social
survey-needs-place-state = Service de l’État ou maison France services
survey-needs-place-enterprise = Entreprise ou coopérative
survey-needs-place-other = Un autre lieu
survey-needs-themes = Sur quels sujets votre lieu a-t-il besoin d’appui ?
survey-needs-themes-training = Former les équipes
survey-needs-themes-events = Organiser des événements
survey-needs-themes-content = Trouver des contenus et des supports
survey-needs-themes-animation = Animer le lieu et les ateliers
survey-needs-themes-funding = Financer le lieu et son équipement
survey-needs-themes-recruitment = Recruter et garder des médiateurs
survey-needs-themes-implementation = Lancer un lieu ou un projet
survey-needs-themes-management = Gérer et suivre l’activité
survey-needs-themes-pooling = Partager des moyens entre lieux
survey-needs-training = Former les équipes : pour quand ?
survey-needs-events = Organiser des événements : pour quand ?
survey-needs-content = Contenus et supports : pour quand ?
survey-needs-animation = Animer le lieu et les ateliers : pour quand ?
survey-needs-funding = Financement et équipement : pour quand ?
survey-needs-recruitment = Recrutement : pour quand ?
survey-needs-implementation = Lancer un lieu ou un projet : pour quand ?
survey-needs-management = Outils de gestion et de suivi : pour quand ?
survey-needs-pooling = Partager des moyens : pour quand ?
survey-needs-urgency-1 = Un jour, sans date
survey-needs-urgency-2 = Dans plus d’un an
survey-needs-urgency-3 = Dans l’année
survey-needs-urgency-4 = Dans les six mois
survey-needs-urgency-5 = Tout de suite
survey-needs-help = Quelle aide serait la plus utile ?
survey-needs-help-meeting = Une rencontre avec d’autres lieux
survey-needs-help-visit = Une visite dans nos locaux
survey-needs-help-documents = Des guides et des modèles
survey-needs-help-remote = Un appui à distance
survey-needs-help-none = Aucune pour le moment

## Commands

# $path (text), $count (number)
survey-refused = Questionnaire refusé : { $path }. Fautes : { $count }.
survey-refused-remedy = Corrigez les lignes ci-dessus, puis vérifiez encore.
# $id (text): what was typed.
survey-unknown = Aucune enquête ne s’appelle { $id }.
survey-unknown-remedy = La commande « palier survey list » donne la liste.
# $file (text): a file of questionnaires that is not used.
survey-left-out = Le questionnaire { $file } ne se lit pas : il n’est pas proposé.
# $path (text)
survey-sound = Aucune faute dans { $path }.
# $id (text): the survey.
survey-no-such-campaign = L’enquête { $id } n’a pas de campagne qui commence ce jour-là.
# $days (text): first days, such as "2026-01-05, 2025-09-01".
survey-other-campaigns = D’autres campagnes ont des réponses : { $days }. Ajoutez « --campaign » et la date.
