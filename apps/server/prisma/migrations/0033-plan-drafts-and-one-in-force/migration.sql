-- AlterTable: a draft may leave the lead open.
ALTER TABLE "plan_tasks" ALTER COLUMN "lead_agency" DROP NOT NULL;

-- CreateIndex: of a year one edition is in force, and one is being written.
CREATE UNIQUE INDEX "plans_one_in_force" ON "plans"("year") WHERE "status" = 'issued';
CREATE UNIQUE INDEX "plans_one_open" ON "plans"("year") WHERE "status" IN ('draft', 'submitted');
