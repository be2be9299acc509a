import type { StatusKind } from "@tgpl/ui/status.tsx";
import type { Outputs } from "../../api/outputs.ts";

export type AskedReport = Outputs["progress"]["list"]["reports"][number];
export type Report = NonNullable<AskedReport["report"]>;
export type Standing = AskedReport["standing"];

export const markOfStanding: Record<Standing, StatusKind> = {
  late: "late",
  "due-soon": "today",
  "not-yet-due": "running",
  "handed-in": "done",
  "handed-in-late": "done",
};

/** A report by its task and round, for keys and ids. */
export function keyOf({ taskCode, round }: Pick<AskedReport, "taskCode" | "round">): string {
  return `${taskCode}-${round}`;
}
