import { addDays, type PlainDate } from "../dates/plain-date.ts";
import { type Law, provisionsOf } from "./law.ts";
import { fault, type LawFault, writtenDay } from "./law-fault.ts";

/** The versions of a clause follow one another without overlap or gap, and each has its words. */
export function checkVersions(law: Law): readonly LawFault[] {
  const all = provisionsOf(law);
  const texts = all.flatMap(({ id, title, text, textInEnglish }) => {
    const isComplete = [title.vi, title.en, text, textInEnglish].every((words) => words.trim() !== "");
    return isComplete
      ? []
      : [fault("no-text", id, "thiếu tên hoặc nội dung bằng một ngôn ngữ.", "a title or text is empty.")];
  });
  return [...texts, ...checkSuccession(all)];
}

type Version = {
  readonly id: string;
  readonly inForce: { readonly from: PlainDate; readonly until: PlainDate | null };
};

/** Each version ends, and the next one of the same name begins on the next day. */
export function checkSuccession(versions: readonly Version[]): readonly LawFault[] {
  const byName = new Map<string, Version[]>();
  for (const version of versions) byName.set(version.id, [...(byName.get(version.id) ?? []), version]);
  return [...byName.values()].flatMap((group) => {
    const ordered = [...group].sort((one, other) => (one.inForce.from < other.inForce.from ? -1 : 1));
    return ordered.flatMap((version, index) => [
      ...endsTooEarly(version),
      ...betweenTwo(version, ordered[index + 1]),
    ]);
  });
}

function endsTooEarly({ id, inForce: { from, until } }: Version): LawFault[] {
  if (until === null || until >= from) return [];
  const [last, first] = [writtenDay(until), writtenDay(from)];
  return [
    fault(
      "ends-before-it-begins",
      id,
      `hết hiệu lực ngày ${last}, trước ngày bắt đầu ${first}.`,
      `it ends on ${last}, before it begins on ${first}.`,
    ),
  ];
}

function betweenTwo({ id, inForce: { until } }: Version, next: Version | undefined): LawFault[] {
  if (!next) return [];
  const { from } = next.inForce;
  if (until === null || until >= from) {
    const day = writtenDay(from);
    return [
      fault(
        "versions-overlap",
        id,
        `ngày ${day} có hai nội dung cùng hiệu lực.`,
        `two versions are in force on ${day}.`,
      ),
    ];
  }
  if (addDays(until, 1) === from) return [];
  const [first, last] = [writtenDay(addDays(until, 1)), writtenDay(addDays(from, -1))];
  return [
    fault(
      "gap-between-versions",
      id,
      `không có nội dung nào từ ${first} đến ${last}.`,
      `no version is in force from ${first} to ${last}.`,
    ),
  ];
}
