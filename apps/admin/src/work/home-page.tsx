import { Navigate } from "@tanstack/react-router";
import { useHasRight } from "../session/me.ts";
import { NothingHerePage } from "./nothing-here-page.tsx";
import { WorkPage } from "./work-page.tsx";

/** The first page: the work of those who have cases, the upkeep of the administrator. */
export function HomePage() {
  const hasCases = useHasRight("case.read");
  const keepsAccounts = useHasRight("account.manage");
  if (hasCases) return <WorkPage />;
  return keepsAccounts ? <Navigate to="/accounts" replace /> : <NothingHerePage />;
}
