import {
  addDays,
  isGoodAnswer,
  type PlainDate,
  type SatisfactionAnswer,
  type SatisfactionQuestionCode,
  satisfactionQuestions,
} from "@tgpl/domain";
import { createRandom, type Random } from "./random.ts";
import type { NumberedCase } from "./register-of-cases.ts";
import type { Row } from "./rows.ts";
import { seededUuid } from "./seeded-uuid.ts";
import { officeMoment, shiftWorkingDays } from "./working-days.ts";
import type { World } from "./world.ts";
import { writtenDay } from "./written-day.ts";

type Asked = Row<"satisfaction_answers">;

/** Asks the people of about half of the closed cases; most of them answer, some do not want to. */
export function askPeople(world: World, cases: readonly (NumberedCase & { closedOn: PlainDate })[]): Asked[] {
  return cases.flatMap((told) => {
    const random = createRandom(world.seed, "satisfaction", told.row.fileCode);
    const { shareAsked } = world.data.quality;
    const on = shiftWorkingDays(addDays(told.closedOn, 5), random.between(1, 8), world.calendar);
    const askedAt = officeMoment(on, random);
    return random.chance(shareAsked) && askedAt < world.now ? [ask(world, told.row, askedAt, random)] : [];
  });
}

function ask(world: World, row: Row<"cases">, askedAt: Asked["askedAt"], random: Random): Asked {
  const { channels, shareAnswered } = world.data.quality;
  const channel = random.weigh(channels);
  const office = world.offices.find(({ id }) => id === row.officeId)?.code;
  const by = world.accounts.find((one) => one.role === "case-officer" && one.office === office)?.id ?? null;
  const days = channel === "phone" ? 0 : random.between(1, 10);
  const at = officeMoment(shiftWorkingDays(writtenDay(askedAt), days, world.calendar), random);
  const answeredAt =
    channel === "phone" ? askedAt : random.chance(shareAnswered) && at < world.now ? at : null;
  const isLink = channel === "link";
  return {
    id: seededUuid(askedAt, random),
    version: answeredAt ? 2 : 1,
    caseId: row.id,
    officeId: row.officeId,
    providerId: row.providerId,
    channel,
    askedAt,
    askedById: by,
    // Nobody holds the links of the past: no secret of them is known.
    linkHash: null,
    linkUntil: isLink ? officeMoment(addDays(writtenDay(askedAt), 30), random) : null,
    paperNumber: channel === "paper" ? paperNumber(random) : null,
    recordedById: answeredAt && !isLink ? by : null,
    ...(answeredAt ? replyOf(world, random) : nothing),
    answeredAt,
  };
}

const nothing = { refused: false, answers: {}, words: null, needsCare: false } as const;

const weights: Record<SatisfactionQuestionCode, Record<SatisfactionAnswer, number>> = {
  understood: { yes: 15, partly: 4, no: 0.4, "no-answer": 1 },
  "treated-well": { yes: 18, partly: 1, no: 0.2, "no-answer": 1 },
  "needs-met": { yes: 12, partly: 5, no: 1, "no-answer": 2 },
  "in-time": { yes: 13, partly: 4, no: 1, "no-answer": 1 },
  "money-asked": { yes: 0.1, partly: 0, no: 20, "no-answer": 1 },
  content: { yes: 15, partly: 3, no: 0.5, "no-answer": 1 },
};

function replyOf(world: World, random: Random) {
  const { shareRefused, shareWithWords, words } = world.data.quality;
  if (random.chance(shareRefused)) return { ...nothing, refused: true };
  const given = satisfactionQuestions
    .map(({ code }) => [code, random.weigh(weights[code])] as const)
    .filter(([, answer]) => answer !== "no-answer");
  return {
    refused: false,
    answers: Object.fromEntries(given),
    words: random.chance(shareWithWords) ? random.pick(words) : null,
    needsCare: given.some(([question, answer]) => isGoodAnswer(question, answer) === false),
  };
}

const LETTERS = [..."ABCDEFGHJKLMNPQRSTUVWXYZ23456789"];

function paperNumber(random: Random): string {
  const group = () => Array.from({ length: 4 }, () => random.pick(LETTERS)).join("");
  return `${group()}-${group()}`;
}
