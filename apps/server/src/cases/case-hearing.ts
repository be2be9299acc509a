import { accessNeeds, arrangements, codesOf, hearingEnds, hearingKinds } from "@tgpl/domain";
import { z } from "zod";
import { Line, Moment, Paragraph } from "../platform/fields.ts";
import { FileLine } from "./file-line.ts";

export const HearingNeed = z.object({
  need: z.enum(codesOf(accessNeeds)),
  arrangement: z.enum(codesOf(arrangements)),
});

/** A hearing or another appointed meeting, as it is set. */
export const HearingForm = z.object({
  stageId: z.uuid().nullable(),
  kind: z.enum(codesOf(hearingKinds)),
  agencyCode: z.string().max(60).nullable(),
  place: Line(200),
  room: Line(60).nullable(),
  startsAt: Moment,
  /** What the person needs there, and how far it is arranged. */
  needs: z.array(HearingNeed).max(20),
  attendees: Paragraph.nullable(),
});
export type HearingForm = z.infer<typeof HearingForm>;

export const HearingRecord = FileLine.extend(HearingForm.shape).extend({
  end: z.enum(codesOf(hearingEnds)).nullable(),
  endReason: z.string().nullable(),
  result: z.string().nullable(),
  /** The postponed hearing in whose place this one is held. */
  postponedFromId: z.uuid().nullable(),
});
export type HearingRecord = z.infer<typeof HearingRecord>;
