-- AlterTable
ALTER TABLE "applicants" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "fact_entries" (
    "id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "fact" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "from" DATE,
    "nature" TEXT NOT NULL,
    "reason" TEXT,
    "corrects_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "fact_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "related_persons" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "applicant_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "phone" TEXT,
    "proof_paper" TEXT,
    "from" DATE,
    "until" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "related_persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consents" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "applicant_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "to_whom" TEXT NOT NULL,
    "scope" TEXT[],
    "form" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE,
    "withdrawn_on" DATE,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_pairs" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "low_id" UUID NOT NULL,
    "high_id" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "state" TEXT NOT NULL DEFAULT 'open',
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "person_pairs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "applicant_merges" (
    "id" UUID NOT NULL,
    "kept_id" UUID NOT NULL,
    "merged_id" UUID NOT NULL,
    "kept_version" INTEGER NOT NULL,
    "before" JSONB NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_by_id" UUID,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "applicant_merges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_faults" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "applicant_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "found_on" DATE NOT NULL,
    "set_aside_until" DATE,
    "set_aside_reason" TEXT,
    "set_aside_by_id" UUID,

    CONSTRAINT "record_faults_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "record_checks" (
    "applicant_id" UUID NOT NULL,
    "next_on" DATE,
    "changed_at" TIMESTAMPTZ(3),

    CONSTRAINT "record_checks_pkey" PRIMARY KEY ("applicant_id")
);

-- CreateIndex
CREATE INDEX "fact_entries_applicant_id_fact_idx" ON "fact_entries"("applicant_id", "fact");

-- CreateIndex
CREATE INDEX "fact_entries_applicant_id_recorded_at_id_idx" ON "fact_entries"("applicant_id", "recorded_at", "id");

-- CreateIndex
CREATE INDEX "related_persons_applicant_id_idx" ON "related_persons"("applicant_id");

-- CreateIndex
CREATE INDEX "consents_applicant_id_purpose_idx" ON "consents"("applicant_id", "purpose");

-- CreateIndex
CREATE INDEX "person_pairs_high_id_idx" ON "person_pairs"("high_id");

-- CreateIndex
CREATE INDEX "person_pairs_state_id_idx" ON "person_pairs"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "person_pairs_low_id_high_id_key" ON "person_pairs"("low_id", "high_id");

-- CreateIndex
CREATE INDEX "applicant_merges_kept_id_merged_at_idx" ON "applicant_merges"("kept_id", "merged_at");

-- CreateIndex
CREATE INDEX "applicant_merges_merged_id_idx" ON "applicant_merges"("merged_id");

-- CreateIndex
CREATE INDEX "record_faults_kind_id_idx" ON "record_faults"("kind", "id");

-- CreateIndex
CREATE INDEX "record_faults_code_id_idx" ON "record_faults"("code", "id");

-- CreateIndex
CREATE UNIQUE INDEX "record_faults_applicant_id_code_key" ON "record_faults"("applicant_id", "code");

-- CreateIndex
CREATE INDEX "record_checks_next_on_idx" ON "record_checks"("next_on");

-- CreateIndex
CREATE INDEX "record_checks_changed_at_idx" ON "record_checks"("changed_at");

-- AddForeignKey
ALTER TABLE "record_faults" ADD CONSTRAINT "record_faults_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Records that were there before are looked at once.
INSERT INTO "record_checks" ("applicant_id", "next_on")
SELECT "id", CURRENT_DATE FROM "applicants";
