import { fileCode, type Instant, partsOf } from "@tgpl/domain";
import type { Row } from "./rows.ts";
import type { ToldCase } from "./told-case.ts";
import { writtenDay } from "./written-day.ts";

export type NumberedCase = { row: Row<"cases">; events: Row<"case_events">[] };

/**
 * Numbers cases in the order of their acceptance, in each office's register of the year. Cases are told person by
 * person, so they wait here until nobody can come any more who was accepted before them.
 */
export function createRegister() {
  let waiting: ToldCase[] = [];
  const last = new Map<string, Row<"register_counters">>();

  const next = ({ row, office, acceptedAt, form }: ToldCase): Row<"cases"> => {
    const { year } = partsOf(writtenDay(acceptedAt));
    const counter = last.get(`${office}/${year}`) ?? { officeId: row.officeId, year, last: 0 };
    last.set(`${office}/${year}`, { ...counter, last: counter.last + 1 });
    return {
      ...row,
      fileCode: fileCode({ organisation: office, formOfAid: form, sequence: counter.last + 1, year }),
    };
  };

  return {
    add: (cases: readonly ToldCase[]) => void waiting.push(...cases),
    /** The cases accepted before a moment, numbered. */
    numberBefore: (moment: Instant): NumberedCase[] => {
      const ready = waiting.filter(({ acceptedAt }) => acceptedAt < moment).toSorted(byAcceptance);
      waiting = waiting.filter(({ acceptedAt }) => acceptedAt >= moment);
      return ready.map((told) => ({ row: next(told), events: told.events }));
    },
    counters: (): Row<"register_counters">[] => [...last.values()],
  };
}

function byAcceptance(a: ToldCase, b: ToldCase): number {
  if (a.acceptedAt === b.acceptedAt) return a.row.id < b.row.id ? -1 : 1;
  return a.acceptedAt < b.acceptedAt ? -1 : 1;
}
