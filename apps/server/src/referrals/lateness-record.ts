import { z } from "zod";
import { AgencyName } from "./agency-record.ts";

const Minutes = z.number().nullable();

/** How one agency kept its limits over a period. */
export const AgencyLateness = z.object({
  agency: AgencyName,
  /** Notices, and those still owed. */
  count: z.int(),
  inTime: z.int(),
  late: z.int(),
  /** No limit is counted: the rule is switched off, or none is known. */
  notCounted: z.int(),
  /** A limit runs, and is not over. */
  running: z.int(),
  median: Minutes,
  longest: Minutes,
});

/** How soon one office accepted and appointed after the notices of a period. */
export const OfficeLateness = z.object({
  office: z.object({ id: z.uuid(), code: z.string(), name: z.string() }),
  count: z.int(),
  accepted: z.int(),
  acceptMedian: Minutes,
  acceptLongest: Minutes,
  appointed: z.int(),
  appointMedian: Minutes,
  appointLongest: Minutes,
});

export const Lateness = z.object({ agencies: z.array(AgencyLateness), offices: z.array(OfficeLateness) });
export type Lateness = z.infer<typeof Lateness>;
