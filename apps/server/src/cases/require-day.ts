import { dayOf, type PlainDate } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { getStoredCase } from "./cases.data.ts";

/** Refuses a day on which nothing of this case can have happened: before its acceptance, or still to come. */
export async function requireDay(ctx: UserCtx, caseId: string, path: string, day: PlainDate): Promise<void> {
  const { acceptedAt } = await getStoredCase(ctx, caseId);
  const accepted = dayOf(acceptedAt);
  if (day > dayOf(ctx.now())) throw refuseField(path, "in-the-future");
  if (day < accepted) throw refuseField(path, "too-long-ago", { minimum: accepted });
}
