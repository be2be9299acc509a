import { searchApplicants } from "../src/applicants/search-applicants.ts";
import { getDistrictProgress } from "../src/indicators/get-district-progress.ts";
import { getOverview } from "../src/indicators/get-overview.ts";
import { listWork } from "../src/work/list-work.ts";
import type { OpenCity } from "./open-city.ts";

export type Question = { name: string; ask: () => Promise<unknown> };

/** Parts of names as people type them: a common family name, a middle of a name, a whole rare name. */
const TYPED = ["nguyen", "van tuong", "thach tan hu cau", "kim mo phong", "huynh thi dieu"];

/** What is asked of a city, through the same use cases as the screens ask. */
export async function questionsFor(city: OpenCity): Promise<Question[]> {
  const director = await city.as("giam-doc@cantho.example");
  const officer = await city.as("le.thi.mau@cantho.example");
  const progress = (indicatorId: string) =>
    getDistrictProgress(director, { indicatorId, year: 2026, level: "district" });
  return [
    { name: "(a) overview of the year, five indicators", ask: () => getOverview(director, { year: 2026 }) },
    { name: "(a) cases accepted, 28 former districts", ask: () => progress("cases-accepted") },
    { name: "(a) requests served, 28 former districts", ask: () => progress("requests-served") },
    ...TYPED.map((text) => ({
      name: `(b) search “${text}”`,
      ask: () => searchApplicants(officer, { text }),
    })),
    { name: "(c) my work, officer", ask: () => listWork(officer, { scope: "mine" }) },
    { name: "(c) the whole Centre's work, director", ask: () => listWork(director, { scope: "centre" }) },
  ];
}
