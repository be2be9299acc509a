import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import type { HearingForm } from "./case-hearing.ts";
import type { PartyForm } from "./case-party.ts";
import type { StageForm } from "./case-stage.ts";
import { anOpenCase, key } from "./test-case.ts";

let server: TestServer;
let officer: Caller;
beforeAll(async () => {
  server = await startTestServer();
  officer = await server.as("case-officer");
});
afterAll(() => server.close());

const storyOf = (id: string, by = officer) => by.cases.story({ id, group: null, text: null, before: null });
const page = (id: string) => ({ id, after: null });

const aHearing = (given: Partial<HearingForm> = {}): HearingForm => ({
  stageId: null,
  kind: "trial",
  agencyCode: "ta",
  place: "Tòa án khu vực 2",
  room: "3",
  startsAt: "2026-12-08T08:00:00+07:00",
  needs: [{ need: "sign-language-interpreter", arrangement: "asked" }],
  attendees: null,
  ...given,
});

const aParty = (given: Partial<PartyForm> = {}): PartyForm => ({
  role: "opposing-party",
  stageRoles: [],
  fullName: "Trần Văn Đối",
  birthYear: 1980,
  nationalId: null,
  phone: null,
  address: null,
  agency: null,
  ...given,
});

const aStage = (given: Partial<StageForm> = {}): StageForm => ({
  stage: "first-instance",
  agencyCode: "ta",
  agency: "Tòa án khu vực 2",
  agencyNumber: null,
  fromOn: "2026-11-20",
  untilOn: null,
  capacity: "interest-protection",
  registration: null,
  registrationAt: null,
  registrationNumber: null,
  registrationReason: null,
  result: null,
  resultNumber: null,
  resultOn: null,
  resultWords: null,
  ...given,
});

async function performed(person = {}) {
  const { id, version } = await anOpenCase(officer, person);
  const { providerId } = await server.userOf("provider");
  const appointed = await officer.cases.appointProvider({
    ...key(),
    id,
    version,
    providerId: providerId ?? "",
    note: null,
  });
  return officer.cases.recordStep({
    ...key(),
    ...appointed,
    stepKind: "file-study",
    on: "2026-11-23",
    hours: 3,
    note: "Nghiên cứu hồ sơ.",
  });
}

describe("a hearing", () => {
  it("stands in the story on its own day, before today", async () => {
    const { id } = await anOpenCase(officer);
    await officer.cases.hearings.add({ ...key(), caseId: id, ...aHearing() });
    const [first] = (await storyOf(id)).lines;
    expect(first).toMatchObject({
      kind: "hearing",
      on: "2026-12-08",
      about: { is: "hearing", place: "Tòa án khu vực 2", room: "3", end: null },
    });
    const record = await officer.cases.get({ id });
    expect(record.aside.hearings).toMatchObject([{ room: "3", startsAt: "2026-12-08T08:00:00+07:00" }]);
  });

  it("that is postponed stays in the story with its reason, and the next asks for the needs anew", async () => {
    const { id } = await anOpenCase(officer);
    const set = await officer.cases.hearings.add({ ...key(), caseId: id, ...aHearing() });
    await officer.cases.hearings.postpone({
      ...key(),
      ...set,
      reason: "Vắng người làm chứng.",
      startsAt: "2026-12-22T08:00:00+07:00",
      room: "5",
    });
    const told = (await storyOf(id)).lines.filter(({ kind }) => kind === "hearing");
    expect(told.map(({ on, about }) => [on, about?.is === "hearing" && about.end])).toEqual([
      ["2026-12-22", null],
      ["2026-12-08", "postponed"],
    ]);
    expect(told[1]?.about).toMatchObject({ endReason: "Vắng người làm chứng." });
    const { lines } = await officer.cases.hearings.list(page(id));
    expect(lines[0]).toMatchObject({
      postponedFromId: set.id,
      needs: [{ need: "sign-language-interpreter", arrangement: "not-asked" }],
    });
    const again = officer.cases.hearings.postpone({
      ...key(),
      id: set.id,
      version: set.version + 1,
      reason: "Lần nữa.",
      startsAt: null,
      room: null,
    });
    await expect(again).rejects.toMatchObject({ cause: { code: "invalid-input" } });
  });

  it("that is over and has no result asks for one, and is settled with it", async () => {
    const { id } = await anOpenCase(officer);
    const set = await officer.cases.hearings.add({
      ...key(),
      caseId: id,
      ...aHearing({ startsAt: "2026-11-23T08:00:00+07:00" }),
    });
    const asked = async () =>
      (await officer.work.list({ scope: "mine" })).items.filter(
        ({ kind, subject }) => kind === "record-hearing" && subject.id === id,
      ).length;
    expect(await asked()).toBe(1);
    await officer.cases.hearings.settle({
      ...key(),
      ...set,
      end: "held",
      result: "Hòa giải không thành.",
      attendees: null,
    });
    expect(await asked()).toBe(0);
  });

  it("belongs to a stage of its own case", async () => {
    const [one, other] = [await anOpenCase(officer), await anOpenCase(officer)];
    const stage = await officer.cases.stages.add({ ...key(), caseId: other.id, ...aStage() });
    const setting = officer.cases.hearings.add({
      ...key(),
      caseId: one.id,
      ...aHearing({ stageId: stage.id }),
    });
    await expect(setting).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "stageId", reason: "of-another-case" }] } },
    });
  });

  it("cannot have been held before its hour", async () => {
    const { id } = await anOpenCase(officer);
    const set = await officer.cases.hearings.add({ ...key(), caseId: id, ...aHearing() });
    const settled = officer.cases.hearings.settle({
      ...key(),
      ...set,
      end: "held",
      result: "Đã xử.",
      attendees: null,
    });
    await expect(settled).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "end", reason: "still-to-come" }] } },
    });
  });
});

