import type { Instant, PlainDate } from "@tgpl/domain";

/**
 * The columns that the demonstration writes, table by table, with their types in the database; `?` = may be empty.
 * The types of the rows are read from here, and a test holds this page equal to the database.
 */
export const tables = {
  offices: { id: "uuid", code: "text", kind: "text", name: "text", centreId: "uuid?" },
  providers: {
    id: "uuid",
    fullName: "text",
    sortKey: "text",
    kind: "text",
    officeId: "uuid",
    signLanguage: "bool",
  },
  accounts: {
    id: "uuid",
    email: "text",
    displayName: "text",
    role: "text",
    officeId: "uuid?",
    providerId: "uuid?",
    passwordHash: "text?",
    createdAt: "timestamptz",
  },
  applicants: {
    id: "uuid",
    version: "int",
    fullName: "text",
    foldedName: "text",
    sortKey: "text",
    birthDate: "date?",
    sex: "text",
    nationalId: "text?",
    phone: "text?",
    communeCode: "text",
    communeOn: "date",
    address: "text?",
    facts: "jsonb",
    allowanceStatus: "text?",
    certificateNumber: "text?",
    certificateOn: "date?",
    accessNeeds: "text[]",
    createdById: "uuid?",
    createdAt: "timestamptz",
    updatedAt: "timestamptz",
  },
  requests: {
    id: "uuid",
    version: "int",
    applicantId: "uuid",
    officeId: "uuid",
    receivedAt: "timestamptz",
    receivedOn: "date",
    channel: "text",
    requesterKind: "text",
    requesterName: "text?",
    fieldOfLaw: "text",
    formOfAid: "text",
    matter: "text",
    hearingOn: "date?",
    limitationOn: "date?",
    papers: "jsonb",
    accessNeeds: "text[]",
    status: "text",
    answeredAt: "timestamptz?",
    acceptedOn: "date?",
    immediateReason: "text?",
    supplementDueAt: "timestamptz?",
    refusalGround: "text?",
    refusalReason: "text?",
    confirmationNeeded: "bool",
    confirmedById: "uuid?",
    confirmedAt: "timestamptz?",
    workingDaysToAcceptance: "int?",
    communeCode: "text",
    communeOn: "date",
    sex: "text",
    hasDisability: "bool",
    disabilityTypes: "text[]",
    degree: "text?",
    reportingGround: "text?",
    createdById: "uuid?",
    createdAt: "timestamptz",
  },
  eligibility_decisions: {
    id: "uuid",
    requestId: "uuid",
    on: "date",
    outcome: "text",
    coverage: "text",
    facts: "jsonb",
    receipt: "jsonb",
    rulesVersion: "text",
    rulesHash: "text",
    reportingGround: "text?",
    decidedById: "uuid?",
    decidedAt: "timestamptz",
  },
  cases: {
    id: "uuid",
    version: "int",
    requestId: "uuid",
    applicantId: "uuid",
    officeId: "uuid",
    fileCode: "text",
    formOfAid: "text",
    fieldOfLaw: "text",
    status: "text",
    acceptedAt: "timestamptz",
    acceptedOn: "date",
    providerId: "uuid?",
    appointedAt: "timestamptz?",
    closedAt: "timestamptz?",
    closedOn: "date?",
    result: "text?",
    outcomeDocument: "jsonb?",
    handedOverAt: "timestamptz?",
    discontinuedAt: "timestamptz?",
    discontinuationGround: "text?",
    nextRule: "text?",
    nextDueAt: "timestamptz?",
    stepCount: "int",
    communeCode: "text",
    communeOn: "date",
    sex: "text",
    hasDisability: "bool",
    disabilityTypes: "text[]",
    degree: "text?",
    reportingGround: "text?",
  },
  case_events: {
    id: "uuid",
    caseId: "uuid",
    kind: "text",
    on: "date",
    at: "timestamptz",
    byId: "uuid?",
    stepKind: "text?",
    hours: "numeric?",
    note: "text?",
    details: "jsonb",
  },
  register_counters: { officeId: "uuid", year: "int", last: "int" },
  plan_targets: {
    id: "uuid",
    planId: "uuid",
    indicatorId: "text",
    placeCode: "text",
    value: "float8",
    decidedBy: "text?",
    evidence: "text",
  },
} as const satisfies Record<string, Record<string, ColumnType>>;

type Base =
  | "uuid"
  | "text"
  | "text[]"
  | "int"
  | "bool"
  | "date"
  | "timestamptz"
  | "jsonb"
  | "numeric"
  | "float8";
export type ColumnType = Base | `${Base}?`;

type Value<Type> = Type extends `${infer Inner}?` ? Value<Inner> | null : ValueOf[Type & Base];

type ValueOf = {
  uuid: string;
  text: string;
  "text[]": readonly string[];
  int: number;
  bool: boolean;
  date: PlainDate;
  timestamptz: Instant;
  jsonb: object;
  numeric: number;
  float8: number;
};

export type TableName = keyof typeof tables;

/** A row as it goes into the table. */
export type Row<Table extends TableName> = {
  -readonly [Column in keyof (typeof tables)[Table]]: Value<(typeof tables)[Table][Column]>;
};
