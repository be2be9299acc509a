import {
  type CaseMoveName,
  type CaseState,
  type CaseStatus,
  caseClock,
  type FormOfAid,
  type Instant,
  moveCase,
} from "@tgpl/domain";
import { clockOf } from "../src/cases/clock-of.ts";
import { foldWords } from "../src/cases/tell-event.ts";
import type { CourseOfCase, Plot } from "./draw-plot.ts";
import type { Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** A case without its number: that is given when all cases before it are known. */
export type ToldCase = {
  row: Omit<Row<"cases">, "fileCode">;
  office: string;
  acceptedAt: Instant;
  form: FormOfAid;
  events: Row<"case_events">[];
};

/** A case while it is being told. */
export type TellingCase = { world: World; plot: Plot; course: CourseOfCase; random: Random; told: ToldCase };

/** The case as it is when it has just been opened. */
export function openedCase(
  request: Row<"requests">,
  acceptedAt: Instant,
  plot: Plot,
  random: Random,
): ToldCase {
  const { applicantId, officeId, communeCode, communeOn, sex, hasDisability, disabilityTypes } = request;
  const row: ToldCase["row"] = {
    id: seededUuid(acceptedAt, random),
    version: 1,
    requestId: request.id,
    applicantId,
    officeId,
    formOfAid: request.formOfAid,
    fieldOfLaw: request.fieldOfLaw,
    status: "accepted" satisfies CaseStatus,
    acceptedAt,
    acceptedOn: writtenDay(acceptedAt),
    providerId: null,
    appointedAt: null,
    closedAt: null,
    closedOn: null,
    result: null,
    outcomeDocument: null,
    handedOverAt: null,
    discontinuedAt: null,
    discontinuationGround: null,
    endingReason: null,
    withdrawalForm: null,
    withdrawnOn: null,
    transferredAt: null,
    transferredTo: null,
    informedOn: null,
    replacementAskedAt: null,
    nextRule: null,
    nextDueAt: null,
    stepCount: 0,
    appraisedOn: null,
    archivedAt: null,
    archivePlace: null,
    retainUntil: null,
    communeCode,
    communeOn,
    sex,
    hasDisability,
    disabilityTypes,
    degree: request.degree,
    reportingGround: request.reportingGround,
  };
  return { row, office: plot.office.code, acceptedAt, form: plot.form, events: [] };
}

/** One move: allowed by the domain, with the status it gives. */
export function makeMove(
  { told }: TellingCase,
  move: CaseMoveName,
  given: Partial<CaseState>,
  columns: Partial<ToldCase["row"]>,
): void {
  const moved = moveCase({ ...stateOf(told), ...given }, move);
  if (!moved.ok) throw new Error(`${move} is not allowed: ${moved.because.join(", ")}`);
  told.row = { ...told.row, ...columns, status: moved.status, version: told.row.version + 1 };
}

function stateOf({ row, form }: ToldCase): CaseState {
  return {
    status: row.status as CaseStatus,
    formOfAid: form,
    hasProvider: row.providerId !== null,
    stepCount: row.stepCount,
    outcomeDocument: null,
    discontinuationGround: null,
    fileHandedOver: row.handedOverAt !== null,
  };
}

/** The clock that runs when all is told; none once the file is handed over. */
export function setClock({ world, told }: TellingCase): void {
  const { row, form, acceptedAt } = told;
  if (row.handedOverAt) return;
  const state = { status: row.status as CaseStatus, formOfAid: form, acceptedAt };
  const ended = { ...state, closedAt: row.closedAt ?? row.discontinuedAt };
  told.row = {
    ...row,
    nextRule: caseClock(ended)?.rule ?? null,
    nextDueAt: clockOf(world, ended)?.due ?? null,
  };
}

type EventColumns = Pick<Row<"case_events">, "kind"> & Partial<Row<"case_events">>;

export function addEvent({ told, plot, random }: TellingCase, at: Instant, columns: EventColumns): void {
  const event = {
    id: seededUuid(at, random),
    caseId: told.row.id,
    on: writtenDay(at),
    at,
    byId: plot.officerId,
    stepKind: null,
    hours: null,
    note: null,
    details: { provider: null, outcomeDocument: null },
    providerId: null,
    subjectId: null,
    privateToId: null,
    struckAt: null,
    struckById: null,
    struckReason: null,
    ...columns,
  };
  told.events.push({ ...event, foldedText: foldWords(wordsOf(event)) });
}

/** By what a line of the story is found, as the use cases write it. */
function wordsOf({ details, note }: Pick<Row<"case_events">, "details" | "note">) {
  const { provider, outcomeDocument, organisation } = details as {
    provider?: string | null;
    organisation?: string;
    outcomeDocument?: { number: string } | null;
  };
  return [provider, outcomeDocument?.number, organisation, note];
}
