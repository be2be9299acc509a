import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Notice } from "@tgpl/ui/notice.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useTranslation } from "react-i18next";
import { DecisionEditor } from "./decision-editor.tsx";
import { SheetEditor } from "./sheet-editor.tsx";
import type { AppraisalRecord } from "./sheet-form.ts";
import { SheetProvision } from "./sheet-provision.tsx";
import { SheetsTable, type SignedSheet } from "./sheets-table.tsx";
import { SuccessPart } from "./success-part.tsx";

/** The sheet that one is writing, those that may be seen, and the decision between them where it is asked. */
export function Sheets({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const own = record.acts.includes("score")
    ? record.sheets.find(({ isMine, place }) => isMine && place !== "decision")
    : undefined;
  const decides = record.acts.includes("decide") || record.acts.includes("answer-appeal");
  if (record.status === null)
    return (
      <Sheet title={t("quality.sheet.title")}>
        <p className="empty">{t("quality.sheet.nothing")}</p>
      </Sheet>
    );
  return (
    <>
      {own ? (
        <div id="own-sheet">
          <SheetEditor key={own.id} record={record} sheet={own} />
        </div>
      ) : (
        <SeenSheets record={record} />
      )}
      {decides && (
        <div id="decision">
          <DecisionEditor key={record.status} record={record} />
        </div>
      )}
    </>
  );
}

const order = { first: 0, second: 1, decision: 2 } as const;

/** The sheets that this person may read, in their order. */
export function readableSheets({ sheets }: AppraisalRecord): SignedSheet[] {
  return sheets
    .filter((sheet): sheet is SignedSheet => sheet.content !== null && sheet.finishedAt !== null)
    .toSorted((one, other) => order[one.place] - order[other.place]);
}

function SeenSheets({ record }: { record: AppraisalRecord }) {
  const { t } = useTranslation();
  const seen = readableSheets(record);
  const last = seen.at(-1);
  return (
    <Sheet title={t("quality.sheet.title")} footer={<SheetProvision record={record} />}>
      {seen.length === 0 && (
        <div className="body">
          <Notice tone="wait">{t("quality.sheet.hidden")}</Notice>
        </div>
      )}
      {seen.length > 0 && record.items && <SheetsTable items={record.items} sheets={seen} />}
      {last && (
        <div className="body quality-body">
          {seen.map((sheet) => (
            <Opinion key={sheet.id} sheet={sheet} />
          ))}
          {record.formOfAid === "proceedings" && last.content.success && (
            <SuccessPart record={record} answers={last.content.success} />
          )}
        </div>
      )}
    </Sheet>
  );
}

function Opinion({ sheet: { place, by, finishedAt, content } }: { sheet: SignedSheet }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <h3>{t(`quality.sheet.place.${place}`)}</h3>
      {content.opinion && <p>{content.opinion}</p>}
      <p className="note soft">
        {t("quality.sheet.by", { name: by.name, at: finishedAt ? format.dateTime(finishedAt) : "" })}
      </p>
    </div>
  );
}
