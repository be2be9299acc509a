import { addDays, foldVietnamese, type Instant, nameSortKey } from "@tgpl/domain";
import type { ApplicantForm } from "../src/applicants/applicant-form.ts";
import { drawPlot, type Plot } from "./draw-plot.ts";
import type { Person } from "./make-person.ts";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { spreadEvenly } from "./spread-evenly.ts";
import { tellCase } from "./tell-case.ts";
import { tellRequest } from "./tell-request.ts";
import type { ToldCase } from "./told-case.ts";
import { atWorkFrom, officeMoment } from "./working-days.ts";
import { communeCodeOn, type World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** All that comes of one person, from the first form to the last hand-over. */
export type Story = {
  applicant: Row<"applicants">;
  requests: Row<"requests">[];
  decisions: Row<"eligibility_decisions">[];
  cases: ToldCase[];
};

/** Tells a person's story: `plots` are what happens to them, in order of time. */
export function tellStory(world: World, person: Person, plots: readonly Plot[]): Story {
  const random = createRandom(world.seed, "story", person.index);
  const [first] = plots;
  const story: Story = {
    applicant: registered(world, person, first),
    requests: [],
    decisions: [],
    cases: [],
  };
  let form = person.form;
  for (const plot of plots) {
    form = asOf(person, form, plot.receivedAt, plot);
    const told = tellRequest(world, person, form, plot, random);
    story.requests.push(told.row);
    story.decisions.push(...told.decisions);
    if (told.acceptedAt) story.cases.push(tellCase(world, told.row, told.acceptedAt, plot, random));
    form = told.saved.form;
    const saves = told.saved.times - (plot === first ? 1 : 0);
    story.applicant = save(story.applicant, form, told.saved.at, saves);
  }
  return story;
}

/** Who asks at all, for one request a person on average: of them so many come a second time, and of those a third. */
const FIRST_ASK = 0.8;
const COME_BACK = [0.2, 0.25];

/** Chance's plots for a person: the first on the day of registration, others months later. */
export function drawPlots(world: World, person: Person, requestsPerPerson: number): Plot[] {
  const random = createRandom(world.seed, "plots", person.index);
  const plots: Plot[] = [];
  const office = world.officeOf(person.home.district);
  let at: Instant | null = person.registeredAt;
  if (spreadEvenly(world.seed, "asking", person.index) >= FIRST_ASK * requestsPerPerson) return plots;
  for (const share of [1, ...COME_BACK]) {
    if (!random.chance(share) || !at) break;
    plots.push(drawPlot(world, office, at, random));
    at = comesBack(world, at, random);
  }
  return plots;
}

function comesBack({ calendar, now }: World, at: Instant, random: Random): Instant | null {
  const day = atWorkFrom(addDays(writtenDay(at), random.between(45, 400)), calendar);
  const back = officeMoment(day, random);
  return back < now ? back : null;
}

/** The form as an officer would write it for this request: today's commune, and the person's part in the matter. */
export function asOf(
  { home, index }: Person,
  form: ApplicantForm,
  at: Instant,
  { statuses }: Plot,
): ApplicantForm {
  return {
    ...form,
    communeCode: communeCodeOn(home, writtenDay(at), index),
    facts: { ...form.facts, proceduralStatuses: [...statuses] },
  };
}

function registered(world: World, person: Person, first: Plot | undefined): Row<"applicants"> {
  const { form, registeredAt: at, id } = person;
  const office = world.officeOf(person.home.district);
  const officer = world.accounts.find((one) => one.office === office.code && one.role === "case-officer");
  return {
    id,
    version: 1,
    ...columnsOf(form),
    communeOn: writtenDay(at),
    createdById: first?.officerId ?? officer?.id ?? null,
    createdAt: at,
    updatedAt: at,
  };
}

/** Nobody changes their name, so the keys of the name stay. */
function save(row: Row<"applicants">, form: ApplicantForm, at: Instant, times: number): Row<"applicants"> {
  const version = row.version + times;
  const { allowanceBenefit = null } = form;
  return { ...row, ...form, allowanceBenefit, version, communeOn: writtenDay(at), updatedAt: at };
}

function columnsOf(form: ApplicantForm) {
  return {
    ...form,
    allowanceBenefit: form.allowanceBenefit ?? null,
    foldedName: foldVietnamese(form.fullName),
    sortKey: nameSortKey(form.fullName),
  };
}
