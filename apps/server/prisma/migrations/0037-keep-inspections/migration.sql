-- CreateTable
CREATE TABLE "inspections" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "basis" TEXT,
    "planned_on" DATE NOT NULL,
    "held_on" DATE,
    "team" TEXT[],
    "inspected_kind" TEXT NOT NULL,
    "inspected_office_id" UUID,
    "agency_id" UUID,
    "commune_code" TEXT,
    "commune_on" DATE,
    "inspected_name" TEXT NOT NULL,
    "checklist_id" TEXT NOT NULL,
    "checklist_version" INTEGER NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "met_with" TEXT,
    "conclusion" TEXT,
    "concluded_at" TIMESTAMPTZ(3),
    "cancelled_reason" TEXT,
    "follow_up_of_id" UUID,
    "office_id" UUID NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "inspections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inspection_findings" (
    "id" UUID NOT NULL,
    "inspection_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "seen" TEXT NOT NULL,
    "item_id" TEXT,
    "provision" TEXT,
    "plan_clause" TEXT,
    "found_on" DATE NOT NULL,
    "closed_on" DATE,

    CONSTRAINT "inspection_findings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "finding_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "owner_office_id" UUID,
    "owner_name" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "reported_on" DATE,
    "reported_by_id" UUID,
    "closed_on" DATE,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendation_events" (
    "id" UUID NOT NULL,
    "recommendation_id" UUID NOT NULL,
    "move" TEXT NOT NULL,
    "on_day" DATE NOT NULL,
    "note" TEXT NOT NULL,
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recommendation_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "inspections_planned_on_id_idx" ON "inspections"("planned_on", "id");

-- CreateIndex
CREATE INDEX "inspections_held_on_idx" ON "inspections"("held_on");

-- CreateIndex
CREATE INDEX "inspections_status_planned_on_idx" ON "inspections"("status", "planned_on");

-- CreateIndex
CREATE INDEX "inspections_inspected_office_id_idx" ON "inspections"("inspected_office_id");

-- CreateIndex
CREATE INDEX "inspections_follow_up_of_id_idx" ON "inspections"("follow_up_of_id");

-- CreateIndex
CREATE INDEX "inspection_findings_inspection_id_position_idx" ON "inspection_findings"("inspection_id", "position");

-- CreateIndex
CREATE INDEX "inspection_findings_found_on_idx" ON "inspection_findings"("found_on");

-- CreateIndex
CREATE INDEX "recommendations_finding_id_idx" ON "recommendations"("finding_id");

-- CreateIndex
CREATE INDEX "recommendations_status_due_on_idx" ON "recommendations"("status", "due_on");

-- CreateIndex
CREATE INDEX "recommendations_owner_office_id_status_idx" ON "recommendations"("owner_office_id", "status");

-- CreateIndex
CREATE INDEX "recommendation_events_recommendation_id_at_idx" ON "recommendation_events"("recommendation_id", "at");

-- AddForeignKey
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_inspected_office_id_fkey" FOREIGN KEY ("inspected_office_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_agency_id_fkey" FOREIGN KEY ("agency_id") REFERENCES "partner_agencies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspections" ADD CONSTRAINT "inspections_follow_up_of_id_fkey" FOREIGN KEY ("follow_up_of_id") REFERENCES "inspections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inspection_findings" ADD CONSTRAINT "inspection_findings_inspection_id_fkey" FOREIGN KEY ("inspection_id") REFERENCES "inspections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_finding_id_fkey" FOREIGN KEY ("finding_id") REFERENCES "inspection_findings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_owner_office_id_fkey" FOREIGN KEY ("owner_office_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendation_events" ADD CONSTRAINT "recommendation_events_recommendation_id_fkey" FOREIGN KEY ("recommendation_id") REFERENCES "recommendations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
