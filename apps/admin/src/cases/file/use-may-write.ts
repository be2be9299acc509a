import { useHasRight } from "../../session/me.ts";
import type { CaseRecord } from "../case-page.tsx";

/** Whether this person may write into the file: with the right, and until it lies in the archive. */
export function useMayWrite({ archivedAt }: Pick<CaseRecord, "archivedAt">): boolean {
  return useHasRight("case.work") && archivedAt === null;
}