describe("a stage of the proceedings", () => {
  it("is told when it began, when the provider was registered, and how it ended", async () => {
    const { id } = await anOpenCase(officer);
    const saved = await officer.cases.stages.add({ ...key(), caseId: id, ...aStage() });
    await officer.cases.stages.change({
      ...key(),
      ...saved,
      ...aStage({
        registration: "registered",
        registrationAt: "2026-11-21T09:00:00+07:00",
        registrationNumber: "00/TB-TA",
        result: "view-accepted-partly",
        resultNumber: "00/2026/DS-ST",
        resultOn: "2026-11-23",
      }),
    });
    const kinds = (await storyOf(id)).lines.map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["stage", "stage-registration", "stage-result"]));
  });

  it("whose registration was refused shows the limit for a substitute, by the domain's clock", async () => {
    const { id } = await anOpenCase(officer);
    const refused = aStage({
      capacity: "defence",
      registration: "refused",
      registrationAt: "2026-11-23T08:30:00+07:00",
      registrationReason: "Thiếu quyết định cử.",
    });
    await officer.cases.stages.add({ ...key(), caseId: id, ...refused });
    const { lines } = await officer.cases.stages.list(page(id));
    expect(lines[0]?.clock).toMatchObject({
      rule: "substitute-provider-defence",
      due: "2026-11-24T08:30:00+07:00",
    });
  });

  it("whose registration was refused is in my work until somebody is named after the refusal", async () => {
    const { id } = await performed();
    const refused = aStage({
      capacity: "interest-protection",
      registration: "refused",
      registrationAt: server.services.now(),
      registrationReason: "Thiếu quyết định cử.",
    });
    await officer.cases.stages.add({ ...key(), caseId: id, ...refused });
    const asked = async () => {
      const { items } = await officer.work.list({ scope: "office" });
      return items.find(({ kind, subject }) => kind === "name-other-provider" && subject.id === id);
    };
    const { lines } = await officer.cases.stages.list(page(id));
    expect(await asked()).toMatchObject({ rule: "substitute-provider-protector", due: lines[0]?.clock?.due });
    await server.services.prisma.legalCase.update({
      where: { id },
      data: { appointedAt: new Date(Date.parse(server.services.now()) + 60_000) },
    });
    expect(await asked()).toBeUndefined();
  });

  it("is not refused a registration without a reason", async () => {
    const { id } = await anOpenCase(officer);
    const refused = aStage({ registration: "refused", registrationAt: "2026-11-23T08:30:00+07:00" });
    const adding = officer.cases.stages.add({ ...key(), caseId: id, ...refused });
    await expect(adding).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "registrationReason", reason: "required" }] } },
    });
  });
});

