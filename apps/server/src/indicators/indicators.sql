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

-- requests-received of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM requests AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.received_on >= $1::text::date
    AND fact.received_on <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cases-in-work of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) IS NULL OR coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) >= $1::text::date)
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

-- person-times-served of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) IS NULL OR coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) >= $1::text::date)
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

-- person-times-outside-column-14 of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "disability"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE (coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) IS NULL OR coalesce(fact.closed_on, (coalesce(fact.discontinued_at, fact.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) >= $1::text::date)
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.reporting_ground IS DISTINCT FROM $3
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- persons-served of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  (SELECT DISTINCT ON (fact.applicant_id::text) 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.applicant_id::text IS NOT NULL
  ORDER BY fact.applicant_id::text, fact.accepted_on, fact.id::text COLLATE "C")
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- providers-with-cases of a year
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  (SELECT DISTINCT ON (fact.provider_id::text) 'numerator' AS role, NULL::int AS value
  FROM cases AS fact
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.provider_id::text IS NOT NULL
  ORDER BY fact.provider_id::text, fact.accepted_on, fact.id::text COLLATE "C")
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- agency-notices-within-12h of a year, by former district
-- $1 = "agency-notice-12h", $2 = 12, $3 = "2025-12-19", $4 = "2027-01-01", $5 = "2026-01-01", $6 = "2026-12-31", $7 = ["agency-notice-12h"], $8 = "agency-notice-12h", $9 = 12, $10 = "2025-12-19", $11 = "2027-01-01", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["agency-notice-12h"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $1 AS rule, (c.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        c.requested_at + $2::int * interval '1 hour' AS due_at, c.noticed_at AS done_at, NULL::timestamptz AS ended_at
      FROM agency_notices AS c
      WHERE c.rule = 'agency-notice-12h' AND c.requested_at >= $3::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND c.requested_at < $4::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $5::text::date
    AND fact.settled_on <= $6::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($7::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $8 AS rule, (c.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        c.requested_at + $9::int * interval '1 hour' AS due_at, c.noticed_at AS done_at, NULL::timestamptz AS ended_at
      FROM agency_notices AS c
      WHERE c.rule = 'agency-notice-12h' AND c.requested_at >= $10::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND c.requested_at < $11::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $12::text::date
    AND fact.settled_on <= $13::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($14::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- agency-notices-within-24h of a year, by former district
-- $1 = "agency-notice-24h", $2 = 24, $3 = "2025-12-07", $4 = "2027-01-01", $5 = "2026-01-01", $6 = "2026-12-31", $7 = ["agency-notice-24h"], $8 = "agency-notice-24h", $9 = 24, $10 = "2025-12-07", $11 = "2027-01-01", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["agency-notice-24h"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $1 AS rule, (c.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        c.requested_at + $2::int * interval '1 hour' AS due_at, c.noticed_at AS done_at, NULL::timestamptz AS ended_at
      FROM agency_notices AS c
      WHERE c.rule = 'agency-notice-24h' AND c.requested_at >= $3::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND c.requested_at < $4::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $5::text::date
    AND fact.settled_on <= $6::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($7::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $8 AS rule, (c.requested_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        c.requested_at + $9::int * interval '1 hour' AS due_at, c.noticed_at AS done_at, NULL::timestamptz AS ended_at
      FROM agency_notices AS c
      WHERE c.rule = 'agency-notice-24h' AND c.requested_at >= $10::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND c.requested_at < $11::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $12::text::date
    AND fact.settled_on <= $13::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($14::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- cancellations-told-in-time of a year, by former district
-- $1 = "registration-cancellation-notice", $2 = 24, $3 = "2025-12-07", $4 = "2027-01-01", $5 = "2026-01-01", $6 = "2026-12-31", $7 = ["registration-cancellation-notice"], $8 = "registration-cancellation-notice", $9 = 24, $10 = "2025-12-07", $11 = "2027-01-01", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["registration-cancellation-notice"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $1 AS rule, (turn.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        turn.decided_at + $2::int * interval '1 hour' AS due_at, turn.received_at AS done_at, NULL::timestamptz AS ended_at
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
      WHERE turn.turn = 'registration-cancelled' AND turn.decided_at IS NOT NULL AND turn.decided_at >= $3::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND turn.decided_at < $4::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $5::text::date
    AND fact.settled_on <= $6::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($7::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, c.agency_id::text AS agency, $8 AS rule, (turn.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        turn.decided_at + $9::int * interval '1 hour' AS due_at, turn.received_at AS done_at, NULL::timestamptz AS ended_at
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
      WHERE turn.turn = 'registration-cancelled' AND turn.decided_at IS NOT NULL AND turn.decided_at >= $10::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND turn.decided_at < $11::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $12::text::date
    AND fact.settled_on <= $13::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($14::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- appointments-in-time of a year, by former district
-- $1 = "provider-appointment", $2 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $3 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $4 = "2025-12-26", $5 = "2026-12-31", $6 = "representation-appointment", $7 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $8 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $9 = "2025-12-26", $10 = "2026-12-31", $11 = "2026-01-01", $12 = "2026-12-31", $13 = ["provider-appointment","representation-appointment"], $14 = "provider-appointment", $15 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $16 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $17 = "2025-12-26", $18 = "2026-12-31", $19 = "representation-appointment", $20 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $21 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $22 = "2025-12-26", $23 = "2026-12-31", $24 = "2026-01-01", $25 = "2026-12-31", $26 = ["provider-appointment","representation-appointment"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $1 AS rule, c.accepted_on AS started_on,
        due.last_day AS due_on, (SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed') AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM cases AS c
        JOIN unnest($2::text[]::date[], $3::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = c.accepted_on
      WHERE c.form_of_aid = 'proceedings' AND c.accepted_on >= $4::text::date AND c.accepted_on <= $5::text::date) AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $6 AS rule, c.accepted_on AS started_on,
        due.last_day AS due_on, (SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed') AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM cases AS c
        JOIN unnest($7::text[]::date[], $8::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = c.accepted_on
      WHERE c.form_of_aid = 'out-of-court-representation' AND c.accepted_on >= $9::text::date AND c.accepted_on <= $10::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $11::text::date
    AND fact.settled_on <= $12::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($13::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $14 AS rule, c.accepted_on AS started_on,
        due.last_day AS due_on, (SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed') AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM cases AS c
        JOIN unnest($15::text[]::date[], $16::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = c.accepted_on
      WHERE c.form_of_aid = 'proceedings' AND c.accepted_on >= $17::text::date AND c.accepted_on <= $18::text::date) AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $19 AS rule, c.accepted_on AS started_on,
        due.last_day AS due_on, (SELECT (min(event.at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date FROM case_events AS event
        WHERE event.case_id = c.id AND event.kind = 'provider-appointed') AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM cases AS c
        JOIN unnest($20::text[]::date[], $21::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = c.accepted_on
      WHERE c.form_of_aid = 'out-of-court-representation' AND c.accepted_on >= $22::text::date AND c.accepted_on <= $23::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $24::text::date
    AND fact.settled_on <= $25::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($26::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- replacements-in-time of a year, by former district
-- $1 = "provider-replacement", $2 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $3 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $4 = "2025-12-26", $5 = "2026-12-31", $6 = "2026-01-01", $7 = "2026-12-31", $8 = ["provider-replacement"], $9 = "provider-replacement", $10 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $11 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $12 = "2025-12-26", $13 = "2026-12-31", $14 = "2026-01-01", $15 = "2026-12-31", $16 = ["provider-replacement"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT asked.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $1 AS rule, (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        due.last_day AS due_on, (asked.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM provider_replacements AS asked JOIN cases AS c ON c.id = asked.case_id
        JOIN unnest($2::text[]::date[], $3::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      WHERE asked.asked_by = 'beneficiary' AND (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= $4::text::date AND (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $5::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $6::text::date
    AND fact.settled_on <= $7::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($8::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT asked.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $9 AS rule, (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        due.last_day AS due_on, (asked.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, coalesce(c.closed_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS ended_on
      FROM provider_replacements AS asked JOIN cases AS c ON c.id = asked.case_id
        JOIN unnest($10::text[]::date[], $11::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      WHERE asked.asked_by = 'beneficiary' AND (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= $12::text::date AND (asked.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $13::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $14::text::date
    AND fact.settled_on <= $15::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($16::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- substitutes-in-time of a year, by former district
-- $1 = "substitute-provider-defence", $2 = 24, $3 = "2025-12-07", $4 = "2027-01-01", $5 = "substitute-provider-protector", $6 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $7 = ["2024-01-03","2024-01-03","2024-01-04","2024-01-05","2024-0…, $8 = "2025-12-29", $9 = "2026-12-31", $10 = "2026-01-01", $11 = "2026-12-31", $12 = ["substitute-provider-defence","substitute-provider-protector"], $13 = "substitute-provider-defence", $14 = 24, $15 = "2025-12-07", $16 = "2027-01-01", $17 = "substitute-provider-protector", $18 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $19 = ["2024-01-03","2024-01-03","2024-01-04","2024-01-05","2024-0…, $20 = "2025-12-29", $21 = "2026-12-31", $22 = "2026-01-01", $23 = "2026-12-31", $24 = ["substitute-provider-defence","substitute-provider-protector"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $1 AS rule, (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        turn.received_at + $2::int * interval '1 hour' AS due_at, turn.settled_at AS done_at, NULL::timestamptz AS ended_at
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
      WHERE turn.turn = 'registration-refused' AND turn.rule = 'substitute-provider-defence' AND turn.received_at >= $3::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND turn.received_at < $4::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $5 AS rule, (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        due.last_day AS due_on, (turn.settled_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, NULL::date AS ended_on
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
        JOIN unnest($6::text[]::date[], $7::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      WHERE turn.turn = 'registration-refused' AND turn.rule = 'substitute-provider-protector' AND (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= $8::text::date AND (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $9::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $10::text::date
    AND fact.settled_on <= $11::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($12::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_at <= due_at THEN (done_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date WHEN ended_at <= due_at THEN NULL
        ELSE ((due_at + interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh')::date END AS settled_on,
      coalesce(done_at <= due_at, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $13 AS rule, (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        turn.received_at + $14::int * interval '1 hour' AS due_at, turn.settled_at AS done_at, NULL::timestamptz AS ended_at
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
      WHERE turn.turn = 'registration-refused' AND turn.rule = 'substitute-provider-defence' AND turn.received_at >= $15::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh' AND turn.received_at < $16::text::date::timestamp AT TIME ZONE 'Asia/Ho_Chi_Minh') AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT turn.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $17 AS rule, (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS started_on,
        due.last_day AS due_on, (turn.settled_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, NULL::date AS ended_on
      FROM registration_turns AS turn JOIN agency_notices AS c ON c.id = turn.notice_id
        JOIN unnest($18::text[]::date[], $19::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
      WHERE turn.turn = 'registration-refused' AND turn.rule = 'substitute-provider-protector' AND (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date >= $20::text::date AND (turn.received_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date <= $21::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $22::text::date
    AND fact.settled_on <= $23::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($24::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- advice-answers-in-time of a year, by former district
-- $1 = "advice-answer", $2 = 15, $3 = "2025-12-16", $4 = "2026-12-31", $5 = "2026-01-01", $6 = "2026-12-31", $7 = ["advice-answer","advice-answer-complex"], $8 = "advice-answer", $9 = 15, $10 = "2025-12-16", $11 = "2026-12-31", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["advice-answer","advice-answer-complex"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $1 AS rule, c.accepted_on AS started_on,
        c.accepted_on + $2::int AS due_on, c.closed_on AS done_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS ended_on
      FROM cases AS c
      WHERE c.form_of_aid = 'legal-advice' AND c.accepted_on >= $3::text::date AND c.accepted_on <= $4::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $5::text::date
    AND fact.settled_on <= $6::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($7::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $8 AS rule, c.accepted_on AS started_on,
        c.accepted_on + $9::int AS due_on, c.closed_on AS done_on, (coalesce(c.discontinued_at, c.transferred_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS ended_on
      FROM cases AS c
      WHERE c.form_of_aid = 'legal-advice' AND c.accepted_on >= $10::text::date AND c.accepted_on <= $11::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $12::text::date
    AND fact.settled_on <= $13::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($14::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- file-handovers-in-time of a year, by former district
-- $1 = "closed-file-handover", $2 = 30, $3 = "2025-12-01", $4 = "2026-12-31", $5 = "2026-01-01", $6 = "2026-12-31", $7 = ["closed-file-handover"], $8 = "closed-file-handover", $9 = 30, $10 = "2025-12-01", $11 = "2026-12-31", $12 = "2026-01-01", $13 = "2026-12-31", $14 = ["closed-file-handover"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $1 AS rule, coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS started_on,
        coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) + $2::int AS due_on, (c.handed_over_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, NULL::date AS ended_on
      FROM cases AS c
      WHERE coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) IS NOT NULL AND coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) >= $3::text::date AND coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) <= $4::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $5::text::date
    AND fact.settled_on <= $6::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($7::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT c.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.accepted_on AS accepted_on, NULL::text AS agency, $8 AS rule, coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) AS started_on,
        coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) + $9::int AS due_on, (c.handed_over_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_on, NULL::date AS ended_on
      FROM cases AS c
      WHERE coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) IS NOT NULL AND coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) >= $10::text::date AND coalesce(c.closed_on, (c.discontinued_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date) <= $11::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $12::text::date
    AND fact.settled_on <= $13::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($14::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- complaints-answered-in-time of a year, by former district
-- $1 = "complaint-first", $2 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $3 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $4 = "2025-12-26", $5 = "2026-12-31", $6 = "complaint-second", $7 = 15, $8 = "2025-12-16", $9 = "2026-12-31", $10 = "2026-01-01", $11 = "2026-12-31", $12 = ["complaint-first","complaint-second"], $13 = "complaint-first", $14 = ["2023-12-31","2024-01-01","2024-01-02","2024-01-03","2024-0…, $15 = ["2024-01-04","2024-01-04","2024-01-05","2024-01-08","2024-0…, $16 = "2025-12-26", $17 = "2026-12-31", $18 = "complaint-second", $19 = 15, $20 = "2025-12-16", $21 = "2026-12-31", $22 = "2026-01-01", $23 = "2026-12-31", $24 = ["complaint-first","complaint-second"]
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT complaint.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $1 AS rule, complaint.received_on AS started_on,
        due.last_day AS due_on, complaint.answered_on AS done_on, complaint.withdrawn_on AS ended_on
      FROM complaints AS complaint JOIN requests AS c ON c.id = complaint.request_id
        JOIN unnest($2::text[]::date[], $3::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = complaint.received_on
      WHERE complaint.received_on IS NOT NULL AND complaint.received_on >= $4::text::date AND complaint.received_on <= $5::text::date) AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT complaint.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $6 AS rule, complaint.second_received_on AS started_on,
        complaint.second_received_on + $7::int AS due_on, complaint.second_answered_on AS done_on, complaint.withdrawn_on AS ended_on
      FROM complaints AS complaint JOIN requests AS c ON c.id = complaint.request_id
      WHERE complaint.second_received_on IS NOT NULL AND complaint.second_received_on >= $8::text::date AND complaint.second_received_on <= $9::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $10::text::date
    AND fact.settled_on <= $11::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($12::text[])
    AND fact.in_time IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT complaint.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $13 AS rule, complaint.received_on AS started_on,
        due.last_day AS due_on, complaint.answered_on AS done_on, complaint.withdrawn_on AS ended_on
      FROM complaints AS complaint JOIN requests AS c ON c.id = complaint.request_id
        JOIN unnest($14::text[]::date[], $15::text[]::date[]) AS due(first_day, last_day)
          ON due.first_day = complaint.received_on
      WHERE complaint.received_on IS NOT NULL AND complaint.received_on >= $16::text::date AND complaint.received_on <= $17::text::date) AS clock
    UNION ALL
    SELECT clock.*,
      CASE WHEN done_on <= due_on THEN done_on WHEN ended_on <= due_on THEN NULL ELSE due_on + 1 END AS settled_on,
      coalesce(done_on <= due_on, FALSE) AS in_time
    FROM (SELECT complaint.id AS id, c.applicant_id, c.commune_code, c.commune_on, c.sex, c.has_disability, c.disability_types,
      c.degree, c.reporting_ground, c.form_of_aid, c.field_of_law, c.received_on AS accepted_on, NULL::text AS agency, $18 AS rule, complaint.second_received_on AS started_on,
        complaint.second_received_on + $19::int AS due_on, complaint.second_answered_on AS done_on, complaint.withdrawn_on AS ended_on
      FROM complaints AS complaint JOIN requests AS c ON c.id = complaint.request_id
      WHERE complaint.second_received_on IS NOT NULL AND complaint.second_received_on >= $20::text::date AND complaint.second_received_on <= $21::text::date) AS clock) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.settled_on >= $22::text::date
    AND fact.settled_on <= $23::text::date
    AND fact.has_disability IS TRUE
    AND fact.rule = ANY($24::text[])
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- days-from-notice-to-acceptance of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, fact.working_days_to_acceptance AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM agency_notices AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.working_days_to_acceptance IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- outreach-sessions of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- grassroots-advice-sessions of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31", $4 = "grassroots-advice"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND CASE fact.kind WHEN 'talk' THEN 'communication-session' WHEN 'advice-visit' THEN 'grassroots-advice' WHEN 'marked-day-event' THEN 'communication-session' END = $4
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- outreach-participants of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, fact.participants AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND fact.participants IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  coalesce(sum(value) FILTER (WHERE role = 'numerator'), 0)::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- outreach-pwd-participants of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, fact.pwd_participants AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND fact.pwd_participants IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  coalesce(sum(value) FILTER (WHERE role = 'numerator'), 0)::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- outreach-persons-advised of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, fact.advised AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND fact.advised IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  coalesce(sum(value) FILTER (WHERE role = 'numerator'), 0)::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- two-days-marked of a year
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  (SELECT DISTINCT ON (extract(year FROM fact."on"), fact.marked_day) 'numerator' AS role, NULL::int AS value
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND fact.marked_day IS NOT NULL
    AND fact.marked_day IS NOT NULL
  ORDER BY extract(year FROM fact."on"), fact.marked_day, fact."on", fact.id::text COLLATE "C")
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- accessible-materials of a year
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = ["braille","audio","large-print","sign-language","easy-read"]
WITH counted AS (
  (SELECT DISTINCT ON (fact.material_id::text) 'numerator' AS role, NULL::int AS value
  FROM (SELECT given.*, material.format FROM material_handouts AS given
    JOIN materials AS material ON material.id = given.material_id) AS fact
  WHERE fact."on" >= $1::text::date
    AND fact."on" <= $2::text::date
    AND fact.format = ANY($3::text[])
    AND fact.material_id::text IS NOT NULL
  ORDER BY fact.material_id::text, fact."on", fact.id::text COLLATE "C")
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- accessible-copies of a year
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = ["braille","audio","large-print","sign-language","easy-read"]
WITH counted AS (
  SELECT 'numerator' AS role, fact.copies AS value
  FROM (SELECT given.*, material.format FROM material_handouts AS given
    JOIN materials AS material ON material.id = given.material_id) AS fact
  WHERE fact."on" >= $1::text::date
    AND fact."on" <= $2::text::date
    AND fact.format = ANY($3::text[])
    AND fact.copies IS NOT NULL
)
SELECT 1 AS is_total,
  coalesce(sum(value) FILTER (WHERE role = 'numerator'), 0)::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- training-courses of a year
-- $1 = "training-held", $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value
  FROM (SELECT course.*, (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
      FROM training_sessions AS session WHERE session.course_id = course.id) AS hours
    FROM training_courses AS course WHERE course.status = $1) AS fact
  WHERE fact.starts_on >= $2::text::date
    AND fact.starts_on <= $3::text::date
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- training-hours of a year
-- $1 = "training-cancelled", $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, fact.hours AS value
  FROM (SELECT attendee.id, attendee.provider_id, provider.kind AS provider_kind, course.starts_on,
      (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
        FROM training_marks AS mark JOIN training_sessions AS session ON session.id = mark.session_id
        WHERE mark.attendee_id = attendee.id) AS hours
    FROM training_courses AS course
    JOIN training_attendees AS attendee ON attendee.course_id = course.id
    JOIN providers AS provider ON provider.id = attendee.provider_id
    WHERE course.status <> $1) AS fact
  WHERE fact.starts_on >= $2::text::date
    AND fact.starts_on <= $3::text::date
    AND fact.hours IS NOT NULL
)
SELECT 1 AS is_total,
  coalesce(sum(value) FILTER (WHERE role = 'numerator'), 0)::float8 AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- officers-with-training-hours of a year
-- $1 = "training-cancelled", $2 = "2026-01-01", $3 = "2026-12-31", $4 = "2026-01-01", $5 = "2026-12-31", $6 = "legal-aid-officer", $7 = 8, $8 = "training-cancelled", $9 = "2026-01-01", $10 = "2026-12-31", $11 = "2026-01-01", $12 = "2026-12-31", $13 = "legal-aid-officer"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value
  FROM (SELECT provider.id::text || '/' || year AS id, make_date(year, 1, 1) AS "on",
      provider.kind AS provider_kind,
      (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
        FROM training_attendees AS attendee
        JOIN training_courses AS course ON course.id = attendee.course_id AND course.status <> $1
        JOIN training_marks AS mark ON mark.attendee_id = attendee.id
        JOIN training_sessions AS session ON session.id = mark.session_id
        WHERE attendee.provider_id = provider.id
          AND session.on_day BETWEEN make_date(year, 1, 1) AND make_date(year, 12, 31)) AS training_hours
    FROM providers AS provider
    CROSS JOIN generate_series(extract(year FROM $2::text::date)::int, extract(year FROM $3::text::date)::int) AS year
    WHERE EXISTS (SELECT 1 FROM provider_services AS service
      WHERE service.provider_id = provider.id AND service.from_day <= make_date(year, 12, 31)
        AND (service.until_day IS NULL OR service.until_day >= make_date(year, 1, 1)))) AS fact
  WHERE fact."on" >= $4::text::date
    AND fact."on" <= $5::text::date
    AND fact.provider_kind = $6
    AND fact.training_hours >= $7
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value
  FROM (SELECT provider.id::text || '/' || year AS id, make_date(year, 1, 1) AS "on",
      provider.kind AS provider_kind,
      (SELECT coalesce(sum(session.minutes), 0) / 60.0::float8
        FROM training_attendees AS attendee
        JOIN training_courses AS course ON course.id = attendee.course_id AND course.status <> $8
        JOIN training_marks AS mark ON mark.attendee_id = attendee.id
        JOIN training_sessions AS session ON session.id = mark.session_id
        WHERE attendee.provider_id = provider.id
          AND session.on_day BETWEEN make_date(year, 1, 1) AND make_date(year, 12, 31)) AS training_hours
    FROM providers AS provider
    CROSS JOIN generate_series(extract(year FROM $9::text::date)::int, extract(year FROM $10::text::date)::int) AS year
    WHERE EXISTS (SELECT 1 FROM provider_services AS service
      WHERE service.provider_id = provider.id AND service.from_day <= make_date(year, 12, 31)
        AND (service.until_day IS NULL OR service.until_day >= make_date(year, 1, 1)))) AS fact
  WHERE fact."on" >= $11::text::date
    AND fact."on" <= $12::text::date
    AND fact.provider_kind = $13
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- inspections-held of a year, by former district
-- $1 = ["inspection-held","inspection-concluded"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT * FROM inspections WHERE status = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.held_on >= $2::text::date
    AND fact.held_on <= $3::text::date
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- findings-closed of a year, by former district
-- $1 = "inspection-concluded", $2 = "2026-01-01", $3 = "2026-12-31", $4 = "inspection-concluded", $5 = "2026-01-01", $6 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT finding.*, visit.commune_code, visit.commune_on
    FROM inspection_findings AS finding
    JOIN inspections AS visit ON visit.id = finding.inspection_id
    WHERE visit.status = $1) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.found_on >= $2::text::date
    AND fact.found_on <= $3::text::date
    AND fact.closed_on IS NOT NULL
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM (SELECT finding.*, visit.commune_code, visit.commune_on
    FROM inspection_findings AS finding
    JOIN inspections AS visit ON visit.id = finding.inspection_id
    WHERE visit.status = $4) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact.found_on >= $5::text::date
    AND fact.found_on <= $6::text::date
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- plan-activities-due of a year
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value
  FROM plan_activities AS fact
  WHERE fact.until >= $1::text::date
    AND fact.until <= $2::text::date
)
SELECT 1 AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS (())
ORDER BY is_total;

-- communes-with-cases of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  (SELECT DISTINCT ON (today.code) 'numerator' AS role, NULL::int AS value, today.former_district AS key_1
  FROM cases AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  LEFT JOIN units AS today ON today.level = 'commune' AND today.code = unit.current_code AND today.valid_to IS NULL
  WHERE fact.accepted_on >= $1::text::date
    AND fact.accepted_on <= $2::text::date
    AND fact.has_disability IS TRUE
    AND today.code IS NOT NULL
  ORDER BY today.code, fact.accepted_on, fact.id::text COLLATE "C")
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, today.former_district AS key_1
  FROM units AS today
  WHERE today.level = 'commune' AND today.valid_to IS NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- communes-with-outreach of a year, by former district
-- $1 = ["talk","advice-visit","marked-day-event"], $2 = "2026-01-01", $3 = "2026-12-31"
WITH counted AS (
  (SELECT DISTINCT ON (today.code) 'numerator' AS role, NULL::int AS value, today.former_district AS key_1
  FROM (SELECT * FROM outreach_sessions
    WHERE status = 'held' AND counted_in = 'plan' AND kind = ANY($1::text[])) AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  LEFT JOIN units AS today ON today.level = 'commune' AND today.code = unit.current_code AND today.valid_to IS NULL
  WHERE fact."on" >= $2::text::date
    AND fact."on" <= $3::text::date
    AND today.code IS NOT NULL
  ORDER BY today.code, fact."on", fact.id::text COLLATE "C")
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, today.former_district AS key_1
  FROM units AS today
  WHERE today.level = 'commune' AND today.valid_to IS NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- people-surveyed of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM survey_answers AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $1::text::date
    AND fact."on" <= $2::text::date
    AND fact.has_disability IS TRUE
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- survey-knows-legal-aid of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "2026-01-01", $4 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM survey_answers AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $1::text::date
    AND fact."on" <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.knows_legal_aid IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM survey_answers AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $3::text::date
    AND fact."on" <= $4::text::date
    AND fact.has_disability IS TRUE
    AND fact.knows_legal_aid IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
FROM counted
GROUP BY GROUPING SETS ((key_1), ())
ORDER BY is_total, key_1 COLLATE "C";

-- survey-has-legal-need of a year, by former district
-- $1 = "2026-01-01", $2 = "2026-12-31", $3 = "2026-01-01", $4 = "2026-12-31"
WITH counted AS (
  SELECT 'numerator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM survey_answers AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $1::text::date
    AND fact."on" <= $2::text::date
    AND fact.has_disability IS TRUE
    AND fact.has_legal_need IS TRUE
  UNION ALL
  SELECT 'denominator' AS role, NULL::int AS value, coalesce(unit.former_district, 'unknown') AS key_1
  FROM survey_answers AS fact
  LEFT JOIN units AS unit ON unit.level = 'commune' AND unit.code = fact.commune_code
    AND (unit.valid_from IS NULL OR unit.valid_from <= fact.commune_on)
    AND (unit.valid_to IS NULL OR unit.valid_to >= fact.commune_on)
  WHERE fact."on" >= $3::text::date
    AND fact."on" <= $4::text::date
    AND fact.has_disability IS TRUE
    AND fact.has_legal_need IS NOT NULL
)
SELECT key_1, (GROUPING(key_1))::int AS is_total,
  count(*) FILTER (WHERE role = 'numerator')::int AS numerator,
  count(*) FILTER (WHERE role = 'denominator')::int AS denominator,
  NULL::float8 AS median
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
