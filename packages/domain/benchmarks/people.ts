import type { ApplicantFacts } from "../src/applicants/applicant-facts.ts";
import type { PlainDate } from "../src/dates/plain-date.ts";

/** Numbers that look like chance and are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * An invented person of a register of persons with disabilities: every fact known, most of them "no", the shares
 * roughly those of a plan's baseline. No person is meant.
 */
export function anyPerson(random: () => number): Required<ApplicantFacts> & { birthDate: PlainDate } {
  const yes = (share: number) => random() < share;
  const pick = <Value>(...values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  return {
    birthDate: birthDate(random),
    meritorious: yes(0.03),
    household: yes(0.08) ? "poor" : yes(0.1) ? "near-poor" : "neither",
    ethnicMinority: yes(0.06),
    livesInExtremeHardshipArea: yes(0.02),
    proceduralStatuses: yes(0.1) ? [pick("accused", "victim", "witness", "party", "defendant")] : [],
    martyrFamily: yes(0.02),
    agentOrange: yes(0.02),
    disability: yes(0.9)
      ? {
          types: [pick("mobility", "vision", "intellectual", "hearing-speech", "neuro-mental")],
          degree: pick("mild", "severe", "severe", "extremely-severe"),
          certified: yes(0.85),
        }
      : null,
    receivesMonthlySocialAllowance: yes(0.5),
    inSocialProtectionFacility: yes(0.01),
    domesticViolenceVictim: yes(0.02),
    trafficking: yes(0.005) ? "victim" : "none",
    matterConcernsTrafficking: yes(0.003),
    livesWithHiv: yes(0.01),
  };
}

/** The same with gaps: each fact is known with this share. */
export function withGaps(facts: ApplicantFacts, known: number, random: () => number): ApplicantFacts {
  return Object.fromEntries(Object.entries(facts).filter(() => random() < known));
}

/** Nobody like anybody else: every answer as likely as any other, which no register is. */
export function oddPerson(random: () => number): ApplicantFacts {
  const yes = () => random() < 0.5;
  const person = anyPerson(random);
  return withGaps(
    {
      ...person,
      meritorious: yes(),
      ethnicMinority: yes(),
      livesInExtremeHardshipArea: yes(),
      martyrFamily: yes(),
      agentOrange: yes(),
      domesticViolenceVictim: yes(),
      matterConcernsTrafficking: yes(),
      livesWithHiv: yes(),
    },
    0.5,
    random,
  );
}

function birthDate(random: () => number): PlainDate {
  const two = (value: number) => String(value).padStart(2, "0");
  const year = 1930 + Math.floor(random() * 88);
  return `${year}-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` as PlainDate;
}
