-- CreateIndex
CREATE INDEX "requests_accepted_on_has_disability_idx" ON "requests"("accepted_on", "has_disability");
