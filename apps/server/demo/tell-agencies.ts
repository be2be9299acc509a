import { addDays, foldVietnamese, type PlainDate } from "@tgpl/domain";
import { createRandom } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { tellNoticesOfCases, tellNoticesOnDesks } from "./tell-notices.ts";
import { tellIncoming, tellReferrals } from "./tell-referrals.ts";
import { isAtWork } from "./working-days.ts";
import { foundedAt, type World } from "./world.ts";

/** What the city's people have done so far. */
export type ToldCity = {
  applicants: readonly Row<"applicants">[];
  requests: readonly Row<"requests">[];
  cases: readonly NumberedCase[];
};

export type AgencyRows = {
  applicants: Row<"applicants">[];
  agencies: Row<"partner_agencies">[];
  contacts: Row<"agency_contacts">[];
  successions: Row<"agency_successions">[];
  notices: Row<"agency_notices">[];
  turns: Row<"registration_turns">[];
  referrals: Row<"referrals">[];
  incoming: Row<"incoming_referrals">[];
  duty: Row<"duty_turns">[];
};

/** The agencies beside the city, with their notices, the referrals to and from them, and a month of duty. */
export function tellAgencies(world: World, city: ToldCity, firstIndex: number): AgencyRows {
  const ofCases = tellNoticesOfCases(world, city);
  const onDesks = tellNoticesOnDesks(world, firstIndex);
  return {
    ...register(world),
    applicants: onDesks.map(({ applicant }) => applicant),
    notices: [...ofCases.notices, ...onDesks.map(({ notice }) => notice)],
    turns: ofCases.turns,
    referrals: tellReferrals(world, city),
    incoming: tellIncoming(world, city),
    duty: dutyOf(world),
  };
}

/** The id of an agency of `agencies.json`. */
export function agencyId({ seed, from }: World, key: string): string {
  return seededUuid(foundedAt(from), createRandom(seed, "agency", key));
}

function register(world: World) {
  const { agencies, reorganisedOn, decision } = world.data.agencies;
  const begun = new Set(agencies.flatMap(({ into }) => into ?? []));
  const last = addDays(reorganisedOn, -1);
  const rows = agencies.map(({ key, kind, name, nameEn, into }): Row<"partner_agencies"> => {
    const isChanged = into !== undefined || begun.has(key);
    return {
      id: agencyId(world, key),
      version: 1,
      kind,
      name,
      nameEn,
      foldedName: foldVietnamese(name),
      communeCode: null,
      address: null,
      phone: null,
      email: null,
      note: null,
      validFrom: begun.has(key) ? reorganisedOn : null,
      validUntil: into ? last : null,
      decision: isChanged ? decision : null,
    };
  });
  const successions = agencies.flatMap(({ key, into = [] }) =>
    into.map((next) => ({ predecessorId: agencyId(world, key), successorId: agencyId(world, next) })),
  );
  return { agencies: rows, successions, contacts: contactsOf(world) };
}

function contactsOf(world: World): Row<"agency_contacts">[] {
  return world.data.agencies.agencies.flatMap(({ key, contact }, index) =>
    contact === undefined
      ? []
      : [
          {
            id: seededUuid(foundedAt(world.from), createRandom(world.seed, "agency-contact", key)),
            agencyId: agencyId(world, key),
            position: 0,
            name: `${contact} (minh họa)`,
            duty: null,
            phone: `0900000${String(index).padStart(3, "0")}`,
            email: null,
          },
        ],
  );
}

const DUTY_OFFICES = ["TT", "CN2"];

/** Two courts, each working day of the month, the providers of one office in turn. */
function dutyOf(world: World): Row<"duty_turns">[] {
  return ["court-1", "court-2"].flatMap((court, index) => {
    const providers = world.providers.filter(({ office }) => office === DUTY_OFFICES[index]);
    return workingDaysOfMonth(world).flatMap((on, at) => {
      const provider = providers[at % providers.length];
      if (!provider) return [];
      const id = seededUuid(foundedAt(world.from), createRandom(world.seed, "duty", court, on));
      return [{ id, agencyId: agencyId(world, court), on, providerId: provider.id, byId: null }];
    });
  });
}

function workingDaysOfMonth({ on, calendar }: World): PlainDate[] {
  const first = `${on.slice(0, 7)}-01` as PlainDate;
  const days: PlainDate[] = [];
  for (let day = first; day.slice(0, 7) === on.slice(0, 7); day = addDays(day, 1))
    if (isAtWork(day, calendar)) days.push(day);
  return days;
}