describe("a private note", () => {
  it("is seen by its writer alone: not in the list, not in the story, not in the count, not by search", async () => {
    const { id } = await performed();
    const provider = await server.as("provider");
    const director = await server.as("centre-director");
    await provider.cases.notes.add({ ...key(), caseId: id, isPrivate: true, words: "Chỉ mình tôi nhớ." });
    await provider.cases.notes.add({ ...key(), caseId: id, isPrivate: false, words: "Cả nhóm cùng đọc." });
    for (const other of [officer, director]) {
      const { lines } = await other.cases.notes.list(page(id));
      expect(lines.map(({ words }) => words)).toEqual(["Cả nhóm cùng đọc."]);
      const story = await storyOf(id, other);
      expect(story.lines.filter(({ kind }) => kind === "note")).toHaveLength(1);
      const found = await other.cases.story({ id, group: null, text: "minh toi", before: null });
      expect(found.lines).toEqual([]);
      expect((await other.cases.get({ id })).eventCount).toBe(story.lines.length);
    }
    expect((await provider.cases.notes.list(page(id))).lines).toHaveLength(2);
    expect(
      (await provider.cases.story({ id, group: null, text: "minh toi", before: null })).lines,
    ).toHaveLength(1);
  });

  it("cannot be struck by anybody else", async () => {
    const { id } = await performed();
    const provider = await server.as("provider");
    const note = await provider.cases.notes.add({ ...key(), caseId: id, isPrivate: true, words: "Của tôi." });
    const striking = officer.cases.strikeLine({ ...key(), part: "note", ...note, reason: "Nhầm." });
    await expect(striking).rejects.toMatchObject({ cause: { code: "not-found" } });
  });
});

describe("a provider", () => {
  it("sees the files of their own cases only", async () => {
    const own = await performed();
    const other = await anOpenCase(officer);
    const provider = await server.as("provider");
    expect((await storyOf(own.id, provider)).lines.length).toBeGreaterThan(2);
    const closed = [
      () => storyOf(other.id, provider),
      () => provider.cases.parties.list(page(other.id)),
      () => provider.cases.documents.list(page(other.id)),
      () => provider.cases.notes.add({ ...key(), caseId: other.id, isPrivate: false, words: "Không được." }),
    ];
    for (const knock of closed) await expect(knock()).rejects.toMatchObject({ cause: { code: "not-found" } });
  });
});

describe("a task", () => {
  it("is in the work of whom it was given to, until it is done", async () => {
    const { id } = await performed();
    const provider = await server.as("provider");
    const { id: forId } = await server.userOf("provider");
    const task = await officer.cases.tasks.give({
      ...key(),
      caseId: id,
      what: "Xin bản sao giấy khai sinh.",
      forId,
      dueOn: "2026-11-25",
    });
    const mine = async () =>
      (await provider.work.list({ scope: "mine" })).items.filter(({ kind, subject }) => {
        return kind === "do-task" && subject.id === id;
      });
    expect(await mine()).toMatchObject([{ due: "2026-11-25T23:59:59+07:00" }]);
    const done = await provider.cases.tasks.settle({ ...key(), ...task, done: true });
    expect(await mine()).toEqual([]);
    await provider.cases.tasks.settle({ ...key(), ...done, done: false });
    expect(await mine()).toHaveLength(1);
  });

  it("goes to somebody else or to another day, in the version that was read; what is done stays", async () => {
    const { id } = await performed();
    const provider = await server.as("provider");
    const { id: forId } = await server.userOf("provider");
    const { id: officerId } = await server.userOf("case-officer");
    const form = { what: "Xin bản sao giấy khai sinh.", forId, dueOn: "2026-11-25" } as const;
    const given = await officer.cases.tasks.give({ ...key(), caseId: id, ...form });
    const moved = { ...form, forId: officerId, dueOn: "2026-11-27" } as const;
    const changed = await officer.cases.tasks.change({ ...key(), ...given, ...moved });
    const { lines } = await officer.cases.tasks.list(page(id));
    expect(lines).toMatchObject([{ ...moved, version: changed.version }]);
    const { items } = await provider.work.list({ scope: "mine" });
    expect(items.filter(({ kind, subject }) => kind === "do-task" && subject.id === id)).toEqual([]);
    const late = officer.cases.tasks.change({ ...key(), ...given, ...form });
    await expect(late).rejects.toMatchObject({ cause: { code: "stale-version" } });
    const past = officer.cases.tasks.change({ ...key(), ...changed, ...moved, dueOn: "2026-11-02" });
    await expect(past).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "dueOn", reason: "in-the-past" }] } },
    });
    const done = await officer.cases.tasks.settle({ ...key(), ...changed, done: true });
    const after = officer.cases.tasks.change({ ...key(), ...done, ...form });
    await expect(after).rejects.toMatchObject({ cause: { code: "stale-version" } });
  });

  it("is given in several cases at one time after a look, and taken back where nobody has acted on it", async () => {
    const [one, two] = [await performed(), await performed()];
    const provider = await server.as("provider");
    const { id: forId } = await server.userOf("provider");
    const plan = await officer.cases.tasks.plan({ caseIds: [one.id, two.id] });
    expect(plan.map(({ to, people }) => [to, people.some(({ id }) => id === forId)])).toEqual([
      [forId, true],
      [forId, true],
    ]);
    const items = plan.map(({ caseId }) => ({ caseId, forId }));
    const given = { what: "Hỏi thăm người được trợ giúp.", dueOn: "2026-11-26" as const, items };
    const { tasks } = await officer.cases.tasks.giveMany({ ...key(), ...given });
    expect(tasks).toHaveLength(2);
    const [first] = tasks;
    if (!first) throw new Error("no task was given");
    await provider.cases.tasks.settle({ ...key(), ...first, done: true });
    expect(await officer.cases.tasks.takeBack({ ...key(), tasks, reason: "Hoàn tác." })).toEqual({
      takenBack: 1,
      kept: 1,
    });
    // All or none: one case of another office, and nothing is given.
    const far = await server.as("case-officer", { office: "CN9" });
    await expect(far.cases.tasks.giveMany({ ...key(), ...given })).rejects.toMatchObject({
      cause: { code: "not-found" },
    });
    expect(await far.cases.tasks.plan({ caseIds: [one.id] })).toEqual([]);
  });

  it("is given only to somebody who works on the case", async () => {
    const { id } = await anOpenCase(officer);
    const { id: forId } = await server.userOf("leader");
    const giving = officer.cases.tasks.give({
      ...key(),
      caseId: id,
      what: "Việc khác.",
      forId,
      dueOn: "2026-11-25",
    });
    await expect(giving).rejects.toMatchObject({
      cause: { details: { issues: [{ path: "forId", reason: "not-on-this-case" }] } },
    });
  });
});

