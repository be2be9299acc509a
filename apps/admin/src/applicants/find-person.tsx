import { FindBox } from "@tgpl/ui/find-box.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** Search of the top bar. */
export function FindPerson() {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  return (
    <FindBox label={t("applicants.find")} value={typed} onChange={setTyped} onSubmit={() => undefined} />
  );
}
