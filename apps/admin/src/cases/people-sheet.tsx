import { labelOf, partyRoles, providerKinds } from "@tgpl/domain";
import { Link } from "@tgpl/ui/link.tsx";
import { type SideItem, SideList } from "@tgpl/ui/side-list.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";
import { useConflicts } from "./file/conflict-sheet.tsx";
import { usePartHref } from "./use-part-href.ts";

/** The person who is helped, the one who helps, and the others of the case. */
export function PeopleSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { applicant, provider, office, aside } = legalCase;
  const { parties, partyCount } = aside;
  const conflicts = useConflictItem(legalCase);
  const items = [
    {
      id: "beneficiary",
      label: <BeneficiaryName legalCase={legalCase} />,
      value: t("cases.side.beneficiary"),
      note: applicant.communeName,
    },
    ...(provider
      ? [{ id: "provider", label: provider.fullName, value: labelOf(providerKinds, provider.kind, language) }]
      : []),
    ...parties.map((party) => ({
      id: party.id,
      label: party.fullName,
      value: labelOf(partyRoles, party.role, language),
    })),
    ...(partyCount > parties.length
      ? [{ id: "others", label: t("cases.side.others", { count: partyCount - parties.length }) }]
      : []),
    { id: "office", label: office.name, value: t("cases.side.office") },
    ...conflicts,
  ];
  const href = usePartHref(legalCase.id)("people");
  return (
    <SideList
      title={t("cases.side.people")}
      aside={<Link href={href}>{t("cases.side.seeAll")}</Link>}
      items={items}
    />
  );
}

/** What the search over all cases says, once there is somebody to look for. */
function useConflictItem(legalCase: CaseRecord): SideItem[] {
  const { t } = useTranslation();
  const { data } = useConflicts(legalCase);
  if (!data) return [];
  const open = data.filter(({ effect, waiver }) => effect !== "note" && !waiver).length;
  const label =
    open > 0 ? (
      <Status kind="today">{t("cases.side.conflicts", { count: open })}</Status>
    ) : (
      <Status kind="done" plain>
        {t("cases.side.noConflict")}
      </Status>
    );
  return [{ id: "conflicts", label }];
}

function BeneficiaryName({ legalCase }: { legalCase: CaseRecord }) {
  const href = useHref();
  const { id, fullName } = legalCase.applicant;
  if (!useHasRight("applicant.read")) return fullName;
  return <Link href={href({ to: "/applicants/$id", params: { id } })}>{fullName}</Link>;
}
