-- CreateTable
CREATE TABLE "applicants" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "full_name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "birth_date" DATE,
    "sex" TEXT NOT NULL,
    "national_id" TEXT,
    "phone" TEXT,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "address" TEXT,
    "facts" JSONB NOT NULL,
    "allowance_status" TEXT,
    "certificate_number" TEXT,
    "certificate_on" DATE,
    "access_needs" TEXT[],
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "applicants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cases" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "request_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "file_code" TEXT NOT NULL,
    "form_of_aid" TEXT NOT NULL,
    "field_of_law" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_on" DATE NOT NULL,
    "provider_id" UUID,
    "appointed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_on" DATE,
    "result" TEXT,
    "outcome_document" JSONB,
    "handed_over_at" TIMESTAMPTZ(3),
    "discontinued_at" TIMESTAMPTZ(3),
    "discontinuation_ground" TEXT,
    "next_rule" TEXT,
    "next_due_at" TIMESTAMPTZ(3),
    "step_count" INTEGER NOT NULL DEFAULT 0,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "has_disability" BOOLEAN NOT NULL,
    "disability_types" TEXT[],
    "degree" TEXT,
    "reporting_ground" TEXT,

    CONSTRAINT "cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_events" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "step_kind" TEXT,
    "hours" DECIMAL(5,2),
    "note" TEXT,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "case_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_counters" (
    "office_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "register_counters_pkey" PRIMARY KEY ("office_id","year")
);

-- CreateTable
CREATE TABLE "units" (
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "parent_code" TEXT,
    "former_district" TEXT,
    "current_code" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "code" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "centre_id" UUID,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "providers" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "full_name" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "office_id" UUID NOT NULL,
    "sign_language" BOOLEAN NOT NULL DEFAULT false,
    "active" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "providers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agencies" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" TEXT NOT NULL,

    CONSTRAINT "agencies_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "eligibility_decisions" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "outcome" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "receipt" JSONB NOT NULL,
    "rules_version" TEXT NOT NULL,
    "rules_hash" TEXT NOT NULL,
    "reporting_ground" TEXT,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "eligibility_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "number" TEXT,
    "issued_on" DATE,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_clauses" (
    "plan_id" UUID NOT NULL,
    "clause_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,

    CONSTRAINT "plan_clauses_pkey" PRIMARY KEY ("plan_id","clause_id")
);

-- CreateTable
CREATE TABLE "plan_activities" (
    "plan_id" UUID NOT NULL,
    "activity_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "lead_agency" TEXT NOT NULL,
    "coordinating_agencies" TEXT[],
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "deliverable" TEXT NOT NULL,
    "deliverable_en" TEXT NOT NULL,
    "clause_ids" TEXT[],
    "evidence" TEXT NOT NULL,

    CONSTRAINT "plan_activities_pkey" PRIMARY KEY ("plan_id","activity_id")
);

