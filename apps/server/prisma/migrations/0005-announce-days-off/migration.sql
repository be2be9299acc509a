-- AlterTable
ALTER TABLE "requests" ADD COLUMN     "papers_awaited" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "announced_years" (
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "source" TEXT NOT NULL,
    "source_en" TEXT NOT NULL,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "announced_years_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "announced_days" (
    "day" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT,
    "name_en" TEXT,
    "evidence" TEXT NOT NULL,
    "entered_by_id" UUID,
    "entered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announced_days_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE INDEX "announced_days_year_idx" ON "announced_days"("year");

-- AddForeignKey
ALTER TABLE "announced_days" ADD CONSTRAINT "announced_days_year_fkey" FOREIGN KEY ("year") REFERENCES "announced_years"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Papers were awaited wherever their day was set.
UPDATE "requests" SET "papers_awaited" = true WHERE "supplement_due_at" IS NOT NULL;
