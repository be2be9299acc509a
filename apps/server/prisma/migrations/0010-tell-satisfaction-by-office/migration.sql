-- DropIndex
DROP INDEX "satisfaction_answers_answered_at_idx";

-- AlterTable
ALTER TABLE "evaluation_plans" ADD COLUMN     "digest" TEXT NOT NULL,
ADD COLUMN     "evaluated" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "satisfaction_answers" DROP COLUMN "scan_number",
ADD COLUMN     "needs_care" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "office_id" UUID NOT NULL,
ADD COLUMN     "paper_number" TEXT,
ADD COLUMN     "provider_id" UUID;

-- CreateIndex
CREATE INDEX "cases_office_id_closed_on_idx" ON "cases"("office_id", "closed_on");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_answers_paper_number_key" ON "satisfaction_answers"("paper_number");

-- CreateIndex
CREATE INDEX "satisfaction_answers_office_id_answered_at_asked_at_idx" ON "satisfaction_answers"("office_id", "answered_at", "asked_at");

-- CreateIndex
CREATE INDEX "satisfaction_answers_office_id_needs_care_answered_at_idx" ON "satisfaction_answers"("office_id", "needs_care", "answered_at");

-- CreateIndex
CREATE INDEX "satisfaction_answers_needs_care_answered_at_idx" ON "satisfaction_answers"("needs_care", "answered_at");

-- CreateIndex
CREATE INDEX "satisfaction_answers_answered_at_asked_at_idx" ON "satisfaction_answers"("answered_at", "asked_at");

-- CreateIndex
CREATE INDEX "satisfaction_answers_provider_id_answered_at_idx" ON "satisfaction_answers"("provider_id", "answered_at");

-- A case is evaluated once in its life, whatever two plans draw at the same moment (12/2018/TT-BTP Điều 15).
CREATE UNIQUE INDEX "evaluation_files_drawn_once" ON "evaluation_files"("case_id") WHERE "position" IS NOT NULL;
