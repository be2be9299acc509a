import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { BottomNav } from "./bottom-nav.tsx";
import { Brand, type BrandProps } from "./brand.tsx";
import { DemoStrip } from "./demo-strip.tsx";
import { type NavItem, NavLink } from "./nav.tsx";
import { type Person, PersonMenu, PersonSettings } from "./person-menu.tsx";
import { mainContentId, SkipLink } from "./skip-link.tsx";

export interface LeadersFrameProps {
  brand: BrandProps;
  isDemo: boolean;
  /** Seven at most; the first four are at the foot of a phone. */
  tabs: readonly NavItem[];
  current?: string | undefined;
  person: Person;
  onSignOut: () => void;
  personLinks?: ReactNode | undefined;
  children: ReactNode;
}

/** The leaders' page: strip, tabs, and the page itself in `<main>`. */
export function LeadersFrame(props: LeadersFrameProps) {
  const { t } = useTranslation("ui");
  const settings = (
    <PersonSettings person={props.person} onSignOut={props.onSignOut}>
      {props.personLinks}
    </PersonSettings>
  );
  return (
    <>
      <SkipLink />
      {props.isDemo && <DemoStrip />}
      <div className="lead-frame">
        <header className="lead-top">
          <Brand {...props.brand} />
          <nav className="tabs" aria-label={t("frame.mainNavigation")}>
            {props.tabs.map((item) => (
              <NavLink key={item.id} item={item} current={props.current} />
            ))}
          </nav>
          <div className="top-right">
            <PersonMenu person={props.person}>{settings}</PersonMenu>
          </div>
        </header>
        <main className="lead" id={mainContentId} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <BottomNav
        items={props.tabs.slice(0, 4)}
        groups={[{ items: props.tabs }]}
        current={props.current}
        settings={settings}
      />
    </>
  );
}
