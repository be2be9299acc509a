import { useQuery } from "@tanstack/react-query";
import { labelOf, outreachKinds } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useHasRight } from "../session/me.ts";
import { BornSheet } from "./born-sheet.tsx";
import { sessionRoute } from "./outreach.routes.ts";
import "./outreach.css";
import { OutreachStatusMark } from "./outreach-status-mark.tsx";
import { PlanSheet } from "./plan-sheet.tsx";
import { ResultsSheet } from "./results-sheet.tsx";
import type { SessionRecord } from "./session-form-value.ts";
import { SessionMoves } from "./session-moves.tsx";
import { SignLines } from "./sign-lines.tsx";

/** One session: what was planned, what came of it, and who asked for aid there. Printed, it is the record to sign. */
export function SessionPage() {
  const { id } = sessionRoute.useParams();
  const query = useQuery(api.outreach.session.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(session) => <SessionView key={session.id} session={session} />}
    </LoadingPanel>
  );
}

function SessionView({ session }: { session: SessionRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  usePageTitle(session.name);
  return (
    <>
      <PageHead
        title={session.name}
        crumbs={[
          { label: t("frame.places.outreach"), href: href({ to: "/outreach", search: {} }) },
          { label: session.name },
        ]}
        facts={[
          labelOf(outreachKinds, session.kind, language),
          format.date(session.on),
          `${session.venue}, ${session.communeName}`,
        ]}
      >
        <OutreachStatusMark status={session.status} />
        <Button onClick={() => window.print()}>{t("outreach.print")}</Button>
        <TakeRequest session={session} />
      </PageHead>
      <SessionMoves session={session} />
      <div className="outreach-main">
        <PlanSheet session={session} />
        {session.results && <ResultsSheet results={session.results} />}
        <BornSheet session={session} />
        <SignLines />
      </div>
    </>
  );
}

/** Whoever asks for aid where the session is held: one press opens the intake with place and day filled in. */
function TakeRequest({ session: { id, on, status, moves } }: { session: SessionRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const today = useToday();
  const mayTake = useHasRight("request.write");
  const isOwn = !moves.some(({ because }) => because.includes("of-another-office"));
  if (!mayTake || !isOwn || status === "cancelled" || on > today) return null;
  return (
    <ButtonLink
      kind="do"
      href={href({ to: "/requests/$id", params: { id: "new" }, search: { session: id } })}
    >
      {t("outreach.takeRequest")}
    </ButtonLink>
  );
}
