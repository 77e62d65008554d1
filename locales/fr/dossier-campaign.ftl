### Campaigns of surveys: from when to when, and how many were asked.

dossier-campaign-list = Campagnes d’enquête
dossier-campaign-new = Ouvrir une campagne
dossier-campaign-correct = Corriger la campagne
dossier-campaign-one = Campagne
dossier-campaign-none = Aucune campagne. Ouvrez-en une pour proposer une enquête.
dossier-campaign-field-survey = Enquête
dossier-campaign-field-date = Premier jour
dossier-campaign-field-until = Dernier jour, si connu
dossier-campaign-field-asked = Personnes ou lieux interrogés
