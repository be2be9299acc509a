import { findUnit, type GroundId, groundTitle } from "@tgpl/domain";
import { AppError } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { textFor } from "../text/text.ts";
import type { SentFile } from "./import-record.ts";
import { screen } from "./screen-register.ts";
import { findEnlisted, findRegisters } from "./screening.data.ts";
import type { CommuneList, ListAsked } from "./screening-record.ts";
import { toXlsx } from "./sheets/write-xlsx.ts";

/** Persons of a commune for its officer: whom to visit, whom to ask. Every reading is recorded. */
export async function listCommune(ctx: UserCtx, asked: ListAsked): Promise<CommuneList> {
  const list = await compose(ctx, asked);
  await recordReading(ctx, asked, "population.list.read", list.persons.length);
  return list;
}

/** The same as Excel, to be handed over. */
export async function drawCommuneList(ctx: UserCtx, asked: ListAsked): Promise<SentFile> {
  const { name, persons } = await compose(ctx, asked);
  await recordReading(ctx, asked, "population.list.sent", persons.length);
  const text = textFor(ctx.language);
  const columns = [
    "number",
    "fullName",
    "birth",
    "sex",
    "nationalId",
    "address",
    "degree",
    "grounds",
  ] as const;
  const head = columns.map((column) => text(`population.list.${column}`));
  const rows = persons.map((person, index) => [
    index + 1,
    person.fullName,
    toWrittenDay(person.birth),
    person.sex ? text(`population.sexes.${person.sex}`) : "",
    person.nationalId ?? "",
    person.address ?? "",
    text(`population.degrees.${person.degree}`),
    person.grounds.map((ground) => groundTitle(ground as GroundId, ctx.language)).join("; "),
  ]);
  const mark = await syntheticMark(ctx);
  const bytes = await toXlsx(name, [head, ...rows, ...(mark ? [[mark]] : [])]);
  return { fileName: `${name} ${asked.on}.xlsx`, base64: bytes.toString("base64") };
}

async function compose(ctx: UserCtx, { communeCode, on, part }: ListAsked): Promise<CommuneList> {
  const register = (await findRegisters(ctx, on)).find((one) => one.communeCode === communeCode);
  if (!register) throw new AppError("not-found");
  const people = screen(await findEnlisted(ctx, communeCode, on), on).filter(
    (person) => person.part === part,
  );
  const { gazetteer } = ctx.jurisdiction;
  const unit = findUnit(gazetteer, communeCode, on) ?? findUnit(gazetteer, communeCode, register.asOf);
  return {
    code: communeCode,
    name: unit?.name ?? communeCode,
    on,
    asOf: register.asOf,
    persons: people.map(({ facts: _, isReached: __, part: ___, ...person }) => person),
  };
}

async function recordReading(
  ctx: UserCtx,
  { communeCode, on, part }: ListAsked,
  action: string,
  persons: number,
) {
  await writeAudit(ctx, action, { type: "population-list", id: communeCode }, { on, part, persons });
}

/** `12/03/1987`, or the year alone. */
function toWrittenDay(birth: string): string {
  const [year, month, day] = birth.split("-");
  return day ? `${day}/${month}/${year}` : (year ?? "");
}

/** A file of a demonstration says so. */
async function syntheticMark(ctx: UserCtx): Promise<string | null> {
  const installation = await ctx.db.installation.findFirst({ select: { kind: true } });
  return installation?.kind === "demo" ? textFor(ctx.language)("population.synthetic") : null;
}
