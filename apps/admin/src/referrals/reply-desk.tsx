import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { Notice } from "@tgpl/ui/notice.tsx";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { Segmented } from "@tgpl/ui/segmented.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import "../eligibility/letters/letter.css";
import { api } from "../api/api.ts";
import { FormNotes } from "../eligibility/letters/letter-desk.tsx";
import { LetterPaper } from "../eligibility/letters/letter-paper.tsx";
import { useLetterPageRule } from "../eligibility/letters/use-letter-page-rule.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useStatus } from "../session/use-status.ts";
import { composeReply, type ReplyFacts } from "./compose-reply.ts";
import type { NoticeRecord } from "./notice-form-value.ts";
import { replyRoute } from "./referrals.routes.ts";
import { useNoticeCrumbs } from "./use-notice-crumbs.ts";

/** The reply letter, its size of print, and in English an aid for reading it. */
export function ReplyDesk({ notice }: { notice: NoticeRecord }) {
  const { t } = useTranslation();
  const title = t("notices.letter.title", { name: notice.applicant.fullName });
  usePageTitle(title);
  useLetterPageRule();
  const { print = "usual" } = replyRoute.useSearch();
  const facts = useReplyFacts(notice);
  return (
    <div className="letter-desk">
      <PageHead title={title} crumbs={useNoticeCrumbs(notice, t("notices.openReply"))}>
        <SizeOfPrint id={notice.id} print={print} />
        <Button kind="main" onClick={() => window.print()}>
          {t("letters.print")}
        </Button>
      </PageHead>
      {!notice.reply && <Notice tone="info">{t("notices.letter.notRegistered")}</Notice>}
      {facts && <Papers facts={facts} isLarge={print === "large"} />}
      <FormNotes />
    </div>
  );
}

function SizeOfPrint({ id, print }: { id: string; print: "usual" | "large" }) {
  const { t } = useTranslation();
  const href = useHref();
  return (
    <Segmented
      label={t("letters.size")}
      current={print}
      segments={(["usual", "large"] as const).map((size) => ({
        id: size,
        label: t(`letters.${size}`),
        href: href({ to: "/notices/$id/reply", params: { id }, search: { print: size } }),
      }))}
    />
  );
}

/** The letter is Vietnamese. Who reads English gets its words beside it, never on paper. */
function Papers({ facts, isLarge }: { facts: ReplyFacts; isLarge: boolean }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data: status } = useStatus();
  const registration = facts.notice.reply;
  const look = { facts, registration, isLarge, isDemo: status?.kind === "demo", isDraft: false };
  return (
    <>
      <LetterPaper letter={composeReply(facts, "vi")} language="vi" {...look} />
      {language === "en" && (
        <Sheet title={t("letters.aid")} className="letter-aid" padded>
          <p className="note soft">{t("letters.aidText")}</p>
          <LetterPaper letter={composeReply(facts, "en")} language="en" {...look} />
        </Sheet>
      )}
    </>
  );
}

/** Gathers what the reply is written from; undefined until all of it is here. */
function useReplyFacts(notice: NoticeRecord): ReplyFacts | undefined {
  const { data: status } = useStatus();
  const { data: offices } = useQuery(api.directory.offices.queryOptions());
  const { data: providers } = useQuery(api.directory.providers.queryOptions({}));
  const office = offices?.find(({ id }) => id === notice.office.id);
  if (!status || !office || !providers) return undefined;
  const centre = offices?.find(({ id }) => id === office.centreId) ?? office;
  const provider = providers.find(({ id }) => id === notice.legalCase?.provider?.id);
  return {
    notice,
    city: status.jurisdiction.name,
    office: { name: office.name, kind: office.kind, centre: centre.name },
    providerKind: provider?.kind ?? null,
  };
}
