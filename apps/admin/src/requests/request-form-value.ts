import {
  type FieldOfLaw,
  type FormOfAid,
  type NeedInPerson,
  needsInPerson,
  type PaperSight,
  type PlainDate,
  type ProofPaper,
  type ReceptionPlace,
  type RequestChannel,
  type RequesterKind,
  type SignatureKind,
} from "@tgpl/domain";
import type { Inputs, Outputs } from "../api/outputs.ts";

type ServerForm = Inputs["requests"]["submit"]["request"];
export type RequestRecord = Outputs["requests"]["get"];

export type SeenPapers = { [Code in ProofPaper]?: PaperSight | undefined };

/** What is written down about a request. Stands in one form with the person (`ApplicantFormValue`). */
export type RequestFormValue = {
  channel: RequestChannel;
  requesterKind: RequesterKind;
  requesterName: string;
  fieldOfLaw: FieldOfLaw | "";
  formOfAid: FormOfAid | "";
  matter: string;
  hearingOn: PlainDate | null;
  limitationOn: PlainDate | null;
  papers: SeenPapers;
  /** In which database a paper was seen. */
  databases: { [Code in ProofPaper]?: string | undefined };
  channelFrom: string;
  channelReference: string;
  channelOn: PlainDate | null;
  receptionPlace: ReceptionPlace | "";
  confidential: boolean;
  support: Record<NeedInPerson, SupportValue>;
  writing: WritingValue;
  others: OtherValue[];
};

/** The other side or a co-accused as typed: often no more than a name. */
export type OtherValue = { role: OtherRole; fullName: string; birthYear: string; nationalId: string };
export type OtherRole = NonNullable<NonNullable<ServerForm["reception"]>["others"]>[number]["role"];

/** Who the guardian or companion is. */
export type SupportValue = { name: string; relation: string; phone: string };

/** How the application of a person who cannot write came about; recorded once it is signed. */
export type WritingValue = {
  writtenBy: string;
  /** The person read it themself. */
  isReadByPerson: boolean;
  readAloudBy: string;
  signedWith: SignatureKind | null;
  witness: string;
};

const nobody: SupportValue = { name: "", relation: "", phone: "" };
const unwritten: WritingValue = {
  writtenBy: "",
  isReadByPerson: false,
  readAloudBy: "",
  signedWith: null,
  witness: "",
};

export function emptyRequestForm(): RequestFormValue {
  return {
    channel: "counter",
    requesterKind: "self",
    requesterName: "",
    fieldOfLaw: "",
    formOfAid: "",
    matter: "",
    hearingOn: null,
    limitationOn: null,
    papers: {},
    databases: {},
    channelFrom: "",
    channelReference: "",
    channelOn: null,
    receptionPlace: "counter",
    confidential: false,
    support: { guardian: nobody, companion: nobody },
    writing: unwritten,
    others: [],
  };
}

/** A stored request as the form shows it. */
export function fromRequestRecord(record: RequestRecord): RequestFormValue {
  return {
    channel: record.channel,
    requesterKind: record.requesterKind,
    requesterName: record.requesterName ?? "",
    fieldOfLaw: record.fieldOfLaw,
    formOfAid: record.formOfAid,
    matter: record.matter,
    hearingOn: record.hearingOn,
    limitationOn: record.limitationOn,
    papers: fromServerPapers(record.papers),
    databases: Object.fromEntries(
      record.papers.flatMap(({ code, database }) => (database === null ? [] : [[code, database]])),
    ),
    ...fromReception(record.reception),
  };
}

function fromReception(reception: RequestRecord["reception"]) {
  const { writing } = reception;
  const supportOf = (need: NeedInPerson): SupportValue => {
    const found = reception.support.find((one) => one.need === need);
    return found ? { name: found.name, relation: found.relation ?? "", phone: found.phone ?? "" } : nobody;
  };
  return {
    channelFrom: reception.from ?? "",
    channelReference: reception.reference ?? "",
    channelOn: reception.on,
    receptionPlace: reception.place ?? ("" as const),
    confidential: reception.confidential,
    support: { guardian: supportOf("guardian"), companion: supportOf("companion") },
    writing: writing
      ? {
          writtenBy: writing.writtenBy,
          isReadByPerson: writing.readAloudBy === null,
          readAloudBy: writing.readAloudBy ?? "",
          signedWith: writing.signedWith,
          witness: writing.witness ?? "",
        }
      : unwritten,
    others: reception.others.map(({ birthYear, nationalId, ...other }) => ({
      ...other,
      birthYear: birthYear === null ? "" : String(birthYear),
      nationalId: nationalId ?? "",
    })),
  };
}

