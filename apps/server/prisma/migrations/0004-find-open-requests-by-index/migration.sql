-- CreateIndex
CREATE INDEX "requests_created_by_id_status_idx" ON "requests"("created_by_id", "status");

-- CreateIndex
CREATE INDEX "requests_status_received_at_idx" ON "requests"("status", "received_at");

-- CreateIndex
CREATE INDEX "requests_supplement_due_at_idx" ON "requests"("supplement_due_at");
