import { type CaseResult, caseResults, dayOf, getTerm } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate } from "../platform/fields.ts";
import type { OutcomePaper } from "./case-record.ts";
import { getStoredCase } from "./cases.data.ts";
import { changeCase, type OneCase } from "./change-case.ts";

export type CloseCaseInput = OneCase & {
  result: CaseResult;
  outcomeDocument: OutcomePaper;
  note: string | null;
};

/** Ends a case with its result and the paper that ends it. */
export async function closeCase(
  ctx: UserCtx,
  { id, version, result, outcomeDocument, note }: CloseCaseInput,
) {
  const today = dayOf(ctx.now());
  if (outcomeDocument.on > today) throw refuseField("outcomeDocument.on", "in-the-future");
  const { formOfAid } = await getStoredCase(ctx, id);
  if (getTerm(caseResults, result, "result").formOfAid !== formOfAid) {
    const values = caseResults.filter((term) => term.formOfAid === formOfAid).map((term) => term.code);
    throw refuseField("result", "not-a-choice", { values: values.join(", ") });
  }
  return changeCase(
    ctx,
    { id, version },
    {
      move: "close",
      given: { outcomeDocument: outcomeDocument.kind },
      data: () => ({ result, outcomeDocument, closedAt: new Date(ctx.now()), closedOn: toDate(today) }),
      event: { kind: "closed", note, outcomeDocument },
    },
  );
}
