-- CreateTable
CREATE TABLE "population_imports" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "ending" TEXT,
    "as_of" DATE NOT NULL,
    "header_row" INTEGER,
    "headers" TEXT[],
    "sample" JSONB NOT NULL DEFAULT '[]',
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "all_receive" BOOLEAN NOT NULL DEFAULT false,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "faulty_rows" INTEGER NOT NULL DEFAULT 0,
    "twice_in_file" INTEGER NOT NULL DEFAULT 0,
    "known" INTEGER NOT NULL DEFAULT 0,
    "elsewhere" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "worked_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "population_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population_faults" (
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "cells" TEXT[],
    "faults" JSONB NOT NULL,

    CONSTRAINT "population_faults_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateTable
CREATE TABLE "population_registers" (
    "import_id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "persons" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "population_registers_pkey" PRIMARY KEY ("import_id","commune_code")
);

-- CreateTable
CREATE TABLE "population_persons" (
    "import_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "commune_code" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "folded_name" TEXT NOT NULL,
    "birth" TEXT NOT NULL,
    "sex" TEXT,
    "national_id" TEXT,
    "address" TEXT,
    "degree" TEXT,
    "facts" JSONB NOT NULL,

    CONSTRAINT "population_persons_pkey" PRIMARY KEY ("import_id","row")
);

-- CreateTable
CREATE TABLE "population_mappings" (
    "headers" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "population_mappings_pkey" PRIMARY KEY ("headers")
);

-- CreateTable
CREATE TABLE "population_screenings" (
    "id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "status" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "rules_version" TEXT NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "grounds" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "population_screenings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population_screening_counts" (
    "screening_id" UUID NOT NULL,
    "commune_code" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "reached" INTEGER NOT NULL,
    "unreached" INTEGER NOT NULL,
    "undetermined" INTEGER NOT NULL,
    "not_eligible" INTEGER NOT NULL,

    CONSTRAINT "population_screening_counts_pkey" PRIMARY KEY ("screening_id","commune_code")
);

-- CreateIndex
CREATE INDEX "population_imports_created_at_idx" ON "population_imports"("created_at");

-- CreateIndex
CREATE INDEX "population_registers_commune_code_current_idx" ON "population_registers"("commune_code", "current");

-- CreateIndex
CREATE INDEX "population_persons_import_id_commune_code_folded_name_idx" ON "population_persons"("import_id", "commune_code", "folded_name");

-- CreateIndex
CREATE INDEX "population_persons_national_id_idx" ON "population_persons"("national_id");

-- CreateIndex
CREATE INDEX "population_screenings_on_day_created_at_idx" ON "population_screenings"("on_day", "created_at");

-- AddForeignKey
ALTER TABLE "population_registers" ADD CONSTRAINT "population_registers_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "population_imports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_screening_counts" ADD CONSTRAINT "population_screening_counts_screening_id_fkey" FOREIGN KEY ("screening_id") REFERENCES "population_screenings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
