import { Notice } from "@tgpl/ui/notice.tsx";
import { useController, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import type { NoticeRecord } from "./notice-form-value.ts";
import type { NoticeDialogProps } from "./notice-moves.tsx";
import { ProviderField } from "./provider-field.tsx";
import { useRecordWrite } from "./use-record-write.ts";

type Values = { providerId: string | null };

/** Accepts at once, and names who performs the case in the same move: the law asks for both. */
export function AcceptDialog(props: NoticeDialogProps) {
  const { t } = useTranslation();
  const change = useRecordWrite(api.notices.accept.mutationOptions(), props.notice, api.notices.pathKey());
  const warning = <Notice tone="info">{t("notices.acceptWhat")}</Notice>;
  return <ProviderDialog {...props} change={change} move="accept-notice" warning={warning} isOptional />;
}

export function AppointDialog(props: NoticeDialogProps) {
  const change = useRecordWrite(api.notices.appoint.mutationOptions(), props.notice, api.notices.pathKey());
  return <ProviderDialog {...props} change={change} move="appoint-on-notice" />;
}

export function SubstituteDialog(props: NoticeDialogProps) {
  const { notice } = props;
  const change = useRecordWrite(api.notices.nameSubstitute.mutationOptions(), notice, api.notices.pathKey());
  const present = notice.legalCase?.provider?.id;
  return <ProviderDialog {...props} change={change} move="name-substitute" exceptId={present} />;
}

interface ProviderDialogProps extends NoticeDialogProps {
  move: "accept-notice" | "appoint-on-notice" | "name-substitute";
  change: {
    write: ReturnType<typeof useRecordWrite>["write"];
    send: (given: { providerId: string }, onDone: () => void) => void;
    seeNew: () => Promise<void>;
  };
  /** The move can be made without naming anybody. */
  isOptional?: boolean;
  exceptId?: string | undefined;
  warning?: React.ReactNode;
}

function ProviderDialog({
  notice,
  move,
  change,
  isOptional,
  exceptId,
  warning,
  onClose,
  onDone,
}: ProviderDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { providerId: null } });
  const { field } = useController({
    control: form.control,
    name: "providerId",
    rules: { required: isOptional ? false : t("cases.rules.provider") },
  });
  // Only accepting takes nobody for an answer.
  const save = ({ providerId }: Values) => change.send({ providerId } as { providerId: string }, onDone);
  return (
    <SaveDialog
      title={t(`notices.moves.${move}`)}
      saveLabel={t(`notices.saves.${move}`)}
      form={form}
      prefix="provider"
      write={change.write}
      onSave={save}
      onClose={onClose}
      onSeeNew={() => void change.seeNew()}
    >
      {warning}
      <ProviderField
        id="provider-providerId"
        label={t(isOptional ? "notices.providerNow" : "cases.appointment.who")}
        office={notice.office}
        exceptId={exceptId}
        onDuty={notice.onDuty}
        needsSigner={needsSigner(notice)}
        value={field.value}
        onChange={field.onChange}
        error={form.formState.errors.providerId?.message}
      />
    </SaveDialog>
  );
}

function needsSigner({ applicant }: NoticeRecord): boolean {
  return applicant.accessNeeds.includes("sign-language-interpreter");
}
