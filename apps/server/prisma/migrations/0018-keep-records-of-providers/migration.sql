-- AlterTable
ALTER TABLE "cases" ADD COLUMN     "replacement_asked_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "providers" ADD COLUMN     "card_from" DATE,
ADD COLUMN     "card_number" TEXT,
ADD COLUMN     "card_until" DATE,
ADD COLUMN     "email" TEXT,
ADD COLUMN     "fields_of_law" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "organisation" TEXT,
ADD COLUMN     "phone" TEXT,
ADD COLUMN     "senior_from" DATE,
ADD COLUMN     "skills" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "tie" TEXT NOT NULL DEFAULT 'state-centre';

-- CreateTable
CREATE TABLE "provider_replacements" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "asked_by" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "ground" TEXT,
    "former_provider_id" UUID,
    "recorded_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "outcome" TEXT,
    "answer_number" TEXT,
    "answer_reason" TEXT,
    "new_provider_id" UUID,

    CONSTRAINT "provider_replacements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_handovers" (
    "id" UUID NOT NULL,
    "ground" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "case_handovers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_handover_items" (
    "handover_id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "from_provider_id" UUID NOT NULL,
    "to_provider_id" UUID NOT NULL,
    "appointed_at" TIMESTAMPTZ(3),
    "version_after" INTEGER NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "case_handover_items_pkey" PRIMARY KEY ("handover_id","case_id")
);

-- CreateTable
CREATE TABLE "provider_services" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE,

    CONSTRAINT "provider_services_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_leaves" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "until_day" DATE NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "provider_leaves_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_replacements_case_id_received_at_idx" ON "provider_replacements"("case_id", "received_at");

-- CreateIndex
CREATE INDEX "case_handover_items_case_id_idx" ON "case_handover_items"("case_id");

-- CreateIndex
CREATE INDEX "case_handover_items_from_provider_id_idx" ON "case_handover_items"("from_provider_id");

-- CreateIndex
CREATE INDEX "provider_services_provider_id_from_day_idx" ON "provider_services"("provider_id", "from_day");

-- CreateIndex
CREATE INDEX "provider_leaves_provider_id_until_day_idx" ON "provider_leaves"("provider_id", "until_day");

-- AddForeignKey
ALTER TABLE "provider_replacements" ADD CONSTRAINT "provider_replacements_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_handover_items" ADD CONSTRAINT "case_handover_items_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "case_handovers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_handover_items" ADD CONSTRAINT "case_handover_items_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "cases"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_services" ADD CONSTRAINT "provider_services_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_services" ADD CONSTRAINT "provider_services_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_leaves" ADD CONSTRAINT "provider_leaves_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
