import type { LawImpact } from "../src/eligibility/law-impact.ts";
import type { Language } from "../src/language/bilingual.ts";
import { type FileCheck, isPassed } from "./check-amendment-file.ts";
import type { ExampleResult } from "./run-examples.ts";

const words = {
  vi: {
    invented: "VĂN BẢN GIẢ ĐỊNH: chỉ để thử.",
    fileFaults: "Lỗi trong tệp",
    lawFaults: "Lỗi của bản luật sau khi sửa",
    examples: (passed: number, all: number) => `Ví dụ: đúng ${passed} trên ${all}`,
    wanted: "mong đợi",
    got: "luật cho kết quả",
    impact: (people: number) => `So sánh ngày trước và ngày bắt đầu, trên ${people} người giả định`,
    gains: "Được thêm",
    losses: "Mất",
    notApproved: "Chưa có cán bộ thứ hai phê duyệt (approvedBy): chưa công bố được.",
    passed: "Không có lỗi.",
    failed: "CÓ LỖI.",
  },
  en: {
    invented: "INVENTED TEXT: for trying out only.",
    fileFaults: "Faults in the file",
    lawFaults: "Faults of the law that comes out",
    examples: (passed: number, all: number) => `Examples: ${passed} of ${all} as expected`,
    wanted: "expected",
    got: "the law gives",
    impact: (people: number) => `The day before against the first day, for ${people} invented people`,
    gains: "Gain",
    losses: "Lose",
    notApproved: "No second officer has approved (approvedBy): it cannot be published yet.",
    passed: "No fault.",
    failed: "FAULTS.",
  },
} as const;

/** What a legal officer reads after a dry run. Each fault of the file stands as `file:line:column`. */
export function writeReport(check: FileCheck, path: string, language: Language): string {
  const say = words[language];
  const { file, fileFaults, lawFaults, examples, impact } = check;
  const places = fileFaults.map(
    ({ line, column, sentence }) => `  ${path}:${line}:${column} ${sentence[language]}`,
  );
  return [
    ...(file?.invented ? [say.invented] : []),
    ...section(say.fileFaults, places),
    ...section(
      say.lawFaults,
      lawFaults.map((sentence) => `  ${sentence[language]}`),
    ),
    ...(examples.length > 0 ? exampleLines(examples, language) : []),
    ...(impact ? impactLines(impact, language) : []),
    ...(file && !file.amendment.document.approvedBy ? [say.notApproved] : []),
    isPassed(check) ? say.passed : say.failed,
  ].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines] : [];
}

function exampleLines(examples: readonly ExampleResult[], language: Language): string[] {
  const say = words[language];
  const passed = examples.filter((result) => result.passed).length;
  return [
    say.examples(passed, examples.length),
    ...examples.flatMap(({ example, got, passed }) => [
      `  ${passed ? "✓" : "✗"} ${example.on}  ${example.name}`,
      ...(passed
        ? []
        : [
            `      ${say.wanted}: ${JSON.stringify(example.expect)}`,
            `      ${say.got}: ${JSON.stringify(got)}`,
          ]),
    ]),
  ];
}

function impactLines({ people, gains, losses, counts, byGround }: LawImpact, language: Language): string[] {
  const say = words[language];
  const names = (changes: LawImpact["gains"]) => changes.slice(0, 10).map(({ id }) => `    ${id}`);
  const more = (shown: number, all: number) => (all > shown ? ["    …"] : []);
  return [
    say.impact(people),
    `  ${say.gains}: ${counts.gained}`,
    ...names(gains),
    ...more(Math.min(gains.length, 10), counts.gained),
    `  ${say.losses}: ${counts.lost}`,
    ...names(losses),
    ...more(Math.min(losses.length, 10), counts.lost),
    ...byGround.map(({ ground, gained, lost }) => `  ${ground}: +${gained} −${lost}`),
  ];
}
