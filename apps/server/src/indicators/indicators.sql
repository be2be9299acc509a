-- What the database is asked for the figures of a year. Generated from the definitions of the domain, for reviewers;
-- the test of compile-indicator.ts fails when a definition or the compiler changes it.

-- requests-served of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "accepted", $4 = "2026-01-01", $5 = "2026-12-31", $6 = ["received","supplement-requested","accepted","refused"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM requests AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.received_on >= $1::text::date
    AND fact.received_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.status = $3
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM requests AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.received_on >= $4::text::date
    AND fact.received_on <= $5::text::date
    AND fact.has_disability IS TRUE
    AND fact.status = ANY($6::text[])
    AND fact.refusal_ground IS NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-accepted of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-closed of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = ["closed","handed-over"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.closed_on >= $1::text::date
    AND fact.closed_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.status = ANY($3::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-by-form of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- days-to-acceptance of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "accepted"
WITH counted AS (
  SELECT 'numerator' AS role, fact.working_days_to_acceptance AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM requests AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.status = $3
    AND fact.working_days_to_acceptance IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-accepted of a year, by month
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, to_char(fact.accepted_on, 'YYYY-MM') AS key_1
  FROM cases AS fact
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-accepted of a year in one former district, by type of disability
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "916"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1, CASE WHEN NOT fact.has_disability THEN 'none'
      WHEN cardinality(fact.disability_types) = 0 THEN 'unknown'
      WHEN fact.disability_types[1] = ALL (fact.disability_types) THEN fact.disability_types[1]
      ELSE 'multiple' END AS key_2
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND coalesce(unit.former_district, 'unknown') = $3
)
SELECT key_1,key_2, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1,key_2), ())
ORDER BY is_total, key_1 COLLATE "C", key_2 COLLATE "C";

-- cases-accepted of a year, in total
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value
  FROM cases AS fact
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;
