import type { ActivityId, MarkedDay, OutreachKind, PlainDate } from "@tgpl/domain";
import type { Inputs, Outputs } from "../api/outputs.ts";
import type { PlaceChoice } from "./commune-search-field.tsx";

type ServerForm = Omit<Inputs["outreach"]["plan"], "idempotencyKey" | "draft">;
export type SessionRecord = Outputs["outreach"]["session"];

/** What is typed about something that is planned. */
export type SessionFormValue = {
  kind: OutreachKind;
  name: string;
  topics: string;
  place: PlaceChoice | null;
  venue: string;
  accessibleEntrance: boolean | null;
  on: PlainDate | null;
  beginsAt: string;
  endsAt: string;
  host: string;
  /** One a line. */
  partners: string;
  activityId: ActivityId;
  programme: string;
  countedIn: "plan" | "programme";
  markedDay: MarkedDay | "";
};

export function emptySession(given: Partial<SessionFormValue>): SessionFormValue {
  return {
    kind: "talk",
    name: "",
    topics: "",
    place: null,
    venue: "",
    accessibleEntrance: null,
    on: null,
    beginsAt: "",
    endsAt: "",
    host: "",
    partners: "",
    activityId: "A2",
    programme: "",
    countedIn: "plan",
    markedDay: "",
    ...given,
  };
}

export function fromSession(record: SessionRecord): SessionFormValue {
  return {
    kind: record.kind,
    name: record.name,
    topics: record.topics,
    place: { id: record.placeCode, label: record.communeName },
    venue: record.venue,
    accessibleEntrance: record.accessibleEntrance,
    on: record.on,
    beginsAt: record.beginsAt ?? "",
    endsAt: record.endsAt ?? "",
    host: record.host,
    partners: record.partners.join("\n"),
    activityId: record.activityId,
    programme: record.programme ?? "",
    countedIn: record.countedIn,
    markedDay: record.markedDay ?? "",
  };
}

/** What the server takes; null while the form's own rules are not kept. */
export function toServerForm(value: SessionFormValue): ServerForm | null {
  if (!value.on || !value.place) return null;
  const { place, programme, beginsAt, endsAt, markedDay, partners, ...rest } = value;
  return {
    ...rest,
    on: value.on,
    placeCode: place.id,
    programme: programme.trim() || null,
    countedIn: programme.trim() ? value.countedIn : "plan",
    beginsAt: beginsAt || null,
    endsAt: endsAt || null,
    markedDay: markedDay || null,
    partners: partners
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  };
}

/** The field of the form that a path of the server's input speaks of. */
export function toSessionField(path: string): keyof SessionFormValue | undefined {
  const [first = ""] = path.split(".");
  if (first === "placeCode") return "place";
  return first in emptySession({}) ? (first as keyof SessionFormValue) : undefined;
}
