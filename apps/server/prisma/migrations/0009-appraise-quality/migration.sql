-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "appraised_on" DATE;

-- CreateTable
CREATE TABLE "quality_appraisals" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "provider_id" UUID,
    "closed_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "second_appraiser_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "appraised_at" TIMESTAMPTZ(3),
    "points" DOUBLE PRECISION,
    "grade" TEXT,
    "successful" BOOLEAN,
    "acknowledged_at" TIMESTAMPTZ(3),
    "appealed_at" TIMESTAMPTZ(3),
    "appeal_reason" TEXT,
    "appeal_outcome" TEXT,
    "appeal_answer" TEXT,
    "appeal_answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "quality_appraisals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appraisal_sheets" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "appraisal_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "points" JSONB NOT NULL DEFAULT '{}',
    "remarks" JSONB NOT NULL DEFAULT '{}',
    "opinion" TEXT,
    "success" JSONB NOT NULL DEFAULT '{}',
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "appraisal_sheets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "time_appraisals" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "entries" JSONB NOT NULL DEFAULT '[]',
    "claimed_hours" DOUBLE PRECISION,
    "reasonable_hours" DOUBLE PRECISION,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "time_appraisals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quality_events" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "reason" TEXT,
    "before" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "quality_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "satisfaction_answers" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID,
    "link_hash" TEXT,
    "link_until" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "refused" BOOLEAN NOT NULL DEFAULT false,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "words" TEXT,
    "scan_number" TEXT,
    "recorded_by_id" UUID,

    CONSTRAINT "satisfaction_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_plans" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "decision_number" TEXT NOT NULL,
    "decided_on" DATE NOT NULL,
    "closed_from" DATE NOT NULL,
    "closed_until" DATE NOT NULL,
    "percent" DOUBLE PRECISION NOT NULL,
    "forms" TEXT[],
    "stratify_by" TEXT[],
    "seed" TEXT NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    "drawn_by_id" UUID,
    "in_scope" INTEGER NOT NULL,
    "wanted" INTEGER NOT NULL,
    "drawn" INTEGER NOT NULL,

    CONSTRAINT "evaluation_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evaluation_files" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "plan_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "file_code" TEXT NOT NULL,
    "provider_id" UUID NOT NULL,
    "provider_name" TEXT NOT NULL,
    "form_of_aid" TEXT NOT NULL,
    "field_of_law" TEXT NOT NULL,
    "office_code" TEXT NOT NULL,
    "closed_on" DATE NOT NULL,
    "before" BOOLEAN NOT NULL DEFAULT false,
    "position" INTEGER,
    "why" TEXT,
    "digest" TEXT,
    "expert" TEXT,
    "points" JSONB NOT NULL DEFAULT '{}',
    "total" DOUBLE PRECISION,
    "grade" TEXT,
    "opinion" TEXT,
    "evaluated_on" DATE,
    "recorded_by_id" UUID,

    CONSTRAINT "evaluation_files_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "quality_appraisals_case_id_key" ON "quality_appraisals"("case_id");

-- CreateIndex
CREATE INDEX "quality_appraisals_office_id_status_closed_on_idx" ON "quality_appraisals"("office_id", "status", "closed_on");

-- CreateIndex
CREATE INDEX "quality_appraisals_status_closed_on_idx" ON "quality_appraisals"("status", "closed_on");

-- CreateIndex
CREATE INDEX "quality_appraisals_provider_id_status_closed_on_idx" ON "quality_appraisals"("provider_id", "status", "closed_on");

-- CreateIndex
CREATE INDEX "quality_appraisals_second_appraiser_id_status_idx" ON "quality_appraisals"("second_appraiser_id", "status");

-- CreateIndex
CREATE INDEX "appraisal_sheets_by_id_finished_at_idx" ON "appraisal_sheets"("by_id", "finished_at");

-- CreateIndex
CREATE UNIQUE INDEX "appraisal_sheets_appraisal_id_place_key" ON "appraisal_sheets"("appraisal_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "time_appraisals_case_id_key" ON "time_appraisals"("case_id");

-- CreateIndex
CREATE INDEX "quality_events_case_id_at_idx" ON "quality_events"("case_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_answers_case_id_key" ON "satisfaction_answers"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "satisfaction_answers_link_hash_key" ON "satisfaction_answers"("link_hash");

-- CreateIndex
CREATE INDEX "satisfaction_answers_answered_at_idx" ON "satisfaction_answers"("answered_at");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_plans_year_decision_number_key" ON "evaluation_plans"("year", "decision_number");

-- CreateIndex
CREATE INDEX "evaluation_files_plan_id_position_idx" ON "evaluation_files"("plan_id", "position");

-- CreateIndex
CREATE INDEX "evaluation_files_case_id_position_idx" ON "evaluation_files"("case_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "evaluation_files_plan_id_file_code_key" ON "evaluation_files"("plan_id", "file_code");

-- CreateIndex
CREATE INDEX "cases_appraised_on_closed_on_idx" ON "cases"("appraised_on", "closed_on");

-- CreateIndex
CREATE INDEX "cases_office_id_appraised_on_closed_on_idx" ON "cases"("office_id", "appraised_on", "closed_on");

-- AddForeignKey
ALTER TABLE "quality_appraisals" ADD CONSTRAINT "quality_appraisals_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appraisal_sheets" ADD CONSTRAINT "appraisal_sheets_appraisal_id_fkey" FOREIGN KEY ("appraisal_id") REFERENCES "quality_appraisals"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "time_appraisals" ADD CONSTRAINT "time_appraisals_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "satisfaction_answers" ADD CONSTRAINT "satisfaction_answers_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evaluation_files" ADD CONSTRAINT "evaluation_files_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "evaluation_plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
