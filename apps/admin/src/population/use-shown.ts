import { useFormat } from "@tgpl/ui/format/use-format.ts";

/** A figure, or the mark of one that is hidden. */
export function useShown(): (figure: number | null) => string {
  const format = useFormat();
  return (figure) => (figure === null ? "…" : format.number(figure));
}
