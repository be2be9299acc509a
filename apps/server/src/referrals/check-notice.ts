import { agencyKinds, dayOf, type Instant, judgeAgency, toEpoch } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe } from "../platform/fields.ts";
import { findAgencyOn } from "./agencies.data.ts";
import type { NoticeForm, Receipt } from "./notice-record.ts";

/** What a schema cannot know: the agencies of the day, now, and which moment comes before which. */
export async function checkNotice(ctx: UserCtx, form: NoticeForm): Promise<void> {
  const { agencyId, requestedAt, receipt, hearingOn } = form;
  refuseFuture(ctx, "requestedAt", requestedAt);
  if (receipt) checkReceipt(ctx, requestedAt, receipt);
  if (hearingOn && hearingOn < dayOf(requestedAt)) throw refuseField("hearingOn", "in-the-past");
  await checkAgency(ctx, agencyId, receipt?.noticedAt ?? requestedAt);
}

export function checkReceipt(ctx: UserCtx, requestedAt: Instant, { noticedAt }: Receipt): void {
  refuseFuture(ctx, "noticedAt", noticedAt);
  if (toEpoch(noticedAt) < toEpoch(requestedAt)) throw refuseField("noticedAt", "before-the-request");
}

export function refuseFuture(ctx: UserCtx, path: string, moment: Instant): void {
  if (toEpoch(moment) <= toEpoch(ctx.now())) return;
  if (path === "noticedAt") throw refuseField("noticedAt", "not-yet");
  if (path === "receivedAt") throw refuseField("receivedAt", "not-yet");
  throw refuseField("requestedAt", "not-yet");
}

async function checkAgency(ctx: UserCtx, id: string, at: Instant) {
  const agency = await findAgencyOn(ctx, id, dayOf(at));
  if (!agency) throw refuseField("agencyId", "not-there-on-that-day");
  const conducts = agencyKinds.some(
    ({ code, conductsProceedings }) => code === agency.kind && conductsProceedings,
  );
  if (!conducts) throw refuseField("agencyId", "not-a-proceedings-agency");
}

type Timed = Pick<NoticeForm, "proceduralStatus" | "requestedAt"> & { noticedAt: Instant | null };

/** The columns by which lists and figures find an agency's limit, and whether it was kept. */
export function limitColumns(ctx: UserCtx, { proceduralStatus: status, requestedAt, noticedAt }: Timed) {
  const told = judgeAgency({ status, requestedAt, noticedAt }, ctx.now(), ctx.calendar);
  const due = told?.deadline.due ?? null;
  return {
    rule: told?.deadline.rule ?? null,
    agencyDueAt: maybe(due, (moment) => new Date(moment)),
    toldLate: noticedAt !== null && told?.isLate === true,
  };
}
