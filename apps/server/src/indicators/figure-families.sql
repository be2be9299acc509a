-- What the database is asked for all figures of a family in a year. Generated from the definitions of the domain, for
-- reviewers; the test of compile-family.ts fails when a definition, the list of families or the compiler changes it.

-- requests
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "accepted", $4 = "2026-01-01", $5 = "2026-12-31", $6 = ["received","supplement-requested","accepted","refused"], $7 = "2026-01-01", $8 = "2026-12-31", $9 = "2026-01-01", $10 = "2026-12-31", $11 = "accepted", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["received","supplement-requested","accepted","refused"], $15 = "2026-01-01", $16 = "2026-12-31"
WITH counted AS (
  SELECT CASE WHEN (fact.received_on >= $1::text::date AND fact.received_on <= $2::text::date AND fact.has_disability IS TRUE AND fact.status = $3) THEN '1' ELSE '0' END || CASE WHEN (fact.received_on >= $4::text::date AND fact.received_on <= $5::text::date AND fact.has_disability IS TRUE AND fact.status = ANY($6::text[]) AND fact.refusal_ground IS NULL) THEN '1' ELSE '0' END || CASE WHEN (fact.received_on >= $7::text::date AND fact.received_on <= $8::text::date AND fact.has_disability IS TRUE) THEN '1' ELSE '0' END AS part,
    coalesce(unit.former_district, 'unknown') AS "district",
    coalesce(unit.current_code, 'unknown') AS "commune",
    CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END AS "disabilityType",
    CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END AS "degree",
    CASE WHEN 'unknown' IN (CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END, CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END) THEN 'no' ELSE 'yes' END AS "complete",
    coalesce((SELECT CASE WHEN extract(year FROM age(fact.received_on, person.birth_date)) < 16 THEN 'under-16' WHEN extract(year FROM age(fact.received_on, person.birth_date)) < 18 THEN 'aged-16-17' WHEN extract(year FROM age(fact.received_on, person.birth_date)) < 60 THEN 'aged-18-59' WHEN person.birth_date IS NOT NULL THEN 'aged-60-over' END FROM applicants AS person WHERE person.id = fact.applicant_id), 'unknown') AS "ageBand",
    coalesce(fact.reporting_ground, 'unknown') AS "ground",
    coalesce(fact.sex, 'unknown') AS "sex",
    coalesce(fact.form_of_aid, 'unknown') AS "formOfAid",
    coalesce(fact.field_of_law, 'unknown') AS "fieldOfLaw",
    to_char(fact.received_on, 'YYYY-MM') AS "month"
  FROM requests AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (fact.received_on >= $9::text::date AND fact.received_on <= $10::text::date AND fact.has_disability IS TRUE AND fact.status = $11) OR (fact.received_on >= $12::text::date AND fact.received_on <= $13::text::date AND fact.has_disability IS TRUE AND fact.status = ANY($14::text[]) AND fact.refusal_ground IS NULL) OR (fact.received_on >= $15::text::date AND fact.received_on <= $16::text::date AND fact.has_disability IS TRUE)
)
SELECT part, "district", "commune", "disabilityType", "degree", "complete", "ageBand", "ground", "sex", "formOfAid", "fieldOfLaw", "month", GROUPING("district","commune","disabilityType","degree","complete","ageBand","ground","sex","formOfAid","fieldOfLaw","month")::int AS summed, count(*)::int AS count
FROM counted
GROUP BY GROUPING SETS ((part, "district", "commune"),(part, "disabilityType", "degree", "complete"),(part, "ageBand", "ground"),(part, "sex"),(part, "formOfAid"),(part, "fieldOfLaw"),(part, "month"));

