-- DropIndex
DROP INDEX "plans_year_key";

-- AlterTable: a plan that is there already is in force.
ALTER TABLE "plans" ADD COLUMN     "edition" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "status" TEXT NOT NULL DEFAULT 'issued',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "plans" ALTER COLUMN "status" DROP DEFAULT;

-- CreateTable
CREATE TABLE "plan_tasks" (
    "plan_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "activity_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "lead_agency" TEXT NOT NULL,
    "coordinating_agencies" TEXT[],
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "deliverable" TEXT NOT NULL,
    "deliverable_en" TEXT NOT NULL,
    "clause_ids" TEXT[],
    "indicator_ids" TEXT[],
    "budget" BIGINT,
    "budget_source" TEXT,
    "programme" TEXT,
    "counted_in" TEXT NOT NULL DEFAULT 'plan',
    "evidence" TEXT NOT NULL,

    CONSTRAINT "plan_tasks_pkey" PRIMARY KEY ("plan_id","code")
);

-- CreateIndex
CREATE UNIQUE INDEX "plans_year_edition_key" ON "plans"("year", "edition");

-- AddForeignKey
ALTER TABLE "plan_tasks" ADD CONSTRAINT "plan_tasks_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;
