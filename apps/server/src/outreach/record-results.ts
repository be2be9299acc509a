import { audienceFaults } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { changeSession, type OneSession } from "./change-session.ts";
import type { SessionResults } from "./session-record.ts";

/** Writes down who came and what they found there, or puts it right. With its results a session is held. */
export async function recordResults(
  ctx: UserCtx,
  { id, version, ...results }: OneSession & SessionResults,
): Promise<OneSession> {
  refuseContradiction(results);
  const { bySex, byType, byDegree, ...counted } = results;
  return changeSession(
    ctx,
    { id, version },
    {
      name: "record-results",
      data: () => ({ ...counted, audience: { bySex, byType, byDegree }, status: "held" }),
      action: "outreach.results-recorded",
      details: { participants: results.participants, pwdParticipants: results.pwdParticipants },
    },
  );
}

/** Counts that cannot all be right are refused with the sentence that says which. */
function refuseContradiction(results: SessionResults): void {
  const issues = audienceFaults(results).map(({ part, counted, whole, atMost }) => ({
    path: part,
    reason: whole === "participants" ? "more-than-came" : "more-than-pwd",
    allowed: { counted, maximum: atMost },
  }));
  if (issues.length > 0) throw new AppError("invalid-input", { issues });
}
