import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import {
  accessNeeds,
  labelOf,
  satisfactionAnswers,
  satisfactionChannels,
  satisfactionQuestions,
  toEpoch,
} from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainBecause } from "../../api/explain-because.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useHref } from "../../routing/use-href.ts";
import { usePageTitle } from "../../routing/use-page-title.ts";
import { useNow } from "../../session/clock.tsx";
import { opinionRoute } from "../quality.routes.ts";
import { useQualityWrite } from "../use-quality-write.ts";
import { LinkDialog, type MadeLink } from "./link-dialog.tsx";
import { OpinionStatus } from "./opinion-table.tsx";
import { RecordDialog } from "./record-dialog.tsx";
import "../quality.css";

export type OpinionRecord = Outputs["quality"]["satisfaction"]["get"];

/** Asking the person of one case, and what they said. */
export function OpinionPage() {
  const { id } = opinionRoute.useParams();
  const query = useQuery(api.quality.satisfaction.get.queryOptions({ caseId: id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(record) => <OpinionView record={record} />}
    </LoadingPanel>
  );
}

function OpinionView({ record }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(record.fileCode);
  return (
    <div className="quality-page">
      <PageHead
        title={t("quality.opinion.title", { name: record.fullName })}
        crumbs={[
          { label: t("quality.opinions.title"), href: href({ to: "/quality/opinions", search: {} }) },
          {
            label: <span className="nowrap">{record.fileCode}</span>,
            href: href({ to: "/quality/cases/$id", params: { id: record.caseId }, search: {} }),
          },
          { label: t("quality.side.satisfaction") },
        ]}
      />
      {!record.answeredAt && <Ask record={record} />}
      <div className="case-body">
        <div className="quality-column">
          {record.needsCare && <Notice tone="warn">{t("quality.opinion.care")}</Notice>}
          <Answers record={record} />
        </div>
        <div className="side-column">
          <Standing record={record} />
          <Contact record={record} />
        </div>
      </div>
    </div>
  );
}

type Asking = "phone" | "paper";

function Ask({ record }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [asking, ask] = useState<Asking | null>(null);
  const [link, setLink] = useState<MadeLink | null>(null);
  const navigate = useNavigate();
  const byLink = useQualityWrite(api.quality.satisfaction.askByLink.mutationOptions());
  const onPaper = useQualityWrite(api.quality.satisfaction.askOnPaper.mutationOptions());
  const { caseId, version, because } = record;
  if (because.length > 0) return <Notice tone="warn">{explainBecause(because, language).join(" ")}</Notice>;
  const makeLink = () =>
    byLink.write.send({ caseId, version }, (made) => {
      setLink(made);
      // The record has a new version, which the next deed carries.
      void byLink.seeNew();
    });
  const makePaper = () =>
    onPaper.write.send({ caseId, version }, () => {
      void onPaper.seeNew();
      void navigate({ to: "/quality/cases/$id/paper", params: { id: caseId } });
    });
  return (
    <>
      <MovesPanel
        blocked={[]}
        moves={
          <>
            <Button kind="main" onClick={() => ask("phone")}>
              {t("quality.opinion.byPhone")}
            </Button>
            <Button kind="do" isBusy={byLink.write.isSaving} onClick={makeLink}>
              {t(`quality.opinion.${record.linkUntil ? "newLink" : "byLink"}`)}
            </Button>
            <Button kind="do" isBusy={onPaper.write.isSaving} onClick={makePaper}>
              {t("quality.opinion.byPaper")}
            </Button>
            {record.paperNumber && (
              <Button kind="do" onClick={() => ask("paper")}>
                {t("quality.opinion.fromPaper")}
              </Button>
            )}
            <SaveError error={byLink.write.error ?? onPaper.write.error} onSeeNew={byLink.seeNew} />
          </>
        }
      />
      {asking && <RecordDialog record={record} channel={asking} onClose={() => ask(null)} />}
      {link && <LinkDialog link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function Answers({ record: { reply, because } }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (!reply)
    return (
      <Sheet title={t("quality.opinion.answers")}>
        <p className="empty">{t(because.length > 0 ? "quality.opinion.ownCase" : "quality.opinion.none")}</p>
      </Sheet>
    );
  const answerOf = (code: (typeof satisfactionQuestions)[number]["code"]) =>
    labelOf(satisfactionAnswers, reply.answers[code] ?? "no-answer", language);
  return (
    <Sheet title={t("quality.opinion.answers")} footer={t("quality.opinion.privacy")}>
      {reply.refused && <p className="empty">{t("quality.opinions.refused")}</p>}
      {!reply.refused && (
        <DataTable heads={[t("quality.totals.question"), t("quality.opinion.answers")]}>
          {satisfactionQuestions.map(({ code, label }) => (
            <tr key={code}>
              <th scope="row">{label[language]}</th>
              <td>{answerOf(code)}</td>
            </tr>
          ))}
        </DataTable>
      )}
      {reply.words && (
        <div className="body">
          <h3>{t("quality.opinion.words")}</h3>
          <p>{reply.words}</p>
        </div>
      )}
    </Sheet>
  );
}

function Standing({ record }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const now = useNow();
  const [language] = useLanguage();
  const format = useFormat();
  const { channel, askedAt, askedBy, linkUntil, paperNumber, answeredAt, recordedBy, needsCare, reply } =
    record;
  const linkWord = linkUntil && toEpoch(linkUntil) < toEpoch(now) ? "linkOver" : "linkUntil";
  const state = { askedAt, answeredAt, needsCare, refused: reply?.refused ?? false };
  const told = [
    askedAt && t("quality.opinion.askedBy", { name: askedBy ?? "", at: format.dateTime(askedAt) }),
    linkUntil && !answeredAt && t(`quality.opinion.${linkWord}`, { at: format.dateTime(linkUntil) }),
    paperNumber && t("quality.opinion.paperNumber", { number: paperNumber }),
    answeredAt && t("quality.opinion.answeredAt", { at: format.dateTime(answeredAt) }),
    recordedBy && t("quality.opinion.recordedBy", { name: recordedBy }),
  ];
  const items: SideItem[] = [
    {
      id: "state",
      label: <OpinionStatus line={state} />,
      value: channel ? labelOf(satisfactionChannels, channel, language) : undefined,
    },
    ...told.flatMap((label, at) => (label ? [{ id: String(at), label }] : [])),
  ];
  return <SideList title={t("quality.opinion.standing")} items={items} />;
}

function Contact({ record }: { record: OpinionRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const needs = accessNeeds.filter(({ code }) => record.accessNeeds.includes(code));
  const items: SideItem[] = [
    { id: "phone", label: t("quality.opinion.phone"), value: record.phone ?? t("quality.opinion.noPhone") },
    ...needs.map(({ code, label }) => ({
      id: code,
      label: label[language],
      note: t("quality.opinion.needs"),
    })),
  ];
  return <SideList title={t("quality.opinion.contact")} items={items} />;
}
