-- The columns that indicators count, in the order in which facts.rs takes them.
-- The table is read from end to end (NOT INDEXED): a longer period visits most pages anyway, and in disk order.
SELECT site, date, kind, hour, minutes, place_type, themes, usages, serves, devices, workshop_level, own_device, language,
  audience, mandate, autonomy_before, autonomy_after, referral, mediator_role, total, already, first_time,
  gender_masculin, gender_feminin, age_moins_de_douze, age_douze_dix_huit, age_dix_huit_vingt_quatre,
  age_vingt_cinq_trente_neuf, age_quarante_cinquante_neuf, age_soixante_soixante_neuf, age_soixante_dix_plus,
  status_scolarise, status_sans_emploi, status_en_emploi, status_retraite
FROM session NOT INDEXED
WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
