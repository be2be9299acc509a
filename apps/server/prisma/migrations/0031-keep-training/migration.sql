-- CreateTable
CREATE TABLE "training_courses" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "topics" TEXT,
    "host" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "certificate_percent" INTEGER NOT NULL,
    "cancelled_reason" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_courses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_sessions" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "begins" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "topic" TEXT NOT NULL,
    "trainer" TEXT NOT NULL,
    "marked_at" TIMESTAMPTZ(3),

    CONSTRAINT "training_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_attendees" (
    "id" UUID NOT NULL,
    "course_id" UUID NOT NULL,
    "provider_id" UUID,
    "full_name" TEXT NOT NULL,
    "sort_key" TEXT NOT NULL,
    "workplace" TEXT NOT NULL,
    "tenths_before" INTEGER,
    "tenths_after" INTEGER,
    "certificate_number" TEXT,
    "certificate_on" DATE,

    CONSTRAINT "training_attendees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "training_marks" (
    "session_id" UUID NOT NULL,
    "attendee_id" UUID NOT NULL,

    CONSTRAINT "training_marks_pkey" PRIMARY KEY ("session_id","attendee_id")
);

-- CreateIndex
CREATE INDEX "training_courses_starts_on_id_idx" ON "training_courses"("starts_on", "id");

-- CreateIndex
CREATE INDEX "training_sessions_course_id_idx" ON "training_sessions"("course_id");

-- CreateIndex
CREATE INDEX "training_sessions_on_day_idx" ON "training_sessions"("on_day");

-- CreateIndex
CREATE INDEX "training_attendees_provider_id_idx" ON "training_attendees"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_attendees_course_id_provider_id_key" ON "training_attendees"("course_id", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_attendees_certificate_number_key" ON "training_attendees"("certificate_number");

-- CreateIndex
CREATE INDEX "training_marks_attendee_id_idx" ON "training_marks"("attendee_id");

-- AddForeignKey
ALTER TABLE "training_sessions" ADD CONSTRAINT "training_sessions_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training_courses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendees" ADD CONSTRAINT "training_attendees_course_id_fkey" FOREIGN KEY ("course_id") REFERENCES "training_courses"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_attendees" ADD CONSTRAINT "training_attendees_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "providers"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_marks" ADD CONSTRAINT "training_marks_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "training_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "training_marks" ADD CONSTRAINT "training_marks_attendee_id_fkey" FOREIGN KEY ("attendee_id") REFERENCES "training_attendees"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
