import { setImmediate } from "node:timers/promises";
import { generateCity } from "./generate-city.ts";
import { layOnDesks } from "./lay-on-desks.ts";
import { createRegister, type NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import type { Story } from "./tell-story.ts";
import type { World } from "./world.ts";

/** About 2,000 persons with 1,300 requests and 900 cases. */
const SIZE = { persons: 1_960, requestsPerPerson: 0.655, outsidersAsk: 1 };
const STORIES_AT_A_TIME = 100;

export type GeneratedDemo = Pick<Story, "requests" | "decisions"> & {
  applicants: Row<"applicants">[];
  cases: NumberedCase[];
  counters: Row<"register_counters">[];
};

/** The whole demonstration in memory. Pauses now and then, so that a server keeps answering meanwhile. */
export async function generateDemo(
  world: World,
  onProgress: (done: number, total: number) => void,
): Promise<GeneratedDemo> {
  const register = createRegister();
  const demo: GeneratedDemo = { applicants: [], requests: [], decisions: [], cases: [], counters: [] };
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
  return { ...demo, cases: register.numberBefore(world.now), counters: register.counters() };
}
