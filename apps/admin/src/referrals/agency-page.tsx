import { useQuery, useQueryClient } from "@tanstack/react-query";
import { agencyKinds, labelOf } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { DefinitionList } from "@tgpl/ui/definition-list.tsx";
import { Link } from "@tgpl/ui/link.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
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
import { CorrectAgencyDialog, ReorganiseDialog } from "./agency-dialogs.tsx";
import { proceedingsKinds } from "./agency-field.tsx";
import { useAgencyDays } from "./agency-table.tsx";
import { agencyRoute } from "./referrals.routes.ts";
import { useAgencyWords } from "./use-agency-words.ts";

export type AgencyRecord = Outputs["agencies"]["get"];

/** One agency: whom to call, and what was before and after it. */
export function AgencyPage() {
  const { id } = agencyRoute.useParams();
  const query = useQuery(api.agencies.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(agency) => <AgencyView key={agency.id} agency={agency} />}
    </LoadingPanel>
  );
}

function AgencyView({ agency }: { agency: AgencyRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const words = useAgencyWords();
  const days = useAgencyDays();
  usePageTitle(agency.name);
  const crumbs = [
    { label: t("frame.places.agencies"), href: href({ to: "/agencies" }) },
    { label: agency.name },
  ];
  return (
    <>
      <PageHead
        title={words(agency)}
        crumbs={crumbs}
        facts={[labelOf(agencyKinds, agency.kind, language), days(agency)]}
      >
        {proceedingsKinds.includes(agency.kind) && <NoticesLink id={agency.id} />}
        <Acts agency={agency} />
      </PageHead>
      <div className="case-body">
        <Facts agency={agency} />
        <div className="side-column">
          <Contacts agency={agency} />
          <Kin title={t("agencies.predecessors")} agencies={agency.predecessors} />
          <Kin title={t("agencies.successors")} agencies={agency.successors} />
        </div>
      </div>
    </>
  );
}

function NoticesLink({ id }: { id: string }) {
  const { t } = useTranslation();
  const href = useHref();
  const mayRead = useHasRight("notice.read");
  if (!mayRead) return null;
  return (
    <ButtonLink href={href({ to: "/notices", search: { state: "all", agency: id } })}>
      {t("agencies.notices")}
    </ButtonLink>
  );
}

function Acts({ agency }: { agency: AgencyRecord }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  const mayManage = useHasRight("agency.manage");
  const [open, setOpen] = useState<"correct" | "reorganise" | null>(null);
  if (!mayManage) return null;
  const done = (words: string) => {
    setOpen(null);
    say(words);
    void cache.invalidateQueries({ queryKey: api.agencies.pathKey() }).then(keepFocus);
  };
  const close = () => setOpen(null);
  return (
    <>
      <Button onClick={() => setOpen("correct")}>{t("agencies.correct")}</Button>
      {agency.until === null && (
        <Button onClick={() => setOpen("reorganise")}>{t("agencies.reorganise")}</Button>
      )}
      {open === "correct" && (
        <CorrectAgencyDialog agency={agency} onClose={close} onDone={() => done(t("agencies.corrected"))} />
      )}
      {open === "reorganise" && (
        <ReorganiseDialog agency={agency} onClose={close} onDone={() => done(t("agencies.reorganised"))} />
      )}
    </>
  );
}

function Facts({ agency }: { agency: AgencyRecord }) {
  const { t } = useTranslation();
  const facts = [
    { id: "phone", term: t("agencies.phone"), text: agency.phone },
    { id: "email", term: t("agencies.email"), text: agency.email },
    { id: "address", term: t("agencies.address"), text: agency.address },
    { id: "nameEn", term: t("agencies.nameEn"), text: agency.nameEn },
    { id: "decision", term: t("agencies.decision"), text: agency.decision },
    { id: "note", term: t("notices.note"), text: agency.note },
  ].filter(({ text }) => text !== null);
  return (
    <Sheet title={t("agencies.facts")} padded>
      {facts.length === 0 ? (
        <p className="soft">{t("agencies.nothingKnown")}</p>
      ) : (
        <DefinitionList definitions={facts} />
      )}
    </Sheet>
  );
}

function Contacts({ agency }: { agency: AgencyRecord }) {
  const { t } = useTranslation();
  return (
    <SideList
      title={t("agencies.contacts")}
      items={agency.contacts.map(({ name, duty, phone, email }, at) => ({
        id: String(at),
        label: name,
        value: phone ?? undefined,
        note: [duty, email].filter(Boolean).join(" · ") || undefined,
      }))}
      empty={t("agencies.noContacts")}
    />
  );
}

/** What was before, or came after. */
function Kin({ title, agencies }: { title: string; agencies: AgencyRecord["predecessors"] }) {
  const href = useHref();
  const days = useAgencyDays();
  if (agencies.length === 0) return null;
  return (
    <SideList
      title={title}
      items={agencies.map((one) => ({
        id: one.id,
        label: <Link href={href({ to: "/agencies/$id", params: { id: one.id } })}>{one.name}</Link>,
        note: days(one),
      }))}
    />
  );
}
