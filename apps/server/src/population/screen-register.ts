import { setImmediate as yieldToOthers } from "node:timers/promises";
import { dayOf, type GroundId, type PlainDate, rulesVersion, screenPopulation } from "@tgpl/domain";
import { refuseField } from "../platform/app-error.ts";
import { writeAudit } from "../platform/audit.ts";
import type { UserCtx } from "../platform/context.ts";
import { inTransaction } from "../platform/write.ts";
import {
  type CurrentRegister,
  type Enlisted,
  endScreening,
  findEnlisted,
  findRegisters,
  type GroundCounts,
  getScreening,
  insertScreening,
  type ScreenedCommune,
  saveScreening,
  tellScreened,
} from "./screening.data.ts";
import type { ListedPart } from "./screening-record.ts";

/** Asks for the current registers to be put to the law of a day. */
export async function askScreening(ctx: UserCtx, { on }: { on: PlainDate }): Promise<{ id: string }> {
  if (on > dayOf(ctx.now())) throw refuseField("on", "in-the-future");
  if ((await findRegisters(ctx, on)).length === 0) throw refuseField("on", "no-register-yet");
  return { id: await insertScreening(ctx, on, rulesVersion) };
}

/** Commune by commune; others have their turn between two. */
export async function runScreening(ctx: UserCtx, id: string): Promise<void> {
  const { on, status } = await getScreening(ctx, id);
  if (status !== "running") return;
  const communes: ScreenedCommune[] = [];
  const grounds: GroundCounts = {};
  let done = 0;
  for (const register of await findRegisters(ctx, on)) {
    const people = screen(await findEnlisted(ctx, register.communeCode, on), on);
    communes.push(count(register, people));
    for (const ground of people.flatMap((person) => person.grounds))
      grounds[ground] = (grounds[ground] ?? 0) + 1;
    done += people.length;
    await tellScreened(ctx, id, done);
    // The embedded database answers without ever letting go: others would wait for the last commune.
    await yieldToOthers();
  }
  await inTransaction(ctx.prisma, async (db) => {
    await saveScreening({ ...ctx, db }, id, communes, grounds);
    const details = { persons: done, communes: communes.length };
    await writeAudit({ ...ctx, db }, "population.screened", { type: "population-screening", id }, details);
  });
}

export type ScreenedPerson = Enlisted & { part: ListedPart | "notEligible"; grounds: GroundId[] };

/** Each person with what the law of the day says of them. */
export function screen(people: readonly Enlisted[], on: PlainDate): ScreenedPerson[] {
  const answers = screenPopulation(
    people.map(({ facts }, index) => ({ id: String(index), facts })),
    on,
  );
  return people.map((person) => {
    const { outcome, grounds } = answers.next().value as { outcome: string; grounds: GroundId[] };
    return { ...person, grounds, part: partOf(outcome, person.isReached) };
  });
}

function partOf(outcome: string, isReached: boolean): ScreenedPerson["part"] {
  if (outcome === "eligible") return isReached ? "reached" : "unreached";
  return outcome === "undetermined" ? "undetermined" : "notEligible";
}

function count(register: CurrentRegister, people: readonly ScreenedPerson[]): ScreenedCommune {
  const counts = { reached: 0, unreached: 0, undetermined: 0, notEligible: 0 };
  for (const { part } of people) counts[part] += 1;
  return { ...register, ...counts };
}

export function failScreening(ctx: UserCtx, id: string): Promise<void> {
  return endScreening(ctx, id, "failed");
}
