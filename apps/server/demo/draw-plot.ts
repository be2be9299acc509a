import {
  addDays,
  type CaseResult,
  type DiscontinuationGround,
  type FieldOfLaw,
  type FormOfAid,
  type ImmediateAcceptanceReason,
  type Instant,
  type PlainDate,
  type ProceduralStatus,
  type RequestChannel,
  type RequesterKind,
  type StepKind,
} from "@tgpl/domain";
import type { DemoData } from "./demo-data.ts";
import type { Random } from "./random.ts";
import { isAtWork, shiftWorkingDays } from "./working-days.ts";
import type { DemoOffice, DemoProvider, World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/**
 * What chance brings to one request, before the law is asked anything: who comes with what, and how quickly
 * people work. What becomes of it is the domain's answer.
 */
export type Plot = {
  receivedAt: Instant;
  office: DemoOffice;
  officerId: string;
  channel: RequestChannel;
  requesterKind: RequesterKind;
  requesterName: string | null;
  field: FieldOfLaw;
  form: FormOfAid;
  statuses: readonly ProceduralStatus[];
  matter: string;
  hearingOn: PlainDate | null;
  limitationOn: PlainDate | null;
  papersComplete: boolean;
  /** A reason for immediate acceptance that an officer would name. */
  reason: ImmediateAcceptanceReason | null;
  turn: "answered" | "withdrawn" | "handled-elsewhere" | "unlawful-content";
  /** Working days until the answer; null: nobody answers. */
  answerAfter: number | null;
  /** Working days until the missing papers come; null: they never do. */
  supplementAfter: number | null;
  confirmAfter: number | null;
  course: CourseOfCase;
};

/** How a case goes, if one is opened. */
export type CourseOfCase = {
  provider: DemoProvider | null;
  appointAfter: number | null;
  replaced: boolean;
  steps: readonly StepKind[];
  /** Days from acceptance to its end; null: it goes on. */
  endsAfter: number | null;
  discontinued: DiscontinuationGround | null;
  /** Ends by going to another organisation. */
  transferred: boolean;
  results: Readonly<Partial<Record<CaseResult, number>>>;
  /** Days from the end to the hand-over of the file; null: not yet. */
  handoverAfter: number | null;
};

export function drawPlot(world: World, office: DemoOffice, receivedAt: Instant, random: Random): Plot {
  const { work } = world.data;
  const field = random.weigh(weightsOf(work.fields));
  const { forms, statuses, matters } = work.fields[field];
  const form = random.weigh(forms);
  const status = form === "proceedings" ? random.weigh(statuses) : "none";
  const requesterKind = random.weigh(work.requesterKinds);
  return {
    receivedAt,
    office,
    officerId: officerOf(world, office, random),
    channel: requesterKind === "agency" ? "referral" : random.weigh(work.channels),
    requesterKind,
    requesterName: requesterKind === "self" ? null : work.requesterNames[requesterKind],
    field,
    form,
    statuses: status === "none" ? [] : [status],
    matter: random.pick(matters),
    ...datesAhead(world, form, receivedAt, random),
    papersComplete: random.chance(work.sharePapersComplete),
    reason: reasonOf(work, form, random),
    turn: turnOf(work, random),
    answerAfter: days(work.answerWorkingDays, random),
    supplementAfter: random.chance(work.shareSupplementBrought)
      ? days(work.supplementWorkingDays, random)
      : null,
    confirmAfter: days(work.confirmWorkingDays, random),
    course: drawCourse(world, { form, office }, random),
  };
}

function weightsOf(fields: DemoData["work"]["fields"]): Record<FieldOfLaw, number> {
  const entries = Object.entries(fields).map(([field, { weight }]) => [field, weight]);
  return Object.fromEntries(entries) as Record<FieldOfLaw, number>;
}

/** The officer who signs in does most of their office's work: their own list then has a past. */
function officerOf({ accounts }: World, { code }: DemoOffice, random: Random): string {
  const officers = accounts.filter(
    ({ role, office }) => office === code && (role === "case-officer" || role === "centre-director"),
  );
  const [first = random.pick(officers)] = officers.filter(({ role }) => role === "case-officer");
  return random.chance(0.65) ? first.id : random.pick(officers).id;
}

function datesAhead(
  { data: { work }, calendar }: World,
  form: FormOfAid,
  receivedAt: Instant,
  random: Random,
) {
  const received = writtenDay(receivedAt);
  const soon = () => shiftWorkingDays(received, random.between(1, 4), calendar);
  const later = () => {
    const day = addDays(received, random.between(12, 80));
    return isAtWork(day, calendar) ? day : shiftWorkingDays(day, 1, calendar);
  };
  if (form !== "proceedings") return { hearingOn: null, limitationOn: null };
  const imminent = random.chance(work.shareHearingImminent);
  const hearing = imminent || random.chance(work.shareWithHearing);
  return {
    hearingOn: hearing ? (imminent ? soon() : later()) : null,
    limitationOn: !hearing && random.chance(work.shareLimitationImminent) ? soon() : null,
  };
}

function reasonOf(work: DemoData["work"], form: FormOfAid, random: Random): ImmediateAcceptanceReason | null {
  if (form !== "proceedings" || !random.chance(work.shareImmediateOtherwise)) return null;
  const reason = random.weigh(work.immediateReasons);
  return reason === "none" ? null : reason;
}

function turnOf(work: DemoData["work"], random: Random): Plot["turn"] {
  const rare = { withdrawn: work.shareWithdrawn, "handled-elsewhere": work.shareHandledElsewhere };
  const others = { ...rare, "unlawful-content": work.shareUnlawful };
  const answered = 1 - Object.values(others).reduce((sum, share) => sum + share, 0);
  return random.weigh({ ...others, answered });
}

export function drawCourse(
  world: World,
  { form, office }: { form: FormOfAid; office: DemoOffice },
  random: Random,
): CourseOfCase {
  const { work } = world.data;
  const { from, until } = work.caseDays[form];
  const all = work.steps[form];
  return {
    provider: providerOf(world, form, office, random),
    appointAfter: days(work.appointWorkingDays, random),
    replaced: random.chance(0.03),
    steps: all.slice(0, random.between(Math.ceil(all.length / 2), all.length)),
    endsAfter: random.between(from, until),
    discontinued: random.chance(work.shareDiscontinued) ? random.weigh(work.discontinuationGrounds) : null,
    transferred: false,
    results: work.results[form],
    handoverAfter: days(work.handoverDays, random),
  };
}

/** Only officers and lawyers go to court or represent outside it (Điều 31, 33). */
function providerOf({ providers }: World, form: FormOfAid, office: DemoOffice, random: Random): DemoProvider {
  const here = providers.filter((provider) => provider.office === office.code);
  const mayDoAll = here.filter(({ kind }) => kind === "legal-aid-officer" || kind === "lawyer");
  return random.pick(form === "legal-advice" ? here : mayDoAll);
}

function days(table: Readonly<Record<string, number>>, random: Random): number {
  return Number(random.weigh(table));
}
