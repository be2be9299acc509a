import { useQuery } from "@tanstack/react-query";
import { markedDayOf, partsOf } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useToday } from "../session/clock.tsx";
import { useMe } from "../session/me.ts";
import { editSessionRoute, newSessionRoute } from "./outreach.routes.ts";
import "./outreach.css";
import { SessionForm } from "./session-form.tsx";
import { emptySession, fromSession } from "./session-form-value.ts";

/** Something new is planned, perhaps for one of the two days. */
export function NewSessionPage() {
  const { t } = useTranslation();
  const { day, year } = newSessionRoute.useSearch();
  const today = useToday();
  const host = useMe().office?.name ?? "";
  const marked = day && {
    kind: "marked-day-event" as const,
    activityId: "A3" as const,
    markedDay: day,
    on: markedDayOf(day, year ?? partsOf(today).year),
  };
  return (
    <>
      <Head title={t("outreach.new")} />
      <SessionForm start={emptySession({ host, ...marked })} />
    </>
  );
}

/** What is planned is planned otherwise. */
export function EditSessionPage() {
  const { t } = useTranslation();
  const { id } = editSessionRoute.useParams();
  const query = useQuery(api.outreach.session.queryOptions({ id }));
  return (
    <>
      <Head title={query.data?.name ?? t("outreach.moves.change-plan")} />
      <LoadingPanel query={query} explain={explainFailure} rows={8}>
        {(session) => <SessionForm key={session.version} start={fromSession(session)} known={session} />}
      </LoadingPanel>
    </>
  );
}

function Head({ title }: { title: string }) {
  const { t } = useTranslation();
  const href = useHref();
  usePageTitle(title);
  return (
    <PageHead
      title={title}
      crumbs={[
        { label: t("frame.places.outreach"), href: href({ to: "/outreach", search: {} }) },
        { label: title },
      ]}
    />
  );
}
