import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlainDate } from "../dates/plain-date.ts";
import type { EvaluationFile, EvaluationPlan } from "./evaluation-plan.ts";
import { explainSampledFile } from "./explain-sampled-file.ts";
import { sampleForEvaluation } from "./sample-for-evaluation.ts";

const plan: EvaluationPlan = { closedOn: { from: "2025-11-01", until: "2026-10-31" }, percent: 10 };

const anyFile = fc.record({
  providerId: fc.constantFrom("lan", "minh", "thu", "dung", "hoa"),
  formOfAid: fc.constantFrom("proceedings", "out-of-court-representation", "legal-advice"),
  closedOn: fc.constantFrom<PlainDate>("2025-10-31", "2025-11-01", "2026-04-18", "2026-10-31", "2026-11-01"),
});
const anyFiles: fc.Arbitrary<EvaluationFile[]> = fc
  .array(anyFile, { maxLength: 60 })
  .map((files) => files.map((file, index) => ({ ...file, id: `HS-${index + 1}` })));
const anyPercent = fc.integer({ min: 1, max: 100 });
const anySeed = fc.string({ minLength: 1, maxLength: 8 }).map((text) => `s${text}`);
const anyDraw = fc
  .tuple(anyFiles, anyPercent, anySeed)
  .chain(([files, percent, seed]) =>
    fc.tuple(fc.constant(files), fc.constant({ ...plan, percent }), fc.constant(seed), fc.subarray(files)),
  )
  .map(([files, drawn, seed, before]) => ({ files, plan: drawn, seed, before: before.map(({ id }) => id) }));

const inScope = (files: readonly EvaluationFile[]) =>
  files.filter(
    ({ formOfAid, closedOn }) =>
      formOfAid !== "legal-advice" && closedOn >= "2025-11-01" && closedOn <= "2026-10-31",
  );

