import { z } from "zod";
import { Day, Moment } from "../platform/fields.ts";

/** null = hidden, for it is small or would give a small one away. */
const Shown = z.number().nullable();

export const CommuneLine = z.object({
  code: z.string(),
  name: z.string(),
  districtName: z.string(),
  asOf: Day,
  persons: Shown,
  eligible: Shown,
  reached: Shown,
  unreached: Shown,
  undetermined: Shown,
  notEligible: Shown,
  casesPer1000: Shown,
  sessionsPer1000: Shown,
});
export type CommuneLine = z.infer<typeof CommuneLine>;

export const GroundLine = z.object({ ground: z.string(), title: z.string(), persons: Shown });

export const Screening = z.object({
  id: z.uuid(),
  on: Day,
  endedAt: Moment,
  rulesVersion: z.string(),
  /** The twelve months up to the day, in which cases and sessions are counted. */
  countedFrom: Day,
  communes: z.array(CommuneLine),
  total: z.object({
    persons: Shown,
    reached: Shown,
    unreached: Shown,
    undetermined: Shown,
    notEligible: Shown,
  }),
  grounds: z.array(GroundLine),
  areSmallHidden: z.boolean(),
});
export type Screening = z.infer<typeof Screening>;

export const Overview = z.object({
  /** The latest that is done. */
  screening: Screening.nullable(),
  running: z.object({ id: z.uuid(), on: Day, done: z.number() }).nullable(),
  /** Persons with disabilities on the current registers now, and whether the screening still tells of them. */
  register: z.object({ communes: z.number(), isNewer: z.boolean() }),
});
export type Overview = z.infer<typeof Overview>;

export const listedParts = ["unreached", "reached", "undetermined"] as const;
export type ListedPart = (typeof listedParts)[number];

export const ListedPerson = z.object({
  row: z.number(),
  fullName: z.string(),
  birth: z.string(),
  sex: z.string().nullable(),
  nationalId: z.string().nullable(),
  address: z.string().nullable(),
  degree: z.string(),
  grounds: z.array(z.string()),
  applicantId: z.uuid().nullable(),
});
export type ListedPerson = z.infer<typeof ListedPerson>;

export const CommuneList = z.object({
  code: z.string(),
  name: z.string(),
  on: Day,
  asOf: Day,
  persons: z.array(ListedPerson),
});
export type CommuneList = z.infer<typeof CommuneList>;

export const ListAsked = z.object({
  communeCode: z.string().regex(/^\d{5}$/, "wrong-format"),
  on: Day,
  part: z.enum(listedParts),
});
export type ListAsked = z.infer<typeof ListAsked>;
