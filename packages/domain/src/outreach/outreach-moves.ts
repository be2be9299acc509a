import type { PlainDate } from "../dates/plain-date.ts";
import {
  type OutreachMoveName,
  type OutreachObstacle,
  type OutreachStatus,
  outreachMoveNames,
} from "./outreach-status.ts";

/** A move of outreach with what stands against it; nothing = it can be made. */
export type OutreachOption = {
  readonly move: OutreachMoveName;
  readonly because: readonly OutreachObstacle[];
};

/**
 * What can be done with something planned for a day, as of today.
 *
 * @example
 * outreachOptions({ status: "planned", on: "2026-04-18" }, "2026-04-17")[1]
 * // { move: "record-results", because: ["session-to-come"] }
 */
export function outreachOptions(
  session: { readonly status: OutreachStatus; readonly on: PlainDate },
  today: PlainDate,
): readonly OutreachOption[] {
  return outreachMoveNames.map((move) => ({ move, because: obstaclesTo(move, session, today) }));
}

function obstaclesTo(
  move: OutreachMoveName,
  { status, on }: { readonly status: OutreachStatus; readonly on: PlainDate },
  today: PlainDate,
): readonly OutreachObstacle[] {
  if (status === "cancelled") return ["session-cancelled"];
  if (move === "record-results") return on > today ? ["session-to-come"] : [];
  return status === "held" ? ["session-held"] : [];
}
