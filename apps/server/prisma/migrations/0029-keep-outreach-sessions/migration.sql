-- CreateTable
CREATE TABLE "outreach_sessions" (
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "office_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "topics" TEXT NOT NULL,
    "commune_code" TEXT NOT NULL,
    "commune_on" DATE NOT NULL,
    "venue" TEXT NOT NULL,
    "accessible_entrance" BOOLEAN,
    "on" DATE NOT NULL,
    "begins_at" TEXT,
    "ends_at" TEXT,
    "host" TEXT NOT NULL,
    "partners" TEXT[],
    "activity_id" TEXT NOT NULL,
    "programme" TEXT,
    "counted_in" TEXT NOT NULL,
    "marked_day" TEXT,
    "cancelled_reason" TEXT,
    "participants" INTEGER NOT NULL DEFAULT 0,
    "pwd_participants" INTEGER NOT NULL DEFAULT 0,
    "advised" INTEGER NOT NULL DEFAULT 0,
    "audience" JSONB NOT NULL DEFAULT '{}',
    "supports" TEXT[],
    "formats" TEXT[],
    "outcome" TEXT,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outreach_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outreach_requests" (
    "request_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,

    CONSTRAINT "outreach_requests_pkey" PRIMARY KEY ("request_id")
);

-- CreateIndex
CREATE INDEX "outreach_sessions_on_id_idx" ON "outreach_sessions"("on", "id");

-- CreateIndex
CREATE INDEX "outreach_sessions_status_on_idx" ON "outreach_sessions"("status", "on");

-- CreateIndex
CREATE INDEX "outreach_sessions_office_id_status_on_idx" ON "outreach_sessions"("office_id", "status", "on");

-- CreateIndex
CREATE INDEX "outreach_sessions_marked_day_on_idx" ON "outreach_sessions"("marked_day", "on");

-- CreateIndex
CREATE INDEX "outreach_requests_session_id_idx" ON "outreach_requests"("session_id");

-- AddForeignKey
ALTER TABLE "outreach_sessions" ADD CONSTRAINT "outreach_sessions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_requests" ADD CONSTRAINT "outreach_requests_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "requests"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outreach_requests" ADD CONSTRAINT "outreach_requests_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "outreach_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
