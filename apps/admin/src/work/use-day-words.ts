import { dayOf, type Instant, partsOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useToday } from "../session/clock.tsx";

/** 19/11, with its year when that is not this one. */
export function useDayWords(): (moment: Instant) => string {
  const format = useFormat();
  const today = useToday();
  return (moment) =>
    partsOf(dayOf(moment)).year === partsOf(today).year ? format.dayMonth(moment) : format.date(moment);
}
