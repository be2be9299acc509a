import { useQueryClient } from "@tanstack/react-query";
import { labelOf, type RecordPart, sexes } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { PageHead } from "@tgpl/ui/page-head.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { AttachmentsSheet } from "../attachments/attachments-sheet.tsx";
import { useHref } from "../routing/use-href.ts";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useHasRight } from "../session/me.ts";
import { ApplicantEdit } from "./applicant-edit.tsx";
import { BesideSheets } from "./beside/beside-sheets.tsx";
import { ContactSheet } from "./contact-sheet.tsx";
import { FactSheet } from "./fact-sheet.tsx";
import { FactDialog, type FactDialogProps } from "./history/fact-dialog.tsx";
import { HistorySheet } from "./history/history-sheet.tsx";
import { useFocusOn } from "./use-focus-on.ts";

export type ApplicantRecord = Outputs["applicants"]["get"];

export interface ApplicantSheetsProps {
  record: ApplicantRecord;
  /** The part of the record that a fault of the register leads to. */
  mend: RecordPart | undefined;
  onChanged: () => Promise<unknown>;
}

// What is put right in the person's own form; every other part has a window of its own.
const inForm: readonly (RecordPart | undefined)[] = ["birthDate", "nationalId", "phone"];

/** The person as written down, or the form with which it is changed. */
export function ApplicantSheets({ record, mend, onChanged }: ApplicantSheetsProps) {
  const [isChanging, setChanging] = useState(inForm.includes(mend));
  usePageTitle(record.fullName);
  useFocusOn(mend);
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
        <Sheets record={record} mend={mend} onChanged={onChanged} />
      )}
    </>
  );
}

function Sheets({ record, mend, onChanged }: ApplicantSheetsProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const cache = useQueryClient();
  const [told, setTold] = useState<Told | null>(() => toldOf(mend));
  const changed = async () => {
    await cache.invalidateQueries({ queryKey: api.applicants.history.pathKey() });
    await onChanged();
  };
  const done = () => {
    setTold(null);
    say(t("applicants.saved"));
    void changed();
  };
  return (
    <div className="stack">
      <ContactSheet record={record} />
      <FactSheet record={record} />
      <BesideSheets id={record.id} isMending={mend === "relations"} />
      <HistorySheet
        record={record}
        onRecord={() => setTold({})}
        onCorrect={(corrects) => setTold({ corrects })}
        onChanged={changed}
      />
      <AttachmentsSheet subject={{ type: "applicant", id: record.id }} />
      {told && (
        <FactDialog
          {...told}
          record={record}
          onClose={() => setTold(null)}
          onDone={done}
          onSeeNew={changed}
        />
      )}
    </div>
  );
}

type Told = Pick<FactDialogProps, "fact" | "corrects" | "isMending">;

/** What is written down first where a fault of the register leads to one fact. */
function toldOf(mend: RecordPart | undefined): Told | null {
  switch (mend) {
    case "allowance":
      return { fact: "receivesMonthlySocialAllowance" };
    case "household":
      return { fact: "household" };
    case "disability":
    case "trafficking":
      return { fact: mend, isMending: true };
    default:
      return null;
  }
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
