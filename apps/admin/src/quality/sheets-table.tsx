import type { QualityItem } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { ItemWords, parts } from "./score-editor.tsx";
import type { SheetContent, SheetRecord } from "./sheet-form.ts";
import { writtenPoints } from "./written-points.ts";

export type SignedSheet = SheetRecord & { content: SheetContent };

/** Signed sheets side by side; a line on which they differ says so. */
export function SheetsTable({
  items,
  sheets,
}: {
  items: readonly QualityItem[];
  sheets: readonly SignedSheet[];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <DataTable className="blocks score">
      <thead>
        <tr>
          <th scope="col">{t("quality.sheet.item")}</th>
          <th scope="col" className="num">
            {t("quality.sheet.most")}
          </th>
          {sheets.map(({ id, place }) => (
            <th scope="col" className="num" key={id}>
              {t(`quality.sheet.place.${place}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Part key={part} part={part} items={items} sheets={sheets} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("quality.sheet.total")}</th>
          <NumberCell head={t("quality.sheet.most")}>
            {items.reduce((sum, { maximum }) => sum + maximum, 0)}
          </NumberCell>
          {sheets.map(({ id, place, score }) => (
            <NumberCell key={id} head={t(`quality.sheet.place.${place}`)}>
              {writtenPoints(format, score?.total ?? 0)}
            </NumberCell>
          ))}
        </tr>
      </tfoot>
    </DataTable>
  );
}

interface PartProps {
  part: (typeof parts)[number];
  items: readonly QualityItem[];
  sheets: readonly SignedSheet[];
}

function Part({ part, items, sheets }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const own = items.filter(({ code }) => code.startsWith(part));
  return (
    <Fragment>
      <tr className="score-part">
        <th scope="rowgroup">{t(`quality.sheet.part.${part}`)}</th>
        <NumberCell head={t("quality.sheet.most")}>
          {own.reduce((sum, { maximum }) => sum + maximum, 0)}
        </NumberCell>
        {sheets.map(({ id, place, score }) => (
          <NumberCell key={id} head={t(`quality.sheet.place.${place}`)}>
            {writtenPoints(format, score?.byCriterion[part] ?? 0)}
          </NumberCell>
        ))}
      </tr>
      {own.map((item) => (
        <Line key={item.code} item={item} sheets={sheets} />
      ))}
    </Fragment>
  );
}

function Line({ item, sheets }: { item: QualityItem; sheets: readonly SignedSheet[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const given = sheets.map(
    ({ content }) => (content.points as Record<string, number | undefined>)[item.code],
  );
  const differs = given.some((points) => points !== given[0]);
  return (
    <tr className={differs ? "score-differs" : undefined}>
      <th scope="row">
        <ItemWords item={item} />
        {differs && <b className="gap-atrisk"> ({t("quality.sheet.differs")})</b>}
        <Remarks code={item.code} sheets={sheets} />
      </th>
      <NumberCell head={t("quality.sheet.most")}>{item.maximum}</NumberCell>
      {sheets.map(({ id, place }, at) => (
        <NumberCell key={id} head={t(`quality.sheet.place.${place}`)}>
          {given[at] === undefined ? "–" : writtenPoints(format, given[at])}
        </NumberCell>
      ))}
    </tr>
  );
}

function Remarks({ code, sheets }: { code: string; sheets: readonly SignedSheet[] }) {
  const { t } = useTranslation();
  return sheets.map(({ id, place, content }) => {
    const remark = (content.remarks as Record<string, string | undefined>)[code];
    const by = sheets.length > 1 ? `${t(`quality.sheet.place.${place}`)}: ` : "";
    return (
      remark && (
        <p className="note soft" key={id}>
          {by}
          {remark}
        </p>
      )
    );
  });
}
