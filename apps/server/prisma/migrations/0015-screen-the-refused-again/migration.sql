-- CreateTable
CREATE TABLE "screening_watches" (
    "request_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "next_on" DATE,
    "rules_hash" TEXT NOT NULL,

    CONSTRAINT "screening_watches_pkey" PRIMARY KEY ("request_id")
);

-- CreateTable
CREATE TABLE "recalls" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "request_id" UUID NOT NULL,
    "applicant_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "found_on" DATE NOT NULL,
    "cause" TEXT NOT NULL,
    "changed_facts" TEXT[],
    "grounds" JSONB NOT NULL,
    "coverage" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "call_on" DATE NOT NULL,

    CONSTRAINT "recalls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recall_calls" (
    "id" UUID NOT NULL,
    "recall_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "again_on" DATE,

    CONSTRAINT "recall_calls_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "screening_watches_applicant_id_idx" ON "screening_watches"("applicant_id");

-- CreateIndex
CREATE INDEX "screening_watches_next_on_idx" ON "screening_watches"("next_on");

-- CreateIndex
CREATE INDEX "screening_watches_rules_hash_idx" ON "screening_watches"("rules_hash");

-- CreateIndex
CREATE UNIQUE INDEX "recalls_request_id_key" ON "recalls"("request_id");

-- CreateIndex
CREATE INDEX "recalls_applicant_id_idx" ON "recalls"("applicant_id");

-- CreateIndex
CREATE INDEX "recalls_office_id_state_call_on_id_idx" ON "recalls"("office_id", "state", "call_on", "id");

-- CreateIndex
CREATE INDEX "recalls_state_call_on_id_idx" ON "recalls"("state", "call_on", "id");

-- CreateIndex
CREATE INDEX "recall_calls_recall_id_at_idx" ON "recall_calls"("recall_id", "at");

-- AddForeignKey
ALTER TABLE "recalls" ADD CONSTRAINT "recalls_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recall_calls" ADD CONSTRAINT "recall_calls_recall_id_fkey" FOREIGN KEY ("recall_id") REFERENCES "recalls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who was refused before for not meeting a ground is screened once.
INSERT INTO "screening_watches" ("request_id", "applicant_id", "office_id", "decision_id", "next_on", "rules_hash")
SELECT DISTINCT ON (r."id") r."id", r."applicant_id", r."office_id", d."id", CURRENT_DATE, d."rules_hash"
FROM "requests" r JOIN "eligibility_decisions" d ON d."request_id" = r."id"
WHERE r."status" = 'refused' AND r."refusal_ground" = 'condition-not-met'
ORDER BY r."id", d."decided_at" DESC;
