import { accessNeeds, arrangements, hearingKinds, labelOf, toEpoch } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status, type StatusKind } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { useNow } from "../../session/clock.tsx";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { HearingLine } from "./file-lines.ts";
import { FileRow, LineAct } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** Hearings and other appointed meetings, the latest first; a postponed one stays with its reason. */
export function HearingsSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<HearingLine, string>(
    api.cases.hearings.list.queryKey({ id, after: null }),
    (after) => api.cases.hearings.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.court.hearings")} aside={<AddButton is="hearing" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.court.noHearings")}>
        {(lines) => lines.map((line) => <HearingRow key={line.id} line={line} legalCase={legalCase} />)}
      </PagesPanel>
    </Sheet>
  );
}

function HearingRow({ line, legalCase }: { line: HearingLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useHearingTitle()(line);
  const isOver = toEpoch(line.startsAt) < toEpoch(useNow());
  return (
    <FileRow
      date={format.date(line.startsAt)}
      dateNote={format.time(line.startsAt)}
      kind={line.end === null && !isOver ? "coming" : undefined}
      title={title}
      struck={line.struck}
      by={line.by ?? undefined}
      acts={<Acts line={line} legalCase={legalCase} title={title} isOver={isOver} />}
    >
      {line.postponedFromId && <p>{t("cases.court.instead")}</p>}
      {line.end === null ? <Needs needs={line.needs} /> : <End line={line} />}
      {line.end === null && isOver && (
        <p>
          <Status kind="today" small>
            {t("cases.story.resultMissing")}
          </Status>
        </p>
      )}
      {line.attendees && <p>{t("cases.court.attended", { names: line.attendees })}</p>}
    </FileRow>
  );
}

/** "Phiên tòa, Tòa án khu vực 2, phòng 3, 08:00" */
export function useHearingTitle() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return ({ kind, place, room, startsAt }: Pick<HearingLine, "kind" | "place" | "room" | "startsAt">) => {
    const said = { kind: labelOf(hearingKinds, kind, language), place, time: format.time(startsAt) };
    return room ? t("cases.story.hearingInRoom", { ...said, room }) : t("cases.story.hearingAt", said);
  };
}

const markOfArrangement: Record<HearingLine["needs"][number]["arrangement"], StatusKind> = {
  "not-asked": "today",
  asked: "waiting",
  confirmed: "done",
  refused: "stopped",
};

/** How far what the person needs is arranged. */
export function Needs({ needs }: { needs: HearingLine["needs"] }) {
  const [language] = useLanguage();
  return needs.map(({ need, arrangement }) => (
    <p key={need}>
      {labelOf(accessNeeds, need, language)}:{" "}
      <Status kind={markOfArrangement[arrangement]} small>
        {labelOf(arrangements, arrangement, language)}
      </Status>
    </p>
  ));
}

function End({ line: { end, endReason, result } }: { line: HearingLine }) {
  const { t } = useTranslation();
  if (end === "held") return <p>{t("cases.story.held", { result: result ?? "" })}</p>;
  const reason = endReason ?? "";
  return (
    <p>
      {end === "postponed" ? t("cases.story.postponed", { reason }) : t("cases.story.cancelled", { reason })}
    </p>
  );
}

interface ActsProps {
  line: HearingLine;
  legalCase: CaseRecord;
  title: string;
  isOver: boolean;
}

function Acts({ line, legalCase, title, isOver }: ActsProps) {
  const { t } = useTranslation();
  const { open } = useFileDialog();
  if (!useMayWrite(legalCase)) return null;
  return (
    <>
      {line.end === null && (
        <>
          {isOver && (
            <LineAct of={title} onClick={() => open({ is: "settle", line })}>
              {t("cases.court.settle")}
            </LineAct>
          )}
          <LineAct of={title} onClick={() => open({ is: "postpone", line })}>
            {t("cases.court.postpone")}
          </LineAct>
          {!isOver && (
            <LineAct of={title} onClick={() => open({ is: "hearing", line })}>
              {t("cases.file.edit")}
            </LineAct>
          )}
        </>
      )}
      <LineAct of={title} onClick={() => open({ is: "strike", part: "hearing", line, what: title })}>
        {t("cases.file.strike")}
      </LineAct>
    </>
  );
}
