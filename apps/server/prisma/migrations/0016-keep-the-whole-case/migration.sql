-- AlterTable
ALTER TABLE "case_events" ADD COLUMN     "folded_text" TEXT,
ADD COLUMN     "private_to_id" UUID,
ADD COLUMN     "provider_id" UUID,
ADD COLUMN     "struck_at" TIMESTAMPTZ(3),
ADD COLUMN     "struck_by_id" UUID,
ADD COLUMN     "struck_reason" TEXT,
ADD COLUMN     "subject_id" UUID;

-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "archive_place" TEXT,
ADD COLUMN     "archived_at" TIMESTAMPTZ(3),
ADD COLUMN     "retain_until" DATE;

-- CreateTable
CREATE TABLE "case_stages" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "agency_code" TEXT,
    "agency" TEXT NOT NULL,
    "agency_number" TEXT,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "capacity" TEXT,
    "registration" TEXT,
    "registration_at" TIMESTAMPTZ(3),
    "registration_number" TEXT,
    "registration_reason" TEXT,
    "result" TEXT,
    "result_number" TEXT,
    "result_on" DATE,
    "result_words" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_stages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_parties" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "stage_roles" JSONB NOT NULL DEFAULT '[]',
    "full_name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "name_ends" TEXT NOT NULL,
    "birth_year" INTEGER,
    "national_id" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "agency" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_hearings" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "stage_id" UUID,
    "kind" TEXT NOT NULL,
    "agency_code" TEXT,
    "place" TEXT NOT NULL,
    "room" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "starts_on" DATE NOT NULL,
    "needs" JSONB NOT NULL DEFAULT '[]',
    "attendees" TEXT,
    "end" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "result" TEXT,
    "postponed_from_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_hearings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_notes" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "is_private" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_contacts" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "with_whom" TEXT NOT NULL,
    "said" TEXT NOT NULL,
    "next" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_tasks" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "what" TEXT NOT NULL,
    "for_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_tasks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_documents" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "number" TEXT,
    "pages" INTEGER,
    "party" TEXT,
    "place" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "struck_at" TIMESTAMPTZ(3),
    "struck_by_id" UUID,
    "struck_reason" TEXT,

    CONSTRAINT "case_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conflict_waivers" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "other_case_id" UUID NOT NULL,
    "party_id" UUID,
    "kind" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reason" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by_id" UUID,
    "withdrawn_reason" TEXT,

    CONSTRAINT "conflict_waivers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_stages_case_id_from_on_idx" ON "case_stages"("case_id", "from_on");

-- CreateIndex
CREATE INDEX "case_parties_case_id_idx" ON "case_parties"("case_id");

-- CreateIndex
CREATE INDEX "case_parties_national_id_idx" ON "case_parties"("national_id");

-- CreateIndex
CREATE INDEX "case_parties_folded_name_idx" ON "case_parties"("folded_name");

-- CreateIndex
CREATE INDEX "case_parties_name_ends_birth_year_idx" ON "case_parties"("name_ends", "birth_year");

-- CreateIndex
CREATE INDEX "case_hearings_case_id_starts_at_idx" ON "case_hearings"("case_id", "starts_at");

-- CreateIndex
CREATE INDEX "case_hearings_end_starts_at_idx" ON "case_hearings"("end", "starts_at");

-- CreateIndex
CREATE INDEX "case_notes_case_id_created_at_idx" ON "case_notes"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "case_contacts_case_id_on_idx" ON "case_contacts"("case_id", "on");

-- CreateIndex
CREATE INDEX "case_tasks_for_id_done_at_due_on_idx" ON "case_tasks"("for_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "case_tasks_done_at_due_on_idx" ON "case_tasks"("done_at", "due_on");

-- CreateIndex
CREATE INDEX "case_tasks_case_id_done_at_due_on_idx" ON "case_tasks"("case_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "case_documents_case_id_on_created_at_idx" ON "case_documents"("case_id", "on", "created_at");

-- CreateIndex
CREATE INDEX "conflict_waivers_case_id_provider_id_idx" ON "conflict_waivers"("case_id", "provider_id");

-- CreateIndex
CREATE INDEX "case_events_subject_id_idx" ON "case_events"("subject_id");

-- CreateIndex
CREATE INDEX "case_events_provider_id_case_id_idx" ON "case_events"("provider_id", "case_id");

-- AddForeignKey
ALTER TABLE "case_stages" ADD CONSTRAINT "case_stages_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_parties" ADD CONSTRAINT "case_parties_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_hearings" ADD CONSTRAINT "case_hearings_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_notes" ADD CONSTRAINT "case_notes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_contacts" ADD CONSTRAINT "case_contacts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_tasks" ADD CONSTRAINT "case_tasks_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_documents" ADD CONSTRAINT "case_documents_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_waivers" ADD CONSTRAINT "conflict_waivers_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conflict_waivers" ADD CONSTRAINT "conflict_waivers_other_case_id_fkey" FOREIGN KEY ("other_case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
