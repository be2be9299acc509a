import { randomUUID } from "node:crypto";
import {
  type DeadlineRuleId,
  deadlineRules,
  dueAt,
  type FormOfAid,
  type Instant,
  vietnamCalendar,
} from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anApplicant } from "../applicants/test-applicant.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { aClosedCase } from "../quality/test-closed-case.ts";
import { aNotice, anAgency, receive } from "../referrals/test-notice.ts";
import { aRequest } from "../requests/test-request.ts";
import type { WorkItem } from "./work-item.ts";

// The deadlines on screen are those of the domain: what each clock serves is held to `dueAt`.
let server: TestServer;
let officer: Caller;
let director: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
  director = await server.as("centre-director");
});
afterAll(() => server.close());

/** A Monday before a holiday on Tuesday, and a weekend, so that days are skipped. */
const NOW: Instant = "2026-11-23T09:00:00+07:00";
const key = () => ({ idempotencyKey: randomUUID() });

/** What a clock serves: the moment from which it counts, and every end that the server tells of it. */
type Served = { from: Instant; ends: (Instant | null | undefined)[] };

async function aRequestOf(formOfAid: FormOfAid, papers = aRequest().papers) {
  return officer.requests.submit({
    ...key(),
    applicant: { known: null, form: anApplicant() },
    request: aRequest({ formOfAid, papers, ...(formOfAid === "proceedings" && { fieldOfLaw: "criminal" }) }),
  });
}

async function anAcceptedCase(formOfAid: FormOfAid): Promise<string> {
  const { id, version } = await aRequestOf(formOfAid);
  await officer.eligibility.decide({ ...key(), requestId: id });
  return (await officer.cases.open({ ...key(), requestId: id, version, immediateReason: null })).id;
}

/** The end as the record tells it, as my work does, and as the calendar of work does. */
async function endsOf(
  id: string,
  recordDue: Instant | null | undefined,
  caller = officer,
): Promise<Served["ends"]> {
  // A closed case has a clock of its own beside that of its appraisal.
  const isIt = ({ subject, rule }: WorkItem) =>
    subject.id === id && rule !== null && (caller === officer || subject.type === "appraisal");
  const listed = (await caller.work.list({ scope: "mine" })).items.find(isIt)?.due;
  const days = { from: "2026-11-23", until: "2027-01-03" } as const;
  const shown = (await caller.work.calendar({ scope: "mine", ...days })).items;
  return [recordDue, listed, shown.find(isIt)?.due];
}

async function ofCase(id: string): Promise<Served> {
  const { clock } = await officer.cases.get({ id });
  return { from: NOW, ends: await endsOf(id, clock?.due) };
}

async function aLodgedComplaint() {
  const { id, version } = await aRequestOf("proceedings");
  await officer.eligibility.decide({ ...key(), requestId: id });
  const refusal = { ground: "handled-elsewhere", reason: "Đã có tổ chức khác nhận." } as const;
  await officer.eligibility.refuse({ ...key(), id, version, ...refusal });
  return officer.complaints.lodge({
    ...key(),
    requestId: id,
    subject: "acceptance-refused",
    complainantName: null,
    content: "…",
    receivedOn: "2026-11-23",
    complainedOfId: null,
    denunciation: null,
  });
}

async function ofComplaint(id: string): Promise<Served> {
  const { clock } = await officer.complaints.get({ id });
  return { from: NOW, ends: await endsOf(id, clock?.due) };
}

async function anAppraisedCase() {
  const caseId = await aClosedCase(server);
  await officer.quality.start({ ...key(), caseId });
  await server.services.prisma.qualityAppraisal.update({
    where: { caseId },
    data: { status: "appraised", appraisedAt: new Date(NOW), points: 80, grade: "good" },
  });
  return caseId;
}

/** To whom the clock runs: the provider who may appeal, the head who answers. */
async function ofAppraisal(caseId: string, caller: Caller): Promise<Served> {
  const { clock } = await officer.quality.get({ caseId });
  return { from: NOW, ends: await endsOf(caseId, clock?.due, caller) };
}

const AGENCY_ASKED: Instant = "2026-11-23T07:30:00+07:00";

async function ofNotice(given: Parameters<typeof aNotice>[1]): Promise<Served> {
  const { id } = await receive(officer, aNotice(await anAgencyOnFile(), given));
  const { promptness } = await officer.notices.get({ id });
  return { from: AGENCY_ASKED, ends: await endsOf(id, promptness?.deadline.due) };
}

async function anAgencyOnFile(): Promise<string> {
  const name = `Cơ quan điều tra Mẫu ${randomUUID()}`;
  return (await director.agencies.create({ ...key(), form: anAgency({ name }), from: null })).id;
}

type Turn = Parameters<Caller["notices"]["recordTurn"]>[0];

