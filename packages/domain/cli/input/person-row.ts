import type { Person } from "@tgpl/domain";
import type { DataFault } from "../data-fault.ts";

/** One row of a register: the person, or what is wrong with the row. `line` counts from 1. */
export type PersonRow = {
  readonly line: number;
  readonly person: Person | null;
  readonly fault: DataFault | null;
  /** A fault that only the law's own check finds, at its place in this row. */
  readonly toFault: (error: unknown) => DataFault;
};
