import { markOf, type QualityItem } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { readPoints } from "./read-points.ts";
import { pointsOf, type SheetForm } from "./sheet-form.ts";
import { writtenPoints } from "./written-points.ts";

/** Points that others gave, in a column of their own. */
export interface BesideColumn {
  id: string;
  title: string;
  points: Readonly<Record<string, number | undefined>>;
}

export interface ScoreEditorProps {
  items: readonly QualityItem[];
  form: SheetForm;
  onChange: (form: SheetForm) => void;
  beside?: readonly BesideColumn[] | undefined;
  /** Without remarks on single items. */
  isPlain?: boolean | undefined;
}

export const parts = ["A", "B", "C"] as const;

/** The score sheet, to be filled in: parts A, B and C with their items, and the total while one types. */
export function ScoreEditor({ items, form, onChange, beside = [], isPlain = false }: ScoreEditorProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const given = pointsOf(form, items) as Record<string, number>;
  const sum = (list: readonly QualityItem[]) => list.reduce((all, { code }) => all + (given[code] ?? 0), 0);
  const most = (list: readonly QualityItem[]) => list.reduce((all, { maximum }) => all + maximum, 0);
  return (
    <DataTable className="blocks score">
      <Heads beside={beside} isPlain={isPlain} />
      <tbody>
        {parts.map((part) => {
          const own = items.filter(({ code }) => code.startsWith(part));
          return (
            <Fragment key={part}>
              <tr className="score-part">
                <th scope="rowgroup" colSpan={1 + beside.length}>
                  {t(`quality.sheet.part.${part}`)}
                </th>
                <NumberCell head={t("quality.sheet.most")}>{most(own)}</NumberCell>
                <NumberCell head={t("quality.sheet.points")}>{writtenPoints(format, sum(own))}</NumberCell>
                {!isPlain && <td className="opt" />}
              </tr>
              {own.map((item) => (
                <Row
                  key={item.code}
                  item={item}
                  form={form}
                  onChange={onChange}
                  beside={beside}
                  isPlain={isPlain}
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={1 + beside.length}>
            {t("quality.sheet.total")}
          </th>
          <NumberCell head={t("quality.sheet.most")}>{most(items)}</NumberCell>
          <NumberCell head={t("quality.sheet.points")}>
            <output>{writtenPoints(format, sum(items))}</output>
          </NumberCell>
          {!isPlain && <td className="opt" />}
        </tr>
      </tfoot>
    </DataTable>
  );
}

function Heads({ beside, isPlain }: { beside: readonly BesideColumn[]; isPlain: boolean }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        <th scope="col">{t("quality.sheet.item")}</th>
        {beside.map(({ id, title }) => (
          <th scope="col" className="num" key={id}>
            {title}
          </th>
        ))}
        <th scope="col" className="num">
          {t("quality.sheet.most")}
        </th>
        <th scope="col" className="num">
          {t("quality.sheet.points")}
        </th>
        {!isPlain && <th scope="col">{t("quality.sheet.remark")}</th>}
      </tr>
    </thead>
  );
}

interface RowProps extends Required<Pick<ScoreEditorProps, "form" | "onChange">> {
  item: QualityItem;
  beside: readonly BesideColumn[];
  isPlain: boolean;
}

function Row({ item, form, onChange, beside, isPlain }: RowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { code, maximum } = item;
  const [first, ...rest] = beside.map(({ points }) => points[code]);
  const differs = beside.length > 1 && rest.some((other) => other !== first);
  return (
    <tr className={differs ? "score-differs" : undefined}>
      <th scope="row">
        <ItemWords item={item} />
        {differs && <b className="gap-atrisk"> ({t("quality.sheet.differs")})</b>}
      </th>
      {beside.map(({ id, title, points }) => (
        <NumberCell key={id} head={title}>
          {points[code] === undefined ? "–" : writtenPoints(format, points[code])}
        </NumberCell>
      ))}
      <NumberCell head={t("quality.sheet.most")}>{maximum}</NumberCell>
      <td className="num">
        <PointsField item={item} form={form} onChange={onChange} />
      </td>
      {!isPlain && (
        <td className="across">
          <input
            className="input"
            aria-label={t("quality.sheet.remarkOf", { code })}
            maxLength={500}
            value={form.remarks[code] ?? ""}
            onChange={(event) =>
              onChange({ ...form, remarks: { ...form.remarks, [code]: event.target.value } })
            }
          />
        </td>
      )}
    </tr>
  );
}

function PointsField({ item: { code, maximum }, form, onChange }: Omit<RowProps, "beside" | "isPlain">) {
  const { t } = useTranslation();
  const text = form.points[code] ?? "";
  const isWrong = text.trim() !== "" && readPoints(text, maximum) === null;
  const id = `points-${code}`;
  return (
    <>
      <input
        id={id}
        className={isWrong ? "input score-points bad" : "input score-points"}
        inputMode="decimal"
        autoComplete="off"
        aria-label={t("quality.sheet.pointsOf", { code, most: maximum })}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-error` : undefined}
        value={text}
        onChange={(event) => onChange({ ...form, points: { ...form.points, [code]: event.target.value } })}
      />
      {isWrong && (
        <p className="err" id={`${id}-error`}>
          {t("quality.sheet.wrong", { code, most: maximum })}
        </p>
      )}
    </>
  );
}

/** The item with its code; where its most points are not confirmed, that is said. */
export function ItemWords({ item }: { item: QualityItem }) {
  const [language] = useLanguage();
  const mark = markOf(item.evidence, language);
  return (
    <>
      <b>{item.code}.</b> {item.label[language]}
      {mark && <small className="soft score-mark"> {mark}</small>}
    </>
  );
}
