import { Link } from "@tgpl/ui/link.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "../../routing/use-href.ts";
import type { ApplicantRecord } from "../applicant-sheets.tsx";
import type { MergeField, MergeRow } from "./merge-rows.ts";

export interface MergeTableProps {
  kept: ApplicantRecord;
  merged: ApplicantRecord;
  rows: readonly MergeRow[];
  take: readonly MergeField[];
  onChoose: (field: MergeField, isTaken: boolean) => void;
}

/** Each field of both records; where they differ, one of the two is chosen. */
export function MergeTable({ kept, merged, rows, take, onChoose }: MergeTableProps) {
  const { t } = useTranslation();
  const head = { title: t("applicants.upkeep.field") };
  return (
    <ScrollBox label={t("applicants.upkeep.compareTitle")}>
      <DataTable
        heads={[
          head.title,
          <RecordHead key="kept" record={kept} label={t("applicants.upkeep.keptRecord")} />,
          <RecordHead key="merged" record={merged} label={t("applicants.upkeep.mergedRecord")} />,
        ]}
      >
        {rows.map((row) => (
          <FieldRow key={row.field} row={row} isTaken={take.includes(row.field)} onChoose={onChoose} />
        ))}
      </DataTable>
    </ScrollBox>
  );
}

function RecordHead({ record, label }: { record: ApplicantRecord; label: string }) {
  const href = useHref();
  return (
    <>
      {label}
      <br />
      <Link href={href({ to: "/applicants/$id", params: { id: record.id } })}>{record.fullName}</Link>
    </>
  );
}

interface RowProps {
  row: MergeRow;
  isTaken: boolean;
  onChoose: MergeTableProps["onChoose"];
}

function FieldRow({ row, isTaken, onChoose }: RowProps) {
  const name = useId();
  const { field, title, kept, merged, differs } = row;
  if (!differs)
    return (
      <tr>
        <th scope="row">{title}</th>
        <td>{kept}</td>
        <td>{merged}</td>
      </tr>
    );
  const choice = (words: string, isOther: boolean) => (
    <label className="checkbox">
      <input
        type="radio"
        name={name}
        checked={isTaken === isOther}
        onChange={() => onChoose(field, isOther)}
        aria-label={`${title}: ${words}`}
      />
      <span>{words}</span>
    </label>
  );
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>{choice(kept, false)}</td>
      <td>{choice(merged, true)}</td>
    </tr>
  );
}
