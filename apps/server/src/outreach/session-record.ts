import {
  type Audience,
  activityIds,
  codesOf,
  disabilityDegrees,
  disabilityTypes,
  markedDays,
  materialFormats,
  type OutreachMoveName,
  outreachKinds,
  outreachStatuses,
  requestStatuses,
  sessionSupports,
  sexes,
} from "@tgpl/domain";
import { z } from "zod";
import { Day, Line, Paragraph } from "../platform/fields.ts";

const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "not-an-hour");
export const Kind = z.enum(codesOf(outreachKinds));
export const Status = z.enum(codesOf(outreachStatuses));

/** What is planned: what is held, where, when, by whom, and where it belongs in the plan. */
export const SessionForm = z.object({
  kind: Kind,
  name: Line(200),
  topics: Paragraph,
  placeCode: z.string().regex(/^\d{5}$/, "unknown-commune"),
  venue: Line(200),
  /** null = not known. */
  accessibleEntrance: z.boolean().nullable(),
  on: Day,
  beginsAt: Hour.nullable(),
  endsAt: Hour.nullable(),
  host: Line(200),
  partners: z.array(Line(200)).max(12),
  activityId: z.enum(activityIds),
  /** The programme it is combined with (lồng ghép). */
  programme: Line(200).nullable(),
  /** In whose report the results are counted: once, in one of the two. */
  countedIn: z.enum(["plan", "programme"]),
  markedDay: z.enum(codesOf(markedDays)).nullable(),
});
export type SessionForm = z.infer<typeof SessionForm>;

const People = z.int().min(0).max(100_000);

/** Who came, as counts. Their names are nowhere: who asks for aid gets a request of their own. */
export const SessionResults = z.object({
  participants: People,
  pwdParticipants: People,
  advised: People,
  bySex: z.partialRecord(z.enum(codesOf(sexes)), People),
  byType: z.partialRecord(z.enum([...codesOf(disabilityTypes), "multiple"]), People),
  byDegree: z.partialRecord(z.enum(codesOf(disabilityDegrees)), People),
  supports: z.array(z.enum(codesOf(sessionSupports))).max(sessionSupports.length),
  formats: z.array(z.enum(codesOf(materialFormats))).max(materialFormats.length),
  outcome: Paragraph.nullable(),
});
export type SessionResults = z.infer<typeof SessionResults>;

/** What somebody counted of an audience, as the database keeps it. */
export const KeptAudience = z.object({
  bySex: SessionResults.shape.bySex.default({}),
  byType: SessionResults.shape.byType.default({}),
  byDegree: SessionResults.shape.byDegree.default({}),
}) satisfies z.ZodType<Pick<Audience, "bySex" | "byType" | "byDegree">>;

/** A request that was born in the session; the name only for those who may open it. */
const Born = z.object({
  id: z.uuid(),
  fullName: z.string(),
  status: z.enum(codesOf(requestStatuses)),
});

const Place = z.object({ communeName: z.string(), districtCode: z.string().nullable() });

export const SessionRecord = SessionForm.extend(Place.shape).extend({
  id: z.uuid(),
  version: z.int(),
  status: Status,
  office: z.object({ id: z.uuid(), name: z.string() }),
  /** null while none are written down. */
  results: SessionResults.nullable(),
  cancelledReason: z.string().nullable(),
  /** How many requests were born in it, all of them. */
  requestCount: z.int(),
  /** Those of them that the reader may open. */
  requests: z.array(Born),
  moves: z.array(
    z.object({
      move: z.custom<OutreachMoveName>((value) => typeof value === "string"),
      because: z.array(z.string()),
    }),
  ),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

export const SessionLine = SessionForm.pick({
  kind: true,
  name: true,
  on: true,
  beginsAt: true,
  venue: true,
  markedDay: true,
  host: true,
}).extend({
  id: z.uuid(),
  status: Status,
  communeName: z.string(),
  officeName: z.string(),
  participants: z.int().nullable(),
  pwdParticipants: z.int().nullable(),
  advised: z.int().nullable(),
  requestCount: z.int(),
});
export type SessionLine = z.infer<typeof SessionLine>;

/** A year of outreach: its sessions, and how the two days stand. */
export const SessionYear = z.object({
  lines: z.array(SessionLine),
  /** There are more than are shown. */
  isCut: z.boolean(),
  days: z.array(
    z.object({
      markedDay: z.enum(codesOf(markedDays)),
      on: Day,
      /** What is planned or held for it. */
      events: z.array(z.object({ id: z.uuid(), name: z.string(), status: Status, on: Day })),
      /** null = there is an event. */
      without: z.enum(["not-yet", "to-plan", "missed"]).nullable(),
    }),
  ),
});
export type SessionYear = z.infer<typeof SessionYear>;
