import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import { addDays, type PlainDate, partsOf } from "../src/dates/plain-date.ts";

type Person = { readonly id: string; readonly facts: ApplicantFacts };

const nobody: ApplicantFacts = {
  meritorious: false,
  household: "neither",
  ethnicMinority: false,
  livesInExtremeHardshipArea: false,
  proceduralStatuses: [],
  martyrFamily: false,
  agentOrange: false,
  disability: null,
  receivesMonthlySocialAllowance: false,
  inSocialProtectionFacility: false,
  domesticViolenceVictim: false,
  trafficking: "none",
  matterConcernsTrafficking: false,
  livesWithHiv: false,
};

const disability = { types: ["mobility"], degree: "severe", certified: true } as const;

/** What a person may have that some ground asks about. */
const traits: Readonly<Record<string, ApplicantFacts>> = {
  none: {},
  disability: { disability },
  "disability-uncertified": { disability: { ...disability, certified: false } },
  merit: { meritorious: true },
  ethnicity: { ethnicMinority: true, livesInExtremeHardshipArea: true },
  accused: { proceduralStatuses: ["accused"] },
  witness: { proceduralStatuses: ["witness"] },
  victim: { proceduralStatuses: ["victim"] },
  "held-in-emergency": { proceduralStatuses: ["held-in-emergency"] },
  martyr: { martyrFamily: true },
  "agent-orange": { agentOrange: true },
  violence: { domesticViolenceVictim: true },
  trafficking: { trafficking: "victim", matterConcernsTrafficking: true },
  hiv: { livesWithHiv: true },
};

const means: Readonly<Record<string, ApplicantFacts>> = {
  "no-difficulty": {},
  "near-poor": { household: "near-poor" },
  poor: { household: "poor" },
  allowance: { receivesMonthlySocialAllowance: true },
  facility: { inSocialProtectionFacility: true },
};

const ages = [10, 16, 17, 18, 30, 59, 60, 65, 70, 75, 80];

/**
 * A small register of nobody: one person for each trait, means and age, so that whatever an amendment changes
 * somebody shows it. Its names say what each one is; no real person is in it.
 */
export function* inventedRegister(on: PlainDate): Generator<Person> {
  for (const [trait, own] of Object.entries(traits)) {
    for (const [mean, money] of Object.entries(means)) {
      for (const age of ages) {
        const facts = { ...nobody, ...own, ...money, birthDate: bornFor(age, on) };
        yield { id: `${trait}, ${mean}, ${age}`, facts };
      }
    }
  }
}

/** Half a year past the birthday, so that nobody's age changes on the day itself. */
function bornFor(age: number, on: PlainDate): PlainDate {
  const { year, month, day } = partsOf(on);
  const two = (part: number) => String(part).padStart(2, "0");
  return addDays(`${year - age}-${two(month)}-${two(Math.min(day, 28))}` as PlainDate, -180);
}
