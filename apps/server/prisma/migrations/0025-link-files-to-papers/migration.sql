-- AlterTable
ALTER TABLE "attachments" ADD COLUMN     "paper_id" UUID;

-- CreateIndex
CREATE INDEX "attachments_paper_id_idx" ON "attachments"("paper_id");

-- AddForeignKey
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "case_documents"("id") ON DELETE SET NULL ON UPDATE CASCADE;
