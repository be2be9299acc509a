-- DropIndex
DROP INDEX "cases_next_due_at_idx";

-- DropIndex
DROP INDEX "requests_supplement_due_at_idx";

-- CreateIndex
CREATE INDEX "applicants_folded_name_begins" ON "applicants"("folded_name" text_pattern_ops);

-- CreateIndex
CREATE INDEX "cases_next_rule_next_due_at_idx" ON "cases"("next_rule", "next_due_at");

-- CreateIndex
CREATE INDEX "requests_papers_awaited_supplement_due_at_idx" ON "requests"("papers_awaited", "supplement_due_at");

-- CreateIndex
CREATE INDEX "requests_confirmation_needed_confirmed_at_idx" ON "requests"("confirmation_needed", "confirmed_at");
