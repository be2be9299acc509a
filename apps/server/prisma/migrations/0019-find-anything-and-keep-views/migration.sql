-- CreateTable
CREATE TABLE "list_views" (
    "id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "filters" JSONB NOT NULL,
    "account_id" UUID NOT NULL,
    "office_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "list_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "list_columns" (
    "account_id" UUID NOT NULL,
    "list" TEXT NOT NULL,
    "columns" TEXT[],

    CONSTRAINT "list_columns_pkey" PRIMARY KEY ("account_id","list")
);

-- CreateIndex
CREATE INDEX "list_views_account_id_list_idx" ON "list_views"("account_id", "list");

-- CreateIndex
CREATE INDEX "list_views_office_id_list_idx" ON "list_views"("office_id", "list");

-- CreateIndex
CREATE INDEX "applicants_national_id_begins" ON "applicants"("national_id" text_pattern_ops);

-- CreateIndex
CREATE INDEX "cases_accepted_at_id_idx" ON "cases"("accepted_at", "id");

-- CreateIndex
CREATE INDEX "cases_office_id_accepted_at_id_idx" ON "cases"("office_id", "accepted_at", "id");

-- CreateIndex
CREATE INDEX "cases_provider_id_accepted_at_id_idx" ON "cases"("provider_id", "accepted_at", "id");

-- CreateIndex
CREATE INDEX "cases_file_code_trgm" ON "cases" USING GIN ("file_code" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "requests_received_at_id_idx" ON "requests"("received_at", "id");

-- CreateIndex
CREATE INDEX "requests_office_id_received_at_id_idx" ON "requests"("office_id", "received_at", "id");

-- DropIndex
DROP INDEX "applicants_phone_idx";

-- CreateIndex
CREATE INDEX "applicants_phone_begins" ON "applicants"("phone" text_pattern_ops);
