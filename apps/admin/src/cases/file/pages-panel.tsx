import { Button } from "@tgpl/ui/button.tsx";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Pages } from "./use-pages.ts";

export interface PagesPanelProps<Line> {
  pages: Pages<Line>;
  empty: ReactNode;
  children: (lines: readonly Line[]) => ReactNode;
}

/** A growing list with its loading, its emptiness and the way to the rest. */
export function PagesPanel<Line>({ pages, empty, children }: PagesPanelProps<Line>) {
  const { t } = useTranslation();
  return (
    <>
      <LoadingPanel
        query={pages.query}
        explain={explainFailure}
        rows={2}
        isEmpty={(lines) => lines.length === 0}
        empty={empty}
      >
        {(lines) => children(lines)}
      </LoadingPanel>
      {pages.more && (
        <p className="more">
          <Button onClick={pages.more} isBusy={pages.isLoadingMore}>
            {t("cases.file.more")}
          </Button>
        </p>
      )}
    </>
  );
}
