import { contactChannels, labelOf } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import type { CaseRecord } from "../case-page.tsx";
import { AddButton } from "./add-button.tsx";
import { useFileDialog } from "./file-dialogs.tsx";
import type { ContactLine } from "./file-lines.ts";
import { FileRow, LineAct } from "./file-row.tsx";
import { PagesPanel } from "./pages-panel.tsx";
import { useMayWrite } from "./use-may-write.ts";
import { usePages } from "./use-pages.ts";

/** When somebody was spoken with, how, what was said, and what is next. */
export function ContactsSheet({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const { id } = legalCase;
  const pages = usePages<ContactLine, string>(
    api.cases.contacts.list.queryKey({ id, after: null }),
    (after) => api.cases.contacts.list.queryOptions({ id, after }),
  );
  return (
    <Sheet title={t("cases.notes.contacts")} aside={<AddButton is="contact" legalCase={legalCase} />}>
      <PagesPanel pages={pages} empty={t("cases.notes.noContacts")}>
        {(lines) => lines.map((line) => <ContactRow key={line.id} line={line} legalCase={legalCase} />)}
      </PagesPanel>
    </Sheet>
  );
}

function ContactRow({ line, legalCase }: { line: ContactLine; legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const { open } = useFileDialog();
  const mayWrite = useMayWrite(legalCase);
  const channel = labelOf(contactChannels, line.channel, language);
  const title = t("cases.story.contact", { channel, name: line.withWhom });
  return (
    <FileRow
      date={format.date(line.on)}
      title={title}
      struck={line.struck}
      by={line.by ?? undefined}
      acts={
        mayWrite && (
          <LineAct of={title} onClick={() => open({ is: "strike", part: "contact", line, what: title })}>
            {t("cases.file.strike")}
          </LineAct>
        )
      }
    >
      <p className="written">{line.said}</p>
      {line.next && <p>{t("cases.story.next", { next: line.next })}</p>}
    </FileRow>
  );
}
