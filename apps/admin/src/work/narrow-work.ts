import { foldVietnamese } from "@tgpl/domain";
import type { WorkItem, WorkKind } from "./work-item.ts";

/** What is left of a list by kind and by a part of a name, a file code or a place, without tone marks. */
export function narrowWork<Item extends Pick<WorkItem, "kind" | "fullName" | "fileCode" | "where">>(
  items: readonly Item[],
  { kind, text }: { kind: WorkKind | undefined; text: string },
): Item[] {
  const typed = foldVietnamese(text).trim();
  return items.filter((item) => {
    if (kind !== undefined && item.kind !== kind) return false;
    const words = [item.fullName, item.fileCode, item.where].filter((part) => part !== null).join(" ");
    return foldVietnamese(words).includes(typed);
  });
}
