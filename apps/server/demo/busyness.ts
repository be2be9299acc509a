import { addDays, type PlainDate, partsOf } from "@tgpl/domain";
import { isAtWork } from "./working-days.ts";
import type { World } from "./world.ts";

/** How many people come on a day, beside other days: more in busy months, none on days off. */
export function busyness({ data, calendar }: Pick<World, "data" | "calendar">, day: PlainDate): number {
  return isAtWork(day, calendar) ? (data.work.months[partsOf(day).month - 1] ?? 0) : 0;
}

/** The same of all days from the first up to, not including, the last. */
export function busynessBetween(
  world: Parameters<typeof busyness>[0],
  from: PlainDate,
  until: PlainDate,
): number {
  let total = 0;
  for (let day = from; day < until; day = addDays(day, 1)) total += busyness(world, day);
  return total;
}
