import { getIndicator, type IndicatorRow } from "@tgpl/domain";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestServer, type TestServer } from "../platform/test-server.ts";
import { measureIndicator } from "./measure-indicator.ts";
import { measureShown, type ShownQuery } from "./measure-shown.ts";
import type { ShownRow } from "./shown-result.ts";
import { replaceFacts, type TestFact } from "./test-facts.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const definition = getIndicator("cases-accepted");
const period = { from: "2026-01-01", until: "2026-12-31" } as const;

/** Two or three communes in each of three former districts. */
const COMMUNES = ["31120", "31135", "31147", "31168", "31174", "31783", "31789", "31804"];
const counts = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 14 })), {
  minLength: COMMUNES.length,
  maxLength: COMMUNES.length,
});

function factIn(commune: string): TestFact {
  const features = {
    id: "",
    place: { commune, on: "2026-03-02" as const },
    sex: "female" as const,
    hasDisability: true,
    disabilityTypes: [],
    degree: null,
    formOfAid: "proceedings" as const,
    fieldOfLaw: "criminal" as const,
  };
  const asked = { receivedOn: "2026-03-02", acceptedOn: "2026-03-02", workingDaysToAcceptance: 0 } as const;
  return {
    request: { ...features, ...asked, kind: "request", status: "accepted", refusalGround: null },
    legalCase: { ...features, kind: "case", acceptedOn: "2026-03-02", closedOn: null, status: "accepted" },
  };
}

const context = () => ({ db: server.database.prisma, jurisdiction: server.services.jurisdiction });
const shown = (query: Omit<ShownQuery, "period">) =>
  measureShown(context(), definition, { ...query, period });
const exact = async (by: "district" | "commune") => {
  const { gazetteer } = server.services.jurisdiction;
  return (await measureIndicator(server.database.prisma, definition, { period, by: [by], gazetteer })).rows;
};

/** What all hidden rows hold together is known from a total; alone, or together small, they would be told. */
function expectSafe(
  rows: readonly ShownRow[],
  truth: readonly IndicatorRow[],
  of: "district" | "commune",
  total: number,
) {
  const hidden = rows.filter((row) => row.hidden).map((row) => row.key[of]);
  if (hidden.length === 0) return;
  const held = truth
    .filter((row) => hidden.includes(row.key[of]))
    .reduce((sum, row) => sum + row.numerator, 0);
  expect(hidden.length).toBeGreaterThan(1);
  expect(held - hidden.length + 1).toBeGreaterThanOrEqual(5);
  expect(held).toBeLessThanOrEqual(total);
}

test("No view shows a small count, and no hidden place can be worked out from the views of other places", async () => {
  await fc.assert(
    fc.asyncProperty(counts, async (numbers) => {
      await replaceFacts(
        server.database.prisma,
        COMMUNES.flatMap((commune, index) =>
          Array.from({ length: numbers[index] ?? 0 }, () => factIn(commune)),
        ),
      );
      const districts = await shown({ by: ["district"], place: null });
      const communes = await shown({ by: ["commune"], place: null });
      const small = [...districts.rows, ...communes.rows].filter(
        ({ value }) => value !== null && value > 0 && value < 5,
      );
      expect(small).toEqual([]);
      const [trueDistricts, trueCommunes] = [await exact("district"), await exact("commune")];
      if (!districts.total.hidden)
        expectSafe(districts.rows, trueDistricts, "district", Number(districts.total.value));
      for (const district of districts.rows) {
        const code = district.key.district ?? "";
        const within = await shown({ by: ["commune"], place: { level: "district", code } });
        expect(within.total.hidden).toBe(district.hidden);
        const all = communes.rows.filter((row) =>
          within.rows.some((one) => one.key.commune === row.key.commune),
        );
        expect(within.rows).toEqual(all);
        if (!district.hidden) expectSafe(within.rows, trueCommunes, "commune", Number(district.value));
      }
    }),
    { numRuns: 25 },
  );
});
