import type { RelationKind } from "@tgpl/domain";
import type { RecordCtx, UserCtx } from "../platform/context.ts";
import { maybe, toDate, toDay } from "../platform/fields.ts";
import type { RelationForm, RelationRecord } from "./relation-form.ts";

/** Everybody who stands beside a person, those who do so now first. */
export async function findRelations(ctx: RecordCtx, applicantId: string): Promise<RelationRecord[]> {
  const rows = await ctx.db.relatedPerson.findMany({
    where: { applicantId },
    orderBy: [{ until: { sort: "desc", nulls: "first" } }, { id: "asc" }],
    take: 100,
    select: {
      id: true,
      version: true,
      kind: true,
      fullName: true,
      phone: true,
      proofPaper: true,
      from: true,
      until: true,
    },
  });
  return rows.map((row) => ({
    ...row,
    kind: row.kind as RelationKind,
    from: maybe(row.from, toDay),
    until: maybe(row.until, toDay),
  }));
}

function toColumns({ from, until, ...form }: RelationForm) {
  return { ...form, from: maybe(from, toDate), until: maybe(until, toDate) };
}

export async function addRelation(ctx: UserCtx, applicantId: string, form: RelationForm): Promise<string> {
  const data = {
    ...toColumns(form),
    applicantId,
    createdById: ctx.user.id,
    createdAt: new Date(ctx.now()),
  };
  return (await ctx.db.relatedPerson.create({ data, select: { id: true } })).id;
}

/** Answers whether the version read was still the one there is. */
export async function changeRelation(
  ctx: UserCtx,
  { id, version, applicantId }: { id: string; version: number; applicantId: string },
  form: RelationForm,
): Promise<boolean> {
  const { count } = await ctx.db.relatedPerson.updateMany({
    where: { id, version, applicantId },
    data: { ...toColumns(form), version: version + 1 },
  });
  return count === 1;
}
