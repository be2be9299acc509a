import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DemoStrip } from "../../src/demo-strip.tsx";
import { LanguageSwitch } from "../../src/language-switch.tsx";
import { PageHead } from "../../src/page-head.tsx";
import { ThemeSwitch } from "../../src/theme-switch.tsx";

const names = [
  "parts",
  "forms",
  "states",
  "work",
  "intake",
  "case",
  "overview",
  "indicator",
  "sign-in",
] as const;

/** A page of the guide itself, with links to all others. */
export function GalleryPage({ here, children }: { here: (typeof names)[number]; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <DemoStrip />
      <main className="lead">
        <PageHead title={`${t("title")}: ${t(`pages.${here}`)}`}>
          <ThemeSwitch />
          <LanguageSwitch />
        </PageHead>
        <nav className="buttons" aria-label={t("title")} style={{ marginBottom: 16 }}>
          {names.map((name) => (
            <a key={name} href={`#${name}`} aria-current={name === here ? "page" : undefined}>
              {t(`pages.${name}`)}
            </a>
          ))}
        </nav>
        <div className="stack">{children}</div>
      </main>
    </>
  );
}
