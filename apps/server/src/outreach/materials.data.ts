import { stockOf } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import { AppError } from "../platform/app-error.ts";
import type { UserCtx } from "../platform/context.ts";
import { toDate, toDay } from "../platform/fields.ts";
import type { HandoutForm, MaterialForm, MaterialLine, RunForm } from "./material-record.ts";

const columns = {
  id: true,
  version: true,
  name: true,
  kind: true,
  format: true,
  language: true,
  note: true,
  runs: {
    select: { id: true, on: true, copies: true, number: true },
    orderBy: [{ on: "asc" }, { id: "asc" }],
  },
  handouts: {
    select: { id: true, on: true, communeCode: true, copies: true, receiver: true },
    orderBy: [{ on: "asc" }, { id: "asc" }],
  },
} as const satisfies Prisma.MaterialSelect;

type Row = Prisma.MaterialGetPayload<{ select: typeof columns }>;

/** A material with all of its runs and handouts. Throws `not-found`. */
export async function getMaterial(ctx: UserCtx, id: string) {
  const row = await ctx.db.material.findUnique({ where: { id }, select: columns });
  if (!row) throw new AppError("not-found");
  return {
    ...toLine(row),
    runs: row.runs.map((run) => ({ ...run, on: toDay(run.on) })),
    handouts: row.handouts.map(({ communeCode, ...one }) => ({
      ...one,
      placeCode: communeCode,
      on: toDay(one.on),
    })),
  };
}

const MOST = 200;

/** The materials of the Centre, the newest first. */
export async function listMaterials(
  ctx: UserCtx,
  format: MaterialForm["format"] | null,
): Promise<MaterialLine[]> {
  const rows = await ctx.db.material.findMany({
    where: format ? { format } : {},
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST,
    select: columns,
  });
  return rows.map(toLine);
}

function toLine({ runs, handouts, kind, format, ...row }: Row): MaterialLine {
  const printed = runs.map(({ copies }) => copies);
  const given = handouts.map(({ copies }) => copies);
  return {
    ...row,
    kind: kind as MaterialLine["kind"],
    format: format as MaterialLine["format"],
    printed: stockOf({ printed, given: [] }),
    given: stockOf({ printed: given, given: [] }),
    stock: stockOf({ printed, given }),
  };
}

export async function createMaterial(ctx: UserCtx, form: MaterialForm): Promise<string> {
  const { id } = await ctx.db.material.create({
    data: { ...form, createdById: ctx.user.id, createdAt: new Date(ctx.now()) },
    select: { id: true },
  });
  return id;
}

/** Takes the version that was read, so that two people cannot give out the same copies: one or none. */
export async function takeVersion(
  ctx: UserCtx,
  { id, version }: { id: string; version: number },
): Promise<number> {
  const { count } = await ctx.db.material.updateMany({
    where: { id, version },
    data: { version: version + 1 },
  });
  return count;
}

export async function createRun(ctx: UserCtx, materialId: string, { on, ...run }: RunForm): Promise<void> {
  await ctx.db.materialRun.create({ data: { ...run, materialId, on: toDate(on) }, select: { id: true } });
}

export async function createHandout(ctx: UserCtx, materialId: string, form: HandoutForm): Promise<void> {
  const { on, placeCode, copies, receiver } = form;
  const day = toDate(on);
  await ctx.db.materialHandout.create({
    data: { materialId, on: day, communeCode: placeCode, communeOn: day, copies, receiver },
    select: { id: true },
  });
}
