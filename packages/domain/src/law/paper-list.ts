import type { PlainDate } from "../dates/plain-date.ts";
import type { GroundId } from "./ground-id.ts";
import type { PaperRequirement } from "./paper-requirements.ts";

/** What proves a ground on these days: one paper of each requirement. */
export type PaperList = {
  readonly ground: GroundId;
  /** First and last day, both included; `null` = no end known. */
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
  readonly requirements: readonly PaperRequirement[];
  readonly amendedBy?: string;
};
