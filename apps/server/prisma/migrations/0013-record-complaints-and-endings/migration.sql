-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "ending_reason" TEXT,
ADD COLUMN     "informed_on" DATE,
ADD COLUMN     "transferred_at" TIMESTAMPTZ(3),
ADD COLUMN     "transferred_to" TEXT,
ADD COLUMN     "withdrawal_form" TEXT,
ADD COLUMN     "withdrawn_on" DATE;

-- CreateTable
CREATE TABLE "petitions" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "case_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "addressee" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sent_on" DATE NOT NULL,
    "replied_on" DATE,
    "reply" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "petitions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "complaints" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "request_id" UUID NOT NULL,
    "case_id" UUID,
    "office_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "complainant_name" TEXT,
    "content" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "complained_of_id" UUID,
    "denunciation" TEXT,
    "received_on" DATE NOT NULL,
    "answered_on" DATE,
    "outcome" TEXT,
    "answer" TEXT,
    "answered_by_id" UUID,
    "second_received_on" DATE,
    "second_answered_on" DATE,
    "second_outcome" TEXT,
    "second_answer" TEXT,
    "second_number" TEXT,
    "court_on" DATE,
    "court" TEXT,
    "withdrawn_on" DATE,
    "next_rule" TEXT,
    "next_due_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "complaints_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "petitions_case_id_sent_on_idx" ON "petitions"("case_id", "sent_on");

-- CreateIndex
CREATE INDEX "petitions_office_id_replied_on_sent_on_idx" ON "petitions"("office_id", "replied_on", "sent_on");

-- CreateIndex
CREATE INDEX "petitions_replied_on_sent_on_idx" ON "petitions"("replied_on", "sent_on");

-- CreateIndex
CREATE INDEX "complaints_office_id_status_received_on_id_idx" ON "complaints"("office_id", "status", "received_on", "id");

-- CreateIndex
CREATE INDEX "complaints_status_received_on_id_idx" ON "complaints"("status", "received_on", "id");

-- CreateIndex
CREATE INDEX "complaints_received_on_id_idx" ON "complaints"("received_on", "id");

-- CreateIndex
CREATE INDEX "complaints_office_id_received_on_id_idx" ON "complaints"("office_id", "received_on", "id");

-- CreateIndex
CREATE INDEX "complaints_next_rule_next_due_at_idx" ON "complaints"("next_rule", "next_due_at");

-- CreateIndex
CREATE INDEX "complaints_office_id_next_rule_next_due_at_idx" ON "complaints"("office_id", "next_rule", "next_due_at");

-- CreateIndex
CREATE INDEX "complaints_request_id_idx" ON "complaints"("request_id");

-- CreateIndex
CREATE INDEX "complaints_case_id_idx" ON "complaints"("case_id");

-- CreateIndex
CREATE INDEX "requests_hearing_on_idx" ON "requests"("hearing_on");

-- CreateIndex
CREATE INDEX "requests_limitation_on_idx" ON "requests"("limitation_on");

-- AddForeignKey
ALTER TABLE "petitions" ADD CONSTRAINT "petitions_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "complaints" ADD CONSTRAINT "complaints_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
