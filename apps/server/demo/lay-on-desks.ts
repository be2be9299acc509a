import { addDays, dayOf, decideEligibility, type Instant } from "@tgpl/domain";
import { factsOf } from "../src/eligibility/facts-of.ts";
import type { DeskItem } from "./demo-data.ts";
import { drawCourse, drawPlot, type Plot } from "./draw-plot.ts";
import { makePerson, type Person } from "./make-person.ts";
import { createRandom, type Random } from "./random.ts";
import { asOf, type Story, tellStory } from "./tell-story.ts";
import { momentAt, officeMoment, shiftWorkingDays } from "./working-days.ts";
import { type DemoAccount, type DemoOffice, MORNING_MINUTES, type World } from "./world.ts";

/** The stories that end on somebody's desk on the day of the demonstration, as `desk.json` lists them. */
export function layOnDesks(world: World, firstIndex: number): Story[] {
  let index = firstIndex;
  return world.data.desk.items.map((item, number) => {
    const random = createRandom(world.seed, "desk", number);
    const account = accountOf(world, item);
    const receivedAt = receivedAtOf(world, item, random);
    const plot = plotOf(world, item, account, receivedAt, random);
    let person = somebody(world, index++, plot, random);
    while (!fits(person, plot, item)) person = somebody(world, index++, plot, random);
    return tellStory(world, person, [plot]);
  });
}

function accountOf({ accounts }: World, { by }: DeskItem): DemoAccount {
  const account = accounts.find(({ key }) => key === by);
  if (!account) throw new Error(`desk.json names an unknown account: ${by}`);
  return account;
}

function receivedAtOf({ on, calendar }: World, item: DeskItem, random: Random): Instant {
  if (item.receivedToday) return momentAt(on, random.between(2, MORNING_MINUTES - 5));
  if (item.calendarDaysAgo) return officeMoment(addDays(on, -item.calendarDaysAgo), random);
  return officeMoment(shiftWorkingDays(on, -(item.workingDaysAgo ?? 1), calendar), random);
}

function plotOf(
  world: World,
  item: DeskItem,
  account: DemoAccount,
  receivedAt: Instant,
  random: Random,
): Plot {
  const office = world.offices.find(({ code }) => code === account.office);
  if (!office) throw new Error(`${item.by} belongs to no office, so nothing can lie on their desk`);
  let drawn = drawPlot(world, office, receivedAt, random);
  while (drawn.form !== item.form) drawn = drawPlot(world, office, receivedAt, random);
  const plain = {
    hearingOn: null,
    limitationOn: null,
    reason: null,
    turn: "answered",
    answerAfter: 0,
  } as const;
  const plot: Plot = { ...drawn, ...plain, officerId: account.id, papersComplete: true, confirmAfter: null };
  const course = courseOf(world, item, office, random);
  const channel = item.receivedToday ? "electronic" : plot.channel;
  return { ...plot, channel, course, ...endings[item.until] };
}

const noPapers = { papersComplete: false, supplementAfter: null } as const;
const endings: Record<DeskItem["until"], Partial<Plot>> = {
  unanswered: { answerAfter: null },
  "supplement-requested": noPapers,
  "accepted-immediately": { ...noPapers, reason: "agency-notice" },
  accepted: {},
  "in-progress": {},
  closed: {},
  transferred: {},
  refused: {},
};

function courseOf(world: World, item: DeskItem, office: DemoOffice, random: Random): Plot["course"] {
  const drawn = drawCourse(world, { form: item.form, office }, random);
  const own = world.providers.find(({ accountId }) => accountId !== null);
  const transferred = item.until === "transferred";
  const ended = (transferred || item.until === "closed") && item.calendarDaysAgo !== undefined;
  return {
    ...drawn,
    provider: item.provider === "own" && own ? own : drawn.provider,
    appointAfter: item.until === "accepted" ? null : 0,
    replaced: false,
    discontinued: null,
    transferred,
    endsAfter: ended ? (item.calendarDaysAgo ?? 0) - (item.endedDaysAgo ?? 0) : null,
    handoverAfter: null,
  };
}

/**
 * Somebody refused months ago for want of an allowance, which has been granted since. The refusal was confirmed, so
 * it lies on no desk; what changed afterwards is written down by `lay-upkeep.ts`.
 */
export function refuseForWantOfAllowance(world: World, number: number, firstIndex: number): Story {
  const random = createRandom(world.seed, "gains", number);
  const item: DeskItem = {
    by: "officer-cn2",
    form: "legal-advice",
    calendarDaysAgo: 40 + number,
    until: "refused",
  };
  const account = accountOf(world, item);
  const receivedAt = receivedAtOf(world, item, random);
  const plot = plotOf(world, item, account, receivedAt, random);
  let index = firstIndex;
  let person = somebody(world, index++, plot, random);
  while (!fits(person, plot, item) || !lacksOnlyAllowance(person))
    person = somebody(world, index++, plot, random);
  const story = tellStory(world, person, [{ ...plot, confirmAfter: 1 }]);
  return { ...story, applicant: { ...story.applicant, phone: phoneOf(number) } };
}

function lacksOnlyAllowance({ form: { facts, allowanceStatus } }: Person): boolean {
  return facts.disability?.certified === true && allowanceStatus === "ended" && facts.household === "neither";
}

/** A number that no network has given out. */
function phoneOf(number: number): string {
  return `09000009${String(90 + number)}`;
}

function somebody(world: World, index: number, { office, receivedAt }: Plot, random: Random): Person {
  const here = [...world.homes].filter(([district]) => world.officeOf(district).code === office.code);
  const [, homes] = random.pick(here);
  return makePerson(world, index, receivedAt, random.pick(homes));
}

/** Whether the law gives this person the answer that the desk asks for. */
function fits(person: Person, plot: Plot, { until }: DeskItem): boolean {
  const form = asOf(person, person.form, plot.receivedAt, plot);
  const { outcome } = decideEligibility(factsOf(form, dayOf(plot.receivedAt)), dayOf(plot.receivedAt));
  return form.facts.disability != null && outcome === (until === "refused" ? "not-eligible" : "eligible");
}