export function fromServerPapers(papers: ServerForm["papers"]): SeenPapers {
  return Object.fromEntries(papers.map(({ code, seen }) => [code, seen]));
}

/** What the server takes. Empty choices are refused by the form first, and by the server anyway. */
export function toRequestForm(value: RequestFormValue): ServerForm {
  return {
    channel: value.channel,
    requesterKind: value.requesterKind,
    requesterName: value.requesterKind === "self" ? null : value.requesterName.trim() || null,
    fieldOfLaw: value.fieldOfLaw as FieldOfLaw,
    formOfAid: value.formOfAid as FormOfAid,
    matter: value.matter,
    hearingOn: value.hearingOn,
    limitationOn: value.limitationOn,
    papers: toServerPapers(value.papers, value.databases),
    reception: toReception(value),
  };
}

export function toServerPapers(
  papers: SeenPapers,
  databases: RequestFormValue["databases"] = {},
): ServerForm["papers"] {
  return seenPapers(papers).map((code) => {
    const seen = papers[code] ?? "original";
    return { code, seen, database: seen === "database" ? orNull(databases[code]) : null };
  });
}

/** What came by post or electronically was handed in at no place. */
export function isMet(channel: RequestChannel): boolean {
  return channel !== "post" && channel !== "electronic";
}

function toReception(value: RequestFormValue): NonNullable<ServerForm["reception"]> {
  return {
    from: orNull(value.channelFrom),
    reference: orNull(value.channelReference),
    on: value.channelOn,
    place: isMet(value.channel) ? value.receptionPlace || null : null,
    confidential: value.confidential,
    writing: toWriting(value.writing),
    support: needsInPerson.flatMap((need) => {
      const { name, relation, phone } = value.support[need];
      return name.trim()
        ? [{ need, name: name.trim(), relation: orNull(relation), phone: orNull(phone) }]
        : [];
    }),
    others: toOthers(value.others),
  };
}

/** A row in which nobody was named is none; what is not a whole number yet is not known. */
export function toOthers(others: readonly OtherValue[]) {
  return others
    .filter(({ fullName }) => fullName.trim() !== "")
    .map(({ role, fullName, birthYear, nationalId }) => ({
      role,
      fullName: fullName.trim(),
      birthYear: yearPattern.test(birthYear.trim()) ? Number(birthYear) : null,
      nationalId: idPattern.test(digitsOf(nationalId)) ? digitsOf(nationalId) : null,
    }));
}

export const yearPattern = /^(19|20)\d{2}$/;
export const idPattern = /^\d{12}$/;

/** Numbers as the register keeps them. */
export function digitsOf(text: string): string {
  return text.replace(/[\s.]/g, "");
}

/** Nothing is recorded before it is signed: until then the names are only typed. */
export function toWriting({ writtenBy, isReadByPerson, readAloudBy, signedWith, witness }: WritingValue) {
  if (signedWith === null || !writtenBy.trim() || (!isReadByPerson && !readAloudBy.trim())) return null;
  return {
    writtenBy: writtenBy.trim(),
    readAloudBy: isReadByPerson ? null : readAloudBy.trim(),
    signedWith,
    witness: orNull(witness),
  };
}

function orNull(text: string | undefined): string | null {
  return text?.trim() || null;
}

/** The codes of the papers that somebody has seen. */
export function seenPapers(papers: SeenPapers): ProofPaper[] {
  return (Object.keys(papers) as ProofPaper[]).filter((code) => papers[code] !== undefined);
}

/** Id of a control, for links of an error summary. */
export function requestFieldId(name: keyof RequestFormValue): string {
  return `request-${name}`;
}
