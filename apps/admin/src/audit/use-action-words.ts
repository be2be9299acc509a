import { useTranslation } from "react-i18next";

/** Everything that the server records, by its code; what a later version adds is "other". */
const actions = [
  "account.invitation-renewed",
  "account.invited",
  "account.password-chosen",
  "account.switched-off",
  "account.switched-on",
  "applicant.list.read",
  "applicant.matched.read",
  "applicant.read",
  "applicant.registered",
  "applicant.updated",
  "audit.read",
  "case.list.read",
  "case.read",
  "case.opened",
  "case.provider-appointed",
  "case.provider-replaced",
  "case.step",
  "case.closed",
  "case.handed-over",
  "case.discontinued",
  "demo.filled",
  "eligibility.decided",
  "installation.set-up",
  "office.created",
  "provider.created",
  "request.list.read",
  "request.read",
  "request.received",
  "request.accepted",
  "request.refused",
  "request.refusal-confirmed",
  "request.refusal-returned",
  "request.supplement-requested",
  "request.papers-received",
  "request.updated",
  "request.withdrawn",
  "session.closed",
  "session.opened",
  "session.refused",
  "work.list.read",
] as const;

export function useActionWords(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => {
    const known = actions.find((code) => code === action);
    return known ? t(`audit.actions.${known}`) : t("audit.other");
  };
}
