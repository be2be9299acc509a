import { InvalidInput } from "../input/invalid-input.ts";

/** The law's limit on what is paid for a case by time: no norm of hours for each kind of work is known (U16). */
export const paymentNorm = {
  mostHalfDays: 30,
  /** Half of a working day of eight hours. */
  hoursOfHalfDay: 4,
  provision: "144/2017/NĐ-CP#13.1",
  evidence: "seen",
} as const;

/** Hours as half days, held against the most that is paid for a case. */
export type WorkAgainstNorm = {
  /** Not rounded: how the parts of a half day are paid is not known. */
  readonly halfDays: number;
  readonly mostHalfDays: number;
  readonly isOver: boolean;
};

/**
 * The hours of a case in half days against the most that the State pays a contract lawyer by time
 * (144/2017/NĐ-CP Điều 13 khoản 1).
 *
 * @example compareWithNorm(130) // { halfDays: 32.5, mostHalfDays: 30, isOver: true }
 */
export function compareWithNorm(hours: number): WorkAgainstNorm {
  if (!Number.isFinite(hours) || hours < 0) throw new InvalidInput("hours", hours, "0 hours or more");
  const { mostHalfDays, hoursOfHalfDay } = paymentNorm;
  const halfDays = hours / hoursOfHalfDay;
  return { halfDays, mostHalfDays, isOver: halfDays > mostHalfDays };
}