describe("the sample of files to evaluate", () => {
  it("is the same for the same seed and list, in any order of the list", () => {
    fc.assert(
      fc.property(anyDraw, fc.integer(), ({ files, plan: drawn, seed, before }, turn) => {
        const at = files.length === 0 ? 0 : Math.abs(turn) % files.length;
        const shuffled = [...files.slice(at), ...files.slice(0, at)].reverse();
        expect(sampleForEvaluation(shuffled, drawn, seed, [...before].reverse())).toEqual(
          sampleForEvaluation(files, drawn, seed, before),
        );
      }),
    );
  });

  it("has only closed proceedings and representation cases of the plan's time, none evaluated before", () => {
    fc.assert(
      fc.property(anyDraw, ({ files, plan: drawn, seed, before }) => {
        const sample = sampleForEvaluation(files, drawn, seed, before);
        const allowed = new Set(inScope(files).map(({ id }) => id));
        for (const { id } of sample.files)
          expect([allowed.has(id), before.includes(id)]).toEqual([true, false]);
        expect(new Set(sample.files.map(({ id }) => id)).size).toBe(sample.files.length);
      }),
    );
  });

  it("has a case of every provider who has one left, and names the others", () => {
    fc.assert(
      fc.property(anyDraw, ({ files, plan: drawn, seed, before }) => {
        const sample = sampleForEvaluation(files, drawn, seed, before);
        const served = new Set(sample.files.map(({ providerId }) => providerId));
        const left = inScope(files).filter(({ id }) => !before.includes(id));
        const providers = new Set(left.map(({ providerId }) => providerId));
        expect([...served].sort()).toEqual([...providers].sort());
        const all = new Set(inScope(files).map(({ providerId }) => providerId));
        expect(sample.providersWithout).toEqual([...all].filter((one) => !served.has(one)).sort());
      }),
    );
  });

  it("is as large as the ratio asks, or as the providers are many, or as files are left", () => {
    fc.assert(
      fc.property(anyDraw, ({ files, plan: drawn, seed, before }) => {
        const sample = sampleForEvaluation(files, drawn, seed, before);
        const scope = inScope(files);
        const left = scope.filter(({ id }) => !before.includes(id));
        const providers = new Set(left.map(({ providerId }) => providerId)).size;
        expect(sample.inScope).toBe(scope.length);
        expect(sample.wanted).toBeGreaterThanOrEqual((drawn.percent * scope.length) / 100 - 1e-6);
        expect(sample.wanted).toBeLessThan((drawn.percent * scope.length) / 100 + 1);
        expect(sample.files.length).toBe(Math.min(left.length, Math.max(sample.wanted, providers)));
      }),
    );
  });

  it("only grows when the ratio grows: nobody already drawn falls out", () => {
    fc.assert(
      fc.property(anyDraw, anyPercent, ({ files, plan: drawn, seed, before }, other) => {
        const [less, more] = [drawn.percent, other].sort((a, b) => a - b);
        const draw = (percent = 1) =>
          sampleForEvaluation(files, { ...drawn, percent }, seed, before).files.map(({ id }) => id);
        expect(draw(more)).toEqual(expect.arrayContaining(draw(less)));
      }),
    );
  });

  it("draws no case twice over the years", () => {
    fc.assert(
      fc.property(anyFiles, anyPercent, (files, percent) => {
        const drawn: string[] = [];
        for (const seed of ["2026", "2027", "2028"]) {
          const sample = sampleForEvaluation(files, { ...plan, percent }, seed, drawn);
          drawn.push(...sample.files.map(({ id }) => id));
        }
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    );
  });

  it("gives each stratum its share: 60 and 40 files at 10 % are 6 and 4", () => {
    const files = Array.from({ length: 100 }, (_, index): EvaluationFile => {
      const formOfAid = index < 60 ? "proceedings" : "out-of-court-representation";
      return { id: `HS-${index}`, providerId: "lan", formOfAid, closedOn: "2026-04-18" };
    });
    const { strata } = sampleForEvaluation(files, plan, "2026");
    expect(strata.map(({ stratum, drawn }) => [stratum, drawn])).toEqual([
      ["out-of-court-representation", 4],
      ["proceedings", 6],
    ]);
  });

  it("favours neither large nor small strata, and begins with the first by name when two are alike", () => {
    const field = (index: number) => {
      if (index < 53) return "criminal";
      return index < 77 ? "administrative" : "civil-family";
    };
    const files = Array.from({ length: 100 }, (_, index): EvaluationFile => {
      const strata = { field: field(index) };
      return {
        id: `HS-${index}`,
        providerId: "lan",
        formOfAid: "proceedings",
        closedOn: "2026-04-18",
        strata,
      };
    });
    const drawn = (list: readonly EvaluationFile[], percent: number) =>
      Object.fromEntries(
        sampleForEvaluation(list, { ...plan, percent, stratifyBy: ["field"] }, "2026").strata.map((one) => [
          one.stratum.split(" · ")[1],
          one.drawn,
        ]),
      );
    // 7 seats for 53, 24 and 23: the highest averages would give the large one four.
    expect(drawn(files, 7)).toEqual({ criminal: 3, administrative: 2, "civil-family": 2 });
    const alike = files.slice(0, 40).map((file, index) => ({
      ...file,
      strata: { field: ["b", "a"][index % 2] ?? "" },
    }));
    const [a, b] = [drawn(alike, 12.5).a ?? 0, drawn(alike, 12.5).b ?? 0];
    expect([a, b]).toEqual([3, 2]);
  });

  it("rounds a part of a file up, and 32.2 % of 500 is 161 though a computer's product lies above", () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, index): EvaluationFile => {
        return { id: `HS-${index}`, providerId: "lan", formOfAid: "proceedings", closedOn: "2026-04-18" };
      });
    expect(sampleForEvaluation(files(11), plan, "2026").files).toHaveLength(2);
    expect(sampleForEvaluation(files(500), { ...plan, percent: 32.2 }, "2026").wanted).toBe(161);
  });

  it("tells of every file in it why, in both languages, and nothing of the others", () => {
    fc.assert(
      fc.property(anyDraw, ({ files, plan: drawn, seed, before }) => {
        const sample = sampleForEvaluation(files, drawn, seed, before);
        for (const { id, digest, why } of sample.files) {
          const [vi, en] = [explainSampledFile(sample, id, "vi"), explainSampledFile(sample, id, "en")];
          for (const text of [vi, en]) {
            expect(text).toContain(digest.slice(0, 8));
            expect(text).toContain(id);
          }
          expect(en?.includes("every provider has a case")).toBe(why === "provider-needs-a-case");
          expect(vi).not.toBe(en);
        }
        expect(explainSampledFile(sample, "HS-0", "vi")).toBeUndefined();
      }),
    );
  });

  it.each([
    ["advice in the scope", { forms: ["legal-advice"] }, "forms"],
    ["no ratio", { percent: 0 }, "percent"],
    ["a ratio above all", { percent: 101 }, "percent"],
    ["a ratio that is no number", { percent: Number.NaN }, "percent"],
    [
      "an end before the beginning",
      { closedOn: { from: "2026-10-31", until: "2025-11-01" } },
      "closedOn.until",
    ],
  ])("is refused to a plan with %s", (_what, change, named) => {
    expect(() => sampleForEvaluation([], { ...plan, ...change } as EvaluationPlan, "2026")).toThrow(named);
  });

  it("is refused without a seed, with a file listed twice, and with a stratum that a file does not name", () => {
    const file: EvaluationFile = {
      id: "HS-1",
      providerId: "lan",
      formOfAid: "proceedings",
      closedOn: "2026-04-18",
    };
    expect(() => sampleForEvaluation([file], plan, " ")).toThrow("seed");
    expect(() => sampleForEvaluation([file, file], plan, "2026")).toThrow("files");
    expect(() => sampleForEvaluation([file], { ...plan, stratifyBy: ["fieldOfLaw"] }, "2026")).toThrow(
      "files.HS-1.strata.fieldOfLaw",
    );
  });
});
