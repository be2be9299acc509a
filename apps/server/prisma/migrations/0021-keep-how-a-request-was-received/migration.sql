-- AlterTable
ALTER TABLE "requests" ADD COLUMN     "reception" JSONB NOT NULL DEFAULT '{}';
