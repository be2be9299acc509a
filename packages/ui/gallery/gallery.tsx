import { type ComponentType, useSyncExternalStore } from "react";
import { CasePage } from "./pages/case-page.tsx";
import { FormsPage } from "./pages/forms-page.tsx";
import { IndicatorPage } from "./pages/indicator-page.tsx";
import { IntakePage } from "./pages/intake-page.tsx";
import { MyWorkPage } from "./pages/my-work-page.tsx";
import { OverviewPage } from "./pages/overview-page.tsx";
import { PartsPage } from "./pages/parts-page.tsx";
import { SignInPage } from "./pages/sign-in-page.tsx";
import { StatesPage } from "./pages/states-page.tsx";

const pages: Record<string, ComponentType> = {
  parts: PartsPage,
  forms: FormsPage,
  states: StatesPage,
  work: MyWorkPage,
  intake: IntakePage,
  case: CasePage,
  overview: OverviewPage,
  indicator: IndicatorPage,
  "sign-in": SignInPage,
};

/** The style guide: every part by itself, then the pages of the two apps made of them. */
export function Gallery() {
  const name = useSyncExternalStore(subscribe, () => location.hash.slice(1));
  const Page = pages[name] ?? PartsPage;
  return <Page />;
}

function subscribe(tell: () => void): () => void {
  addEventListener("hashchange", tell);
  return () => removeEventListener("hashchange", tell);
}
