import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countSatisfaction, satisfactionGroup } from "./count-satisfaction.ts";
import { isGoodAnswer, satisfactionAnswers, satisfactionQuestions } from "./satisfaction.ts";

const anyAnswer = fc.constantFrom(...satisfactionAnswers.map(({ code }) => code));
const anyReply = fc.dictionary(fc.constantFrom(...satisfactionQuestions.map(({ code }) => code)), anyAnswer);
const anyReplies = fc.array(anyReply, { maxLength: 30 });

describe("what people say of the help", () => {
  it("is shown to nobody while fewer than five have said it", () => {
    const four = Array.from({ length: 4 }, () => ({ content: "no" as const }));
    expect(countSatisfaction(four)).toEqual({ people: 0, questions: [] });
  });

  it("is the same after one more reply, until a whole group has come", () => {
    fc.assert(
      fc.property(anyReplies, anyReply, (replies, next) => {
        const before = countSatisfaction(replies);
        const after = countSatisfaction([...replies, next]);
        const grew = (replies.length + 1) % satisfactionGroup === 0;
        expect(after.people - before.people).toBe(grew ? satisfactionGroup : 0);
        if (!grew) expect(after).toEqual(before);
      }),
    );
  });

  it("counts each person once under each question, silence too", () => {
    fc.assert(
      fc.property(anyReplies, (replies) => {
        const { people, questions } = countSatisfaction(replies);
        for (const { answers } of questions)
          expect(Object.values(answers).reduce((sum, count) => sum + count, 0)).toBe(people);
      }),
    );
  });

  it("is a good word where nobody asked for money, and says nothing where nobody answered", () => {
    expect(isGoodAnswer("money-asked", "no")).toBe(true);
    expect(isGoodAnswer("money-asked", "yes")).toBe(false);
    expect(isGoodAnswer("content", "no-answer")).toBeNull();
  });
});
