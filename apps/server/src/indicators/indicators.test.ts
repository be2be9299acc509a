import {
  type CaseFact,
  headlineIndicators,
  indicators,
  type PlainDate,
  type RequestFact,
} from "@tgpl/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadPlan } from "../plan/load-plan.ts";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { replaceFacts, type TestFact } from "./test-facts.ts";

let server: TestServer;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  const { prisma, jurisdiction } = server.services;
  await loadPlan(prisma, jurisdiction, 2026);
  const plan = await prisma.plan.findFirstOrThrow({ where: { year: 2026 }, select: { id: true } });
  await prisma.planTarget.createMany({
    data: [
      {
        planId: plan.id,
        indicatorId: "cases-accepted",
        placeCode: "92",
        value: 100,
        evidence: "unconfirmed",
      },
      {
        planId: plan.id,
        indicatorId: "cases-accepted",
        placeCode: "916",
        value: 20,
        evidence: "unconfirmed",
      },
      {
        planId: plan.id,
        indicatorId: "cases-accepted",
        placeCode: "918",
        value: 20,
        evidence: "unconfirmed",
      },
      {
        planId: plan.id,
        indicatorId: "days-to-acceptance",
        placeCode: "92",
        value: 3,
        evidence: "unconfirmed",
      },
    ],
  });
  leader = await server.as("leader");
});
afterAll(() => server.close());

type Given = { commune?: string; on?: PlainDate; sex?: "female" | "male"; served?: boolean; days?: number };

/** Ninh Kiều on 2 March, a woman, accepted, unless said otherwise. */
function fact({
  commune = "31135",
  on = "2026-03-02",
  sex = "female",
  served = true,
  days = 2,
}: Given): TestFact {
  const features = {
    id: "",
    place: { commune, on },
    sex,
    hasDisability: true,
    disabilityTypes: ["mobility" as const],
    degree: "severe" as const,
    ageBand: null,
    ground: "disability" as const,
    formOfAid: "proceedings" as const,
    fieldOfLaw: "criminal" as const,
  };
  const request: RequestFact = {
    ...features,
    kind: "request",
    receivedOn: on,
    status: served ? "accepted" : "received",
    refusalGround: null,
    acceptedOn: served ? on : null,
    workingDaysToAcceptance: served ? days : null,
  };
  const legalCase: CaseFact = {
    ...features,
    kind: "case",
    person: "",
    provider: null,
    providerKind: null,
    acceptedOn: on,
    closedOn: null,
    endedOn: null,
    status: "accepted",
  };
  return { request, legalCase: served ? legalCase : null };
}

const times = (count: number, given: Given = {}) => Array.from({ length: count }, () => fact(given));
const put = (...facts: TestFact[][]) => replaceFacts(server.services.prisma, facts.flat());

const year = { year: 2026 };
const accepted = { indicatorId: "cases-accepted", ...year };
const BINH_THUY = "31168";
const LONG_TUYEN = "31183";

test("The overview sets each indicator against what the plan expects by today", async () => {
  await put(times(60), times(10, { served: false }));
  const { on, rows, workingDaysLeft } = await leader.indicators.overview(year);
  expect(on).toBe("2026-11-23");
  expect(workingDaysLeft).toBe(27);
  const [requests, cases, closed, byForm, days] = rows;
  expect(requests).toMatchObject({
    actual: (100 * 60) / 70,
    expected: 100,
    status: "at-risk",
    numerator: 60,
    denominator: 70,
  });
  expect(cases).toMatchObject({ actual: 60, status: "behind", completeness: 100, target: { value: 100 } });
  expect(cases?.expected).toBeGreaterThan(85);
  expect(cases?.neededPerWorkingDay).toBeCloseTo(40 / 27);
  expect(closed).toMatchObject({ actual: 0, target: null, expected: null, status: null });
  expect(byForm?.parts.map(({ key, value }) => [key.formOfAid, value])).toEqual([["proceedings", 60]]);
  expect(days).toMatchObject({ actual: 2, status: "ahead" });
});

