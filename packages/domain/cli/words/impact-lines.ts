import { disabilityDegrees, groundTitle, type Language, type LawImpact, sexes } from "@tgpl/domain";
import type { Terminal } from "../command.ts";
import { alignedRows } from "../output/aligned-rows.ts";
import { numberWords } from "../output/number-words.ts";

type Read = { readonly faulty: number; readonly isStopped: boolean };
type Moved = { readonly gained: number; readonly lost: number };

/** The effect of a change of law for people to read: outcomes on both days, then who gains and loses, by each mark. */
export function impactLines(
  impact: LawImpact,
  { faulty, isStopped }: Read,
  { language, paint }: Terminal,
): readonly string[] {
  const words = impactWords[language];
  const number = (count: number) => numberWords(count, language);
  const moved = ({ gained, lost }: Moved) => `+${number(gained)} −${number(lost)}`;
  const section = (title: string, rows: readonly (readonly [string, Moved])[]) => {
    const shown = rows.filter(([, { gained, lost }]) => gained + lost > 0);
    const lines = alignedRows(shown.map(([label, row]) => [`  ${label}`, moved(row)]));
    return lines.length > 0 ? ["", paint("strong", title), ...lines] : [];
  };
  const outcomes = (["eligible", "not-eligible", "undetermined"] as const).map(
    (outcome): [string, string] => [
      `  ${words[outcome]}`,
      `${number(impact.outcomes.before[outcome])} → ${number(impact.outcomes.after[outcome])}`,
    ],
  );
  return [
    paint("strong", words.title(written(impact.onBefore), written(impact.onAfter))),
    ...alignedRows([[words.people, number(impact.people)], ...outcomes]),
    ...(faulty > 0 ? [`  ${words.faulty}: ${number(faulty)}`] : []),
    "",
    words.moved(number(impact.counts.gained), number(impact.counts.lost), number(impact.counts.others)),
    ...section(
      words.byGround,
      impact.byGround.map((row) => [groundTitle(row.ground, language), row]),
    ),
    ...section(
      words.byDistrict,
      impact.byDistrict.map((row) => [row.district ?? words.notSaid, row]),
    ),
    ...section(
      words.bySex,
      impact.bySex.map((row) => [labelIn(sexes, row.sex, language), row]),
    ),
    ...section(
      words.byDegree,
      impact.byDegree.map((row) => [degreeWords(row.degree, language), row]),
    ),
    ...(isStopped ? ["", words.stopped] : []),
  ];
}

function written(day: string): string {
  return day.split("-").reverse().join("/");
}

function degreeWords(degree: LawImpact["byDegree"][number]["degree"], language: Language): string {
  return degree === "none" ? impactWords[language].none : labelIn(disabilityDegrees, degree, language);
}

type Terms = readonly { readonly code: string; readonly label: Readonly<Record<Language, string>> }[];

function labelIn(terms: Terms, code: string | null, language: Language): string {
  return terms.find((term) => term.code === code)?.label[language] ?? impactWords[language].notSaid;
}

const impactWords = {
  vi: {
    title: (before: string, after: string) => `Từ ${before} sang ${after}`,
    people: "Số người",
    eligible: "Thuộc diện trợ giúp",
    "not-eligible": "Không thuộc diện trợ giúp",
    undetermined: "Chưa kết luận được",
    faulty: "Dòng lỗi, không xét",
    moved: (gained: string, lost: string, others: string) =>
      `Thêm ${gained} người thuộc diện, ${lost} người không còn thuộc diện, ${others} thay đổi khác.`,
    byGround: "Theo diện",
    byDistrict: "Theo quận, huyện cũ",
    bySex: "Theo giới tính",
    byDegree: "Theo mức độ khuyết tật",
    notSaid: "Chưa rõ",
    none: "Không khuyết tật",
    stopped: "Đã dừng giữa chừng: đây chưa phải là tất cả.",
  },
  en: {
    title: (before: string, after: string) => `From ${before} to ${after}`,
    people: "People",
    eligible: "Eligible for legal aid",
    "not-eligible": "Not eligible for legal aid",
    undetermined: "No conclusion yet",
    faulty: "Faulty rows, not judged",
    moved: (gained: string, lost: string, others: string) =>
      `${gained} become eligible, ${lost} stop being so, ${others} change otherwise.`,
    byGround: "By ground",
    byDistrict: "By former district",
    bySex: "By sex",
    byDegree: "By degree of disability",
    notSaid: "Not said",
    none: "No disability",
    stopped: "Stopped before the end: this is not everybody.",
  },
} as const satisfies Record<Language, unknown>;