-- CreateTable
CREATE TABLE "plan_targets" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "indicator_id" TEXT NOT NULL,
    "place_code" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "decided_by" TEXT,
    "evidence" TEXT NOT NULL,

    CONSTRAINT "plan_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "jurisdiction" TEXT NOT NULL,
    "kind" TEXT,
    "setup_token_hash" TEXT,
    "demo_seed" INTEGER,
    "demo_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "email" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "office_id" UUID,
    "provider_id" UUID,
    "password_hash" TEXT,
    "invitation_hash" TEXT,
    "invitation_expires_at" TIMESTAMPTZ(3),
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "sign_in_throttles" (
    "subject" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_throttles_pkey" PRIMARY KEY ("subject")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "account_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "write_receipts" (
    "account_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "procedure" TEXT NOT NULL,
    "input_hash" TEXT NOT NULL,
    "response" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "write_receipts_pkey" PRIMARY KEY ("account_id","key")
);

-- CreateTable
CREATE TABLE "requests" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "applicant_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "received_on" DATE NOT NULL,
    "channel" TEXT NOT NULL,
    "requester_kind" TEXT NOT NULL,
    "requester_name" TEXT,
    "field_of_law" TEXT NOT NULL,
    "form_of_aid" TEXT NOT NULL,
    "matter" TEXT NOT NULL,
    "hearing_on" DATE,
    "limitation_on" DATE,
    "papers" JSONB NOT NULL,
    "access_needs" TEXT[],
    "status" TEXT NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "accepted_on" DATE,
    "immediate_reason" TEXT,
    "supplement_due_at" TIMESTAMPTZ(3),
    "refusal_ground" TEXT,
    "refusal_reason" TEXT,
    "confirmation_needed" BOOLEAN NOT NULL DEFAULT false,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ(3),
    "working_days_to_acceptance" INTEGER,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "sex" TEXT NOT NULL,
    "has_disability" BOOLEAN NOT NULL,
    "disability_types" TEXT[],
    "degree" TEXT,
    "reporting_ground" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "applicants_national_id_key" ON "applicants"("national_id");

-- CreateIndex
CREATE INDEX "applicants_folded_name_trgm" ON "applicants" USING GIN ("folded_name" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "applicants_birth_date_idx" ON "applicants"("birth_date");

-- CreateIndex
CREATE INDEX "applicants_phone_idx" ON "applicants"("phone");

-- CreateIndex
CREATE UNIQUE INDEX "cases_request_id_key" ON "cases"("request_id");

-- CreateIndex
CREATE UNIQUE INDEX "cases_file_code_key" ON "cases"("file_code");

-- CreateIndex
CREATE INDEX "cases_accepted_on_has_disability_idx" ON "cases"("accepted_on", "has_disability");

-- CreateIndex
CREATE INDEX "cases_closed_on_has_disability_idx" ON "cases"("closed_on", "has_disability");

-- CreateIndex
CREATE INDEX "cases_office_id_status_accepted_at_idx" ON "cases"("office_id", "status", "accepted_at");

-- CreateIndex
CREATE INDEX "cases_provider_id_status_idx" ON "cases"("provider_id", "status");

-- CreateIndex
CREATE INDEX "cases_applicant_id_idx" ON "cases"("applicant_id");

-- CreateIndex
CREATE INDEX "cases_next_due_at_idx" ON "cases"("next_due_at");

-- CreateIndex
CREATE INDEX "case_events_case_id_on_at_idx" ON "case_events"("case_id", "on", "at");

-- CreateIndex
CREATE INDEX "units_level_code_idx" ON "units"("level", "code");

-- CreateIndex
CREATE UNIQUE INDEX "offices_code_key" ON "offices"("code");

-- CreateIndex
CREATE INDEX "providers_office_id_idx" ON "providers"("office_id");

-- CreateIndex
CREATE INDEX "eligibility_decisions_request_id_decided_at_idx" ON "eligibility_decisions"("request_id", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "plans_year_key" ON "plans"("year");

-- CreateIndex
CREATE UNIQUE INDEX "plan_targets_plan_id_indicator_id_place_code_key" ON "plan_targets"("plan_id", "indicator_id", "place_code");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_email_key" ON "accounts"("email");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_key" ON "accounts"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_invitation_hash_key" ON "accounts"("invitation_hash");

-- CreateIndex
CREATE INDEX "sessions_account_id_idx" ON "sessions"("account_id");

-- CreateIndex
CREATE INDEX "sessions_expires_at_idx" ON "sessions"("expires_at");

-- CreateIndex
CREATE INDEX "audit_entries_subject_type_subject_id_id_idx" ON "audit_entries"("subject_type", "subject_id", "id");

-- CreateIndex
CREATE INDEX "audit_entries_account_id_id_idx" ON "audit_entries"("account_id", "id");

-- CreateIndex
CREATE INDEX "write_receipts_created_at_idx" ON "write_receipts"("created_at");

-- CreateIndex
CREATE INDEX "requests_applicant_id_idx" ON "requests"("applicant_id");

-- CreateIndex
CREATE INDEX "requests_received_on_has_disability_idx" ON "requests"("received_on", "has_disability");

-- CreateIndex
CREATE INDEX "requests_office_id_status_received_at_idx" ON "requests"("office_id", "status", "received_at");

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cases" ADD CONSTRAINT "cases_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_events" ADD CONSTRAINT "case_events_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_centre_id_fkey" FOREIGN KEY ("centre_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "providers" ADD CONSTRAINT "providers_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "eligibility_decisions" ADD CONSTRAINT "eligibility_decisions_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_clauses" ADD CONSTRAINT "plan_clauses_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_activities" ADD CONSTRAINT "plan_activities_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_applicant_id_fkey" FOREIGN KEY ("applicant_id") REFERENCES "applicants"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "requests" ADD CONSTRAINT "requests_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
