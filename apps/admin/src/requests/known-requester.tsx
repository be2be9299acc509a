import { useQuery } from "@tanstack/react-query";
import { isWithin, labelOf, relationKinds } from "@tgpl/domain";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useFormContext } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { useToday } from "../session/clock.tsx";
import type { RequestFormValue } from "./request-form-value.ts";

/** Who stands beside the person by the register: chosen once instead of typed again. */
export function KnownRequester({ applicantId }: { applicantId: string }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const today = useToday();
  const { setValue } = useFormContext<RequestFormValue>();
  const beside = useQuery(
    api.applicants.beside.queryOptions(
      { id: applicantId },
      { refetchOnWindowFocus: false, staleTime: 60_000 },
    ),
  );
  const relations = beside.data?.relations.filter((period) => isWithin(today, period)) ?? [];
  if (relations.length === 0) return null;
  const choose = (id: string) => {
    const relation = relations.find((one) => one.id === id);
    const kind = relationKinds.find(({ code }) => code === relation?.kind);
    if (!relation || !kind) return;
    const asTyped = { shouldDirty: true, shouldValidate: true } as const;
    setValue("requesterKind", kind.filesAs, asTyped);
    setValue("requesterName", relation.fullName, asTyped);
  };
  return (
    <SelectField
      label={t("requests.knownRequester")}
      optional
      options={relations.map(({ id, fullName, kind }) => ({
        value: id,
        label: `${fullName} (${labelOf(relationKinds, kind, language)})`,
      }))}
      onChange={(event) => choose(event.target.value)}
    />
  );
}
