import { SignInDoor } from "@tgpl/ui/sign-in-door.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePageTitle } from "../routing/use-page-title.ts";
import { useStatus } from "./use-status.ts";

/** Brand of the city that the server runs for. */
export function useBrand() {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const { data } = useStatus();
  const city = data?.jurisdiction.name[language] ?? "";
  return { title: t("frame.brand"), place: t("frame.for", { city }), href: import.meta.env.BASE_URL };
}

/** The page before the frame: sign-in, and while there is nothing to show yet. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const brand = useBrand();
  const { data } = useStatus();
  usePageTitle(title);
  const notes = (["for", "privacy", "fresh"] as const).map((note) => ({
    title: t(`session.notes.${note}`),
    text: t(`session.notes.${note}Text`),
  }));
  return (
    <SignInDoor brand={brand} isDemo={data?.kind === "demo"} title={title} notes={notes}>
      {children}
    </SignInDoor>
  );
}
