import { codesOf, type FactOf, outreachKinds, type PlanFact, sessionTypeOf } from "@tgpl/domain";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Db } from "../platform/database.ts";

export type OutreachFact = FactOf<"outreach-session"> | FactOf<"material"> | FactOf<"survey-answer">;

const OFFICE = "0190f000-0000-7000-8000-000000000001";

/** Replaces all sessions, materials and survey answers in a test's database by these. */
export async function replaceOutreach(db: Db, facts: readonly OutreachFact[]): Promise<void> {
  await db.$executeRaw`TRUNCATE outreach_sessions, materials, survey_answers CASCADE`;
  await db.office.upsert({
    where: { code: "OUT" },
    create: { id: OFFICE, code: "OUT", kind: "centre", name: "Trung tâm thử nghiệm" },
    update: {},
    select: { id: true },
  });
  const { id: officeId } = await db.office.findUniqueOrThrow({
    where: { code: "OUT" },
    select: { id: true },
  });
  const sessions = facts.flatMap((fact) => (fact.kind === "outreach-session" ? [fact] : []));
  await db.outreachSession.createMany({ data: sessions.map((fact) => toSession(fact, officeId)) });
  await insertMaterials(
    db,
    facts.flatMap((fact) => (fact.kind === "material" ? [fact] : [])),
  );
  const answers = facts.flatMap((fact) => (fact.kind === "survey-answer" ? [fact] : []));
  await db.surveyAnswer.createMany({ data: answers.map(toAnswer) });
}

function placeOf({ place, on }: OutreachFact) {
  return { communeCode: place?.commune ?? "", communeOn: new Date(place?.on ?? on), on: new Date(on) };
}

const at = new Date("2024-01-01");

function toSession(fact: FactOf<"outreach-session">, officeId: string) {
  const kind = codesOf(outreachKinds).find((one) => sessionTypeOf(one) === fact.sessionType);
  const { id, markedDay, participants, pwdParticipants, advised } = fact;
  return {
    ...{ id, markedDay, participants, pwdParticipants, advised, officeId, kind: kind ?? "talk" },
    ...placeOf(fact),
    ...{ status: "held", name: "", topics: "", venue: "", host: "", activityId: "A2", countedIn: "plan" },
    createdAt: at,
  };
}

/** What counts in no figure: planned, cancelled, on radio, or counted by a programme. */
export const uncounted: readonly Partial<Prisma.OutreachSessionCreateManyInput>[] = [
  { status: "planned" },
  { status: "cancelled" },
  { kind: "broadcast" },
  { kind: "information-board" },
  { countedIn: "programme", programme: "Chương trình Mẫu" },
];

/** Adds beside a session others like it that count in no figure. */
export async function addUncounted(db: Db, fact: FactOf<"outreach-session">): Promise<void> {
  const { id: officeId } = await db.office.findUniqueOrThrow({
    where: { code: "OUT" },
    select: { id: true },
  });
  await db.outreachSession.createMany({
    data: uncounted.map((given, index) => ({
      ...toSession({ ...fact, id: `0190f000-0000-7000-8000-10000000000${index}` }, officeId),
      ...given,
    })),
  });
}

async function insertMaterials(db: Db, facts: readonly FactOf<"material">[]): Promise<void> {
  const materials = new Map(facts.map((fact) => [fact.material, fact]));
  await db.material.createMany({
    data: [...materials.values()].map(({ material: id, format }) => ({
      ...{ id, format, name: "", kind: "leaflet", language: "", createdAt: at },
    })),
  });
  await db.materialHandout.createMany({
    data: facts.map((fact) => ({
      id: fact.id,
      materialId: fact.material,
      copies: fact.copies,
      ...placeOf(fact),
    })),
  });
}

function toAnswer(fact: FactOf<"survey-answer">) {
  const { id, sex, hasDisability, disabilityTypes, degree, ageBand, knowsLegalAid, hasLegalNeed } = fact;
  return {
    ...{ id, sex, hasDisability, degree, ageBand, knowsLegalAid, hasLegalNeed },
    ...placeOf(fact),
    ...{ disabilityTypes: [...disabilityTypes], formVersion: 1, answers: {}, createdAt: at },
  };
}

/** Whether an indicator rests on what outreach records. */
export function isOfOutreach(fact: PlanFact["kind"]): boolean {
  return fact === "outreach-session" || fact === "material" || fact === "survey-answer";
}
