import { IntakeConflicts } from "../cases/intake-conflicts.tsx";
import { RequestPage } from "../eligibility/request-page.tsx";

/** A request with what the stage of cases knows while it is typed: whose interest stands against whose. */
export function IntakePage() {
  return <RequestPage checks={<IntakeConflicts />} />;
}
