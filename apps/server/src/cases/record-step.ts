import { dayOf, type PlainDate, type StepKind } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import type { StoredCase } from "./cases.data.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type RecordStepInput = OneCase & { stepKind: StepKind; on: PlainDate; hours: number; note: string };

/** Writes down one piece of work in a case, with its hours. */
export function recordStep(ctx: UserCtx, { id, version, ...step }: RecordStepInput): Promise<OneCase> {
  const check = ({ acceptedAt }: StoredCase) => {
    if (step.on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
    if (step.on < dayOf(acceptedAt)) throw refuseField("on", "too-long-ago", { minimum: dayOf(acceptedAt) });
  };
  return changeCase(ctx, { id, version }, { move: "record-step", check, event: { kind: "step", ...step } });
}