describe("the index of the file", () => {
  it("numbers its papers in the order of their date, and a struck one has no number", async () => {
    const { id } = await anOpenCase(officer);
    const paper = { kind: "minutes", number: null, pages: 2, party: null, place: "Kẹp 1" } as const;
    const add = (title: string, on: `${number}-${number}-${number}`) =>
      officer.cases.documents.add({ ...key(), caseId: id, ...paper, title, on });
    await add("Biên bản thứ ba", "2026-11-22");
    const wrong = await add("Nhầm hồ sơ", "2026-11-10");
    await add("Biên bản thứ nhất", "2026-11-01");
    await officer.cases.strikeLine({ ...key(), part: "document", ...wrong, reason: "Của vụ việc khác." });
    const { lines } = await officer.cases.documents.list(page(id));
    expect(lines.map(({ title, position }) => [title, position])).toEqual([
      ["Biên bản thứ nhất", 1],
      ["Nhầm hồ sơ", null],
      ["Biên bản thứ ba", 2],
    ]);
    expect(lines[1]?.struck?.reason).toBe("Của vụ việc khác.");
  });
});

describe("a step entered by mistake", () => {
  it("is struck with its reason, stays readable, and counts no more", async () => {
    const { id, version } = await performed();
    const before = await officer.cases.get({ id });
    expect(before.aside.hours).toMatchObject([{ hours: 3 }]);
    const step = (await storyOf(id)).lines.find(({ kind }) => kind === "step");
    await officer.cases.strikeStep({
      ...key(),
      id,
      version,
      stepId: step?.id ?? "",
      reason: "Ghi nhầm vụ việc.",
    });
    const after = await officer.cases.get({ id });
    expect(after.aside.hours).toEqual([]);
    const struck = (await storyOf(id)).lines.find(({ kind }) => kind === "step");
    expect(struck).toMatchObject({ hours: 3, struck: { reason: "Ghi nhầm vụ việc." } });
    expect(after.moves.find(({ move }) => move === "close")).toMatchObject({ because: ["no-step-recorded"] });
  });
});

