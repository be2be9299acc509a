import {
  fieldsOfLaw,
  labelOf,
  providerKinds,
  providerLanguages,
  providerSkills,
  providerTies,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Column } from "../lists/use-columns.ts";
import { useHref } from "../routing/use-href.ts";
import { useToday } from "../session/clock.tsx";
import { isCardEnding, type ProviderLoad } from "./select-providers.ts";

/** Everything that the list of providers can show. */
export function useProviderColumns(): Column<ProviderLoad>[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const labels = (
    terms: readonly { code: string; label: { vi: string; en: string } }[],
    codes: readonly string[],
  ) =>
    terms
      .filter(({ code }) => codes.includes(code))
      .map(({ label }) => label[language])
      .join(", ");
  const words = (id: string, head: string, say: (one: ProviderLoad) => string, isExtra = false) => ({
    id,
    head,
    isExtra,
    cell: (one: ProviderLoad) => <td data-label={head}>{say(one) || t("providers.notWritten")}</td>,
  });
  return [
    {
      id: "name",
      head: t("directory.fullName"),
      cell: (one) => (
        <th scope="row">
          <Link href={href({ to: "/providers/$id", params: { id: one.id } })}>{one.fullName}</Link>
          <br />
          <small className="soft">{labelOf(providerKinds, one.kind, language)}</small>
        </th>
      ),
    },
    words("office", t("directory.office"), (one) => one.officeName),
    words("fields", t("providers.field"), (one) => labels(fieldsOfLaw, one.fieldsOfLaw)),
    words("skills", t("providers.skill"), (one) => labels(providerSkills, one.skills)),
    words("languages", t("providers.language"), (one) => labels(providerLanguages, one.languages), true),
    words("tie", t("providers.tie"), (one) => labels(providerTies, [one.tie]), true),
    {
      id: "open",
      head: t("providers.openCases"),
      cell: (one) => (
        <td className="num" data-label={t("providers.openCases")}>
          {one.openCases}
        </td>
      ),
    },
    { id: "quota", head: t("providers.ofYear"), cell: (one) => <QuotaCell one={one} /> },
    { id: "card", head: t("providers.cardUntil"), cell: (one) => <CardCell one={one} /> },
    { id: "state", head: t("providers.state"), cell: (one) => <StateCell one={one} /> },
  ];
}

function QuotaCell({ one: { quota, casesOfYear } }: { one: ProviderLoad }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <td className="num" data-label={t("providers.ofYear")}>
      {quota
        ? t("providers.against", {
            count: casesOfYear,
            quota: format.number(quota.cases, Number.isInteger(quota.cases) ? 0 : 1),
          })
        : format.number(casesOfYear)}
    </td>
  );
}

function CardCell({ one }: { one: ProviderLoad }) {
  const { t } = useTranslation();
  const format = useFormat();
  const today = useToday();
  const { cardUntil } = one;
  return (
    <td data-label={t("providers.cardUntil")}>
      {cardUntil === null ? (
        t("providers.notWritten")
      ) : isCardEnding(one, today) ? (
        <Status kind={cardUntil < today ? "late" : "today"} small>
          {t(cardUntil < today ? "providers.cardEnded" : "providers.cardEnds", {
            day: format.date(cardUntil),
          })}
        </Status>
      ) : (
        format.date(cardUntil)
      )}
    </td>
  );
}

function StateCell({ one }: { one: ProviderLoad }) {
  const { t } = useTranslation();
  return (
    <td data-label={t("providers.state")}>
      <ProviderStatus one={one} />
    </td>
  );
}

/** There, away until a day, about to go, or left. */
export function ProviderStatus({
  one: { active, awayUntil, awayFrom },
}: {
  one: Pick<ProviderLoad, "active" | "awayUntil" | "awayFrom">;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!active) return <Status kind="stopped">{t("providers.left")}</Status>;
  if (awayUntil) {
    return <Status kind="waiting">{t("providers.awayUntil", { day: format.date(awayUntil) })}</Status>;
  }
  if (awayFrom) {
    return <Status kind="today">{t("providers.awayFrom", { day: format.date(awayFrom) })}</Status>;
  }
  return <Status kind="done">{t("providers.here")}</Status>;
}
