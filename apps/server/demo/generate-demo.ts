import { setImmediate } from "node:timers/promises";
import { complain } from "./complain.ts";
import { generateCity } from "./generate-city.ts";
import { layOnDesks, refuseForWantOfAllowance } from "./lay-on-desks.ts";
import { layUpkeep, type Upkeep } from "./lay-upkeep.ts";
import { createRegister, type NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { type AgencyRows, tellAgencies } from "./tell-agencies.ts";
import { type CaseFiles, tellFiles } from "./tell-files.ts";
import { type OutreachRows, tellOutreach } from "./tell-outreach.ts";
import type { Story } from "./tell-story.ts";
import type { World } from "./world.ts";

/** About 2,000 persons with 1,300 requests and 900 cases. */
const SIZE = { persons: 1_960, requestsPerPerson: 0.655, outsidersAsk: 1 };
/** The numbers that those on the desks may take; the people of the notices come after them. */
const PERSONS_ON_DESKS = 190;
const STORIES_AT_A_TIME = 100;

/** What happened to people; everything else is told of it afterwards. */
type Told = Pick<Story, "requests" | "decisions"> & {
  applicants: Row<"applicants">[];
  cases: NumberedCase[];
  counters: Row<"register_counters">[];
};
export type GeneratedDemo = Told & {
  files: CaseFiles;
  upkeep: Upkeep;
  complaints: Row<"complaints">[];
  agencies: AgencyRows;
  outreach: OutreachRows;
};

/** The whole demonstration in memory. Pauses now and then, so that a server keeps answering meanwhile. */
export async function generateDemo(
  world: World,
  onProgress: (done: number, total: number) => void,
): Promise<GeneratedDemo> {
  const register = createRegister();
  const demo: Pick<Told, "applicants" | "requests" | "decisions"> = {
    applicants: [],
    requests: [],
    decisions: [],
  };
  const take = (story: Story) => {
    demo.applicants.push(story.applicant);
    demo.requests.push(...story.requests);
    demo.decisions.push(...story.decisions);
    register.add(story.cases);
  };
  for (const story of generateCity(world, SIZE)) {
    take(story);
    if (demo.applicants.length % STORIES_AT_A_TIME !== 0) continue;
    // Half of the way: the other half is writing.
    onProgress(demo.applicants.length, 2 * SIZE.persons);
    await setImmediate();
  }
  layOnDesks(world, SIZE.persons).forEach(take);
  const gained = [0, 1].map((number) =>
    refuseForWantOfAllowance(world, number, SIZE.persons + 1_000 * (number + 1)),
  );
  gained.forEach(take);
  const told = { ...demo, cases: register.numberBefore(world.now), counters: register.counters() };
  const agencies = tellAgencies(world, told, SIZE.persons + PERSONS_ON_DESKS);
  return {
    ...told,
    applicants: [...told.applicants, ...agencies.applicants],
    files: tellFiles(world, demo, told.cases),
    upkeep: layUpkeep(world, demo, gained),
    complaints: complain(world, told),
    agencies,
    outreach: tellOutreach(world, demo.requests),
  };
}