test("One more case in a commune is one more in its former district at once", async () => {
  await put(times(12), times(9, { commune: BINH_THUY }));
  const before = await leader.indicators.districtProgress({ ...accepted, level: "district" });
  await put(times(12), times(10, { commune: BINH_THUY }));
  const after = await leader.indicators.districtProgress({ ...accepted, level: "district" });
  const actual = ({ rows }: typeof before, code: string) => rows.find((row) => row.code === code)?.actual;
  expect([actual(before, "918"), actual(after, "918")]).toEqual([9, 10]);
  expect([actual(before, "916"), actual(after, "916")]).toEqual([12, 12]);
  expect(after.rows).toHaveLength(28);
  expect(actual(after, "951")).toBe(0);
});

test("A former district counts its communes of before the change and of after it", async () => {
  await put(
    times(6, { commune: "31178", on: "2025-03-03" }),
    times(5, { commune: BINH_THUY, on: "2025-09-03" }),
  );
  const { rows } = await leader.indicators.districtProgress({
    ...accepted,
    year: 2025,
    on: "2025-12-31",
    level: "district",
  });
  expect(rows.find(({ code }) => code === "918")?.actual).toBe(11);
});

test("A district is measured against its own target; without one, a count has nothing to be measured by", async () => {
  await put(times(12), times(9, { commune: "31804" }));
  const { rows } = await leader.indicators.districtProgress({ ...accepted, level: "district" });
  const ninhKieu = rows.find(({ code }) => code === "916");
  expect(ninhKieu?.target?.value).toBe(20);
  expect(ninhKieu?.rate).toBeCloseTo((100 * 12) / Number(ninhKieu?.expected));
  expect(rows.find(({ code }) => code === "950")).toMatchObject({
    actual: 9,
    target: null,
    expected: null,
    rate: null,
  });
});

test("The share promised for the city is expected of every district", async () => {
  await put(times(12), times(8, { commune: BINH_THUY }), times(6, { commune: BINH_THUY, served: false }));
  const asked = { indicatorId: "requests-served", ...year, level: "district" } as const;
  const { rows } = await leader.indicators.districtProgress(asked);
  expect(rows.find(({ code }) => code === "918")).toMatchObject({ expected: 100, status: "behind" });
  expect(rows.find(({ code }) => code === "951")).toMatchObject({ actual: null, hidden: false });
});

test("A small district is hidden, and nothing beside it tells how small", async () => {
  await put(times(30), times(3, { commune: BINH_THUY }), times(9, { commune: "31804" }));
  const { rows, total } = await leader.indicators.districtProgress({ ...accepted, level: "district" });
  const small = rows.find(({ code }) => code === "918");
  expect(small).toMatchObject({
    hidden: true,
    actual: null,
    numerator: null,
    gap: null,
    rate: null,
    status: null,
  });
  expect(small?.neededPerWorkingDay).toBeNull();
  expect(rows.filter(({ hidden }) => hidden)).toHaveLength(2);
  expect(total.actual).toBe(42);
});

test("A district hidden beside a small one is hidden in every other view of it too", async () => {
  await put(times(30), times(3, { commune: BINH_THUY }), times(9, { commune: "31804" }));
  const place = { level: "district", code: "950" } as const;
  const series = await leader.indicators.series({ ...accepted, place });
  expect([series.hidden, series.actual, series.byMonth]).toEqual([true, null, false]);
  expect(series.points.map(({ actual }) => actual)).toEqual(Array(12).fill(null));
  const communes = await leader.indicators.districtProgress({ ...accepted, level: "commune", place });
  expect(communes.total).toMatchObject({ hidden: true, actual: null });
  expect(communes.rows.find(({ code }) => code === "31804")).toMatchObject({ hidden: true, actual: null });
});

test("That a few requests were not served does not follow from those that were", async () => {
  await put(
    times(20),
    times(3, { served: false }),
    times(12, { commune: BINH_THUY }),
    times(6, { commune: BINH_THUY, served: false }),
  );
  const asked = { indicatorId: "requests-served", ...year, level: "district" } as const;
  const { rows, total } = await leader.indicators.districtProgress(asked);
  const hidden = rows.filter((row) => row.hidden).map(({ code }) => code);
  expect(hidden).toEqual(["916", "918"]);
  expect(total).toMatchObject({ numerator: 32, denominator: 41, hidden: false });
});

