-- What indicators count, in the order in which facts.rs unpacks it: the expressions of the index session_by_day, word for
-- word, so that the table itself is not read (a test asks the planner).
SELECT
  date,
  hour,
  site,
  language,
  kind | (place_type << 2) | (minutes << 4) | ((coalesce(workshop_level, -1) + 1) << 15) |
    ((coalesce(own_device, -1) + 1) << 17) | ((coalesce(audience, -1) + 1) << 19) | (mandate << 23) |
    ((coalesce(autonomy_before, -1) + 1) << 24) | ((coalesce(autonomy_after, -1) + 1) << 26) |
    ((coalesce(referral, -1) + 1) << 28) | ((coalesce(mediator_role, -1) + 1) << 31) | (devices << 34) | (serves
    << 39) | ((stop IS NOT NULL) << 51),
  themes | (usages << 30),
  total | ((coalesce(already, -1) + 1) << 14) | ((coalesce(first_time, -1) + 1) << 28) | (gender_masculin << 42),
  gender_feminin | (age_moins_de_douze << 14) | (age_douze_dix_huit << 28) | (age_dix_huit_vingt_quatre << 42),
  age_vingt_cinq_trente_neuf | (age_quarante_cinquante_neuf << 14) | (age_soixante_soixante_neuf << 28) |
    (age_soixante_dix_plus << 42),
  status_scolarise | (status_sans_emploi << 14) | (status_en_emploi << 28) | (status_retraite << 42),
  place,
  commune
FROM session INDEXED BY session_by_day
WHERE latest = 1 AND removed = 0 AND date BETWEEN ?1 AND ?2
