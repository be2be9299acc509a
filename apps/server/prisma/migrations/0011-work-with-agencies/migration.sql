-- CreateTable
CREATE TABLE "partner_agencies" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT,
    "folded_name" TEXT NOT NULL,
    "commune_code" TEXT,
    "address" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "note" TEXT,
    "valid_from" DATE,
    "valid_until" DATE,
    "decision" TEXT,

    CONSTRAINT "partner_agencies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_successions" (
    "predecessor_id" UUID NOT NULL,
    "successor_id" UUID NOT NULL,

    CONSTRAINT "agency_successions_pkey" PRIMARY KEY ("predecessor_id","successor_id")
);

-- CreateTable
CREATE TABLE "agency_contacts" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "duty" TEXT,
    "phone" TEXT,
    "email" TEXT,

    CONSTRAINT "agency_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agency_notices" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "office_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "agency_officer" TEXT,
    "channel" TEXT,
    "letter_number" TEXT,
    "procedural_status" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "hearing_on" DATE,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "noticed_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_on" DATE NOT NULL,
    "rule" TEXT,
    "agency_due_at" TIMESTAMPTZ(3),
    "told_late" BOOLEAN NOT NULL DEFAULT false,
    "reminded_at" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "sheet_handed_over" BOOLEAN,
    "read_aloud" BOOLEAN,
    "interpreter_needed" BOOLEAN,
    "interpreter_asked" BOOLEAN,
    "interpreter_present" BOOLEAN,
    "minutes" JSONB,
    "note" TEXT,
    "request_id" UUID,
    "case_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_on" DATE,
    "working_days_to_acceptance" INTEGER,
    "declined_at" TIMESTAMPTZ(3),
    "declined_ground" TEXT,
    "declined_reason" TEXT,
    "reply_number" TEXT,
    "reply_on" DATE,
    "replied_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "form_of_aid" TEXT NOT NULL,
    "field_of_law" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "has_disability" BOOLEAN NOT NULL,
    "disability_types" TEXT[],
    "degree" TEXT,
    "reporting_ground" TEXT,

    CONSTRAINT "agency_notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registration_turns" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "turn" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "decided_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "letter_number" TEXT,
    "reason" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "provider_id" UUID,
    "by_id" UUID,

    CONSTRAINT "registration_turns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "referrals" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "office_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "sending" TEXT,
    "consent_form" TEXT,
    "consent_on" DATE,
    "letter_number" TEXT,
    "sent_on" DATE,
    "reply_due_on" DATE,
    "reminded_at" TIMESTAMPTZ(3),
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "taken_on" DATE,
    "ended_on" DATE,
    "feedback" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "referrals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "incoming_referrals" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "office_id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "arrived_on" DATE NOT NULL,
    "letter_number" TEXT,
    "question" TEXT NOT NULL,
    "request_id" UUID,
    "feedback" TEXT,
    "feedback_on" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "incoming_referrals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "duty_turns" (
    "id" UUID NOT NULL,
    "agency_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "provider_id" UUID NOT NULL,
    "by_id" UUID,

    CONSTRAINT "duty_turns_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "partner_agencies_kind_folded_name_idx" ON "partner_agencies"("kind", "folded_name");

-- CreateIndex
CREATE INDEX "partner_agencies_valid_until_idx" ON "partner_agencies"("valid_until");

-- CreateIndex
CREATE INDEX "agency_successions_successor_id_idx" ON "agency_successions"("successor_id");

