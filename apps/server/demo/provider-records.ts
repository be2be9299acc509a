import {
  addDays,
  codesOf,
  fieldsOfLaw,
  type PlainDate,
  providerLanguages,
  providerSkills,
} from "@tgpl/domain";
import { createRandom, type Random } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { type DemoProvider, foundedAt, type World } from "./world.ts";

type Recorded = Omit<Row<"providers">, "id" | "fullName" | "sortKey" | "kind" | "officeId" | "signLanguage">;

/** What is written down about a provider besides who they are; drawn apart, so that nothing else moves. */
export function recordOf(world: World, provider: DemoProvider, index: number): Recorded {
  const random = createRandom(world.seed, "provider-record", index);
  const seniorFrom = addDays(world.from, -random.between(40, 4_000));
  return {
    ...tieOf(provider),
    fieldsOfLaw: fieldsDrawn(random),
    skills: codesOf(providerSkills).filter((code) => code !== "sign-language" && random.chance(0.18)),
    languages: codesOf(providerLanguages).filter((code) => random.chance(code === "khmer" ? 0.3 : 0.08)),
    ...cardOf(world, index, random),
    seniorFrom,
    // As with the people: numbers that nobody was given.
    phone: `0900000${String(index + 100).padStart(3, "0")}`,
    email: `thuc-hien-${index + 1}@cantho.example`,
  };
}

function tieOf({ kind }: DemoProvider): Pick<Recorded, "tie" | "organisation"> {
  if (kind === "legal-aid-officer") return { tie: "state-centre", organisation: null };
  if (kind === "legal-adviser")
    return { tie: "registered", organisation: "Trung tâm tư vấn pháp luật Minh Họa" };
  return { tie: "contracted", organisation: "Văn phòng luật sư Ví Dụ" };
}

/** Two fields mostly; now and then somebody does everything, and none is written down. */
function fieldsDrawn(random: Random): string[] {
  if (random.chance(0.2)) return [];
  const codes = codesOf(fieldsOfLaw);
  const [one, other] = [random.pick(codes), random.pick(codes)];
  return codes.filter((code) => code === one || code === other);
}

/** Cards are older than the first case and good for five years; three are not, see `ends`. */
function cardOf({ from, on }: World, index: number, random: Random) {
  const cardFrom = addDays(from, -random.between(30, 400));
  const ends: Record<number, PlainDate> = {
    3: addDays(on, 12),
    12: addDays(on, 25),
    // Yesterday: what was appointed before was right.
    23: addDays(on, -1),
  };
  return {
    cardNumber: `MH-${String(index + 1).padStart(3, "0")}`,
    cardFrom,
    cardUntil: ends[index] ?? addDays(cardFrom, 1_825),
  };
}

/** Where everybody has worked since their appointment. */
export function serviceRows(world: World): Row<"provider_services">[] {
  return world.providers.map((provider, index) => {
    const random = createRandom(world.seed, "provider-service", index);
    return {
      id: seededUuid(foundedAt(world.from), random),
      providerId: provider.id,
      officeId: officeId(world, provider.office),
      fromDay: recordOf(world, provider, index).seniorFrom ?? world.from,
      untilDay: null,
    };
  });
}

/** Who is away, by their place among the providers: from today, and soon. */
const leaves = [
  { office: "CN1", nth: 1, kind: "sick", from: 0, days: 21 },
  { office: "CN2", nth: 1, kind: "parental", from: 3, days: 120 },
  { office: "TT", nth: 1, kind: "annual", from: 20, days: 9 },
] as const;

export function leaveRows(world: World): Row<"provider_leaves">[] {
  return leaves.flatMap(({ office, nth, kind, from, days }) => {
    const provider = world.providers.filter((one) => one.office === office)[nth];
    if (!provider) return [];
    const fromDay = addDays(world.on, from);
    const id = seededUuid(foundedAt(world.from), createRandom(world.seed, "leave", office));
    const untilDay = addDays(fromDay, days);
    return [{ id, providerId: provider.id, kind, fromDay, untilDay, recordedById: null }];
  });
}

function officeId({ offices }: World, code: string): string {
  const office = offices.find((one) => one.code === code);
  if (!office) throw new Error(`city.json names an unknown office: ${code}`);
  return office.id;
}
