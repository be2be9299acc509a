import type { FieldOfLaw, NoticeChannel, PlainDate, ProceduralStatus } from "@tgpl/domain";
import type { ComboItem } from "@tgpl/ui/combo-field.tsx";
import type { Inputs, Outputs } from "../api/outputs.ts";
import {
  type ApplicantFormValue,
  emptyApplicantForm,
  fromApplicantRecord,
  toApplicantForm,
} from "../applicants/applicant-form-value.ts";
import { toApplicantField } from "../applicants/to-applicant-field.ts";
import type { PersonRecord } from "./person-part.tsx";
import { readMoment, type TypedMoment, toTyped } from "./read-time.ts";

export type NoticeRecord = Outputs["notices"]["get"];
type ServerForm = Inputs["notices"]["receive"]["notice"];

/** What an agency did, each yes, no or not known. */
export const agencyDuties = [
  "sheetHandedOver",
  "readAloud",
  "interpreterNeeded",
  "interpreterAsked",
  "interpreterPresent",
] as const;
export type AgencyDuty = (typeof agencyDuties)[number];

/** A notice while being written down. */
export type NoticeFields = {
  agencyId: ComboItem | null;
  proceduralStatus: ProceduralStatus | "";
  requestedAt: TypedMoment;
  /** Whether the agency has told the Centre, or owes it still. */
  hasNotice: boolean;
  noticedAt: TypedMoment;
  channel: NoticeChannel;
  agencyOfficer: string;
  letterNumber: string;
  fieldOfLaw: FieldOfLaw;
  matter: string;
  hearingOn: PlainDate | null;
  duties: Record<AgencyDuty, boolean | null>;
  note: string;
};

export type NoticeFormValue = ApplicantFormValue & NoticeFields;

const nothingKnown = Object.fromEntries(agencyDuties.map((duty) => [duty, null])) as NoticeFields["duties"];

export function emptyNotice(today: PlainDate, now: TypedMoment): NoticeFields {
  return {
    agencyId: null,
    proceduralStatus: "",
    requestedAt: { day: today, time: "" },
    hasNotice: true,
    noticedAt: now,
    channel: "by-phone",
    agencyOfficer: "",
    letterNumber: "",
    fieldOfLaw: "criminal",
    matter: "",
    hearingOn: null,
    duties: nothingKnown,
    note: "",
  };
}

export function emptyNoticeForm(today: PlainDate, now: TypedMoment): NoticeFormValue {
  return { ...emptyApplicantForm(), ...emptyNotice(today, now) };
}

export function fromNotice(record: NoticeRecord, agencyLabel: string): NoticeFields {
  return {
    agencyId: { id: record.agency.id, label: agencyLabel },
    proceduralStatus: record.proceduralStatus,
    requestedAt: toTyped(record.requestedAt),
    hasNotice: record.noticedAt !== null,
    noticedAt: record.noticedAt ? toTyped(record.noticedAt) : { day: null, time: "" },
    channel: record.channel ?? "by-phone",
    agencyOfficer: record.agencyOfficer ?? "",
    letterNumber: record.letterNumber ?? "",
    fieldOfLaw: record.fieldOfLaw,
    matter: record.matter,
    hearingOn: record.hearingOn,
    duties: Object.fromEntries(agencyDuties.map((duty) => [duty, record[duty]])) as NoticeFields["duties"],
    note: record.note ?? "",
  };
}

/** What the server takes; undefined while a moment or a choice that it needs is missing. */
export function toNotice(value: NoticeFields): ServerForm | undefined {
  const requestedAt = readMoment(value.requestedAt);
  const noticedAt = value.hasNotice ? readMoment(value.noticedAt) : null;
  const { agencyId, proceduralStatus } = value;
  if (!requestedAt || noticedAt === undefined || !agencyId || proceduralStatus === "") return undefined;
  return {
    agencyId: agencyId.id,
    proceduralStatus,
    requestedAt,
    receipt: noticedAt && {
      noticedAt,
      channel: value.channel,
      agencyOfficer: orNull(value.agencyOfficer),
      letterNumber: orNull(value.letterNumber),
    },
    fieldOfLaw: value.fieldOfLaw,
    matter: value.matter,
    hearingOn: value.hearingOn,
    ...value.duties,
    note: orNull(value.note),
  };
}

/** A person of the register in the form; what was typed of the notice stays. */
export function withPerson(value: NoticeFormValue, record: PersonRecord): NoticeFormValue {
  return { ...value, ...fromApplicantRecord(record) };
}

export { toApplicantForm };

const noticeNames = new Set([
  "agencyId",
  "proceduralStatus",
  "requestedAt",
  "noticedAt",
  "channel",
  "agencyOfficer",
  "letterNumber",
  "fieldOfLaw",
  "matter",
  "hearingOn",
  "note",
]);

/** The field of the form that a path of the server's input speaks of. */
export function toNoticeField(path: string): keyof NoticeFormValue | undefined {
  const name = path.replace(/^notice\.(receipt\.)?/, "");
  return noticeNames.has(name) ? (name as keyof NoticeFields) : toApplicantField(path);
}

export function orNull(text: string): string | null {
  return text.trim() === "" ? null : text.trim();
}

/** Id of a control, for links of an error summary. */
export function noticeFieldId(name: keyof NoticeFields): string {
  return `notice-${name}`;
}