-- CreateIndex
CREATE INDEX "agency_contacts_agency_id_position_idx" ON "agency_contacts"("agency_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "agency_notices_request_id_key" ON "agency_notices"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "agency_notices_case_id_key" ON "agency_notices"("case_id");

-- CreateIndex
CREATE INDEX "agency_notices_office_id_status_received_at_idx" ON "agency_notices"("office_id", "status", "received_at");

-- CreateIndex
CREATE INDEX "agency_notices_status_received_at_idx" ON "agency_notices"("status", "received_at");

-- CreateIndex
CREATE INDEX "agency_notices_office_id_received_at_idx" ON "agency_notices"("office_id", "received_at");

-- CreateIndex
CREATE INDEX "agency_notices_received_at_idx" ON "agency_notices"("received_at");

-- CreateIndex
CREATE INDEX "agency_notices_agency_id_received_at_idx" ON "agency_notices"("agency_id", "received_at");

-- CreateIndex
CREATE INDEX "agency_notices_told_late_received_at_idx" ON "agency_notices"("told_late", "received_at");

-- CreateIndex
CREATE INDEX "agency_notices_received_on_has_disability_idx" ON "agency_notices"("received_on", "has_disability");

-- CreateIndex
CREATE INDEX "agency_notices_applicant_id_idx" ON "agency_notices"("applicant_id");

-- CreateIndex
CREATE INDEX "registration_turns_notice_id_received_at_idx" ON "registration_turns"("notice_id", "received_at");

-- CreateIndex
CREATE INDEX "registration_turns_settled_at_received_at_idx" ON "registration_turns"("settled_at", "received_at");

-- CreateIndex
CREATE INDEX "referrals_office_id_status_created_at_idx" ON "referrals"("office_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "referrals_status_created_at_idx" ON "referrals"("status", "created_at");

-- CreateIndex
CREATE INDEX "referrals_office_id_created_at_idx" ON "referrals"("office_id", "created_at");

-- CreateIndex
CREATE INDEX "referrals_created_at_idx" ON "referrals"("created_at");

-- CreateIndex
CREATE INDEX "referrals_applicant_id_idx" ON "referrals"("applicant_id");

-- CreateIndex
CREATE INDEX "referrals_agency_id_idx" ON "referrals"("agency_id");

-- CreateIndex
CREATE UNIQUE INDEX "incoming_referrals_request_id_key" ON "incoming_referrals"("request_id");

-- CreateIndex
CREATE INDEX "incoming_referrals_office_id_status_created_at_idx" ON "incoming_referrals"("office_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "incoming_referrals_status_created_at_idx" ON "incoming_referrals"("status", "created_at");

-- CreateIndex
CREATE INDEX "incoming_referrals_office_id_created_at_idx" ON "incoming_referrals"("office_id", "created_at");

-- CreateIndex
CREATE INDEX "incoming_referrals_created_at_idx" ON "incoming_referrals"("created_at");

-- CreateIndex
CREATE INDEX "incoming_referrals_applicant_id_idx" ON "incoming_referrals"("applicant_id");

-- CreateIndex
CREATE INDEX "incoming_referrals_agency_id_idx" ON "incoming_referrals"("agency_id");

-- CreateIndex
CREATE INDEX "duty_turns_on_idx" ON "duty_turns"("on");

-- CreateIndex
CREATE INDEX "duty_turns_provider_id_on_idx" ON "duty_turns"("provider_id", "on");

-- CreateIndex
CREATE UNIQUE INDEX "duty_turns_agency_id_on_provider_id_key" ON "duty_turns"("agency_id", "on", "provider_id");

-- AddForeignKey
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_successions" ADD CONSTRAINT "agency_successions_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_contacts" ADD CONSTRAINT "agency_contacts_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_notices" ADD CONSTRAINT "agency_notices_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_notices" ADD CONSTRAINT "agency_notices_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_notices" ADD CONSTRAINT "agency_notices_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agency_notices" ADD CONSTRAINT "agency_notices_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registration_turns" ADD CONSTRAINT "registration_turns_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "agency_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "referrals" ADD CONSTRAINT "referrals_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_referrals" ADD CONSTRAINT "incoming_referrals_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_referrals" ADD CONSTRAINT "incoming_referrals_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "incoming_referrals" ADD CONSTRAINT "incoming_referrals_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_turns" ADD CONSTRAINT "duty_turns_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "duty_turns" ADD CONSTRAINT "duty_turns_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