test("A total that holds all but a few of another total is hidden with it", async () => {
  const withdrawn = times(3, { served: false }).map((one) => ({
    ...one,
    request: { ...one.request, status: "withdrawn" as const },
  }));
  await put(times(30), withdrawn);
  const [served, received] = await Promise.all(
    ["requests-served", "requests-received"].map((indicatorId) =>
      leader.indicators.series({ indicatorId, ...year }),
    ),
  );
  expect([served?.hidden, received?.hidden].filter(Boolean)).toHaveLength(1);
});

test("Within a district whose total is shown, a small commune does not stand hidden alone", async () => {
  await put(
    times(30),
    times(3, { commune: BINH_THUY }),
    times(9, { commune: LONG_TUYEN }),
    times(7, { commune: "31804" }),
  );
  for (const place of [undefined, { level: "district" as const, code: "918" }]) {
    const { rows } = await leader.indicators.districtProgress({ ...accepted, level: "commune", place });
    const hidden = rows.filter((row) => row.hidden).map(({ code }) => code);
    expect(hidden.sort()).toEqual([BINH_THUY, LONG_TUYEN]);
  }
});

test("The city is broken down by one dimension at a time, with the names of places", async () => {
  await put(
    times(20),
    times(12, { sex: "male" }),
    times(9, { commune: BINH_THUY }),
    times(6, { commune: BINH_THUY, sex: "male" }),
  );
  const asked = { indicatorId: "cases-accepted", ...year };
  const bySex = await leader.indicators.breakdown({ ...asked, by: "sex" });
  expect(bySex.rows.map(({ key, value }) => [key.sex, value])).toEqual([
    ["female", 29],
    ["male", 18],
  ]);
  expect(bySex.total.value).toBe(47);
  const byDistrict = await leader.indicators.breakdown({ ...asked, by: "district" });
  expect(byDistrict.rows.map(({ value }) => value)).toEqual([32, 15]);
  expect(byDistrict.summary).toMatchObject({
    shown: 2,
    hidden: 0,
    highest: { value: 32 },
    lowest: { value: 15 },
  });
  expect(byDistrict.places).toEqual([
    { code: "916", name: "Quận Ninh Kiều", nameEn: "Ninh Kieu District" },
    { code: "918", name: "Quận Bình Thuỷ", nameEn: "Binh Thuy District" },
  ]);
});

test("The series adds up by month to today, and expects the year's target at its end", async () => {
  await put(times(8, { on: "2026-01-15" }), times(6, { on: "2026-03-02" }), times(9, { on: "2026-11-20" }));
  const { points, cumulative, actual } = await leader.indicators.series(accepted);
  expect(cumulative).toBe(true);
  expect(actual).toBe(23);
  expect(points.map((point) => point.actual)).toEqual([8, 8, 14, 14, 14, 14, 14, 14, 14, 14, 23, null]);
  expect(points.at(-2)).toMatchObject({ until: "2026-11-23", reached: true });
  expect(points.at(-1)).toMatchObject({ until: "2026-12-31", reached: false, expected: 100 });
  const expected = points.map((point) => Number(point.expected));
  expect(expected).toEqual(expected.toSorted((a, b) => a - b));
});

test("A median does not add up: each month of its series has its own", async () => {
  await put(times(5, { on: "2026-01-15", days: 1 }), times(5, { on: "2026-02-10", days: 6 }));
  const { points, cumulative } = await leader.indicators.series({
    ...accepted,
    indicatorId: "days-to-acceptance",
  });
  expect(cumulative).toBe(false);
  expect(points.slice(0, 3).map((point) => point.actual)).toEqual([1, 6, null]);
});

test("At the end of a past month only what had happened by then is counted", async () => {
  await put(times(8, { on: "2026-01-15" }), times(9, { on: "2026-11-20" }));
  const { rows } = await leader.indicators.overview({ ...year, on: "2026-06-30" });
  expect(rows[1]).toMatchObject({ indicatorId: "cases-accepted", actual: 8, completeness: null });
});

