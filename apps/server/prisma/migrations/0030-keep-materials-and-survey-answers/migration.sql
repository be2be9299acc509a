-- CreateTable
CREATE TABLE "materials" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "note" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "materials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_runs" (
    "id" UUID NOT NULL,
    "material_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "copies" INTEGER NOT NULL,
    "number" TEXT,

    CONSTRAINT "material_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "material_handouts" (
    "id" UUID NOT NULL,
    "material_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "copies" INTEGER NOT NULL,
    "receiver" TEXT,

    CONSTRAINT "material_handouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_answers" (
    "id" UUID NOT NULL,
    "form_version" INTEGER NOT NULL,
    "on" DATE NOT NULL,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "sex" TEXT,
    "has_disability" BOOLEAN NOT NULL,
    "disability_types" TEXT[],
    "degree" TEXT,
    "age_band" TEXT,
    "answers" JSONB NOT NULL,
    "knows_legal_aid" BOOLEAN,
    "has_legal_need" BOOLEAN,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_answers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "materials_created_at_id_idx" ON "materials"("created_at", "id");

-- CreateIndex
CREATE INDEX "material_runs_material_id_on_idx" ON "material_runs"("material_id", "on");

-- CreateIndex
CREATE INDEX "material_handouts_material_id_on_idx" ON "material_handouts"("material_id", "on");

-- CreateIndex
CREATE INDEX "material_handouts_on_id_idx" ON "material_handouts"("on", "id");

-- CreateIndex
CREATE INDEX "survey_answers_on_has_disability_idx" ON "survey_answers"("on", "has_disability");

-- AddForeignKey
ALTER TABLE "material_runs" ADD CONSTRAINT "material_runs_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "materials"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "material_handouts" ADD CONSTRAINT "material_handouts_material_id_fkey" FOREIGN KEY ("material_id") REFERENCES "materials"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