-- cases-accepted
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "2026-01-01", $4 = "2026-12-31", $5 = "2026-01-01", $6 = "2026-12-31", $7 = "2026-01-01", $8 = "2026-12-31", $9 = "2026-01-01", $10 = "2026-12-31"
WITH counted AS (
  SELECT CASE WHEN (fact.accepted_on >= $1::text::date AND fact.accepted_on <= $2::text::date AND fact.has_disability IS TRUE) THEN '1' ELSE '0' END || CASE WHEN (fact.accepted_on >= $3::text::date AND fact.accepted_on <= $4::text::date AND fact.has_disability IS TRUE) AND fact.applicant_id::text IS NOT NULL AND row_number() OVER (
    PARTITION BY fact.applicant_id::text, coalesce((fact.accepted_on >= $5::text::date AND fact.accepted_on <= $6::text::date AND fact.has_disability IS TRUE), FALSE)
    ORDER BY fact.accepted_on, fact.id::text COLLATE "C") = 1 THEN '1' ELSE '0' END AS part,
    coalesce(unit.former_district, 'unknown') AS "district",
    coalesce(unit.current_code, 'unknown') AS "commune",
    CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END AS "disabilityType",
    CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END AS "degree",
    CASE WHEN 'unknown' IN (CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END, CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END) THEN 'no' ELSE 'yes' END AS "complete",
    coalesce((SELECT CASE WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 16 THEN 'under-16' WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 18 THEN 'aged-16-17' WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 60 THEN 'aged-18-59' WHEN person.birth_date IS NOT NULL THEN 'aged-60-over' END FROM applicants AS person WHERE person.id = fact.applicant_id), 'unknown') AS "ageBand",
    coalesce(fact.reporting_ground, 'unknown') AS "ground",
    coalesce(fact.sex, 'unknown') AS "sex",
    coalesce(fact.form_of_aid, 'unknown') AS "formOfAid",
    coalesce(fact.field_of_law, 'unknown') AS "fieldOfLaw",
    to_char(fact.accepted_on, 'YYYY-MM') AS "month"
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (fact.accepted_on >= $7::text::date AND fact.accepted_on <= $8::text::date AND fact.has_disability IS TRUE) OR (fact.accepted_on >= $9::text::date AND fact.accepted_on <= $10::text::date AND fact.has_disability IS TRUE)
)
SELECT part, "district", "commune", "disabilityType", "degree", "complete", "ageBand", "ground", "sex", "formOfAid", "fieldOfLaw", "month", GROUPING("district","commune","disabilityType","degree","complete","ageBand","ground","sex","formOfAid","fieldOfLaw","month")::int AS summed, count(*)::int AS count
FROM counted
GROUP BY GROUPING SETS ((part, "district", "commune"),(part, "disabilityType", "degree", "complete"),(part, "ageBand", "ground"),(part, "sex"),(part, "formOfAid"),(part, "fieldOfLaw"),(part, "month"));

-- cases-closed
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = ["closed","handed-over"], $4 = "2026-01-01", $5 = "2026-12-31", $6 = ["closed","handed-over"]
WITH counted AS (
  SELECT CASE WHEN (fact.closed_on >= $1::text::date AND fact.closed_on <= $2::text::date AND fact.has_disability IS TRUE AND fact.status = ANY($3::text[])) THEN '1' ELSE '0' END AS part,
    coalesce(unit.former_district, 'unknown') AS "district",
    coalesce(unit.current_code, 'unknown') AS "commune",
    CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END AS "disabilityType",
    CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END AS "degree",
    CASE WHEN 'unknown' IN (CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END, CASE WHEN NOT fact.has_disability THEN 'none' ELSE coalesce(fact.degree, 'unknown') END) THEN 'no' ELSE 'yes' END AS "complete",
    coalesce((SELECT CASE WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 16 THEN 'under-16' WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 18 THEN 'aged-16-17' WHEN extract(year FROM age(fact.accepted_on, person.birth_date)) < 60 THEN 'aged-18-59' WHEN person.birth_date IS NOT NULL THEN 'aged-60-over' END FROM applicants AS person WHERE person.id = fact.applicant_id), 'unknown') AS "ageBand",
    coalesce(fact.reporting_ground, 'unknown') AS "ground",
    coalesce(fact.sex, 'unknown') AS "sex",
    coalesce(fact.form_of_aid, 'unknown') AS "formOfAid",
    coalesce(fact.field_of_law, 'unknown') AS "fieldOfLaw",
    coalesce((SELECT provider.kind FROM providers AS provider WHERE provider.id = fact.provider_id), 'unknown') AS "providerKind",
    to_char(fact.closed_on, 'YYYY-MM') AS "month"
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (fact.closed_on >= $4::text::date AND fact.closed_on <= $5::text::date AND fact.has_disability IS TRUE AND fact.status = ANY($6::text[]))
)
SELECT part, "district", "commune", "disabilityType", "degree", "complete", "ageBand", "ground", "sex", "formOfAid", "fieldOfLaw", "providerKind", "month", GROUPING("district","commune","disabilityType","degree","complete","ageBand","ground","sex","formOfAid","fieldOfLaw","providerKind","month")::int AS summed, count(*)::int AS count
FROM counted
GROUP BY GROUPING SETS ((part, "district", "commune"),(part, "disabilityType", "degree", "complete"),(part, "ageBand", "ground"),(part, "sex"),(part, "formOfAid"),(part, "fieldOfLaw"),(part, "providerKind"),(part, "month"));
