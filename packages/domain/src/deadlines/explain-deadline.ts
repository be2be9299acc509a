import { dayOf, fromEpoch, type Instant, toEpoch } from "../dates/instant.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { checkLanguage } from "../language/check-language.ts";
import { citeProvision, nameDocument } from "../law/cite-provision.ts";
import type { DeadlineUnit } from "./deadline-rule.ts";
import { type Deadline, getDeadlineRule } from "./due-at.ts";

/**
 * A deadline in words: what, whose duty, by when, under which provision, which holidays were left out, and what
 * is not certain about it.
 *
 * @example
 * explainDeadline(dueAt("complaint-first", "2026-03-04T09:00:00+07:00", vietnamCalendar()), "en")
 * // "First answer to a complaint (The head of the organisation): due by 23:59 on 09/03/2026, 3 working days from 09:00 on 04/03/2026, under Law on Legal Aid, Article 45."
 */
export function explainDeadline(deadline: Deadline, language: Language): string {
  checkLanguage(language);
  const { title, who, note } = getDeadlineRule(deadline.rule, dayOf(deadline.from));
  const words = sentences[language];
  const provision = citeProvision(deadline.provision, language);
  const length = lengths[language][deadline.unit](deadline.length);
  return [
    words.due(
      title[language],
      who[language],
      clock(deadline.due),
      began(deadline, language),
      length,
      provision,
    ),
    ...deadline.skipped.flatMap(({ date, name }) =>
      name ? [words.skipped(written(date), name[language])] : [],
    ),
    ...deadline.warnings.map(({ law }) => words.warning(nameDocument(law, language))),
    ...(deadline.evidence === "seen" ? [] : [words.unconfirmed]),
    ...(note ? [note[language]] : []),
    ...alternativeWords(deadline, language),
  ].join(" ");
}

/** When the same would be due as another source counts it. */
function alternativeWords({ alternative }: Deadline, language: Language): readonly string[] {
  if (!alternative?.due) return [];
  const { time, day } = clock(alternative.due);
  return [
    sentences[language].alternative(time, day, lengths[language][alternative.unit](alternative.length)),
  ];
}

type Clock = { readonly time: string; readonly day: string };

/** Of what counts in days often the day alone is kept: its first moment stands for it, and no hour is said. */
function began({ from, unit }: Deadline, language: Language): string {
  const isDayAlone = unit !== "hours" && from.slice(11, 19) === "00:00:00";
  const { fromDay, fromHour } = sentences[language];
  return isDayAlone ? fromDay(clock(from)) : fromHour(clock(from));
}

const sentences = {
  vi: {
    due: (title: string, who: string, due: Clock, from: string, length: string, provision: string) =>
      `${title} (${who}): chậm nhất ${due.time} ngày ${due.day}, tính ${length} từ ${from}, theo ${provision}.`,
    fromHour: ({ time, day }: Clock) => `${time} ngày ${day}`,
    fromDay: ({ day }: Clock) => `ngày ${day}`,
    skipped: (day: string, name: string) => `Không tính ngày ${day} (${name}).`,
    warning: (law: string) =>
      `Văn bản sửa đổi chưa được cập nhật (${law}): tính theo quy định đã biết trước đó.`,
    alternative: (time: string, day: string, length: string) =>
      `Nếu tính ${length} thì chậm nhất ${time} ngày ${day}.`,
    unconfirmed: "Thời hạn này chưa được xác nhận.",
  },
  en: {
    due: (title: string, who: string, due: Clock, from: string, length: string, provision: string) =>
      `${title} (${who}): due by ${due.time} on ${due.day}, ${length} from ${from}, under ${provision}.`,
    fromHour: ({ time, day }: Clock) => `${time} on ${day}`,
    fromDay: ({ day }: Clock) => day,
    skipped: (day: string, name: string) => `Not counted: ${day}, ${name}.`,
    warning: (law: string) => `An amending text is not coded yet (${law}): the last known limit was applied.`,
    alternative: (time: string, day: string, length: string) =>
      `Counted as ${length} it would be due by ${time} on ${day}.`,
    unconfirmed: "This limit is not confirmed.",
  },
};

const lengths: Record<Language, Record<DeadlineUnit, (length: number) => string>> = {
  vi: {
    hours: (length) => `${length} giờ`,
    "calendar-days": (length) => `${length} ngày`,
    "working-days": (length) => `${length} ngày làm việc`,
  },
  en: {
    hours: (length) => `${length} hours`,
    "calendar-days": (length) => `${length} days`,
    "working-days": (length) => `${length} working days`,
  },
};

/** In Vietnam's time, whatever offset the moment was written in. */
function clock(moment: Instant): Clock {
  const local = fromEpoch(toEpoch(moment));
  return { time: local.slice(11, 16), day: written(dayOf(local)) };
}

function written(date: PlainDate): string {
  return date.split("-").reverse().join("/");
}
