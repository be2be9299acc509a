import { addDays, type Instant, partsOf, screenPopulation } from "@tgpl/domain";
import { factsOf } from "../src/eligibility/facts-of.ts";
import { busyness, busynessBetween } from "./busyness.ts";
import type { Plot } from "./draw-plot.ts";
import { makePerson, type Person } from "./make-person.ts";
import { pickWeighted } from "./pick-weighted.ts";
import { createRandom } from "./random.ts";
import { spreadEvenly } from "./spread-evenly.ts";
import { asOf, drawPlots, type Story, tellStory } from "./tell-story.ts";
import { officeMoment } from "./working-days.ts";
import type { Home, World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

export type CitySize = {
  persons: number;
  /** On average; some never ask, some come back. */
  requestsPerPerson: number;
  /** Share of those outside every group of the law who file a request all the same. */
  outsidersAsk: number;
};

/** The people of the city in the order in which they first came, each with all that follows; one at a time. */
export function* generateCity(world: World, size: CitySize): Generator<Story> {
  const yearly = weightsByYear(world);
  let index = 0;
  for (const at of arrivals(world, size.persons)) {
    const person = makePerson(world, index, at, homeOf(world, yearly, index, at));
    yield tellStory(world, person, plotsOf(world, person, size));
    index += 1;
  }
}

function plotsOf(world: World, person: Person, { requestsPerPerson, outsidersAsk }: CitySize) {
  const plots = drawPlots(world, person, requestsPerPerson);
  const [first] = plots;
  if (!first || outsidersAsk >= 1) return plots;
  const asksAnyhow = createRandom(world.seed, "asks", person.index).chance(outsidersAsk);
  return asksAnyhow || !isOutsider(person, first) ? plots : [];
}

function isOutsider(person: Person, plot: Plot): boolean {
  const on = writtenDay(plot.receivedAt);
  const facts = factsOf(asOf(person, person.form, plot.receivedAt, plot), on);
  const [screened] = screenPopulation([{ id: person.id, facts }], on);
  return screened?.outcome === "not-eligible";
}

/** Moments of registration: more in busy months, none on days off, each day its share of the whole. */
function* arrivals(world: World, persons: number): Generator<Instant> {
  const total = busynessBetween(world, world.from, world.on);
  let passed = 0;
  let arrived = 0;
  for (let day = world.from; day < world.on; day = addDays(day, 1)) {
    passed += busyness(world, day);
    const count = Math.round((passed / total) * persons) - arrived;
    arrived += count;
    const random = createRandom(world.seed, "arrivals", day);
    yield* Array.from({ length: count }, () => officeMoment(day, random)).sort();
  }
}

/** Where somebody lives: busy districts and quiet ones, some growing and some shrinking over the years. */
function homeOf(world: World, yearly: readonly Weights[], index: number, at: Instant): Home {
  const yearsBack = Math.min(2, partsOf(world.on).year - partsOf(writtenDay(at)).year);
  const district = pickWeighted(yearly[yearsBack] ?? {}, spreadEvenly(world.seed, "home", index));
  const homes = world.homes.get(district) ?? [];
  const random = createRandom(world.seed, "home", index);
  // Most come from the commune named first, for most districts the one with their town.
  const main = random.chance(world.data.city.shareOfMainCommune) ? homes[0] : undefined;
  return main ?? random.pick(homes);
}

type Weights = Record<string, number>;

/** How busy each former district is: this year, last year, and before. */
function weightsByYear({ data, homes }: World): Weights[] {
  const { districtWeights, growth } = data.city;
  const weightOf = (district: string, yearsBack: number) =>
    (districtWeights[district] ?? 1) * (growth[district]?.[2 - yearsBack] ?? 1);
  return [0, 1, 2].map((yearsBack) =>
    Object.fromEntries([...homes.keys()].map((district) => [district, weightOf(district, yearsBack)])),
  );
}
