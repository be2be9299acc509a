import { useQuery } from "@tanstack/react-query";
import { labelOf, sexes } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { DataTable } from "@tgpl/ui/table/data-table.tsx";
import { ScrollBox } from "@tgpl/ui/table/scroll-box.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import { type ApplicantFormValue, fromApplicantRecord } from "../applicants/applicant-form-value.ts";
import { useDescribeDisability } from "../applicants/use-disability-words.ts";
import type { IntakeValue, PersonRecord } from "./request-value.ts";

export interface CompareDialogProps {
  /** The person of the register. */
  id: string;
  onUse: (record: PersonRecord) => void;
  onClose: () => void;
}

/** The person being typed beside the one in the register; either they are the same, or the dialog is closed. */
export function CompareDialog({ id, onUse, onClose }: CompareDialogProps) {
  const { t } = useTranslation();
  const query = useQuery(api.applicants.get.queryOptions({ id }));
  const { data } = query;
  return (
    <Dialog
      title={t("eligibility.person.compare")}
      isOpen
      onClose={onClose}
      broad
      actions={
        <>
          <Button onClick={onClose}>{t("eligibility.person.back")}</Button>
          {data && (
            <Button kind="main" onClick={() => onUse(data)}>
              {t("eligibility.person.use")}
            </Button>
          )}
        </>
      }
    >
      <LoadingPanel query={query} explain={explainFailure}>
        {(record) => <SideBySide record={record} />}
      </LoadingPanel>
      <p className="hint">{t("eligibility.person.useHint")}</p>
    </Dialog>
  );
}

const rows = ["fullName", "birthDate", "sex", "nationalId", "phone", "commune", "disability"] as const;

function SideBySide({ record }: { record: PersonRecord }) {
  const { t } = useTranslation();
  const { getValues } = useFormContext<IntakeValue>();
  const words = usePersonWords();
  const [typed, known] = [words(getValues()), words(fromApplicantRecord(record))];
  return (
    <ScrollBox label={t("eligibility.person.compare")}>
      <DataTable aria-label={t("eligibility.person.compare")}>
        <thead>
          <tr>
            <th scope="col">{t("eligibility.person.field")}</th>
            <th scope="col">{t("eligibility.person.typed")}</th>
            <th scope="col">{t("eligibility.person.inRegister")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`eligibility.person.rows.${row}`)}</th>
              <td>{typed[row]}</td>
              <td>{known[row]}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </ScrollBox>
  );
}

function usePersonWords(): (value: ApplicantFormValue) => Record<(typeof rows)[number], string> {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const describe = useDescribeDisability();
  const none = t("eligibility.person.none");
  return (value) => {
    const { disability } = value.answers;
    return {
      fullName: value.fullName || none,
      birthDate: value.birthDate ? format.date(value.birthDate) : none,
      sex: value.sex ? labelOf(sexes, value.sex, language) : none,
      nationalId: value.nationalId || none,
      phone: value.phone || none,
      commune: value.commune?.name ?? none,
      disability: disability === "unknown" || disability === null ? none : describe(disability),
    };
  };
}