describe("the archive", () => {
  it("takes a file after its hand-over, and then nothing is added to it", async () => {
    const step = await performed();
    const early = officer.cases.archive({ ...key(), ...step, place: "Hộp 12", retainUntil: null });
    await expect(early).rejects.toMatchObject({ cause: { details: { because: ["case-not-ended"] } } });
    const closed = await officer.cases.close({
      ...key(),
      ...step,
      result: "view-accepted-partly",
      outcomeDocument: { kind: "judgment-or-decision", number: "00/2026/DS-ST", on: "2026-11-23" },
      note: null,
    });
    const handed = await officer.cases.handOver({ ...key(), ...closed });
    await officer.cases.archive({ ...key(), ...handed, place: "Hộp 12, giá 3", retainUntil: "2046-12-31" });
    const record = await officer.cases.get({ id: step.id });
    expect(record).toMatchObject({ archivePlace: "Hộp 12, giá 3", retainUntil: "2046-12-31", clock: null });
    const late = officer.cases.notes.add({ ...key(), caseId: step.id, isPrivate: false, words: "Muộn." });
    await expect(late).rejects.toMatchObject({ cause: { details: { because: ["file-already-archived"] } } });
  });
});

describe("two people on one line of a file", () => {
  it("are told who was first", async () => {
    const { id } = await anOpenCase(officer);
    const saved = await officer.cases.parties.add({ ...key(), caseId: id, ...aParty() });
    const director = await server.as("centre-director");
    await director.cases.parties.change({ ...key(), ...saved, ...aParty({ birthYear: 1981 }) });
    const late = officer.cases.parties.change({ ...key(), ...saved, ...aParty({ birthYear: 1982 }) });
    await expect(late).rejects.toMatchObject({
      cause: { code: "stale-version", details: { changed: { by: "Người Thử centre-director" } } },
    });
  });
});

describe("a case with two thousand lines of history", () => {
  it("is opened with its first page of story in less than 60 KB, and every line is reached page by page", async () => {
    const { id } = await performed();
    const rows = Array.from({ length: 2_000 }, (_, at) => ({
      caseId: id,
      kind: "step",
      on: new Date(Date.UTC(2026, 0, 1 + (at % 300))),
      at: new Date(Date.UTC(2026, 0, 1 + (at % 300), at % 24)),
      stepKind: "other",
      hours: 0.5,
      note: "Ghi chép dài về một buổi làm việc. ".repeat(40),
    }));
    await server.services.prisma.caseEvent.createMany({ data: rows });
    for (const at of Array.from({ length: 12 }, (_, n) => n)) {
      await officer.cases.parties.add({ ...key(), caseId: id, ...aParty({ fullName: `Người Thứ ${at}` }) });
      await officer.cases.hearings.add({
        ...key(),
        caseId: id,
        ...aHearing({ place: "Tòa án ".repeat(20) }),
      });
    }
    const record = await officer.cases.get({ id });
    const first = await storyOf(id);
    const bytes = (part: unknown) => Buffer.byteLength(JSON.stringify(part));
    expect(bytes(record)).toBeLessThan(12_000);
    expect(bytes(record) + bytes(first)).toBeLessThan(60_000);
    const seen = new Set<string>();
    let before = null;
    do {
      const { lines, next }: Awaited<ReturnType<typeof storyOf>> = await officer.cases.story({
        id,
        group: null,
        text: null,
        before,
      });
      for (const line of lines) seen.add(line.id);
      before = next;
    } while (before);
    expect(seen.size).toBe(record.eventCount);
  });
});

describe("the story", () => {
  it("is narrowed by kind and searched without marks", async () => {
    const { id } = await performed();
    await officer.cases.parties.add({ ...key(), caseId: id, ...aParty() });
    const work = await officer.cases.story({ id, group: "work", text: null, before: null });
    expect(new Set(work.lines.map(({ kind }) => kind))).toEqual(new Set(["step"]));
    const found = await officer.cases.story({ id, group: null, text: "tran van doi", before: null });
    expect(found.lines.map(({ kind }) => kind)).toEqual(["party"]);
  });

  it("gives the whole of a long note on its own", async () => {
    const { id } = await anOpenCase(officer);
    const words = "Một ghi chú rất dài. ".repeat(40).trim();
    await officer.cases.notes.add({ ...key(), caseId: id, isPrivate: false, words });
    const [line] = (await officer.cases.story({ id, group: "notes", text: null, before: null })).lines;
    expect(line?.isCut).toBe(true);
    expect((await officer.cases.wholeNote({ id, eventId: line?.id ?? "" })).note).toBe(words);
  });

  it("and every part of a file are audited when they are read", async () => {
    const { id } = await anOpenCase(officer);
    await storyOf(id);
    await officer.cases.parties.list(page(id));
    const read = await server.services.prisma.auditEntry.findMany({
      where: { subjectId: id, action: "case.file.read" },
      orderBy: { id: "asc" },
      select: { details: true },
    });
    expect(read.map(({ details }) => details)).toEqual([{ part: "story" }, { part: "parties" }]);
  });
});
