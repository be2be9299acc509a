import { addDays, type IncomingStatus, type PlainDate } from "@tgpl/domain";
import { createRandom } from "./random.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { agencyId, type ToldCity } from "./tell-agencies.ts";
import { momentAt } from "./working-days.ts";
import type { World } from "./world.ts";

// Each referral twice: once at the Centre, once at the branch whose officer signs in.
const OFFICES = ["CN2", "TT"] as const;

/** Somebody whose request lies at the office, drawn apart for each. */
function somebodyOf(world: World, { requests }: ToldCity, office: string, key: string) {
  const { id } = world.offices.find(({ code }) => code === office) ?? {};
  const own = requests.filter(({ officeId }) => officeId === id);
  const request = createRandom(world.seed, key).pick(own);
  return { officeId: request.officeId, applicantId: request.applicantId, createdById: request.createdById };
}

/** Referrals to others in each of their states. */
export function tellReferrals(world: World, city: ToldCity): Row<"referrals">[] {
  const { referrals } = world.data.agencies;
  return OFFICES.flatMap((office) =>
    referrals.map((line, number): Row<"referrals"> => {
      const key = `referral/${office}/${number}`;
      const random = createRandom(world.seed, "sent", key);
      const sentOn = addDays(world.on, -random.between(8, 25));
      const createdAt = momentAt(sentOn, 9 * 60);
      const isSent = line.until !== "prepared";
      const isOver = line.until === "finished" || line.until === "declined";
      return {
        id: seededUuid(createdAt, random),
        version: 1,
        ...somebodyOf(world, city, office, key),
        agencyId: agencyId(world, line.agency),
        status: line.until,
        purpose: line.purpose,
        question: line.question,
        sending: isSent ? "Bản sao giấy xác nhận khuyết tật (minh họa)" : null,
        consentForm: isSent ? random.pick(["signed-paper", "fingerprint"]) : null,
        consentOn: isSent ? addDays(sentOn, -1) : null,
        letterNumber: isSent ? `${random.between(1, 200)}/MH` : null,
        sentOn: isSent ? sentOn : null,
        replyDueOn: replyDay(world, line.replyInDays),
        remindedAt: null,
        reminders: 0,
        takenOn: line.until === "taken" || line.until === "finished" ? addDays(sentOn, 2) : null,
        endedOn: isOver ? addDays(sentOn, 6) : null,
        feedback: line.feedback ?? null,
        createdAt,
      };
    }),
  );
}

function replyDay({ on }: World, inDays: number | undefined): PlainDate | null {
  return inDays === undefined ? null : addDays(on, inDays);
}

/** People sent to the Centre, with and without feedback. */
export function tellIncoming(world: World, city: ToldCity): Row<"incoming_referrals">[] {
  return OFFICES.flatMap((office) =>
    world.data.agencies.incoming.map((line, number): Row<"incoming_referrals"> => {
      const key = `incoming/${office}/${number}`;
      const random = createRandom(world.seed, "arrived", key);
      const arrivedOn = addDays(world.on, -random.between(3, 20));
      const createdAt = momentAt(arrivedOn, 10 * 60);
      return {
        id: seededUuid(createdAt, random),
        version: 1,
        ...somebodyOf(world, city, office, key),
        agencyId: agencyId(world, line.agency),
        status: (line.feedback ? "feedback-given" : "arrived") satisfies IncomingStatus,
        arrivedOn,
        letterNumber: `${random.between(1, 90)}/GT-MH`,
        question: line.question,
        requestId: null,
        feedback: line.feedback ?? null,
        feedbackOn: line.feedback ? addDays(arrivedOn, 2) : null,
        createdAt,
      };
    }),
  );
}
