import { labelOf, sexes } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Outputs } from "../api/outputs.ts";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { ApplicantEdit } from "./applicant-edit.tsx";
import { ContactSheet } from "./contact-sheet.tsx";
import { FactSheet } from "./fact-sheet.tsx";

export type ApplicantRecord = Outputs["applicants"]["get"];

export interface ApplicantSheetsProps {
  record: ApplicantRecord;
  onChanged: () => Promise<unknown>;
}

/** The person as written down, or the form with which it is changed. */
export function ApplicantSheets({ record, onChanged }: ApplicantSheetsProps) {
  const [isChanging, setChanging] = useState(false);
  usePageTitle(record.fullName);
  const saved = async () => {
    await onChanged();
    setChanging(false);
  };
  return (
    <>
      <Head record={record} isChanging={isChanging} onChange={() => setChanging(true)} />
      {isChanging ? (
        <ApplicantEdit
          record={record}
          onSaved={saved}
          onSeeNew={onChanged}
          onCancel={() => setChanging(false)}
        />
      ) : (
        <div className="stack">
          <ContactSheet record={record} />
          <FactSheet record={record} />
        </div>
      )}
    </>
  );
}

interface HeadProps {
  record: ApplicantRecord;
  isChanging: boolean;
  onChange: () => void;
}

function Head({ record, isChanging, onChange }: HeadProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const href = useHref();
  const mayWrite = useHasRight("applicant.write");
  const facts = [
    record.birthDate && t("applicants.bornOn", { date: format.date(record.birthDate) }),
    labelOf(sexes, record.sex, language),
    record.communeName,
  ].filter(Boolean);
  return (
    <PageHead
      title={record.fullName}
      facts={facts}
      crumbs={[
        { label: t("frame.places.applicants"), href: href({ to: "/applicants" }) },
        { label: record.fullName },
      ]}
    >
      {mayWrite && !isChanging && (
        <div className="buttons">
          <Button onClick={onChange}>{t("applicants.change")}</Button>
          <ButtonLink
            kind="do"
            href={href({ to: "/requests/$id", params: { id: "new" }, search: { applicant: record.id } })}
          >
            {t("applicants.newRequest")}
          </ButtonLink>
        </div>
      )}
    </PageHead>
  );
}
