import type { ReactNode } from "react";
import { BottomNav } from "./bottom-nav.tsx";
import { Brand, type BrandProps } from "./brand.tsx";
import { DemoStrip } from "./demo-strip.tsx";
import type { NavGroup, NavItem } from "./nav.tsx";
import { type Person, PersonMenu, PersonSettings } from "./person-menu.tsx";
import { Rail } from "./rail.tsx";
import { mainContentId, SkipLink } from "./skip-link.tsx";

export interface OfficerFrameProps {
  brand: BrandProps;
  /** The data are invented: say so above everything. */
  isDemo: boolean;
  groups: readonly NavGroup[];
  /** Four of the items, for the foot of a phone. */
  bottom: readonly NavItem[];
  /** Id of the item we are at. */
  current?: string | undefined;
  /** Usually a `FindBox`. */
  find?: ReactNode | undefined;
  /** The one thing to begin from anywhere, and what is new. */
  actions?: ReactNode | undefined;
  person: Person;
  onSignOut: () => void;
  /** More for the person's menu. */
  personLinks?: ReactNode | undefined;
  /** A strip under the top bar, such as "no connection since 15:20". */
  strip?: ReactNode | undefined;
  children: ReactNode;
}

/** The officers' page: strip, top bar, rail of words, and the page itself in `<main>`. */
export function OfficerFrame(props: OfficerFrameProps) {
  const settings = (
    <PersonSettings person={props.person} onSignOut={props.onSignOut}>
      {props.personLinks}
    </PersonSettings>
  );
  return (
    <>
      <SkipLink />
      {props.isDemo && <DemoStrip />}
      <div className="frame">
        <header className="top">
          <Brand {...props.brand} />
          <div className="find-slot">{props.find}</div>
          <div className="top-right">
            {props.actions}
            <PersonMenu person={props.person}>{settings}</PersonMenu>
          </div>
        </header>
        {props.strip && <div className="offline">{props.strip}</div>}
        <Rail groups={props.groups} current={props.current} />
        <main className="page" id={mainContentId} tabIndex={-1}>
          {props.children}
        </main>
      </div>
      <BottomNav items={props.bottom} groups={props.groups} current={props.current} settings={settings} />
    </>
  );
}
