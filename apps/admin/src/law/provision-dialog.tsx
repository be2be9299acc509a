import { citeProvision, type PlainDate, provisionOn } from "@tgpl/domain";
import { Button } from "@tgpl/ui/button.tsx";
import { Dialog } from "@tgpl/ui/dialog.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { ProvisionText } from "./provision-text.tsx";
import { UnconfirmedLink } from "./unconfirmed-link.tsx";

export interface ProvisionDialogProps {
  provision: string;
  on: PlainDate;
  onClose: () => void;
}

/** What a clause says on a day, where that was read, and what is not confirmed of it. */
export function ProvisionDialog({ provision, on, onClose }: ProvisionDialogProps) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const version = provisionOn(provision, on);
  return (
    <Dialog
      title={citeProvision(provision, language)}
      isOpen
      onClose={onClose}
      actions={<Button onClick={onClose}>{t("law.close")}</Button>}
    >
      {version ? (
        <>
          <h3>{version.title[language]}</h3>
          <ProvisionText version={version} />
        </>
      ) : (
        <p>{t("law.provision.notCoded")}</p>
      )}
      <p>
        <UnconfirmedLink citation={provision} isClauseOnly={version?.evidence === "seen"} />
      </p>
    </Dialog>
  );
}
