import type { DisabilityDegree } from "../applicants/disability-degree.ts";
import type { DisabilityType } from "../applicants/disability-type.ts";
import type { Sex } from "../applicants/sex.ts";

/** Who came, as counts and never as names. A part that nobody counted is left out; the rest of it is not known. */
export type Audience = {
  readonly participants: number;
  /** Of them, persons with disabilities. */
  readonly pwdParticipants: number;
  /** Of them, persons who were advised on the spot. */
  readonly advised: number;
  readonly bySex: Readonly<Partial<Record<Sex, number>>>;
  /** Of the persons with disabilities. Who has several types is counted once, under `multiple`. */
  readonly byType: Readonly<Partial<Record<DisabilityType | "multiple", number>>>;
  readonly byDegree: Readonly<Partial<Record<DisabilityDegree, number>>>;
};

/** Two counts that cannot both be right: the part that is more than its whole. */
export type AudienceFault = {
  readonly part: Exclude<keyof Audience, "participants">;
  readonly counted: number;
  readonly whole: "participants" | "pwdParticipants";
  readonly atMost: number;
};

/**
 * Where the counts of an audience contradict each other. Parts may be fewer than their whole, since not everything
 * is known of everybody, but never more.
 *
 * @example
 * audienceFaults({ participants: 50, pwdParticipants: 60, advised: 0, bySex: {}, byType: {}, byDegree: {} })
 * // [{ part: "pwdParticipants", counted: 60, whole: "participants", atMost: 50 }]
 */
export function audienceFaults(audience: Audience): readonly AudienceFault[] {
  const { participants, pwdParticipants, advised, bySex, byType, byDegree } = audience;
  const parts = [
    { part: "pwdParticipants", counted: pwdParticipants, whole: "participants", atMost: participants },
    { part: "advised", counted: advised, whole: "participants", atMost: participants },
    { part: "bySex", counted: sum(bySex), whole: "participants", atMost: participants },
    { part: "byType", counted: sum(byType), whole: "pwdParticipants", atMost: pwdParticipants },
    { part: "byDegree", counted: sum(byDegree), whole: "pwdParticipants", atMost: pwdParticipants },
  ] as const;
  return parts.filter(({ counted, atMost }) => counted > atMost);
}

function sum(counts: Readonly<Record<string, number | undefined>>): number {
  return Object.values(counts).reduce<number>((total, count) => total + (count ?? 0), 0);
}
