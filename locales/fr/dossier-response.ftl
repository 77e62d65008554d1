### Responses to surveys.

dossier-response-list = Réponses aux enquêtes
dossier-response-new = Nouvelle réponse
dossier-response-correct = Corriger la réponse
dossier-response-one = Réponse
dossier-response-none = Aucune réponse.
dossier-response-field-survey = Enquête
dossier-response-field-date = Jour
dossier-response-field-source = Origine
dossier-response-field-answers = Réponses données
dossier-response-response-source-kiosk = sur la borne
dossier-response-response-source-paper = sur papier
