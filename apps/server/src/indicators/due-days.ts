import {
  addDays,
  type DeadlineRuleId,
  dayOf,
  dueAt,
  InvalidInput,
  type PlainDate,
  type WorkingCalendar,
} from "@tgpl/domain";

/** Days on which a limit begins, and for each of them its last day. */
export type DueDays = { readonly starts: readonly PlainDate[]; readonly dues: readonly PlainDate[] };

const known = new WeakMap<WorkingCalendar, Map<DeadlineRuleId, DueDays>>();

/**
 * The last day of a limit in working days for every day on which it can begin, from the domain's `dueAt`, so that
 * the database can look it up. A day whose limit runs into a year with unknown holidays is left out.
 */
export function dueDays(rule: DeadlineRuleId, calendar: WorkingCalendar): DueDays {
  const ofCalendar = known.get(calendar) ?? new Map<DeadlineRuleId, DueDays>();
  known.set(calendar, ofCalendar);
  const found = ofCalendar.get(rule) ?? workOut(rule, calendar);
  ofCalendar.set(rule, found);
  return found;
}

function workOut(rule: DeadlineRuleId, calendar: WorkingCalendar): DueDays {
  const years = [...calendar.knownYears].sort((a, b) => a - b);
  const last: PlainDate = `${years.at(-1) ?? 0}-12-31`;
  const starts: PlainDate[] = [];
  const dues: PlainDate[] = [];
  // The day before a known year may begin a limit whose days all lie in it.
  for (let day = addDays(`${years[0] ?? 0}-01-01`, -1); day <= last; day = addDays(day, 1)) {
    const due = dueIfKnown(rule, day, calendar);
    if (due === undefined) continue;
    starts.push(day);
    dues.push(due);
  }
  return { starts, dues };
}

function dueIfKnown(rule: DeadlineRuleId, day: PlainDate, calendar: WorkingCalendar): PlainDate | undefined {
  try {
    return dayOf(dueAt(rule, `${day}T12:00:00+07:00`, calendar).due);
  } catch (error) {
    // Before the rule began, or in a year that is not known.
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}
