import { useTranslation } from "react-i18next";

/** Who signs the record, on paper only. */
export function SignLines() {
  const { t } = useTranslation();
  return (
    <div className="sign-lines">
      {(["writer", "host"] as const).map((who) => (
        <div key={who}>
          <strong>{t(`outreach.sign.${who}`)}</strong>
          <br />
          <em>{t("outreach.sign.how")}</em>
        </div>
      ))}
    </div>
  );
}
