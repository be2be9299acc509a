import { dayOf, fromEpoch, type Instant, toEpoch } from "../dates/instant.ts";
import type { PlainDate } from "../dates/plain-date.ts";
import type { Language } from "../language/bilingual.ts";
import { citeProvision, nameDocument } from "../law/cite-provision.ts";
import type { DeadlineUnit } from "./deadline-rule.ts";
import { type Deadline, getDeadlineRule } from "./due-at.ts";

/**
 * A deadline in words: what, whose duty, by when, under which provision, which holidays were left out, and what
 * is not certain about it.
 *
 * @example explainDeadline(dueAt("complaint-first", "2026-11-23T15:05:00+07:00", calendar), "en")
 * // "First answer to a complaint (The head of the organisation): due by 23:59 on 27/11/2026, 3 working days
 * // from 15:05 on 23/11/2026, under Law on Legal Aid, Article 45. Not counted: 24/11/2026, Vietnam Culture Day."
 */
export function explainDeadline(deadline: Deadline, language: Language): string {
  const { title, who, note } = getDeadlineRule(deadline.rule, dayOf(deadline.from));
  const words = sentences[language];
  const provision = citeProvision(deadline.provision, language);
  const length = lengths[language][deadline.unit](deadline.length);
  return [
    words.due(title[language], who[language], clock(deadline.due), clock(deadline.from), length, provision),
    ...deadline.skipped.flatMap(({ date, name }) =>
      name ? [words.skipped(written(date), name[language])] : [],
    ),
    ...deadline.warnings.map(({ law }) => words.warning(nameDocument(law, language))),
    ...(deadline.evidence === "seen" ? [] : [words.unconfirmed]),
    ...(note ? [note[language]] : []),
  ].join(" ");
}

type Clock = { readonly time: string; readonly day: string };

const sentences = {
  vi: {
    due: (title: string, who: string, due: Clock, from: Clock, length: string, provision: string) =>
      `${title} (${who}): chậm nhất ${due.time} ngày ${due.day}, tính ${length} từ ${from.time} ngày ${from.day}, theo ${provision}.`,
    skipped: (day: string, name: string) => `Không tính ngày ${day} (${name}).`,
    warning: (law: string) =>
      `Văn bản sửa đổi chưa được cập nhật (${law}): tính theo quy định đã biết trước đó.`,
    unconfirmed: "Thời hạn này chưa được xác nhận.",
  },
  en: {
    due: (title: string, who: string, due: Clock, from: Clock, length: string, provision: string) =>
      `${title} (${who}): due by ${due.time} on ${due.day}, ${length} from ${from.time} on ${from.day}, under ${provision}.`,
    skipped: (day: string, name: string) => `Not counted: ${day}, ${name}.`,
    warning: (law: string) => `An amending text is not coded yet (${law}): the last known limit was applied.`,
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
