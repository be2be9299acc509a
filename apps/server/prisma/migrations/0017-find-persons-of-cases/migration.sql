-- Conflicts of interest are looked for among the beneficiaries of all cases by the first and last word of their name
-- and the year of birth. Prisma does not read an index over expressions back, so it stands here alone.
CREATE INDEX "applicants_name_ends" ON "applicants" (
  (split_part("folded_name", ' ', 1) || ' ' || reverse(split_part(reverse("folded_name"), ' ', 1))),
  (extract(year FROM "birth_date"))
);

-- Who was appointed is known by id from now on; of earlier appointments by the name that was written down.
UPDATE "case_events" AS event SET "provider_id" = provider."id"
FROM "cases" AS legal_case, "providers" AS provider
WHERE event."case_id" = legal_case."id"
  AND event."kind" IN ('provider-appointed', 'provider-replaced')
  AND provider."office_id" = legal_case."office_id"
  AND provider."full_name" = event."details" ->> 'provider';
