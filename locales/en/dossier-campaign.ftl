### Campaigns of surveys: from when to when, and how many were asked.

dossier-campaign-list = Survey campaigns
dossier-campaign-new = Open a campaign
dossier-campaign-correct = Correct the campaign
dossier-campaign-one = Campaign
dossier-campaign-none = No campaign. Open one to offer a survey.
dossier-campaign-field-survey = Survey
dossier-campaign-field-date = First day
dossier-campaign-field-until = Last day, if known
dossier-campaign-field-asked = People or places asked
