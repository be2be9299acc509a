import { useHref } from "../routing/use-href.ts";
import type { CasePartName } from "./case.route.ts";

/** The address of a part of a case. */
export function usePartHref(id: string): (part: CasePartName) => string {
  const href = useHref();
  return (part) => href({ to: "/cases/$id", params: { id }, search: { part } });
}
