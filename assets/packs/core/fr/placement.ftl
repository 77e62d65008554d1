### The placement: what a person did lately, to find where to begin. It is never a test: nothing is right or wrong.
### Each act is a whole question of at most 90 characters, in everyday words, about one thing done with a device.
### The first message is read under "In the last 3 months"; "-after" asks the same again once something was learnt.

## Area 1: searching, judging and storing information

placement-search-info = Avez-vous cherché une adresse ou un horaire sur internet ?
placement-search-info-after = Sauriez-vous maintenant chercher une adresse ou un horaire sur internet ?
placement-read-news = Avez-vous lu les actualités sur internet ?
placement-read-news-after = Sauriez-vous maintenant lire les actualités sur internet ?
placement-compare-sources = Avez-vous comparé 2 sites avant de croire une information ?
placement-compare-sources-after = Sauriez-vous maintenant comparer 2 sites avant de croire une information ?
placement-sort-files = Avez-vous rangé vos fichiers dans des dossiers ?
placement-sort-files-after = Sauriez-vous maintenant ranger vos fichiers dans des dossiers ?
placement-check-ai-answer = Avez-vous vérifié une réponse donnée par une intelligence artificielle ?
placement-check-ai-answer-after = Sauriez-vous maintenant vérifier une réponse d’une intelligence artificielle ?
# Keeping files on a service that one reaches from any device.
placement-store-online = Avez-vous gardé des fichiers dans un stockage en ligne ?
placement-store-online-after = Sauriez-vous maintenant garder des fichiers dans un stockage en ligne ?

## Area 2: writing, calling, sharing, dealing with the administration

placement-send-message = Avez-vous envoyé un message avec un téléphone ?
placement-send-message-after = Sauriez-vous maintenant envoyer un message avec un téléphone ?
placement-send-email = Avez-vous écrit et envoyé un e-mail ?
placement-send-email-after = Sauriez-vous maintenant écrire et envoyer un e-mail ?
placement-book-online = Avez-vous pris un rendez-vous sur internet ?
placement-book-online-after = Sauriez-vous maintenant prendre un rendez-vous sur internet ?
placement-video-call = Avez-vous appelé quelqu’un en vidéo ?
placement-video-call-after = Sauriez-vous maintenant appeler quelqu’un en vidéo ?
placement-online-procedure = Avez-vous terminé une démarche en ligne sans aide ?
placement-online-procedure-after = Sauriez-vous maintenant terminer une démarche en ligne sans aide ?
placement-write-together = Avez-vous écrit un document en ligne avec d’autres personnes ?
placement-write-together-after = Sauriez-vous maintenant écrire un document en ligne avec d’autres personnes ?

## Area 3: making documents and pictures, licences

placement-take-photo = Avez-vous pris une photo avec un téléphone ?
placement-take-photo-after = Sauriez-vous maintenant prendre une photo avec un téléphone ?
placement-type-text = Avez-vous tapé un texte de quelques lignes au clavier ?
placement-type-text-after = Sauriez-vous maintenant taper un texte de quelques lignes au clavier ?
placement-format-document = Avez-vous mis un titre ou une liste dans un document ?
placement-format-document-after = Sauriez-vous maintenant mettre un titre ou une liste dans un document ?
placement-edit-photo = Avez-vous retouché une photo, par exemple pour couper un bord ?
placement-edit-photo-after = Sauriez-vous maintenant retoucher une photo, par exemple pour couper un bord ?
placement-make-page = Avez-vous créé une page ou un site sur internet ?
placement-make-page-after = Sauriez-vous maintenant créer une page ou un site sur internet ?
placement-picture-rights = Avez-vous vérifié si vous aviez le droit de réutiliser une photo ?
placement-picture-rights-after = Sauriez-vous maintenant vérifier si vous avez le droit de réutiliser une photo ?

## Area 4: passwords, updates, privacy, health, environment

placement-unlock-phone = Avez-vous utilisé un code secret pour ouvrir un téléphone ?
placement-unlock-phone-after = Sauriez-vous maintenant utiliser un code secret pour ouvrir un téléphone ?
placement-delete-scam = Avez-vous supprimé un message qui semblait être une arnaque ?
placement-delete-scam-after = Sauriez-vous maintenant repérer un message qui est une arnaque ?
placement-strong-password = Avez-vous choisi un mot de passe long, réservé à un seul compte ?
placement-strong-password-after = Sauriez-vous maintenant choisir un mot de passe long, réservé à un seul compte ?
placement-update-device = Avez-vous fait la mise à jour d’un appareil ?
placement-update-device-after = Sauriez-vous maintenant faire la mise à jour d’un appareil ?
placement-rest-eyes = Avez-vous réglé un écran pour moins fatiguer vos yeux ?
placement-rest-eyes-after = Sauriez-vous maintenant régler un écran pour moins fatiguer vos yeux ?
# The permission that an app asks for on a phone.
placement-app-rights = Avez-vous interdit à une application de savoir où vous êtes ?
placement-app-rights-after = Sauriez-vous maintenant interdire à une application de savoir où vous êtes ?
placement-save-energy = Avez-vous réglé un appareil pour qu’il consomme moins d’énergie ?
placement-save-energy-after = Sauriez-vous maintenant régler un appareil pour qu’il consomme moins d’énergie ?

## Area 5: solving a problem, choosing a tool, learning

placement-restart-device = Avez-vous éteint puis rallumé un appareil qui ne marchait plus ?
placement-restart-device-after = Sauriez-vous maintenant éteindre puis rallumer un appareil qui ne marche plus ?
placement-join-wifi = Avez-vous connecté un appareil au Wi-Fi ?
placement-join-wifi-after = Sauriez-vous maintenant connecter un appareil au Wi-Fi ?
placement-add-app = Avez-vous installé une application sur un appareil ?
placement-add-app-after = Sauriez-vous maintenant installer une application sur un appareil ?
placement-search-solution = Avez-vous cherché sur internet comment régler une panne ?
placement-search-solution-after = Sauriez-vous maintenant chercher sur internet comment régler une panne ?
placement-learn-online = Avez-vous suivi un cours en ligne pour apprendre quelque chose ?
placement-learn-online-after = Sauriez-vous maintenant suivre un cours en ligne pour apprendre quelque chose ?
placement-compare-tools = Avez-vous comparé 2 applications avant d’en choisir une ?
placement-compare-tools-after = Sauriez-vous maintenant comparer 2 applications avant d’en choisir une ?
