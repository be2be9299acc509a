import { fieldsOfLaw, labelOf, providerLanguages, providerSkills, providerTies } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useToday } from "../session/clock.tsx";
import { isCardEnding } from "./select-providers.ts";
import type { ProviderRecord } from "./use-provider-write.ts";

/** What they can do, the card, where they have worked, and how to reach them. */
export function FactsSheet({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { tie, organisation, skills, languages, fieldsOfLaw: fields, seniorFrom, phone, email } = provider;
  const skillful = [
    ...skills.map((code) => labelOf(providerSkills, code, language)),
    ...languages.map((code) => labelOf(providerLanguages, code, language)),
  ];
  const none = t("providers.notWritten");
  return (
    <>
      <SideList
        title={t("providers.abilities")}
        items={[
          {
            id: "fields",
            label: t("providers.field"),
            note: fields.map((code) => labelOf(fieldsOfLaw, code, language)).join(", ") || none,
          },
          { id: "skills", label: t("providers.skill"), note: skillful.join(", ") || none },
          {
            id: "senior",
            label: t("providers.seniorFrom"),
            value: seniorFrom ? format.date(seniorFrom) : none,
          },
          { id: "tie", label: labelOf(providerTies, tie, language), note: organisation ?? undefined },
          {
            id: "card",
            label: t("providers.card"),
            value: <CardStatus provider={provider} />,
            note: provider.cardNumber ?? undefined,
          },
        ]}
      />
      <SideList
        title={t("providers.contact")}
        items={[
          { id: "phone", label: t("applicants.phone"), value: phone ?? none },
          { id: "email", label: t("providers.email"), note: email ?? none },
        ]}
      />
      <SideList
        title={t("providers.service")}
        empty={t("providers.noService")}
        items={provider.service.map(({ officeName, from, until }) => ({
          id: `${officeName}/${from}`,
          label: officeName,
          value: until
            ? t("providers.fromUntil", { from: format.date(from), until: format.date(until) })
            : t("providers.since", { from: format.date(from) }),
        }))}
      />
    </>
  );
}

function CardStatus({ provider }: { provider: ProviderRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { cardUntil, cardFrom } = provider;
  if (cardUntil === null) return <span className="note soft">{t("providers.notWritten")}</span>;
  if (cardUntil < today) return <Status kind="late">{t("providers.cardEnded")}</Status>;
  if (cardFrom && cardFrom > today) return <Status kind="today">{t("providers.cardNotYet")}</Status>;
  const day = format.date(cardUntil);
  return (
    <Status kind={isCardEnding(provider, today) ? "today" : "done"}>
      {t("providers.cardEnds", { day })}
    </Status>
  );
}
