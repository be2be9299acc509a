import type {
  FieldOfLaw,
  FormOfAid,
  PlainDate,
  ProofPaper,
  RequestChannel,
  RequesterKind,
} from "@tgpl/domain";
import type { Inputs, Outputs } from "../api/outputs.ts";

type ServerForm = Inputs["requests"]["submit"]["request"];
export type RequestRecord = Outputs["requests"]["get"];

/** How a proof paper was seen. */
export type PaperSight = ServerForm["papers"][number]["seen"];
export const paperSights = [
  "original",
  "certified-copy",
  "database",
] as const satisfies readonly PaperSight[];

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
    papers: toServerPapers(value.papers),
  };
}

export function toServerPapers(papers: SeenPapers): ServerForm["papers"] {
  return seenPapers(papers).map((code) => ({ code, seen: papers[code] ?? "original" }));
}

/** The codes of the papers that somebody has seen. */
export function seenPapers(papers: SeenPapers): ProofPaper[] {
  return (Object.keys(papers) as ProofPaper[]).filter((code) => papers[code] !== undefined);
}

/** Id of a control, for links of an error summary. */
export function requestFieldId(name: keyof RequestFormValue): string {
  return `request-${name}`;
}