test("Days within a month are refused, because two of them would tell what came in between", async () => {
  for (const on of ["2026-06-29", "2026-11-22", "2025-12-31"] as const)
    await expect(leader.indicators.overview({ ...year, on })).rejects.toThrow(/on/);
  await expect(
    leader.indicators.districtProgress({ ...accepted, level: "district", on: "2026-06-30" }),
  ).rejects.toThrow(/on/);
});

test("What is not published of an indicator is refused by its field", async () => {
  const place = { level: "district", code: "916" } as const;
  const inWork = { indicatorId: "cases-in-work", ...year };
  await expect(leader.indicators.breakdown({ ...inWork, by: "sex" })).rejects.toThrow(/by/);
  await expect(leader.indicators.series({ ...inWork, place })).rejects.toThrow(/place/);
});

test("A file without a type of disability makes the figures less complete", async () => {
  const untyped = times(6).map((one) => ({
    ...one,
    legalCase: one.legalCase && { ...one.legalCase, disabilityTypes: [] },
  }));
  await put(untyped, times(54));
  const { rows } = await leader.indicators.overview(year);
  expect(rows[1]).toMatchObject({ indicatorId: "cases-accepted", completeness: 90 });
});

test("A question that cannot be answered names the field", async () => {
  const place = { level: "district", code: "999" } as const;
  await expect(leader.indicators.series({ ...accepted, place })).rejects.toThrow(/place/);
  await expect(leader.indicators.breakdown({ ...accepted, by: "format" })).rejects.toThrow(/by/);
  await expect(leader.indicators.series({ ...accepted, indicatorId: "nothing" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
});

test("An indicator that nobody records anything for yet has no figure, and says so", async () => {
  const { definitions } = await leader.indicators.definitions();
  const sourceOf = (id: string) => definitions.find((one) => one.id === id)?.hasSource;
  expect([sourceOf("cases-accepted"), sourceOf("cases-appraised")]).toEqual([true, false]);
  await expect(
    leader.indicators.series({ ...accepted, indicatorId: "cases-appraised" }),
  ).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

test("The overview shows the indicators of the first page only", async () => {
  const { rows } = await leader.indicators.overview(year);
  expect(rows.map(({ indicatorId }) => indicatorId)).toEqual(headlineIndicators.map(({ id }) => id));
});

test("The share of communes with a case is whole by former district, however few cases there are", async () => {
  await put(times(1), times(2, { commune: BINH_THUY, on: "2026-05-04" }));
  const asked = { indicatorId: "communes-with-cases", ...year };
  const { rows, total } = await leader.indicators.districtProgress({ ...asked, level: "district" });
  expect(total).toMatchObject({ numerator: 2, denominator: 103, hidden: false });
  expect(rows.filter(({ numerator }) => numerator !== 0).map(({ code }) => code)).toEqual(["916", "918"]);
  const { points, cumulative } = await leader.indicators.series(asked);
  expect(cumulative).toBe(true);
  expect(points.slice(1, 6).map(({ actual }) => Math.round(Number(actual) * 1.03))).toEqual([0, 1, 1, 2, 2]);
});

test("What is carried over counts in the year, but its months are not published", async () => {
  await put(times(6, { on: "2025-12-15" }), times(5, { on: "2026-02-10" }));
  const asked = { indicatorId: "cases-in-work", ...year };
  const { points, byMonth, actual, cumulative } = await leader.indicators.series(asked);
  expect([actual, byMonth, cumulative]).toEqual([11, false, false]);
  expect(points.filter((point) => point.actual !== null).map(({ month }) => month)).toEqual(["2026-11"]);
});

test("Of cases in work nothing is shown where those carried over would be told", async () => {
  await put(times(3, { on: "2025-12-15" }), times(9, { on: "2026-02-10" }));
  const inWork = await leader.indicators.series({ indicatorId: "cases-in-work", ...year });
  const opened = await leader.indicators.series(accepted);
  expect([inWork.hidden, opened.actual]).toEqual([true, 9]);
});

test("The definitions say in both languages what is counted and what is not", async () => {
  const { definitions, suppressionThreshold } = await leader.indicators.definitions();
  expect(suppressionThreshold).toBe(5);
  expect(definitions.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
  for (const { formula, notCounted } of definitions)
    for (const text of [formula.vi, formula.en, notCounted.vi, notCounted.en]) expect(text).not.toBe("");
});
