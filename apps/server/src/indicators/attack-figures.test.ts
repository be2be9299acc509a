import type { LinkedView } from "@tgpl/domain";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { type Caller, startTestServer, type TestServer } from "../platform/test-server.ts";
import { attackFigures, type Bounds } from "./attack-figures.testing.ts";
import { MONTHS, seeFigures } from "./seen-figures.testing.ts";
import { fillSmallCity } from "./small-city.testing.ts";

/** The defence that a test switches off, to see that the attack then succeeds. */
const off = vi.hoisted(() => ({ defence: "" }));

vi.mock("./unpublished-views.ts", async (importOriginal) => {
  const { unpublishedViews } = await importOriginal<typeof import("./unpublished-views.ts")>();
  const isMonth = ({ where }: LinkedView) => where?.month?.length === 1;
  return {
    unpublishedViews: (...[selections, months]: Parameters<typeof unpublishedViews>) => {
      if (off.defence === "what is left of a total")
        return selections.flatMap((one) => unpublishedViews([one], months));
      const views = unpublishedViews(selections, months);
      return off.defence === "single months" ? views.filter((view) => !isMonth(view)) : views;
    },
  };
});

vi.mock("@tgpl/domain", async (importOriginal) => {
  const domain = await importOriginal<typeof import("@tgpl/domain")>();
  const { suppressLinkedTables } = domain;
  const hideSmall: typeof suppressLinkedTables = (tables, { threshold }) =>
    suppressLinkedTables(tables, { threshold: 1 }).map((rows) =>
      rows.map(({ key, count }) => ({ key, count: count && count < threshold ? null : count })),
    );
  const eachAlone: typeof suppressLinkedTables = ({ views, ...tables }, options) =>
    views.map(
      (view) => suppressLinkedTables({ ...tables, views: [view, { ...view, by: [] }] }, options)[0] ?? [],
    );
  return {
    ...domain,
    suppressLinkedTables: (...asked: Parameters<typeof suppressLinkedTables>) => {
      if (off.defence === "companions of small counts") return hideSmall(...asked);
      if (off.defence === "tables together") return eachAlone(...asked);
      return suppressLinkedTables(...asked);
    },
  };
});

let server: TestServer;
let leader: Caller;
beforeAll(async () => {
  server = await startTestServer();
  leader = await server.as("leader");
});
afterAll(() => server.close());
beforeEach(() => {
  off.defence = "";
});

const families = ["requests", "cases-accepted", "cases-closed"] as const;

/** All that can be said of hidden counts, after everything was asked. */
async function attack(seed: number, size: number): Promise<{ found: Bounds[]; shown: number }> {
  const { prisma, jurisdiction } = server.services;
  const matters = await fillSmallCity(prisma, jurisdiction, seed, size);
  const names = Object.keys(matters[0]?.key ?? {});
  const keys = Object.fromEntries(
    names.map((name) => [name, [...new Set(matters.map(({ key }) => key[name] ?? ""))].sort()]),
  );
  const seen = await seeFigures(leader, { ...keys, month: MONTHS });
  const found = families.flatMap((family) =>
    attackFigures(family, seen, matters, jurisdiction.suppressionThreshold),
  );
  return { found, shown: seen.filter(({ count }) => count !== null && count > 0).length };
}

const isToldBy = ({ low, high }: Bounds) => high - low < 5 - 1e-6;

describe("A leader who asks for everything and reckons with all of it", () => {
  test.each([
    [1, 60],
    [2, 110],
    [3, 180],
  ])("bounds no hidden count closer than the threshold: city %i with %i requests", async (seed, size) => {
    const { found, shown } = await attack(seed, size);
    expect(found.length).toBeGreaterThan(20);
    expect(shown).toBeGreaterThan(20);
    for (const { name, value, low, high } of found) {
      expect(low, name).toBeLessThanOrEqual(value + 1e-6);
      expect(high, name).toBeGreaterThanOrEqual(value - 1e-6);
    }
    expect(found.filter(isToldBy)).toEqual([]);
  });

  // Other cities than above: what was once worked out for the same counts is kept.
  test.each([
    ["what is left of a total", 12, 110],
    ["single months", 13, 110],
    ["companions of small counts", 14, 110],
    ["tables together", 15, 110],
  ])("finds one out when the defence is off: %s", async (defence, seed, size) => {
    off.defence = defence;
    const { found } = await attack(seed, size);
    expect(found.filter(isToldBy)).not.toEqual([]);
  });
});
