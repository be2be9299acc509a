import { useQuery } from "@tanstack/react-query";
import { labelOf, providerKinds } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";

type Provider = Outputs["directory"]["providers"][number];

export interface ProviderFieldProps {
  id: string;
  label: string;
  office: { id: string; name: string };
  /** Somebody who cannot be named again. */
  exceptId?: string | undefined;
  /** Who is on duty comes first, and says so. */
  onDuty?: readonly { id: string }[] | undefined;
  needsSigner?: boolean | undefined;
  value: string | null;
  onChange: (id: string) => void;
  error?: string | undefined;
}

/** Who performs the case: everybody of the office, who is on duty and who signs first. */
export function ProviderField(props: ProviderFieldProps) {
  const { office, exceptId, onDuty = [], needsSigner = false } = props;
  const { t } = useTranslation();
  const [language] = useLanguage();
  const query = useQuery(api.directory.providers.queryOptions({ officeId: office.id }));
  const isOnDuty = (id: string) => onDuty.some((one) => one.id === id);
  const rank = ({ id, signLanguage }: Provider) =>
    (isOnDuty(id) ? 2 : 0) + (needsSigner && signLanguage ? 1 : 0);
  const candidates = (providers: readonly Provider[]) =>
    providers.filter(({ id }) => id !== exceptId).toSorted((one, other) => rank(other) - rank(one));
  const note = ({ id, kind, signLanguage }: Provider) =>
    [
      labelOf(providerKinds, kind, language),
      isOnDuty(id) && t("notices.onDuty"),
      signLanguage && t("notices.signs"),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <LoadingPanel
      query={query}
      explain={explainFailure}
      rows={3}
      isEmpty={(providers) => candidates(providers).length === 0}
      empty={t("cases.appointment.nobody", { office: office.name })}
    >
      {(providers) => (
        <ChoiceList
          label={props.label}
          id={props.id}
          choices={candidates(providers).map((provider) => ({
            value: provider.id,
            label: provider.fullName,
            note: note(provider),
          }))}
          value={props.value}
          onChange={props.onChange}
          error={props.error}
        />
      )}
    </LoadingPanel>
  );
}
