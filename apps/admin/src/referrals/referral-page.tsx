import { useQuery, useQueryClient } from "@tanstack/react-query";
import {
  consentForms,
  labelOf,
  type ReferralMoveName,
  referralObstacles,
  referralStatuses,
} from "@tgpl/domain";
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
import { NoteDialog } from "./note-dialog.tsx";
import { markOfReferral, useIsLate } from "./referral-tables.tsx";
import { referralRoute } from "./referrals.routes.ts";
import { SendDialog } from "./send-dialog.tsx";
import { useAgencyWords } from "./use-agency-words.ts";
import { usePurposeWords } from "./use-purpose-words.ts";

export type ReferralRecord = Outputs["referrals"]["get"];

/** One referral: consent, what went along, and what came back. */
export function ReferralPage() {
  const { id } = referralRoute.useParams();
  const query = useQuery(api.referrals.get.queryOptions({ id }));
  return (
    <LoadingPanel query={query} explain={explainFailure} rows={6}>
      {(referral) => <ReferralView key={referral.id} referral={referral} />}
    </LoadingPanel>
  );
}

function ReferralView({ referral }: { referral: ReferralRecord }) {
  const { t } = useTranslation();
  const href = useHref();
  const [language] = useLanguage();
  const agency = useAgencyWords();
  const purpose = usePurposeWords();
  const isLate = useIsLate(referral);
  const title = t("referrals.title", { name: referral.fullName });
  usePageTitle(title);
  const crumbs = [
    { label: t("frame.places.referrals"), href: href({ to: "/referrals" }) },
    { label: referral.fullName },
  ];
  return (
    <>
      <PageHead
        title={title}
        crumbs={crumbs}
        facts={[
          agency(referral.agency),
          purpose(referral.purpose),
          <Status key="status" kind={isLate ? "late" : markOfReferral[referral.status]}>
            {isLate ? t("referrals.overdue") : labelOf(referralStatuses, referral.status, language)}
          </Status>,
        ]}
      />
      <Moves referral={referral} />
      <Facts referral={referral} />
    </>
  );
}

const order: readonly ReferralMoveName[] = [
  "send",
  "note-taken",
  "note-result",
  "note-declined",
  "remind",
  "revoke",
];

function Moves({ referral }: { referral: ReferralRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const [open, setOpen] = useState<ReferralMoveName | null>(null);
  const mayWrite = useHasRight("referral.write");
  const finish = useFinish(() => setOpen(null));
  const possible = order.filter(
    (name) => mayWrite && referral.moves.some(({ move, allowed }) => move === name && allowed),
  );
  const send = referral.moves.find(({ move }) => move === "send");
  const isHeld = send && !send.allowed && referral.status === "prepared";
  const done = open && t(`referrals.done.${open}`);
  return (
    <>
      <MovesPanel
        moves={
          possible.length === 0 ? (
            <p className="soft">{t("referrals.nothingToDo")}</p>
          ) : (
            possible.map((move, at) => (
              <Button key={move} kind={at === 0 ? "main" : "do"} onClick={() => setOpen(move)}>
                {t(`referrals.moves.${move}`)}
              </Button>
            ))
          )
        }
        blocked={
          isHeld
            ? [
                {
                  id: "send",
                  label: t("referrals.moves.send"),
                  reason: send.because.map((code) => labelOf(referralObstacles, code, language)).join(" "),
                },
              ]
            : []
        }
      />
      {open === "send" && (
        <SendDialog referral={referral} onClose={() => setOpen(null)} onDone={() => finish(done ?? "")} />
      )}
      {open !== null && open !== "send" && (
        <NoteDialog
          move={open}
          referral={referral}
          onClose={() => setOpen(null)}
          onDone={() => finish(done ?? "")}
        />
      )}
    </>
  );
}

function useFinish(close: () => void) {
  const cache = useQueryClient();
  const { say } = useAnnouncer();
  return (message: string) => {
    close();
    say(message);
    void cache.invalidateQueries({ queryKey: api.referrals.pathKey() }).then(keepFocus);
    void cache.invalidateQueries({ queryKey: api.work.pathKey() });
  };
}

function Facts({ referral }: { referral: ReferralRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const format = useFormat();
  const { applicant, consentForm, consentOn, sentOn, remindedAt, takenOn, endedOn } = referral;
  const day = (on: typeof sentOn) => on && format.date(on);
  const facts = [
    {
      id: "person",
      term: t("referrals.person"),
      text: (
        <Link href={href({ to: "/applicants/$id", params: { id: applicant.id } })}>{applicant.fullName}</Link>
      ),
    },
    { id: "question", term: t("referrals.question"), text: referral.question },
    {
      id: "consent",
      term: t("referrals.consent"),
      text:
        consentForm && consentOn
          ? t("referrals.consentText", {
              form: labelOf(consentForms, consentForm, language),
              day: format.date(consentOn),
            })
          : t("referrals.noConsent"),
    },
    { id: "sending", term: t("referrals.sending"), text: referral.sending },
    { id: "number", term: t("notices.letterNumber"), text: referral.letterNumber },
    { id: "sent", term: t("referrals.sentOn"), text: day(sentOn) },
    { id: "due", term: t("referrals.replyDueOn"), text: day(referral.replyDueOn) },
    {
      id: "reminded",
      term: t("notices.remindedTitle"),
      text:
        remindedAt && t("notices.reminded", { count: referral.reminders, at: format.dateTime(remindedAt) }),
    },
    { id: "taken", term: t("referrals.takenOn"), text: day(takenOn) },
    { id: "ended", term: t("referrals.endedOn"), text: day(endedOn) },
    { id: "feedback", term: t("referrals.feedback"), text: referral.feedback },
  ];
  return (
    <Sheet title={t("referrals.what")} padded>
      <DefinitionList definitions={facts.filter(({ text }) => text !== null && text !== "")} />
    </Sheet>
  );
}
