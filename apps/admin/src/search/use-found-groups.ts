import { caseStatuses, labelOf, providerKinds } from "@tgpl/domain";
import type { FoundGroup } from "@tgpl/ui/find-results.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { useDescribePerson } from "../applicants/use-describe-person.ts";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { RecentItem } from "./find-state.ts";

export type Found = Outputs["search"]["find"];

/** What was found in words, by kind; a kind of which nothing was found is left out. */
export function useFoundGroups(): (found: Found) => (FoundGroup & { items: readonly RecentItem[] })[] {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const href = useHref();
  const describe = useDescribePerson();
  const mayReadProviders = useHasRight("provider.read");
  return ({ persons, cases, providers, agencies }) => {
    const groups = [
      {
        id: "persons",
        items: persons.map((person) => ({
          id: person.id,
          href: href({ to: "/applicants/$id", params: { id: person.id } }),
          title: person.fullName,
          note: describe(person),
        })),
      },
      {
        id: "cases",
        items: cases.map((one) => ({
          id: one.id,
          href: href({ to: "/cases/$id", params: { id: one.id } }),
          title: one.fileCode,
          note: [one.fullName, labelOf(caseStatuses, one.status, language), one.providerName]
            .filter(Boolean)
            .join(" · "),
        })),
      },
      {
        id: "providers",
        items: (mayReadProviders ? providers : []).map((one) => ({
          id: one.id,
          href: href({ to: "/providers/$id", params: { id: one.id } }),
          title: one.fullName,
          note: `${labelOf(providerKinds, one.kind, language)} · ${one.officeName}`,
        })),
      },
      {
        id: "agencies",
        items: agencies.map(({ code, name, nameEn }) => ({
          id: code,
          href: href({ to: "/find" }),
          title: language === "en" ? nameEn : name,
          note: language === "en" ? name : nameEn,
        })),
      },
    ] as const;
    return groups
      .filter(({ items }) => items.length > 0)
      .map((group) => ({ ...group, title: t(`search.kinds.${group.id}`) }));
  };
}
