-- CreateIndex
CREATE INDEX "case_stages_registration_registration_at_idx" ON "case_stages"("registration", "registration_at");
