import { useQuery } from "@tanstack/react-query";
import { SelectField } from "@tgpl/ui/select-field.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm, useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Inputs } from "../api/outputs.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import type { OneTimeLink } from "./accounts-page.tsx";

type Role = Inputs["accounts"]["invite"]["role"];

type Values = {
  displayName: string;
  email: string;
  role: Role | "";
  officeId: string;
  providerId: string;
  agencyCode: string;
};

const roles = [
  "case-officer",
  "centre-director",
  "provider",
  "leader",
  "auditor",
  "administrator",
  "focal-point",
] as const satisfies readonly Role[];

export interface InviteDialogProps {
  onInvited: (link: OneTimeLink) => void;
  onClose: () => void;
}

export function InviteDialog({ onInvited, onClose }: InviteDialogProps) {
  const { t } = useTranslation();
  const form = useForm<Values>({
    shouldFocusError: false,
    defaultValues: { displayName: "", email: "", role: "", officeId: "", providerId: "", agencyCode: "" },
  });
  const write = useWrite(api.accounts.invite.mutationOptions());
  const save = ({ role, officeId, providerId, agencyCode, ...who }: Values) => {
    if (role === "") return;
    const places = {
      officeId: officeId || null,
      providerId: providerId || null,
      agencyCode: agencyCode || null,
    };
    const input = { ...who, role, ...places };
    write.send(input, ({ token }) => onInvited({ email: who.email, token }));
  };
  const { errors } = form.formState;
  const roleOptions = roles.map((value) => ({ value, label: t(`accounts.roles.${value}`) }));
  return (
    <SaveDialog
      title={t("accounts.invite")}
      saveLabel={t("accounts.inviteDo")}
      form={form}
      prefix="invite"
      write={write}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t("accounts.displayName")}
        id="invite-displayName"
        error={errors.displayName?.message}
        {...form.register("displayName", { required: t("accounts.displayNameMissing") })}
      />
      <TextField
        label={t("accounts.email")}
        id="invite-email"
        type="email"
        error={errors.email?.message}
        {...form.register("email", { required: t("accounts.emailMissing") })}
      />
      <SelectField
        label={t("accounts.role")}
        id="invite-role"
        options={roleOptions}
        error={errors.role?.message}
        {...form.register("role", { required: t("accounts.roleMissing") })}
      />
      <Belongs form={form} />
    </SaveDialog>
  );
}

/** A focal point is of an agency of the plan, everybody else of an office. */
function Belongs({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const { t } = useTranslation();
  const role = useWatch({ control: form.control, name: "role" });
  const { data: agencies = [] } = useQuery(api.directory.agencies.queryOptions());
  if (role !== "focal-point") return <Belonging form={form} />;
  return (
    <SelectField
      label={t("accounts.agency")}
      hint={t("accounts.agencyHint")}
      id="invite-agencyCode"
      options={agencies.map(({ code, name }) => ({ value: code, label: name }))}
      error={form.formState.errors.agencyCode?.message}
      {...form.register("agencyCode", { required: t("accounts.agencyMissing") })}
    />
  );
}

/** Where the person works; for a provider, which of the providers they are. */
function Belonging({ form }: { form: ReturnType<typeof useForm<Values>> }) {
  const { t } = useTranslation();
  const [role, officeId] = useWatch({ control: form.control, name: ["role", "officeId"] });
  const { data: offices = [] } = useQuery(api.directory.offices.queryOptions());
  const { data: providers = [] } = useQuery(api.directory.providers.queryOptions({}));
  const { errors } = form.formState;
  const ofOffice = providers.filter((provider) => officeId === "" || provider.officeId === officeId);
  return (
    <>
      <SelectField
        label={t("accounts.office")}
        id="invite-officeId"
        optional={role !== "case-officer" && role !== "centre-director"}
        options={offices.map(({ id, code, name }) => ({ value: id, label: `${code} · ${name}` }))}
        error={errors.officeId?.message}
        {...form.register("officeId")}
      />
      {(role === "provider" || role === "case-officer") && (
        <SelectField
          label={t("accounts.provider")}
          hint={t("accounts.providerHint")}
          id="invite-providerId"
          optional={role !== "provider"}
          options={ofOffice.map(({ id, fullName }) => ({ value: id, label: fullName }))}
          error={errors.providerId?.message}
          {...form.register("providerId")}
        />
      )}
    </>
  );
}
