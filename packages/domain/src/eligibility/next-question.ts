import { type FactName, factNames } from "../applicants/fact-names.ts";
import { answerFrequency, frequencyWithoutSevereDegree, worthOfLevel } from "./answer-frequency.ts";
import { type Codes, DISABILITY, UNKNOWN } from "./codes.ts";
import type { OpenGround } from "./missing-facts.ts";
import type { Way } from "./ways-to-meet.ts";

/**
 * The missing fact most worth asking next. First the allowance of somebody whose certificate says severe or
 * extremely severe: such people normally receive it, `51/2010/QH12#44.1`. Then, of the ways in which some ground can
 * still be met, the likeliest for the number of its questions, and of its facts the one on which most grounds wait:
 * a "no" closes them all. What is alike goes in the order of the law.
 *
 * Nothing known yet: a certified disability with the allowance is the likeliest way, seven grounds wait on the
 * allowance and one on the disability, so the allowance is asked first. How likely an answer is stands in
 * `answer-frequency.ts`.
 */
export function nextQuestion(
  missing: readonly FactName[],
  open: readonly OpenGround[],
  codes: Codes,
): FactName | null {
  if (codes[disability] === DISABILITY.certifiedMore && missing.includes(allowance)) return allowance;
  const isMissing = factNames.map((fact) => missing.includes(fact));
  const ways = open.flatMap((ground) =>
    ground.ways.filter((way) => way.every(({ fact }) => isMissing[fact])),
  );
  const worth = worthOfAnswers(codes);
  const likeliest = firstOfMost(ways, (way) => chanceOf(way, worth) / way.length);
  const question = firstOfMost(likeliest ?? [], ({ fact }) => groundsWaitingOn(fact, open));
  return factNames[question?.fact ?? NONE] ?? null;
}

const disability = factNames.indexOf("disability");
const allowance = "receivesMonthlySocialAllowance";
const NONE = -1;

const usualWorth = factNames.map((fact) => worthOfLevel[answerFrequency[fact].level]);
const worthWithoutSevereDegree = factNames.map((fact) =>
  fact === allowance
    ? worthOfLevel[frequencyWithoutSevereDegree.level]
    : worthOfLevel[answerFrequency[fact].level],
);

function worthOfAnswers(codes: Codes): readonly number[] {
  return codes[disability] === UNKNOWN ? usualWorth : worthWithoutSevereDegree;
}

/** As if the answers had nothing to do with each other: it ranks, it does not forecast. */
function chanceOf(way: Way, worth: readonly number[]): number {
  return way.reduce((chance, { fact }) => chance * (worth[fact] ?? 0), 1);
}

function groundsWaitingOn(fact: number, open: readonly OpenGround[]): number {
  return open.filter(({ ways }) => ways.some((way) => way.some((step) => step.fact === fact))).length;
}

function firstOfMost<Item>(items: readonly Item[], worthOf: (item: Item) => number): Item | undefined {
  let first: Item | undefined;
  let most = 0;
  for (const item of items) {
    const worth = worthOf(item);
    if (worth > most) {
      first = item;
      most = worth;
    }
  }
  return first;
}
