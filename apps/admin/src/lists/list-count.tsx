import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useTranslation } from "react-i18next";

/** How many there are by the filters; above a thousand it says so. */
export function ListCount({ count }: { count: { count: number; isMore: boolean } | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!count) return null;
  const number = format.number(count.count);
  return t(count.isMore ? "lists.countMore" : "lists.count", { number });
}
