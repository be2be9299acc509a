import { type ApplicantFacts, decideEligibility, type FactName } from "@tgpl/domain";
import {
  byNextQuestion,
  countQuestions,
  fewestQuestions,
  inOrderOfForm,
  inOrderOfLaw,
} from "./count-questions.ts";
import { demoPeople } from "./demo-people.ts";

const ON = "2026-11-23";
/** The seed of every demonstration. */
const SEED = 20_260_418;

type Start = { readonly name: string; readonly known: readonly FactName[] };

const starts: readonly Start[] = [
  { name: "nothing known", known: [] },
  { name: "birth date and disability known", known: ["birthDate", "disability"] },
];

type Count = (person: ApplicantFacts, known: readonly FactName[]) => number;

const ways: Readonly<Record<string, Count>> = {
  "order of the form": (person, known) => countQuestions(person, known, ON, inOrderOfForm),
  "order of the law": (person, known) => countQuestions(person, known, ON, inOrderOfLaw),
  nextQuestion: (person, known) => countQuestions(person, known, ON, byNextQuestion),
  "fewest, with hindsight": (person, known) => fewestQuestions(person, known, ON),
};

const people = await demoPeople(SEED, ON);
const eligible = people.filter((person) => decideEligibility(person, ON).outcome === "eligible");
const others = people.filter((person) => !eligible.includes(person));
const withoutDisability = people.filter(({ disability }) => disability === null);

console.log(
  `Questions until the outcome is settled, ${ON}, ${people.length} invented people of the demonstration`,
);
for (const start of starts) {
  console.log(`\n| ${start.name} | mean | median | 90th percentile | most | ≤ 1 | ≤ 2 | ≤ 3 |`);
  console.log("|---|---|---|---|---|---|---|---|");
  tell(start, `all ${people.length}`, people);
  tell(start, `the ${eligible.length} eligible`, eligible);
  tell(start, `the ${others.length} not eligible`, others);
  tell(start, `the ${withoutDisability.length} without a disability`, withoutDisability);
}

function tell({ known }: Start, name: string, group: readonly ApplicantFacts[]): void {
  for (const [way, count] of Object.entries(ways)) {
    const counts = group.map((person) => count(person, known)).sort((a, b) => a - b);
    console.log(`| ${name}: ${way} | ${summaryOf(counts).join(" | ")} |`);
  }
}

function summaryOf(sorted: readonly number[]): readonly (string | number)[] {
  const mean = sorted.reduce((sum, count) => sum + count, 0) / sorted.length;
  const percentile = (percent: number) => sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0;
  const within = (most: number) =>
    `${Math.round((100 * sorted.filter((count) => count <= most).length) / sorted.length)} %`;
  return [mean.toFixed(2), percentile(50), percentile(90), percentile(100), within(1), within(2), within(3)];
}
