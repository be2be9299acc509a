import { isWithin, labelOf, relationKinds } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../../api/outputs.ts";
import { useToday } from "../../session/clock.tsx";
import { useHasRight } from "../../session/me.ts";
import { RelationDialog } from "./relation-dialog.tsx";

export type Relation = Outputs["applicants"]["beside"]["relations"][number];

export interface RelationsSheetProps {
  id: string;
  relations: readonly Relation[];
  isMending: boolean;
  onChanged: () => void;
}

export function RelationsSheet({ id, relations, isMending, onChanged }: RelationsSheetProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const mayWrite = useHasRight("applicant.write");
  const [open, setOpen] = useState<Relation | "new" | null>(isMending && mayWrite ? "new" : null);
  const done = () => {
    setOpen(null);
    say(t("applicants.saved"));
    onChanged();
  };
  return (
    <Sheet
      title={t("applicants.beside.relations")}
      aside={mayWrite && <Button onClick={() => setOpen("new")}>{t("applicants.beside.addRelation")}</Button>}
    >
      {relations.length === 0 ? (
        <p className="empty">{t("applicants.beside.noRelations")}</p>
      ) : (
        <RelationTable relations={relations} onChange={mayWrite ? setOpen : undefined} />
      )}
      {open && (
        <RelationDialog
          applicantId={id}
          relation={open === "new" ? undefined : open}
          onClose={() => setOpen(null)}
          onDone={done}
          onSeeNew={onChanged}
        />
      )}
    </Sheet>
  );
}

interface TableProps {
  relations: readonly Relation[];
  onChange: ((relation: Relation) => void) | undefined;
}

function RelationTable({ relations, onChange }: TableProps) {
  const { t } = useTranslation();
  return (
    <DataTable
      className="blocks"
      heads={[
        t("applicants.fullName"),
        t("applicants.beside.kind"),
        t("applicants.phone"),
        t("applicants.beside.proofPaper"),
        t("applicants.beside.time"),
        ...(onChange ? [t("applicants.edit")] : []),
      ]}
    >
      {relations.map((relation) => (
        <RelationRow key={relation.id} relation={relation} onChange={onChange} />
      ))}
    </DataTable>
  );
}

function RelationRow({ relation, onChange }: Omit<TableProps, "relations"> & { relation: Relation }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const none = t("applicants.none");
  return (
    <tr>
      <th scope="row">{relation.fullName}</th>
      <td data-label={t("applicants.beside.kind")}>{labelOf(relationKinds, relation.kind, language)}</td>
      <td data-label={t("applicants.phone")}>{relation.phone ?? none}</td>
      <td data-label={t("applicants.beside.proofPaper")}>{relation.proofPaper ?? none}</td>
      <td data-label={t("applicants.beside.time")}>
        <Time relation={relation} />
      </td>
      {onChange && (
        <td className="across">
          <Button
            kind="bare"
            aria-label={t("applicants.beside.changeRelation", { name: relation.fullName })}
            onClick={() => onChange(relation)}
          >
            {t("applicants.edit")}
          </Button>
        </td>
      )}
    </tr>
  );
}

function Time({ relation: { from, until } }: { relation: Relation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const words = [
    from && t("applicants.beside.from", { date: format.date(from) }),
    until && t("applicants.beside.until", { date: format.date(until) }),
  ].filter(Boolean);
  const isNow = isWithin(today, { from, until });
  return (
    <>
      <Status kind={isNow ? "done" : "stopped"}>
        {t(isNow ? "applicants.beside.now" : "applicants.beside.over")}
      </Status>{" "}
      {words.join(" ")}
    </>
  );
}
