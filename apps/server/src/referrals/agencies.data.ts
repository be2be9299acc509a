import { type AgencyKind, dayOf, findUnit, foldVietnamese, type PlainDate } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import type { AgencyForm, AgencyLine, AgencyName, AgencyRecord } from "./agency-record.ts";

/** The columns by which other records name an agency. */
export const agencyName = {
  id: true,
  kind: true,
  name: true,
  nameEn: true,
  validFrom: true,
  validUntil: true,
} as const;

type NameRow = {
  id: string;
  kind: string;
  name: string;
  nameEn: string | null;
  validFrom: Date | null;
  validUntil: Date | null;
};

export function toAgencyName({ validFrom, validUntil, kind, id, name, nameEn }: NameRow): AgencyName {
  return {
    id,
    kind: kind as AgencyKind,
    name,
    nameEn,
    from: maybe(validFrom, toDay),
    until: maybe(validUntil, toDay),
  };
}

const PAGE = 50;

export type AgencyFilter = {
  kind: AgencyKind | null;
  /** Only those that conduct proceedings or hold people for them. */
  kinds?: readonly AgencyKind[];
  text: string;
  /** Those there are on a day; without one also those that have ended. */
  on: PlainDate | null;
  after: string | null;
};

/** A page of the register by name, searched without tone marks. */
export async function findAgencies(ctx: UserCtx, filter: AgencyFilter): Promise<AgencyLine[]> {
  const { kind, kinds, text, on, after } = filter;
  const folded = foldVietnamese(text);
  const rows = await ctx.db.partnerAgency.findMany({
    where: {
      ...(kind ? { kind } : kinds && { kind: { in: [...kinds] } }),
      ...(folded && { foldedName: { contains: folded } }),
      ...(on && { AND: isThereOn(on) }),
    },
    orderBy: [{ foldedName: "asc" }, { id: "asc" }],
    ...(after && { cursor: { id: after }, skip: 1 }),
    take: PAGE,
    select: { ...agencyName, phone: true, communeCode: true },
  });
  return rows.map((row) => ({
    ...toAgencyName(row),
    phone: row.phone,
    communeName: communeName(ctx, row.communeCode),
  }));
}

function isThereOn(on: PlainDate) {
  const day = toDate(on);
  return [
    { OR: [{ validFrom: null }, { validFrom: { lte: day } }] },
    { OR: [{ validUntil: null }, { validUntil: { gte: day } }] },
  ];
}

function communeName(ctx: UserCtx, code: string | null): string | null {
  if (code === null) return null;
  return findUnit(ctx.jurisdiction.gazetteer, code, dayOf(ctx.now()))?.name ?? null;
}

/** An agency that was there on a day. Undefined for any other. */
export async function findAgencyOn(ctx: UserCtx, id: string, on: PlainDate): Promise<AgencyName | undefined> {
  const row = await ctx.db.partnerAgency.findFirst({ where: { id, AND: isThereOn(on) }, select: agencyName });
  return row ? toAgencyName(row) : undefined;
}

const record = {
  ...agencyName,
  version: true,
  communeCode: true,
  address: true,
  phone: true,
  email: true,
  note: true,
  decision: true,
  contacts: {
    select: { name: true, duty: true, phone: true, email: true },
    orderBy: { position: "asc" },
  },
  predecessors: { select: { predecessor: { select: agencyName } } },
  successors: { select: { successor: { select: agencyName } } },
} as const;

export async function getAgency(ctx: UserCtx, id: string): Promise<AgencyRecord> {
  const row = await ctx.db.partnerAgency.findUnique({ where: { id }, select: record });
  if (!row) throw new AppError("not-found");
  const { validFrom: _, validUntil: __, predecessors, successors, ...rest } = row;
  return {
    ...rest,
    ...toAgencyName(row),
    communeName: communeName(ctx, row.communeCode),
    predecessors: predecessors.map(({ predecessor }) => toAgencyName(predecessor)),
    successors: successors.map(({ successor }) => toAgencyName(successor)),
  };
}

/** The columns of an agency as written down. */
export function toColumns({ contacts: _, ...form }: AgencyForm) {
  return { ...form, foldedName: foldVietnamese(form.name) };
}

export function toContactRows(contacts: AgencyForm["contacts"]) {
  return contacts.map((contact, position) => ({ ...contact, position }));
}
