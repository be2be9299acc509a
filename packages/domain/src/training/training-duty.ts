import type { ProviderKind } from "../cases/provider-kind.ts";

/** The yearly duty to be trained: who has it, how many hours a calendar year, and by which clause. */
export const trainingDuty = {
  providerKinds: ["legal-aid-officer"],
  hours: 8,
  provision: "12/2018/TT-BTP#4.1",
} as const satisfies {
  providerKinds: readonly ProviderKind[];
  hours: number;
  provision: string;
};

/** How somebody stands towards the duty of one calendar year. */
export type TrainingStanding = {
  /** Hours wanted in the year; 0 where the duty does not bind. */
  readonly wanted: number;
  readonly attended: number;
  /** Hours still to attend, never below 0. */
  readonly missing: number;
};

/**
 * What is still missing of the year's hours. Only legal-aid officers have the duty (12/2018/TT-BTP#4.1); hours of others
 * are counted and nothing is wanted of them.
 *
 * @example trainingStanding("legal-aid-officer", 5.5) // { wanted: 8, attended: 5.5, missing: 2.5 }
 * @example trainingStanding("lawyer", 2) // { wanted: 0, attended: 2, missing: 0 }
 */
export function trainingStanding(kind: ProviderKind, attended: number): TrainingStanding {
  const isBound = (trainingDuty.providerKinds as readonly ProviderKind[]).includes(kind);
  const wanted = isBound ? trainingDuty.hours : 0;
  return { wanted, attended, missing: Math.max(0, wanted - attended) };
}