async function aTurnOf(turn: Pick<Turn, "turn" | "role" | "decidedAt">) {
  const received = await receive(officer, aNotice(await anAgencyOnFile()));
  const { providerId } = await server.userOf("provider");
  const { id, version } = await officer.notices.accept({ ...key(), ...received, providerId });
  const told = { receivedAt: NOW, letterNumber: null, reason: "…" };
  await officer.notices.recordTurn({ ...key(), id, version, ...turn, ...told });
  return { id, told: (await officer.notices.get({ id })).turns[0]?.deadline?.due };
}

async function ofSubstitute(role: Turn["role"]): Promise<Served> {
  const { id, told } = await aTurnOf({ turn: "registration-refused", role, decidedAt: null });
  return { from: NOW, ends: await endsOf(id, told) };
}

/** How the system comes to run each rule, or why no screen runs it yet. A new rule of the domain fails to compile. */
const clocks: Record<DeadlineRuleId, (() => Promise<Served>) | string> = {
  "provider-appointment": async () => ofCase(await anAcceptedCase("proceedings")),
  "representation-appointment": async () => ofCase(await anAcceptedCase("out-of-court-representation")),
  "advice-answer": async () => ofCase(await anAcceptedCase("legal-advice")),
  "closed-file-handover": async () => ofCase(await aClosedCase(server)),
  "supplement-after-immediate-acceptance": async () => {
    const { id, version } = await aRequestOf("proceedings", []);
    const immediateReason = "agency-notice";
    await officer.cases.open({ ...key(), requestId: id, version, immediateReason });
    return { from: NOW, ends: await endsOf(id, (await officer.requests.get({ id })).supplementDueAt) };
  },
  "complaint-first": async () => ofComplaint((await aLodgedComplaint()).id),
  "complaint-second": async () => {
    const lodged = await aLodgedComplaint();
    const answer = { outcome: "complaint-unfounded", answer: "…" } as const;
    const answered = await director.complaints.answer({ ...key(), ...lodged, ...answer });
    await officer.complaints.complainAgain({ ...key(), ...answered, on: "2026-11-23" });
    return ofComplaint(lodged.id);
  },
  "appraisal-appeal": async () => ofAppraisal(await anAppraisedCase(), await server.as("provider")),
  "appraisal-appeal-answer": async () => {
    const caseId = await anAppraisedCase();
    const provider = await server.as("provider");
    const { version } = await server.services.prisma.qualityAppraisal.findUniqueOrThrow({
      where: { caseId },
    });
    await provider.quality.appeal({ ...key(), caseId, version, reason: "…" });
    return ofAppraisal(caseId, director);
  },
  "imminent-hearing": "no end is shown: it decides whether a request is accepted at once",
  "imminent-limitation": "no end is shown: it decides whether a request is accepted at once",
  "advice-answer-complex": "nobody marks advice as complex, so every answer runs by the shorter limit",
  "agency-notice-12h": () => ofNotice({ receipt: null }),
  "agency-notice-24h": () => ofNotice({ receipt: null, proceduralStatus: "accused" }),
  "agency-notice-civil": "switched off: its length is not known",
  "substitute-provider-defence": () => ofSubstitute("defender"),
  "substitute-provider-protector": () => ofSubstitute("protector"),
  // The limit is the agency's own, to tell of what it decided: it is told on the notice and is nobody's task here.
  "registration-cancellation-notice": async () => {
    const turn = { turn: "registration-cancelled", role: "defender", decidedAt: AGENCY_ASKED } as const;
    return { from: AGENCY_ASKED, ends: [(await aTurnOf(turn)).told] };
  },
  "provider-replacement": async () => {
    const id = await anAcceptedCase("proceedings");
    const { providerId } = await server.userOf("provider");
    const { version } = await officer.cases.get({ id });
    const appointed = await officer.cases.appointProvider({
      ...key(),
      id,
      version,
      providerId: providerId ?? "",
      note: null,
    });
    await officer.appointments.askReplacement({
      ...key(),
      ...appointed,
      receivedAt: NOW,
      reason: "…",
      ground: null,
    });
    return ofCase(id);
  },
  "registration-content-change": "organisations and their registration are no part of the system",
  "personal-data-breach": "breaches are reported outside the system",
};

describe("every clock that the system runs", () => {
  const run = Object.entries(clocks).filter(([, clock]) => typeof clock !== "string");

  it.each(run)("%s ends when the domain says", async (rule, clock) => {
    server.setNow(NOW);
    if (typeof clock === "string") return;
    const { from, ends } = await clock();
    const { due } = dueAt(rule as DeadlineRuleId, from, vietnamCalendar());
    expect(ends).toEqual(ends.map(() => due));
  });

  it("is known here, with a reason for each that no screen runs yet", () => {
    expect(Object.keys(clocks).toSorted()).toEqual(
      [...new Set(deadlineRules.map(({ id }) => id))].toSorted(),
    );
  });
});
