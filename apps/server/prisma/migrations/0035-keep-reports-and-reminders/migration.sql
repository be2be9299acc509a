-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "agency_code" TEXT;

-- CreateTable
CREATE TABLE "progress_reports" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "task_code" TEXT NOT NULL,
    "agency_code" TEXT NOT NULL,
    "round" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "progress" TEXT NOT NULL,
    "output" TEXT,
    "evidence" TEXT,
    "difficulties" TEXT,
    "proposals" TEXT,
    "reporter_name" TEXT NOT NULL,
    "account_id" UUID,
    "handed_in_at" TIMESTAMPTZ(3) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "focal_points" (
    "agency_code" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "full_name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,

    CONSTRAINT "focal_points_pkey" PRIMARY KEY ("agency_code")
);

-- CreateTable
CREATE TABLE "reminders" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "year" INTEGER NOT NULL,
    "agency_code" TEXT NOT NULL,
    "send_key" TEXT NOT NULL,
    "asks_for" TEXT[],
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "to_name" TEXT,
    "to_email" TEXT,
    "status" TEXT NOT NULL,
    "next_try_at" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "claimed_at" TIMESTAMPTZ(3),
    "last_failure" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "link_used_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminders_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_links" (
    "token_hash" TEXT NOT NULL,
    "reminder_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateIndex
CREATE INDEX "progress_reports_year_agency_code_idx" ON "progress_reports"("year", "agency_code");

-- CreateIndex
CREATE UNIQUE INDEX "progress_reports_year_task_code_agency_code_round_key" ON "progress_reports"("year", "task_code", "agency_code", "round");

-- CreateIndex
CREATE UNIQUE INDEX "reminders_send_key_key" ON "reminders"("send_key");

-- CreateIndex
CREATE INDEX "reminders_status_next_try_at_idx" ON "reminders"("status", "next_try_at");

-- CreateIndex
CREATE INDEX "reminders_year_agency_code_idx" ON "reminders"("year", "agency_code");

-- CreateIndex
CREATE INDEX "report_links_reminder_id_idx" ON "report_links"("reminder_id");

-- AddForeignKey
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_reminder_id_fkey" FOREIGN KEY ("reminder_id") REFERENCES "reminders"("id") ON DELETE CASCADE ON UPDATE CASCADE;
