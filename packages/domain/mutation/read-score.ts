import { readFileSync } from "node:fs";
import * as z from "zod";
import type { AreaName } from "./areas.ts";

export type Score = {
  readonly area: AreaName;
  readonly percent: number;
  /** Mutants that made a test fail, or made it run without end. */
  readonly found: number;
  /** Mutants that no test noticed, and those that no test reached. */
  readonly survived: number;
  /** Mutants of what runs once, when a file is loaded. */
  readonly ignored: number;
};

const Report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});

/** Mutants that are no program, because they do not compile or load, count for nothing. */
export function readScore(area: AreaName, file: string): Score {
  const { files } = Report.parse(JSON.parse(readFileSync(file, "utf8")));
  const all = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: readonly string[]) => all.filter((status) => wanted.includes(status)).length;
  const found = count("Killed", "Timeout");
  const survived = count("Survived", "NoCoverage");
  return { area, percent: (100 * found) / (found + survived), found, survived, ignored: count("Ignored") };
}
