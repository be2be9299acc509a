/** How one task differs between two editions. */
export type PlanChange<Field extends string = string> =
  | { readonly change: "added" | "removed"; readonly code: string }
  | { readonly change: "changed"; readonly code: string; readonly fields: readonly Field[] };

/**
 * What an edition changes of the one before it, task by task. A task is known by its code, which stays the same in every
 * edition of a year.
 *
 * @example
 * comparePlans([{ code: "A1.1", until: "2026-06-30" }], [{ code: "A1.1", until: "2026-12-31" }, { code: "A1.2" }])
 * // [{ change: "changed", code: "A1.1", fields: ["until"] }, { change: "added", code: "A1.2" }]
 */
export function comparePlans<Task extends { readonly code: string }>(
  before: readonly Task[],
  after: readonly Task[],
): readonly PlanChange<Extract<keyof Task, string>>[] {
  const known = new Map(before.map((task) => [task.code, task]));
  const kept = new Set(after.map(({ code }) => code));
  return [
    ...after.flatMap((task) => compareTask(known.get(task.code), task)),
    ...before.filter(({ code }) => !kept.has(code)).map(({ code }) => ({ change: "removed", code }) as const),
  ];
}

function compareTask<Task extends { readonly code: string }>(
  before: Task | undefined,
  after: Task,
): readonly PlanChange<Extract<keyof Task, string>>[] {
  const { code } = after;
  if (!before) return [{ change: "added", code }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as Extract<
    keyof Task,
    string
  >[];
  const fields = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  return fields.length === 0 ? [] : [{ change: "changed", code, fields }];
}
