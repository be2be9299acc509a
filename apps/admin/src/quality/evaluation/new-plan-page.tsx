import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { fieldsOfLaw, formsOfAid, labelOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ConfirmDialog } from "@tgpl/ui/confirm-dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { NumberCell } from "@tgpl/ui/table/number-cell.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useToday } from "../../session/clock.tsx";
import { useQualityWrite } from "../use-quality-write.ts";
import { PlanFields } from "./plan-fields.tsx";
import { firstPlan, type PlanForm, type PlanInput, toPlanInput } from "./plan-form.ts";
import "../quality.css";

type Preview = Outputs["quality"]["evaluation"]["preview"];

/** A new plan: its terms, how many it would draw, and the draw, once. */
export function NewPlanPage() {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(t("quality.plan.new"));
  const today = useToday();
  const form = useForm<PlanForm>({ shouldFocusError: false, defaultValues: firstPlan(today) });
  const [shown, setShown] = useState<PlanInput | null>(null);
  const now = toPlanInput(form.watch());
  const isChanged = shown !== null && JSON.stringify(now) !== JSON.stringify(shown);
  return (
    <div className="quality-page">
      <PageHead
        title={t("quality.plan.new")}
        crumbs={[
          { label: t("quality.plans.title"), href: href({ to: "/quality/evaluations" }) },
          { label: t("quality.plan.new") },
        ]}
      />
      <div className="case-body">
        <PlanFields form={form} onPreview={(value) => setShown(toPlanInput(value))} />
        <div className="side-column">
          {shown === null ? (
            <Notice>{t("quality.plan.previewFirst")}</Notice>
          ) : isChanged ? (
            <Notice tone="warn">{t("quality.plan.changed")}</Notice>
          ) : (
            <PreviewBlock input={shown} />
          )}
        </div>
      </div>
    </div>
  );
}

function PreviewBlock({ input }: { input: PlanInput }) {
  const preview = useQuery(api.quality.evaluation.preview.queryOptions(input, { retry: false }));
  return (
    <LoadingPanel query={preview} explain={explainFailure} rows={4}>
      {(told) => <Draw input={input} preview={told} />}
    </LoadingPanel>
  );
}

function Draw({ input, preview }: { input: PlanInput; preview: Preview }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { say } = useAnnouncer();
  const [isAsking, ask] = useState(false);
  const { write } = useQualityWrite(api.quality.evaluation.adopt.mutationOptions());
  const { drawn, inScope } = preview;
  const draw = () => {
    ask(false);
    write.send(input, ({ id }) => {
      say(t("quality.plan.drawDone"));
      void navigate({ to: "/quality/evaluations/$id", params: { id }, search: {} });
    });
  };
  return (
    <div className="quality-column">
      <PreviewSheet preview={preview} />
      <SaveError error={write.error} />
      {drawn > 0 && (
        <div className="buttons">
          <Button kind="main" isBusy={write.isSaving} onClick={() => ask(true)}>
            {t("quality.plan.draw")}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={t("quality.plan.drawTitle")}
        isOpen={isAsking}
        confirmLabel={t("quality.plan.draw")}
        onConfirm={draw}
        onCancel={() => ask(false)}
      >
        {t("quality.plan.drawWhat", { drawn, inScope, seed: input.seed })}
      </ConfirmDialog>
    </div>
  );
}

function PreviewSheet({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { inScope, wanted, drawn, providers, evaluatedBefore, strata, providersWithout } = preview;
  const figures = [
    { id: "drawn", label: <b>{t("quality.plan.willDraw")}</b>, value: <b>{format.number(drawn)}</b> },
    { id: "scope", label: t("quality.plan.inScope"), value: format.number(inScope) },
    { id: "wanted", label: t("quality.plan.wanted"), value: format.number(wanted) },
    { id: "providers", label: t("quality.plan.providers"), value: format.number(providers) },
    { id: "before", label: t("quality.plan.before"), value: format.number(evaluatedBefore) },
  ];
  return (
    <>
      <SideList title={t("quality.plan.previewTitle")} items={figures} />
      {providersWithout.length > 0 && (
        <Notice>{t("quality.plan.without", { names: providersWithout.join(", ") })}</Notice>
      )}
      <StrataSheet strata={strata} />
    </>
  );
}

function StrataSheet({ strata }: Pick<Preview, "strata">) {
  const { t } = useTranslation();
  const format = useFormat();
  const stratumWords = useStratumWords();
  return (
    <Sheet title={t("quality.plan.stratum")} variant="side" footer={t("quality.plan.previewWhy")}>
      <DataTable className="dense">
        <thead>
          <tr>
            <th scope="col">{t("quality.plan.stratum")}</th>
            <th scope="col" className="num">
              {t("quality.plan.inScope")}
            </th>
            <th scope="col" className="num">
              {t("quality.plan.willDraw")}
            </th>
          </tr>
        </thead>
        <tbody>
          {strata.map((one) => (
            <tr key={one.stratum}>
              <th scope="row">{stratumWords(one.stratum)}</th>
              <NumberCell>{format.number(one.inScope)}</NumberCell>
              <NumberCell>{format.number(one.drawn)}</NumberCell>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </Sheet>
  );
}

/** “proceedings · civil-family · TT” in words; an office keeps its code. */
function useStratumWords(): (stratum: string) => string {
  const [language] = useLanguage();
  return (stratum) =>
    stratum
      .split(" · ")
      .map((part) => {
        const term = [...formsOfAid, ...fieldsOfLaw].find(({ code }) => code === part);
        return term ? labelOf([term], term.code, language) : part;
      })
      .join(", ");
}
