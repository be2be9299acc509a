import { useQueryClient } from "@tanstack/react-query";
import { citeProvision, labelOf, type ProofPaper, proofPapers } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { FactRow } from "@tgpl/ui/form-section.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { NotSavedStrip } from "../api/not-saved-strip.tsx";
import { useOptimisticWrite } from "../api/use-optimistic-write.ts";
import { useWrite } from "../api/use-write.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { useNow } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";

type Paper = RequestRecord["papers"][number];

/** Originals of what came by fax or electronically are checked when the person is met (Luật TGPL Điều 29). */
export function OriginalsSheet({ record }: { record: RequestRecord }) {
  const papers = record.papers.filter(({ seen }) => seen === "electronic-copy");
  return papers.length === 0 ? null : <Originals record={record} papers={papers} />;
}

function Originals({ record, papers }: { record: RequestRecord; papers: readonly Paper[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const mayWrite = useHasRight("request.write");
  const { run, notSaved, forget } = useCheckOriginal(record);
  const nameOf = (code: ProofPaper) => labelOf(proofPapers, code, language);
  const check = (code: ProofPaper) =>
    run(
      { id: record.id, version: record.version, code },
      t("eligibility.originals.what", { paper: nameOf(code) }),
    );
  return (
    <Sheet title={t("eligibility.originals.title")}>
      {notSaved && (
        <NotSavedStrip
          what={notSaved.what}
          error={notSaved.error}
          onAgain={() => check(notSaved.input.code)}
          onForget={forget}
        />
      )}
      {papers.map(({ code, originalCheckedAt }) => (
        <FactRow key={code} title={nameOf(code)} note={citeProvision("11/2017/QH14#29", language)}>
          {originalCheckedAt ? (
            <Checked at={originalCheckedAt} />
          ) : (
            mayWrite && (
              <Button kind="do" onClick={() => check(code)}>
                {t("eligibility.originals.check")}
              </Button>
            )
          )}
        </FactRow>
      ))}
    </Sheet>
  );
}

function Checked({ at }: { at: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return <Status kind="done">{t("eligibility.originals.checked", { day: format.date(at) })}</Status>;
}

/** Shown as done at once; taken back in sight when it was not saved. */
function useCheckOriginal({ id }: RequestRecord) {
  const cache = useQueryClient();
  const now = useNow();
  const write = useWrite(api.requests.checkOriginal.mutationOptions());
  type Input = { id: string; version: number; code: ProofPaper };
  return useOptimisticWrite<Input, RequestRecord>({
    write,
    queryKey: api.requests.get.queryKey({ id }),
    change: (record, { code }) => ({
      ...record,
      papers: record.papers.map((paper) =>
        paper.code === code ? { ...paper, originalCheckedAt: now } : paper,
      ),
    }),
    onSettled: () => void cache.invalidateQueries({ queryKey: api.requests.pathKey() }),
  });
}
