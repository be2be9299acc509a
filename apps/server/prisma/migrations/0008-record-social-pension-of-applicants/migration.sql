-- AlterTable
ALTER TABLE "applicants" ADD COLUMN     "allowance_benefit" TEXT;
