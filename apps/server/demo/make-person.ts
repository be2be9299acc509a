import {
  type ApplicantFacts,
  addDays,
  ageInYears,
  type Disability,
  type Instant,
  type PlainDate,
  partsOf,
} from "@tgpl/domain";
import type { ApplicantForm } from "../src/applicants/applicant-form.ts";
import type { DemoData } from "./demo-data.ts";
import { makeName } from "./make-name.ts";
import { createRandom, type Random } from "./random.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { communeCodeOn, type Home, type World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

/** Somebody as the counter first writes them down. The form holds nothing that depends on a later day. */
export type Person = { id: string; index: number; home: Home; registeredAt: Instant; form: ApplicantForm };

type People = DemoData["people"];

/** A person of the invented city. The same number gives the same person, so a million need no memory. */
export function makePerson(world: World, index: number, registeredAt: Instant, home: Home): Person {
  const { people } = world.data;
  const random = createRandom(world.seed, "person", index);
  const day = writtenDay(registeredAt);
  const sex = random.weigh(people.sexes);
  const birthDate = birthDateOf(people, day, random);
  const disability = random.chance(people.shareWithDisability) ? makeDisability(people, random) : null;
  const allowanceStatus = random.weigh(people.allowances[disability?.degree ?? "none"]);
  const form: ApplicantForm = {
    fullName: makeName(people, sex === "male" ? "male" : "female", index),
    birthDate,
    sex,
    nationalId: random.chance(people.shareOf.nationalId) ? nationalIdOf(index, sex, birthDate) : null,
    // Numbers that no network has given out; a family shares one.
    phone: random.chance(people.shareOf.phone) ? `0900000${String(index % 1000).padStart(3, "0")}` : null,
    communeCode: communeCodeOn(home, day, index),
    // No address at all: any that sounds right may be somebody's.
    address: null,
    facts: makeFacts(people, { disability, age: ageInYears(birthDate, day), random }),
    allowanceStatus,
    certificateNumber: disability?.certified ? `MH-${String(index + 1).padStart(7, "0")}` : null,
    certificateOn: disability?.certified ? certifiedOn(birthDate, day, random) : null,
    accessNeeds: needsOf(people, disability, random),
  };
  return { id: seededUuid(registeredAt, random), index, home, registeredAt, form };
}

function birthDateOf({ ages }: People, day: PlainDate, random: Random): PlainDate {
  const key = random.weigh(Object.fromEntries(ages.map(({ weight }, index) => [String(index), weight])));
  const { from, until } = ages[Number(key)] ?? { from: 30, until: 30 };
  const { year, month } = partsOf(day);
  const birthday = addDays(`${year - random.between(from, until)}-01-01`, random.between(0, 364));
  // Somebody whose birthday is still to come this year was born a year earlier.
  return partsOf(birthday).month >= month ? yearEarlier(birthday) : birthday;
}

function yearEarlier(day: PlainDate): PlainDate {
  const { year } = partsOf(day);
  return `${year - 1}-${day.slice(5, 7)}-${day.endsWith("02-29") ? "28" : day.slice(8)}` as PlainDate;
}

function makeDisability(people: People, random: Random): Disability {
  const first = random.weigh(people.disabilityTypes);
  const second = random.chance(people.shareWithSecondType) ? random.weigh(people.disabilityTypes) : first;
  return {
    types: first === second ? [first] : [first, second],
    degree: random.weigh(people.disabilityDegrees),
    certified: random.chance(people.shareCertified),
  };
}

type Given = { disability: Disability | null; age: number; random: Random };

function makeFacts(
  { shareOf, householdsWithDisability, households }: People,
  { disability, age, random }: Given,
): Omit<ApplicantFacts, "birthDate"> {
  const facts: Omit<ApplicantFacts, "birthDate"> = {
    meritorious: age >= 55 && random.chance(shareOf.meritorious),
    household: random.weigh(disability ? householdsWithDisability : households),
    ethnicMinority: random.chance(shareOf.ethnicMinority),
    livesInExtremeHardshipArea: random.chance(shareOf.livesInExtremeHardshipArea),
    martyrFamily: age >= 40 && random.chance(shareOf.martyrFamily),
    agentOrange: age >= 20 && random.chance(shareOf.agentOrange),
    disability,
    inSocialProtectionFacility: random.chance(shareOf.inSocialProtectionFacility),
    domesticViolenceVictim: random.chance(shareOf.domesticViolenceVictim),
    trafficking: "none",
    matterConcernsTrafficking: false,
    livesWithHiv: random.chance(shareOf.livesWithHiv),
  };
  return random.chance(shareOf.unknownFact) ? forget(facts, random) : facts;
}

/** Nobody asked yet: the fact is missing, which is not the same as no. */
function forget(facts: Omit<ApplicantFacts, "birthDate">, random: Random) {
  const name = random.pick(["household", "meritorious", "agentOrange", "livesWithHiv"] as const);
  const { [name]: _, ...known } = facts;
  return known;
}

/** A province part that does not exist (000), then sex, century and year as in a real number. */
function nationalIdOf(index: number, sex: ApplicantForm["sex"], birthDate: PlainDate): string | null {
  // Six digits are left for counting: beyond a million people the number stays empty.
  if (index >= 1_000_000) return null;
  const { year } = partsOf(birthDate);
  const century = 2 * Math.floor((year - 1900) / 100) + (sex === "male" ? 0 : 1);
  return `000${century}${String(year % 100).padStart(2, "0")}${String(index).padStart(6, "0")}`;
}

function certifiedOn(birthDate: PlainDate, day: PlainDate, random: Random): PlainDate {
  const certified = addDays(day, -random.between(30, 2_900));
  return certified < birthDate ? birthDate : certified;
}

function needsOf(
  people: People,
  disability: Disability | null,
  random: Random,
): ApplicantForm["accessNeeds"] {
  const needs = (disability?.types ?? (["none"] as const)).map((type) =>
    random.weigh(people.accessNeeds[type]),
  );
  return [...new Set(needs.filter((need) => need !== "none"))];
}
