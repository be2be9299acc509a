import {
  type SatisfactionAnswer,
  type SatisfactionQuestionCode,
  satisfactionAnswers,
  satisfactionQuestions,
} from "./satisfaction.ts";

/** What one person said; a question that is not there was not answered. */
export type SatisfactionReply = Readonly<Partial<Record<SatisfactionQuestionCode, SatisfactionAnswer>>>;

/** How often each answer was given, over whole groups of people. */
export type SatisfactionCount = {
  /** How many people are counted: 0, 5, 10 … */
  readonly people: number;
  /** Empty while fewer than five people have said something. */
  readonly questions: readonly {
    readonly code: SatisfactionQuestionCode;
    readonly answers: Readonly<Record<SatisfactionAnswer, number>>;
  }[];
};

/** People are counted in groups of this size, so that no total ever says what one of them said. */
export const satisfactionGroup = 5;

/**
 * Counts what people said, given in the order in which they said it. Only whole groups of five are counted: were
 * each new reply added at once, the difference between two days would be one person's reply.
 *
 * @example countSatisfaction(Array.from({ length: 9 }, () => ({ content: "yes" as const }))).people // 5
 */
export function countSatisfaction(replies: readonly SatisfactionReply[]): SatisfactionCount {
  const people = replies.length - (replies.length % satisfactionGroup);
  const counted = replies.slice(0, people);
  if (people === 0) return { people, questions: [] };
  const questions = satisfactionQuestions.map(({ code }) => ({ code, answers: tally(counted, code) }));
  return { people, questions };
}

function tally(replies: readonly SatisfactionReply[], question: SatisfactionQuestionCode) {
  const counts = satisfactionAnswers.map(({ code }) => [
    code,
    replies.filter((reply) => (reply[question] ?? "no-answer") === code).length,
  ]);
  return Object.fromEntries(counts) as Record<SatisfactionAnswer, number>;
}
