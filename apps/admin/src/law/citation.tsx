import { citeProvision, type PlainDate } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useState } from "react";
import { ProvisionDialog } from "./provision-dialog.tsx";

/** A clause by its name, as a way to its text on that day. */
export function Citation({ provision, on }: { provision: string; on: PlainDate }) {
  const [language] = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="as-link" onClick={() => setOpen(true)}>
        {citeProvision(provision, language)}
      </button>
      {isOpen && <ProvisionDialog provision={provision} on={on} onClose={() => setOpen(false)} />}
    </>
  );
}
