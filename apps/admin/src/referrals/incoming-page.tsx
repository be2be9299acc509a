import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type IncomingMoveName, incomingStatuses, labelOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { MovesPanel } from "@tgpl/ui/moves-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { keepFocus } from "../routing/keep-focus.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { FeedbackDialog, OpenRequestDialog } from "./incoming-dialogs.tsx";
import { markOfIncoming } from "./referral-tables.tsx";
import { incomingRoute } from "./referrals.routes.ts";
import { useAgencyWords } from "./use-agency-words.ts";

export type IncomingRecord = Outputs["referrals"]["getIncoming"];

/** One of those sent to the Centre: the request that comes of it, and what whoever sent them was told. */
export function IncomingPage() {
  const { id } = incomingRoute.useParams();
  const query = useQuery(api.referrals.getIncoming.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(incoming) => <IncomingView key={incoming.id} incoming={incoming} />}
    </LoadingPanel>
  );
}

function IncomingView({ incoming }: { incoming: IncomingRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const [language] = useLanguage();
  const agency = useAgencyWords();
  const title = t("referrals.incomingTitle", { name: incoming.fullName });
  usePageTitle(title);
  const crumbs = [
    { label: t("frame.places.referrals"), href: href({ to: "/referrals", search: { direction: "in" } }) },
    { label: incoming.fullName },
  ];
  return (
    <>
      <PageHead
        title={title}
        crumbs={crumbs}
        facts={[
          agency(incoming.agency),
          <Status key="status" kind={markOfIncoming[incoming.status]}>
            {labelOf(incomingStatuses, incoming.status, language)}
          </Status>,
        ]}
      />
      <Moves incoming={incoming} />
      <Facts incoming={incoming} />
    </>
  );
}

function Moves({ incoming }: { incoming: IncomingRecord }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const mayWrite = useHasRight("referral.write");
  const [open, setOpen] = useState<IncomingMoveName | null>(null);
  const possible = incoming.moves.filter(({ allowed }) => allowed && mayWrite);
  const finish = (move: IncomingMoveName) => {
    setOpen(null);
    say(t(`referrals.incomingDone.${move}`));
    void cache.invalidateQueries({ queryKey: api.referrals.pathKey() }).then(keepFocus);
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
  };
  const window = { incoming, onClose: () => setOpen(null) };
  return (
    <>
      <MovesPanel
        moves={
          possible.length === 0 ? (
            <p className="soft">{t("referrals.nothingToDo")}</p>
          ) : (
            possible.map(({ move }, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
                {t(`referrals.incomingMoves.${move}`)}
              </Button>
            ))
          )
        }
        blocked={[]}
      />
      {open === "open-request" && <OpenRequestDialog {...window} onDone={() => finish("open-request")} />}
      {open === "give-feedback" && <FeedbackDialog {...window} onDone={() => finish("give-feedback")} />}
    </>
  );
}

function Facts({ incoming }: { incoming: IncomingRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const format = useFormat();
  const { applicant, requestId, feedbackOn } = incoming;
  const facts = [
    {
      id: "person",
      term: t("referrals.person"),
      text: (
        <Link href={href({ to: "/applicants/$id", params: { id: applicant.id } })}>{applicant.fullName}</Link>
      ),
    },
    { id: "arrived", term: t("referrals.arrivedOn"), text: format.date(incoming.arrivedOn) },
    { id: "number", term: t("referrals.formNumber"), text: incoming.letterNumber },
    { id: "asks", term: t("referrals.asks"), text: incoming.question },
    {
      id: "request",
      term: t("notices.links.request"),
      text: requestId && (
        <Link href={href({ to: "/requests/$id", params: { id: requestId } })}>
          {t("cases.story.request")}
        </Link>
      ),
    },
    { id: "feedback", term: t("referrals.ourFeedback"), text: incoming.feedback },
    { id: "feedbackOn", term: t("referrals.feedbackOn"), text: feedbackOn && format.date(feedbackOn) },
  ];
  return (
    <Sheet title={t("referrals.what")} padded>
      <DefinitionList definitions={facts.filter(({ text }) => text !== null && text !== "")} />
    </Sheet>
  );
}
