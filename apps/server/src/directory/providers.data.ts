import {
  dayOf,
  type FieldOfLaw,
  type LeaveDays,
  nameSortKey,
  type PlainDate,
  type ProviderKind,
  type ProviderLanguage,
  type ProviderSkill,
  type ProviderTie,
  type Service,
  toPlainDate,
} from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import { staleVersion } from "../platform/stale.ts";
import type { LeaveForm, ProviderForm, ProviderRecord } from "./provider-record.ts";

const columns = {
  id: true,
  version: true,
  fullName: true,
  sortKey: true,
  kind: true,
  officeId: true,
  office: { select: { name: true } },
  active: true,
  tie: true,
  organisation: true,
  fieldsOfLaw: true,
  signLanguage: true,
  skills: true,
  languages: true,
  cardNumber: true,
  cardFrom: true,
  cardUntil: true,
  seniorFrom: true,
  service: {
    orderBy: { from: "asc" },
    select: { officeId: true, from: true, until: true, office: { select: { name: true } } },
  },
  leaves: { orderBy: { from: "desc" }, select: { id: true, kind: true, from: true, until: true } },
} as const;

/** A provider as the work needs it: all but telephone and e-mail. */
export type StoredProvider = Omit<ProviderRecord, "phone" | "email">;

/** Of the record: an officer, a director and an administrator see everybody, a provider only their own. */
function scopeOf({ user }: UserCtx): { id?: string } {
  return user.role === "provider" ? { id: user.providerId ?? user.id } : {};
}

/** Everybody, or those with the given ids; by name. Their number is bounded by the people there are. */
export async function findProviders(ctx: UserCtx, ids?: readonly string[]): Promise<StoredProvider[]> {
  const where = { ...(ids && { id: { in: [...ids] } }), ...scopeOf(ctx) };
  const rows = await ctx.db.provider.findMany({ where, select: columns });
  // The key sorts byte by byte, which a database's own collation may not do.
  return rows.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1)).map(toStored);
}

export async function getProvider(ctx: UserCtx, id: string): Promise<ProviderRecord> {
  const row = await ctx.db.provider.findFirst({
    where: { AND: [{ id }, scopeOf(ctx)] },
    select: { ...columns, phone: true, email: true },
  });
  if (!row) throw new AppError("not-found");
  const { phone, email } = row;
  return { ...toStored(row), phone, email };
}

type Row = Prisma.ProviderGetPayload<{ select: typeof columns }>;

function toStored(row: Row): StoredProvider {
  const skills = row.skills as ProviderSkill[];
  return {
    id: row.id,
    version: row.version,
    fullName: row.fullName,
    active: row.active,
    officeId: row.officeId,
    officeName: row.office.name,
    kind: row.kind as ProviderKind,
    tie: row.tie as ProviderTie,
    organisation: row.organisation,
    fieldsOfLaw: row.fieldsOfLaw as FieldOfLaw[],
    skills: row.signLanguage ? ["sign-language", ...skills] : skills,
    languages: row.languages as ProviderLanguage[],
    cardNumber: row.cardNumber,
    cardFrom: maybe(row.cardFrom, toDay),
    cardUntil: maybe(row.cardUntil, toDay),
    seniorFrom: maybe(row.seniorFrom, toDay),
    service: row.service.map(({ officeId, from, until, office }) => ({
      officeId,
      officeName: office.name,
      from: toDay(from),
      until: maybe(until, toDay),
    })),
    leaves: row.leaves.map(({ id, kind, from, until }) => ({
      id,
      kind: kind as LeaveForm["kind"],
      from: toDay(from),
      until: toDay(until),
    })),
  };
}

const BEGINNING = toPlainDate("2006-01-01");

/** The days at each office; somebody whose moves nobody wrote down has always been where they are. */
export function serviceOf({ service, officeId, active }: StoredProvider): Service[] {
  if (service.length === 0) return active ? [{ office: officeId, from: BEGINNING, until: null }] : [];
  return service.map(({ officeId: office, from, until }) => ({ office, from, until }));
}

export function leavesOf({ leaves }: StoredProvider): LeaveDays[] {
  return leaves.map(({ from, until }) => ({ from, until }));
}

/** The columns of a record as written down. */
export function toColumns({ skills, fullName, ...form }: ProviderForm) {
  return {
    ...form,
    fullName,
    sortKey: nameSortKey(fullName),
    signLanguage: skills.includes("sign-language"),
    skills: skills.filter((skill) => skill !== "sign-language"),
    cardFrom: maybe(form.cardFrom, toDate),
    cardUntil: maybe(form.cardUntil, toDate),
    seniorFrom: maybe(form.seniorFrom, toDate),
  };
}

type Change = Parameters<UserCtx["db"]["provider"]["updateMany"]>[0]["data"];

/** Changes a record if it is still the version that was read. */
export async function changeProvider(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
  data: Change,
): Promise<{ id: string; version: number }> {
  const next = version + 1;
  const { count } = await ctx.db.provider.updateMany({
    where: { id, version },
    data: { ...data, version: next },
  });
  if (count === 0) throw await staleVersion(ctx, { type: "provider", id });
  return { id, version: next };
}

/** Writes down that somebody has worked at an office from a day on. */
export async function beginService(ctx: UserCtx, providerId: string, officeId: string, from: PlainDate) {
  await ctx.db.providerService.create({
    data: { providerId, officeId, from: toDate(from) },
    select: { id: true },
  });
}

/** Ends what has no end yet. */
export async function endService(ctx: UserCtx, providerId: string, until: PlainDate): Promise<void> {
  await ctx.db.providerService.updateMany({
    where: { providerId, until: null },
    data: { until: toDate(until) },
  });
}

export async function insertLeave(ctx: UserCtx, providerId: string, { kind, from, until }: LeaveForm) {
  return ctx.db.providerLeave.create({
    data: { providerId, kind, from: toDate(from), until: toDate(until), recordedById: ctx.user.id },
    select: { id: true },
  });
}

export async function deleteLeave(ctx: UserCtx, providerId: string, id: string): Promise<boolean> {
  const { count } = await ctx.db.providerLeave.deleteMany({ where: { id, providerId } });
  return count === 1;
}

/** A first line of service for somebody who was there before moves were written down. */
export async function keepBeginning(ctx: UserCtx, provider: StoredProvider): Promise<void> {
  if (provider.service.length > 0) return;
  const from = provider.seniorFrom ?? BEGINNING;
  await beginService(ctx, provider.id, provider.officeId, from < dayOf(ctx.now()) ? from : BEGINNING);
}
