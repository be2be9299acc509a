import { caseResults, dayOf, labelOf, proceedingsStages, registrationStatuses } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { CaseRecord } from "../case-page.tsx";
import { useDeadlineWords } from "../use-deadline-words.ts";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { StageLine } from "./file-lines.ts";
import { FileRow, LineAct } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** The stages, the newest first: the registration at each, and its result. */
export function StagesSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<StageLine, string>(api.cases.stages.list.queryKey({ id, after: null }), (after) =>
    api.cases.stages.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.court.stages")} aside={<AddButton is="stage" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.court.noStages")}>
        {(lines) => lines.map((line) => <StageRow key={line.id} line={line} legalCase={legalCase} />)}
      </PagesPanel>
    </Sheet>
  );
}

function StageRow({ line, legalCase }: { line: StageLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase);
  const title = `${labelOf(proceedingsStages, line.stage, language)}, ${line.agency}`;
  return (
    <FileRow
      date={format.date(line.fromOn)}
      dateNote={line.untilOn ? format.date(line.untilOn) : undefined}
      kind="key"
      title={title}
      struck={line.struck}
      by={line.by ?? undefined}
      acts={
        mayWrite && (
          <>
            <LineAct of={title} onClick={() => open({ is: "stage", line })}>
              {t("cases.file.edit")}
            </LineAct>
            <LineAct of={title} onClick={() => open({ is: "strike", part: "stage", line, what: title })}>
              {t("cases.file.strike")}
            </LineAct>
          </>
        )
      }
    >
      {line.agencyNumber && <p>{t("cases.court.number", { number: line.agencyNumber })}</p>}
      <Registration line={line} />
      {line.clock && <SubstituteLimit clock={line.clock} />}
      <Result line={line} />
    </FileRow>
  );
}

const markOfStatus = {
  asked: "waiting",
  registered: "done",
  refused: "stopped",
  cancelled: "stopped",
} as const;

function Registration({ line }: { line: StageLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { registration, registrationAt, registrationNumber: number, registrationReason } = line;
  if (registration === null) return null;
  const status = labelOf(registrationStatuses, registration, language);
  const day = registrationAt && format.date(dayOf(registrationAt));
  const told =
    day === null
      ? status
      : number
        ? t("cases.court.registrationTold", { status, number, day })
        : t("cases.court.registrationTimed", { status, day });
  return (
    <p>
      <Status kind={markOfStatus[registration]} small>
        {told}
      </Status>
      {registrationReason && <> {registrationReason}</>}
    </p>
  );
}

/** After a refusal somebody else must be named within the law's limit. */
function SubstituteLimit({ clock }: { clock: NonNullable<StageLine["clock"]> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind } = useDeadlineWords(clock);
  return (
    <p>
      <Status kind={kind} small>
        {t("cases.court.substitute", { day: format.date(clock.due), time: format.time(clock.due) })}
      </Status>
    </p>
  );
}

function Result({ line }: { line: StageLine }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { result, resultNumber, resultOn, resultWords } = line;
  if (result === null || resultOn === null) return null;
  const said = t("cases.court.resultTold", {
    result: labelOf(caseResults, result, language),
    number: resultNumber ?? "…",
    day: format.date(resultOn),
  });
  return (
    <p>
      {said}
      {resultWords && <> {resultWords}</>}
    </p>
  );
}
