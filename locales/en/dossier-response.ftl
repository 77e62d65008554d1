### Responses to surveys.

dossier-response-list = Survey responses
dossier-response-new = New response
dossier-response-correct = Correct the response
dossier-response-one = Response
dossier-response-none = No response.
dossier-response-field-survey = Survey
dossier-response-field-date = Day
dossier-response-field-source = Origin
dossier-response-field-answers = Answers given
dossier-response-response-source-kiosk = on the kiosk
dossier-response-response-source-paper = on paper
