import { describe, expect, it, vi } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import { InvalidInput } from "../input/invalid-input.ts";
import { screenPopulation, screenStream } from "./screen-population.ts";

const noDays = [undefined, null, "", "2026-02-30", "2026-1-1", "2026-01-01T00:00:00Z", 20260101];

describe("a day on which nobody can be judged", () => {
  it.each(noDays)("%s is refused by name, as the first question of all too", async (on) => {
    vi.resetModules();
    const fresh = await import("./decide-eligibility.ts");
    expect(() => fresh.decideEligibility({}, on as PlainDate)).toThrow(/^on: /);
  });

  it.each(noDays)("%s is refused before the first person of a register is asked for", (on) => {
    expect(() => screenPopulation([], on as PlainDate)).toThrow(InvalidInput);
    expect(() => screenStream(nobody(), on as PlainDate)).toThrow(InvalidInput);
  });
});

async function* nobody(): AsyncGenerator<never, void> {}
