import type {
  CaseResult,
  DiscontinuationGround,
  ImmediateAcceptanceReason,
  Instant,
  RefusalGround,
  StepKind,
  WithdrawalForm,
} from "@tgpl/domain";
import type { ApplicantForm } from "../src/applicants/applicant-form.ts";
import { appointProvider, replaceProvider } from "../src/cases/appoint-provider.ts";
import type { OutcomePaper } from "../src/cases/case-record.ts";
import type { OneCase } from "../src/cases/change-case.ts";
import { closeCase } from "../src/cases/close-case.ts";
import { discontinueCase } from "../src/cases/discontinue-case.ts";
import { handOverFile } from "../src/cases/hand-over-file.ts";
import { openCase } from "../src/cases/open-case.ts";
import { recordStep } from "../src/cases/record-step.ts";
import { transferCase } from "../src/cases/transfer-case.ts";
import { recordDecision } from "../src/eligibility/record-decision.ts";
import { refuseRequest } from "../src/eligibility/refuse-request.ts";
import { requestSupplement } from "../src/eligibility/request-supplement.ts";
import { settleRefusal } from "../src/eligibility/settle-refusal.ts";
import type { CaseEvent, EligibilityDecision, LegalCase, Request } from "../src/generated/prisma/client.ts";
import type { UserCtx } from "../src/platform/context.ts";
import { toDay, toMoment } from "../src/platform/fields.ts";
import type { TestServer } from "../src/platform/test-server.ts";
import type { RequestForm } from "../src/requests/request-form.ts";
import { submitRequest } from "../src/requests/submit-request.ts";
import { withdrawRequest } from "../src/requests/withdraw-request.ts";

/** What once happened to a request, as the database keeps it. */
export type Happened = {
  original: Request & { legalCase: LegalCase | null };
  form: ApplicantForm;
  request: RequestForm;
  decisions: EligibilityDecision[];
  events: CaseEvent[];
};

type Versioned = { id: string; version: number };
type At = (date: Date | null, accountId: string | null) => Promise<UserCtx>;

/** Lets the same people do the same things at the same moments, through the use cases. Gives the new request's id. */
export async function replay(server: TestServer, happened: Happened): Promise<string> {
  const { original, form, request, decisions, events } = happened;
  const at: At = (date, accountId) => actAs(server, toMoment(date ?? new Date(0)), accountId ?? "");
  const officer = original.createdById;
  const saved = await submitRequest(await at(original.receivedAt, officer), {
    applicant: { known: null, form },
    request,
  });
  for (const { decidedAt, decidedById } of decisions)
    await recordDecision(await at(decidedAt, decidedById), { requestId: saved.id });
  if (original.legalCase) await replayCase(at, { ...happened, original }, original.legalCase, saved, events);
  else await replayAnswer(at, original, decisions, saved);
  return saved.id;
}

async function replayAnswer(
  at: At,
  original: Request,
  [decision]: EligibilityDecision[],
  saved: Versioned,
): Promise<void> {
  const { status, answeredAt, createdById, refusalGround, refusalReason, confirmedAt, confirmedById } =
    original;
  const answer = await at(answeredAt, createdById);
  if (status === "withdrawn") {
    // Judged and asked for papers before giving up.
    const asked = decision
      ? await requestSupplement(await at(decision.decidedAt, createdById), saved)
      : saved;
    await withdrawRequest(await at(answeredAt, createdById), asked);
  }
  if (status === "supplement-requested") await requestSupplement(answer, saved);
  if (status !== "refused") return;
  const ground = refusalGround as RefusalGround;
  const refused = await refuseRequest(answer, { ...saved, ground, reason: refusalReason ?? "" });
  if (confirmedAt) await settleRefusal(await at(confirmedAt, confirmedById), { ...refused, confirmed: true });
}

async function replayCase(
  at: At,
  { original }: Happened,
  legalCase: LegalCase,
  { id: requestId, version }: Versioned,
  events: CaseEvent[],
): Promise<void> {
  const immediateReason = original.immediateReason as ImmediateAcceptanceReason | null;
  const opening = await at(legalCase.acceptedAt, original.createdById);
  let one: OneCase = await openCase(opening, { requestId, version, immediateReason });
  for (const event of events) one = await replayEvent(await at(event.at, event.byId), one, event, legalCase);
}

async function replayEvent(
  ctx: UserCtx,
  one: OneCase,
  event: CaseEvent,
  legalCase: LegalCase,
): Promise<OneCase> {
  const { note } = event;
  const { provider } = event.details as { provider: string | null };
  switch (event.kind) {
    case "provider-appointed":
      return appointProvider(ctx, { ...one, note, providerId: await providerId(ctx, provider) });
    case "provider-replaced":
      return replaceProvider(ctx, { ...one, note, providerId: await providerId(ctx, provider) });
    case "step": {
      const stepKind = event.stepKind as StepKind;
      return recordStep(ctx, {
        ...one,
        stepKind,
        on: toDay(event.on),
        hours: Number(event.hours),
        note: note ?? "",
      });
    }
    case "closed": {
      const outcomeDocument = legalCase.outcomeDocument as OutcomePaper;
      return closeCase(ctx, { ...one, note, result: legalCase.result as CaseResult, outcomeDocument });
    }
    case "discontinued": {
      const ground = legalCase.discontinuationGround as DiscontinuationGround;
      const { withdrawalForm: form, withdrawnOn } = legalCase;
      const withdrawal =
        form && withdrawnOn ? { form: form as WithdrawalForm, on: toDay(withdrawnOn) } : null;
      return discontinueCase(ctx, { ...one, ground, reason: note ?? "", withdrawal });
    }
    case "transferred": {
      const { transferredTo: to, informedOn } = legalCase;
      const scope = { residesInProvince: false, arisesInProvince: false, askedByCentralAuthority: false };
      const told = toDay(informedOn ?? event.on);
      return transferCase(ctx, { ...one, scope, to: to ?? "", reason: note ?? "", informedOn: told });
    }
    case "handed-over":
      return handOverFile(ctx, one);
    default:
      return one;
  }
}

async function providerId({ db }: UserCtx, fullName: string | null): Promise<string> {
  const found = await db.provider.findFirstOrThrow({
    where: { fullName: fullName ?? "" },
    select: { id: true },
  });
  return found.id;
}

async function actAs(server: TestServer, now: Instant, id: string): Promise<UserCtx> {
  server.setNow(now);
  const { services } = server;
  const account = await services.prisma.account.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      displayName: true,
      email: true,
      role: true,
      officeId: true,
      providerId: true,
      agencyCode: true,
    },
  });
  const user = { ...account, role: account.role as UserCtx["user"]["role"] };
  const request = { requestId: "replay", language: "vi", address: "", sessionToken: null } as const;
  return { ...services, ...request, db: services.prisma, user, setSession: () => {} };
}
