import { useQuery } from "@tanstack/react-query";
import { citeProvision, labelOf, mayPerform, providerKinds } from "@tgpl/domain";
import { ChoiceList } from "@tgpl/ui/choice-list.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TextAreaField } from "@tgpl/ui/text-area-field.tsx";
import { type UseFormReturn, useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { explainFailure } from "../api/explain-failure.ts";
import type { Outputs } from "../api/outputs.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { CaseRecord } from "./case-page.tsx";
import type { CaseDialogProps } from "./move-dialog.tsx";
import { useCaseWrite } from "./use-case-write.ts";

type Provider = Outputs["directory"]["providers"][number];
type AppointmentValue = { providerId: string | null; note: string };

export function AppointDialog(props: CaseDialogProps) {
  const change = useCaseWrite(api.cases.appointProvider.mutationOptions(), props.legalCase);
  return <ProviderDialog {...props} {...change} move="appoint-provider" />;
}

export function ReplaceDialog(props: CaseDialogProps) {
  const change = useCaseWrite(api.cases.replaceProvider.mutationOptions(), props.legalCase);
  return <ProviderDialog {...props} {...change} move="replace-provider" />;
}

type Change = ReturnType<typeof useCaseWrite>;

interface ProviderDialogProps extends CaseDialogProps {
  move: "appoint-provider" | "replace-provider";
  write: Change["write"];
  send: (given: { providerId: string; note: string | null }, onDone: () => void) => void;
  seeNew: Change["seeNew"];
}

/** Who performs the case. Everybody of the case's own office is listed, with what tells them apart. */
function ProviderDialog({ legalCase, move, write, send, seeNew, onClose, onDone }: ProviderDialogProps) {
  const { t } = useTranslation();
  const form = useForm<AppointmentValue>({
    shouldFocusError: false,
    defaultValues: { providerId: null, note: "" },
  });
  const save = ({ providerId, note }: AppointmentValue) => {
    if (providerId) send({ providerId, note: note.trim() || null }, onDone);
  };
  return (
    <SaveDialog
      title={t(`cases.moves.${move}`)}
      saveLabel={t(`cases.save.${move}`)}
      form={form}
      prefix="appointment"
      write={write}
      onSave={save}
      onClose={onClose}
      onSeeNew={seeNew}
    >
      <Providers legalCase={legalCase} form={form} />
      <TextAreaField
        label={t("cases.appointment.note")}
        optional
        rows={2}
        maxLength={4000}
        {...form.register("note")}
      />
    </SaveDialog>
  );
}

interface ProvidersProps {
  legalCase: CaseRecord;
  form: UseFormReturn<AppointmentValue>;
}

function Providers({ legalCase, form }: ProvidersProps) {
  const { t } = useTranslation();
  const query = useQuery(api.directory.providers.queryOptions({ officeId: legalCase.office.id }));
  const { field } = useController({
    control: form.control,
    name: "providerId",
    rules: { required: t("cases.rules.provider") },
  });
  const describe = useProviderNote(legalCase);
  return (
    <LoadingPanel
      query={query}
      explain={explainFailure}
      rows={3}
      isEmpty={(providers) => candidates(providers, legalCase).length === 0}
      empty={t("cases.appointment.nobody", { office: legalCase.office.name })}
    >
      {(providers) => (
        <ChoiceList
          label={t("cases.appointment.who")}
          id="appointment-providerId"
          choices={candidates(providers, legalCase).map((provider) => ({
            value: provider.id,
            label: provider.fullName,
            note: describe(provider),
          }))}
          value={field.value}
          onChange={field.onChange}
          error={form.formState.errors.providerId?.message}
        />
      )}
    </LoadingPanel>
  );
}

/** Who has the case already cannot follow themselves. Signers first where an interpreter is needed. */
function candidates(providers: readonly Provider[], { provider, accessNeeds }: CaseRecord): Provider[] {
  const others = providers.filter(({ id }) => id !== provider?.id);
  if (!accessNeeds.includes("sign-language-interpreter")) return others;
  return others.toSorted((one, other) => Number(other.signLanguage) - Number(one.signLanguage));
}

function useProviderNote({ formOfAid }: CaseRecord): (provider: Provider) => string {
  const { t } = useTranslation();
  const [language] = useLanguage();
  return ({ kind, signLanguage }) => {
    const may = mayPerform(kind, formOfAid);
    return [
      labelOf(providerKinds, kind, language),
      signLanguage && t("cases.appointment.signs"),
      !may.allowed &&
        may.provision &&
        t("cases.appointment.reserved", { provision: citeProvision(may.provision, language) }),
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
