import { useQuery } from "@tanstack/react-query";
import { Button } from "@tgpl/ui/button.tsx";
import { Link } from "@tgpl/ui/link.tsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import { ColumnsDialog, type ColumnsDialogProps } from "./columns-dialog.tsx";
import "./lists.css";
import type { ListName } from "./use-columns.ts";
import { type Filters, ViewsDialog } from "./views-dialog.tsx";

export interface ListToolsProps extends Omit<ColumnsDialogProps, "onClose"> {
  list: ListName;
  /** What narrows the list now: codes and ids only. */
  filters: Filters;
  /** The address of the list so narrowed. */
  hrefOf: (filters: Filters) => string;
}

/** Saved views as links, and what is done with the list as a whole: save the view, choose columns, print. */
export function ListTools({ list, filters, hrefOf, ...columns }: ListToolsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<"views" | "columns" | null>(null);
  const close = () => setOpen(null);
  return (
    <div className="list-tools">
      <ViewLinks list={list} hrefOf={hrefOf} />
      <span className="grow" />
      <Button kind="bare" onClick={() => setOpen("views")}>
        {t("lists.views.open")}
      </Button>
      <Button kind="bare" onClick={() => setOpen("columns")}>
        {t("lists.columns.open")}
      </Button>
      <Button kind="bare" onClick={() => window.print()}>
        {t("lists.print")}
      </Button>
      {open === "views" && <ViewsDialog list={list} filters={filters} hrefOf={hrefOf} onClose={close} />}
      {open === "columns" && <ColumnsDialog {...columns} onClose={close} />}
    </div>
  );
}

/** What an address narrows a list by, without the place in it. */
export function filtersOf(search: object): Filters {
  const { before: _, beforeId: __, ...rest } = search as Filters;
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
}

function ViewLinks({ list, hrefOf }: Pick<ListToolsProps, "list" | "hrefOf">) {
  const { t } = useTranslation();
  const { data: views = [] } = useQuery(api.lists.views.queryOptions({ list }));
  if (views.length === 0) return null;
  return (
    <nav aria-label={t("lists.views.title")}>
      <ul className="view-links">
        {views.map(({ id, name, filters }) => (
          <li key={id}>
            <Link href={hrefOf(filters)}>{name}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
