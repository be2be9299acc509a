-- CreateIndex
CREATE INDEX "cases_office_id_next_rule_idx" ON "cases"("office_id", "next_rule");

-- CreateIndex
CREATE INDEX "cases_provider_id_next_rule_idx" ON "cases"("provider_id", "next_rule");
