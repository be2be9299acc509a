import { Navigate } from "@tanstack/react-router";
import { useMe } from "../session/me.ts";
import { NothingHerePage } from "./nothing-here-page.tsx";
import { WorkPage } from "./work-page.tsx";

/** The first page: the work of those who have cases, the upkeep of the administrator, the log of the auditor, the tasks of an agency. */
export function HomePage() {
  const { rights } = useMe();
  if (rights.includes("case.read")) return <WorkPage />;
  if (rights.includes("account.manage")) return <Navigate to="/accounts" replace />;
  if (rights.includes("audit.read")) return <Navigate to="/audit" replace />;
  if (rights.includes("progress.report")) return <Navigate to="/my-tasks" replace />;
  return <NothingHerePage />;
}
