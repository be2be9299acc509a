import {
  caseResults,
  codesOf,
  conflictKinds,
  conflictWaiverReasons,
  contactChannels,
  filePaperKinds,
  hearingEnds,
  hearingKinds,
  partyRoles,
  proceedingsStages,
  registrationStatuses,
  stepKinds,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Moment } from "../platform/fields.ts";
import { HearingNeed } from "./case-hearing.ts";
import { caseEventKinds, OutcomePaper } from "./case-record.ts";
import { Struck } from "./file-line.ts";

/** What a line of the story is about; only what its sentence needs. */
export const StorySubject = z.discriminatedUnion("is", [
  z.object({
    is: z.literal("stage"),
    stage: z.enum(codesOf(proceedingsStages)),
    agency: z.string(),
    registration: z.enum(codesOf(registrationStatuses)).nullable(),
    registrationNumber: z.string().nullable(),
    registrationReason: z.string().nullable(),
    result: z.enum(codesOf(caseResults)).nullable(),
    resultNumber: z.string().nullable(),
    resultWords: z.string().nullable(),
  }),
  z.object({
    is: z.literal("hearing"),
    version: z.int(),
    kind: z.enum(codesOf(hearingKinds)),
    place: z.string(),
    room: z.string().nullable(),
    startsAt: Moment,
    needs: z.array(HearingNeed),
    end: z.enum(codesOf(hearingEnds)).nullable(),
    endReason: z.string().nullable(),
    result: z.string().nullable(),
  }),
  z.object({ is: z.literal("party"), fullName: z.string(), role: z.enum(codesOf(partyRoles)) }),
  z.object({
    is: z.literal("contact"),
    channel: z.enum(codesOf(contactChannels)),
    withWhom: z.string(),
    next: z.string().nullable(),
  }),
  z.object({ is: z.literal("note"), isPrivate: z.boolean() }),
  z.object({ is: z.literal("task"), what: z.string(), forName: z.string(), dueOn: Day }),
  z.object({
    is: z.literal("document"),
    title: z.string(),
    kind: z.enum(codesOf(filePaperKinds)),
    number: z.string().nullable(),
  }),
  z.object({
    is: z.literal("waiver"),
    kind: z.enum(codesOf(conflictKinds)),
    reason: z.enum(codesOf(conflictWaiverReasons)),
    provider: z.string(),
    withdrawn: z.boolean(),
  }),
]);
export type StorySubject = z.infer<typeof StorySubject>;

export const StoryRecord = z.object({
  id: z.uuid(),
  kind: z.enum(caseEventKinds),
  on: Day,
  at: Moment,
  by: z.string().nullable(),
  stepKind: z.enum(codesOf(stepKinds)).nullable(),
  hours: z.number().nullable(),
  /** Its beginning; `isCut` where it goes on. */
  note: z.string().nullable(),
  isCut: z.boolean(),
  provider: z.string().nullable(),
  /** The organisation that took the case over, or the body to which a petition went. */
  organisation: z.string().nullable(),
  outcomeDocument: OutcomePaper.nullable(),
  struck: Struck.nullable(),
  about: StorySubject.nullable(),
});
export type StoryRecord = z.infer<typeof StoryRecord>;

/** The kinds of lines by which a story is narrowed, in the words of people. */
export const storyGroups = {
  procedure: [
    "opened",
    "provider-appointed",
    "provider-replaced",
    "replacement-asked",
    "replacement-refused",
    "work-handed-over",
    "hand-over-undone",
    "closed",
    "handed-over",
    "discontinued",
    "transferred",
    "petitioned",
    "petition-answered",
    "archived",
    "waiver",
  ],
  work: ["step"],
  court: ["stage", "stage-registration", "stage-result", "hearing"],
  people: ["party", "contact"],
  notes: ["note"],
  tasks: ["task", "task-done"],
  papers: ["document"],
} as const satisfies Record<string, readonly (typeof caseEventKinds)[number][]>;
export const storyGroupNames = Object.keys(storyGroups) as (keyof typeof storyGroups)[];
export type StoryGroup = keyof typeof storyGroups;

/** Where a page of the story ended. */
export const StoryCursor = z.object({ on: Day, at: Moment, id: z.uuid() });
export type StoryCursor = z.infer<typeof StoryCursor>;
