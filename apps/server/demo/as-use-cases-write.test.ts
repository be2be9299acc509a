import { caseStatuses, codesOf, requestStatuses } from "@tgpl/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ApplicantForm } from "../src/applicants/applicant-form.ts";
import { toDay } from "../src/platform/fields.ts";
import { startTestServer, type TestServer } from "../src/platform/test-server.ts";
import { RequestForm } from "../src/requests/request-form.ts";
import { SeenPaper } from "../src/requests/seen-paper.ts";
import { fillDemo } from "./fill-demo.ts";
import { replay } from "./replay.testing.ts";

const OF_EACH_KIND = 3;
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await fillDemo(server.services, { seed: 11, on: "2026-11-23" });
}, 120_000);
afterAll(() => server.close());

// What is written into the file of a case (hearings, notes …) stands beside its moves and is not replayed.
const ofMoves = { where: { subjectId: null } } as const;
const everything = {
  applicant: true,
  decisions: true,
  legalCase: { include: { events: ofMoves } },
} as const;
type Written = NonNullable<Awaited<ReturnType<typeof load>>>;

function load(id: string) {
  return server.services.prisma.request.findUnique({ where: { id }, include: everything });
}

/** People who came once and brought everything, so that the first form is the one in the register. */
async function someOf(where: { status: string; caseStatus: string }): Promise<Written[]> {
  const found = await server.services.prisma.request.findMany({
    where: {
      status: where.status,
      applicant: { version: 1 },
      decisions: where.status === "accepted" ? { some: {} } : {},
      legalCase: where.caseStatus === "none" ? null : { status: where.caseStatus },
    },
    orderBy: { id: "asc" },
    include: everything,
  });
  const step = Math.max(1, Math.floor(found.length / OF_EACH_KIND));
  return found.filter((_, index) => index % step === 0).slice(0, OF_EACH_KIND);
}

const kinds = [
  ...codesOf(requestStatuses)
    .filter((status) => status !== "accepted")
    .map((status) => ({ status, caseStatus: "none" })),
  ...codesOf(caseStatuses).map((caseStatus) => ({ status: "accepted", caseStatus })),
];

describe("what the demonstration wrote is what the use cases write", () => {
  it.each(kinds)("for a request $status and a case $caseStatus", async (kind) => {
    const originals = await someOf(kind);
    expect(originals.length).toBeGreaterThan(0);
    for (const original of originals) {
      const id = await replay(server, toStory(original));
      const again = await load(id);
      expect(comparable(again)).toEqual(comparable(original));
    }
  });
});

function toStory(original: Written) {
  const { applicant, decisions, legalCase } = original;
  const form = ApplicantForm.parse({
    ...applicant,
    // A number belongs to one person only: the second copy goes without.
    nationalId: null,
    birthDate: applicant.birthDate && toDay(applicant.birthDate),
    certificateOn: applicant.certificateOn && toDay(applicant.certificateOn),
  });
  const request = RequestForm.parse({
    ...original,
    hearingOn: original.hearingOn && toDay(original.hearingOn),
    limitationOn: original.limitationOn && toDay(original.limitationOn),
  });
  const events = (legalCase?.events ?? []).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return { original, form, request, decisions, events };
}

const OWN = new Set(["id", "applicantId", "requestId", "caseId", "fileCode", "nationalId"]);

/** All columns but the ids and numbers that every row has for itself. */
function comparable(written: Written | null) {
  if (!written) throw new Error("nothing was written");
  const { applicant, decisions, legalCase, ...request } = written;
  // The appraisal of a closed case is told beside its story and not by it.
  const { events = [], appraisedOn: _, ...row } = legalCase ?? {};
  // Papers that came later are no use case yet; the clock that waits for them is compared while it runs.
  const waiting = isWaiting(request.acceptedOn);
  const papersAwaited = waiting && request.papersAwaited;
  const supplementDueAt = waiting ? request.supplementDueAt : null;
  return {
    applicant: plain(applicant),
    request: plain({ ...request, papers: papersSeen(request.papers), papersAwaited, supplementDueAt }),
    decisions: decisions.map(plain),
    legalCase: plain(row),
    events: events.toSorted((a, b) => a.at.getTime() - b.at.getTime()).map(plain),
  };
}

/** Which papers and how; who wrote that down in the demonstration is nobody. */
function papersSeen(papers: unknown): unknown[] {
  return SeenPapers.parse(papers);
}

const SeenPapers = z.array(SeenPaper);

function isWaiting(acceptedOn: Date | null): boolean {
  return acceptedOn !== null && toDay(acceptedOn) >= "2026-11-20";
}

function plain(row: object): Record<string, unknown> {
  const entries = Object.entries(row).filter(([name]) => !OWN.has(name));
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}
