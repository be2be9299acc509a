import { citeProvision, type Provision } from "@tgpl/domain";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { ProvisionText } from "./provision-text.tsx";

/** The clauses that are coded and whose source is weak, or that nobody has confirmed. */
export function ProvisionList({ provisions }: { provisions: readonly Provision[] }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  if (provisions.length === 0) return null;
  return (
    <Sheet title={t("law.provisions", { count: provisions.length })}>
      {provisions.map((version) => (
        <article key={`${version.id} ${version.inForce.from}`} className="law-entry">
          <p className="edge">
            <Status kind="unknown" small>
              {t(`law.marks.${version.evidence}`)}
            </Status>
          </p>
          <div>
            <h3>
              {version.title[language]}, {citeProvision(version.id, language)}
            </h3>
            <ProvisionText version={version} />
          </div>
        </article>
      ))}
    </Sheet>
  );
}
