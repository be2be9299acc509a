import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";

/** What a query of the cache library looks like from here; its result fits as it is. */
export interface Loadable<Data> {
  data: Data | undefined;
  error: unknown;
  isFetching: boolean;
  refetch: () => unknown;
}

export interface LoadingPanelProps<Data> {
  query: Loadable<Data>;
  children: (data: Data) => ReactNode;
  isEmpty?: ((data: Data) => boolean) | undefined;
  /** Why there is nothing, and what next. */
  empty?: ReactNode | undefined;
  /** Turns a failure into a sentence; the app knows its codes. */
  explain?: ((error: unknown) => ReactNode) | undefined;
  /** Ruled rows of the first load. */
  rows?: number | undefined;
}

/** The one place for loading, empty and failed. Old content stays on screen while newer is fetched. */
export function LoadingPanel<Data>(props: LoadingPanelProps<Data>) {
  const { query, children, isEmpty, empty, explain, rows = 4 } = props;
  if (query.data === undefined) {
    return query.error ? <Failed query={query} explain={explain} /> : <RuledRows rows={rows} />;
  }
  return (
    <div className="loaded" aria-busy={query.isFetching || undefined}>
      {query.isFetching && <Updating />}
      {Boolean(query.error) && !query.isFetching && <Stale query={query} />}
      {isEmpty?.(query.data) ? <Empty>{empty}</Empty> : children(query.data)}
    </div>
  );
}

function RuledRows({ rows }: { rows: number }) {
  const { t } = useTranslation("ui");
  return (
    <div className="ruled-rows" role="status">
      <span className="vh">{t("loading.first")}</span>
      {Array.from({ length: rows }, (_, at) => (
        <div className="ruled-row" key={at} />
      ))}
    </div>
  );
}

function Updating() {
  const { t } = useTranslation("ui");
  return (
    <p className="updating" role="status">
      <span>{t("loading.updating")}</span>
    </p>
  );
}

interface FailedProps {
  query: Pick<Loadable<unknown>, "error" | "refetch">;
  explain?: ((error: unknown) => ReactNode) | undefined;
}

function Failed({ query, explain }: FailedProps) {
  const { t } = useTranslation("ui");
  return (
    <Notice
      tone="bad"
      isAlert
      actions={<Button onClick={() => query.refetch()}>{t("loading.retry")}</Button>}
    >
      {explain?.(query.error) ?? t("loading.failed")}
    </Notice>
  );
}

function Stale({ query }: FailedProps) {
  const { t } = useTranslation("ui");
  return (
    <Notice tone="warn" actions={<Button onClick={() => query.refetch()}>{t("loading.retry")}</Button>}>
      {t("loading.stale")}
    </Notice>
  );
}

function Empty({ children }: { children: ReactNode }) {
  const { t } = useTranslation("ui");
  return <div className="empty">{children ?? t("loading.empty")}</div>;
}
