import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "../notice.tsx";
import { DataTable } from "../table/data-table.tsx";
import { ScrollBox } from "../table/scroll-box.tsx";
import "../text/ui-resources.ts";

export type Side = "mine" | "theirs";

export interface ClashRow {
  path: string;
  label: ReactNode;
  /** Both wordings, ready for reading. */
  mine: ReactNode;
  theirs: ReactNode;
  /** Null until somebody chooses. */
  chosen: Side | null;
}

export interface ClashListProps {
  /** Names of fields that merged by themselves, as one sentence; null when there are none. */
  taken: ReactNode;
  /** Who changed the record meanwhile, and when. */
  who: ReactNode;
  rows: readonly ClashRow[];
  onChoose: (path: string, side: Side) => void;
  /** Id of the box, for the link of an error summary. */
  id?: string | undefined;
}

/** Somebody else was faster: what merged by itself, and side by side what both wrote in the same place. */
export function ClashList({ taken, who, rows, onChoose, id }: ClashListProps) {
  const { t } = useTranslation("ui");
  return (
    <div className="clashes" id={id} tabIndex={-1}>
      <Notice tone={rows.length > 0 ? "warn" : "info"} title={who}>
        {taken && <p>{taken}</p>}
        <p>{t(rows.length > 0 ? "merge.choose" : "merge.allMerged")}</p>
      </Notice>
      {rows.length > 0 && (
        <ScrollBox label={t("merge.title")}>
          <DataTable heads={[t("merge.field"), t("merge.mine"), t("merge.theirs")]} className="blocks">
            {rows.map((row) => (
              <Row key={row.path} row={row} onChoose={(side) => onChoose(row.path, side)} />
            ))}
          </DataTable>
        </ScrollBox>
      )}
    </div>
  );
}

function Row({ row, onChoose }: { row: ClashRow; onChoose: (side: Side) => void }) {
  const { t } = useTranslation("ui");
  const name = useId();
  return (
    <tr>
      <th scope="row" id={`${name}-label`}>
        {row.label}
      </th>
      {(["mine", "theirs"] as const).map((side) => (
        <td key={side} data-label={t(`merge.${side}`)}>
          <label className="checkbox">
            <input
              type="radio"
              name={name}
              checked={row.chosen === side}
              onChange={() => onChoose(side)}
              aria-describedby={`${name}-label`}
            />
            <span className="clash-words">{row[side]}</span>
          </label>
        </td>
      ))}
    </tr>
  );
}
