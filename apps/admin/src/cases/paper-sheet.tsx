import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { SideList } from "@tgpl/ui/side-list.tsx";
import { useTranslation } from "react-i18next";
import type { CaseRecord } from "./case-page.tsx";
import { usePartHref } from "./use-part-href.ts";

/** The newest papers of the file, and the way to its index. */
export function PaperSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = usePartHref(legalCase.id)("papers");
  const { documents, documentCount } = legalCase.aside;
  const items = documents.map(({ id, title, on }) => ({ id, label: title, value: format.date(on) }));
  return (
    <SideList
      title={t("cases.side.papers")}
      aside={
        documentCount > 0 && <Link href={href}>{t("cases.side.allTasks", { count: documentCount })}</Link>
      }
      items={items}
      empty={t("cases.side.noPapers")}
    />
  );
}
