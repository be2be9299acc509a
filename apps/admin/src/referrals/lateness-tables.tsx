import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import type { Lateness, Period } from "./lateness-page.tsx";
import { useAgencyWords } from "./use-agency-words.ts";
import { useMinutesWords } from "./use-minutes-words.ts";

type AgencyRow = Lateness["agencies"][number];
type OfficeRow = Lateness["offices"][number];

const agencyHeads = ["count", "inTime", "late", "running", "notCounted", "median", "longest"] as const;

/** How each agency kept its limits; the figures lead to their rows. */
export function AgencyLatenessTable({
  agencies,
  period,
}: {
  agencies: Lateness["agencies"];
  period: Period;
}) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("lateness.agencies")} footer={t("lateness.agenciesNote")}>
      <ScrollBox label={t("lateness.agencies")}>
        <DataTable>
          <Heads first={t("notices.agency")} heads={agencyHeads.map((head) => t(`lateness.heads.${head}`))} />
          <tbody>
            {agencies.map((row) => (
              <AgencyLine key={row.agency.id} row={row} period={period} />
            ))}
          </tbody>
        </DataTable>
      </ScrollBox>
    </Sheet>
  );
}

function AgencyLine({ row, period }: { row: AgencyRow; period: Period }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const words = useAgencyWords();
  const duration = useDuration();
  const name = words(row.agency);
  const rows = (state: "all" | "late") =>
    href({ to: "/notices", search: { state, agency: row.agency.id, ...period } });
  return (
    <tr>
      <th scope="row">
        <Link href={href({ to: "/agencies/$id", params: { id: row.agency.id } })}>{name}</Link>
      </th>
      <NumberCell>
        <Link href={rows("all")} aria-label={t("lateness.openAll", { count: row.count, name })}>
          {format.number(row.count)}
        </Link>
      </NumberCell>
      <NumberCell>{format.number(row.inTime)}</NumberCell>
      <NumberCell>
        {row.late > 0 ? (
          <Link href={rows("late")} aria-label={t("lateness.openLate", { count: row.late, name })}>
            <Status kind="late" small>
              {format.number(row.late)}
            </Status>
          </Link>
        ) : (
          "0"
        )}
      </NumberCell>
      <NumberCell>{format.number(row.running)}</NumberCell>
      <NumberCell>{format.number(row.notCounted)}</NumberCell>
      <NumberCell>{duration(row.median)}</NumberCell>
      <NumberCell>{duration(row.longest)}</NumberCell>
    </tr>
  );
}

const officeHeads = [
  "notices",
  "accepted",
  "acceptMedian",
  "acceptLongest",
  "appointed",
  "appointMedian",
  "appointLongest",
] as const;

/** How soon each office accepted and appointed: the law says at once, so minutes are told and nobody is called late. */
export function OfficeLatenessTable({ offices }: { offices: Lateness["offices"] }) {
  const { t } = useTranslation();
  return (
    <Sheet title={t("lateness.offices")} footer={t("lateness.officesNote")}>
      <ScrollBox label={t("lateness.offices")}>
        <DataTable>
          <Heads first={t("lists.office")} heads={officeHeads.map((head) => t(`lateness.heads.${head}`))} />
          <tbody>
            {offices.map((row) => (
              <OfficeLine key={row.office.id} row={row} />
            ))}
          </tbody>
        </DataTable>
      </ScrollBox>
    </Sheet>
  );
}

function OfficeLine({ row }: { row: OfficeRow }) {
  const format = useFormat();
  const duration = useDuration();
  return (
    <tr>
      <th scope="row">{row.office.name}</th>
      <NumberCell>{format.number(row.count)}</NumberCell>
      <NumberCell>{format.number(row.accepted)}</NumberCell>
      <NumberCell>{duration(row.acceptMedian)}</NumberCell>
      <NumberCell>{duration(row.acceptLongest)}</NumberCell>
      <NumberCell>{format.number(row.appointed)}</NumberCell>
      <NumberCell>{duration(row.appointMedian)}</NumberCell>
      <NumberCell>{duration(row.appointLongest)}</NumberCell>
    </tr>
  );
}

function Heads({ first, heads }: { first: string; heads: readonly string[] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {heads.map((head) => (
          <th scope="col" className="num" key={head}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** What nobody has done yet has no duration. */
function useDuration(): (minutes: number | null) => string {
  const { t } = useTranslation();
  const words = useMinutesWords();
  return (minutes) => (minutes === null ? t("applicants.none") : words(minutes));
}
