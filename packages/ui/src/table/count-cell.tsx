import { useTranslation } from "react-i18next";
import { useFormat } from "../format/use-format.ts";
import { HiddenCountCell } from "./hidden-count-cell.tsx";
import { NumberCell } from "./number-cell.tsx";

export interface CountCellProps {
  /** `hidden`: too small; `missing`: no data; `not-yet`: the day has not come. Zero is a number and is shown. */
  value: number | "hidden" | "missing" | "not-yet";
  isTotal?: boolean | undefined;
  head?: string | undefined;
  optional?: boolean | undefined;
}

export function CountCell({ value, isTotal = false, head, optional }: CountCellProps) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  if (value === "hidden") return <HiddenCountCell head={head} />;
  if (typeof value === "number") {
    const words = format.number(value);
    return (
      <NumberCell head={head} optional={optional}>
        {isTotal ? <b>{words}</b> : words}
      </NumberCell>
    );
  }
  return (
    <NumberCell head={head} optional={optional} className="faint">
      {t(value === "missing" ? "table.missing" : "table.notYet")}
    </NumberCell>
  );
}
