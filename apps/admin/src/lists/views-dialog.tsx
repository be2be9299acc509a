import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { CheckboxField } from "@tgpl/ui/checkbox-field.tsx";
import { Link } from "@tgpl/ui/link.tsx";
import { TextField } from "@tgpl/ui/text-field.tsx";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../api/api.ts";
import type { Inputs, Outputs } from "../api/outputs.ts";
import { SaveDialog } from "../api/save-dialog.tsx";
import { useWrite } from "../api/use-write.ts";
import { useMe } from "../session/me.ts";
import type { ListName } from "./use-columns.ts";

export type Filters = Inputs["lists"]["saveView"]["filters"];
type View = Outputs["lists"]["views"][number];
type Values = { name: string; shared: boolean };

export interface ViewsDialogProps {
  list: ListName;
  filters: Filters;
  hrefOf: (filters: Filters) => string;
  onClose: () => void;
}

/** Keeps the present filters under a name, and takes away what is no longer wanted. */
export function ViewsDialog({ list, filters, hrefOf, onClose }: ViewsDialogProps) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const { office } = useMe();
  const renew = useRenew(list);
  const form = useForm<Values>({ shouldFocusError: false, defaultValues: { name: "", shared: false } });
  const write = useWrite(api.lists.saveView.mutationOptions());
  const save = ({ name, shared }: Values) =>
    write.send({ list, filters, name, shared }, () => {
      say(t("lists.views.saved", { name }));
      void renew();
      onClose();
    });
  return (
    <SaveDialog
      title={t("lists.views.title")}
      saveLabel={t("lists.views.save")}
      form={form}
      prefix="view"
      write={write}
      onSave={save}
      onClose={onClose}
    >
      <p className="soft">{t("lists.views.what")}</p>
      <TextField
        label={t("lists.views.name")}
        id="view-name"
        maxLength={60}
        error={form.formState.errors.name?.message}
        {...form.register("name", { validate: (name) => name.trim() !== "" || t("lists.views.nameMissing") })}
      />
      {office && (
        <CheckboxField label={t("lists.views.share", { office: office.name })} {...form.register("shared")} />
      )}
      <OwnViews list={list} hrefOf={hrefOf} />
    </SaveDialog>
  );
}

function useRenew(list: ListName) {
  const cache = useQueryClient();
  return () => cache.invalidateQueries({ queryKey: api.lists.views.queryKey({ list }) });
}

function OwnViews({ list, hrefOf }: Pick<ViewsDialogProps, "list" | "hrefOf">) {
  const { t } = useTranslation();
  const { data: views = [] } = useQuery(api.lists.views.queryOptions({ list }));
  if (views.length === 0) return null;
  return (
    <ul className="plan-list">
      {views.map((view) => (
        <li key={view.id} className="list-tools">
          <Link href={hrefOf(view.filters)}>{view.name}</Link>
          <small className="soft">
            {view.isOwn
              ? t(view.shared ? "lists.views.sharedByMe" : "lists.views.mine")
              : t("lists.views.sharedBy", { name: view.by ?? "" })}
          </small>
          <span className="grow" />
          {view.isOwn && <RemoveButton view={view} />}
        </li>
      ))}
    </ul>
  );
}

/** Taken away at once, with a way back. */
function RemoveButton({ view }: { view: View }) {
  const { t } = useTranslation();
  const { sayWithUndo } = useAnnouncer();
  const renew = useRenew(view.list);
  const remove = useWrite(api.lists.removeView.mutationOptions());
  const restore = useWrite(api.lists.saveView.mutationOptions());
  const { id, list, name, filters, shared } = view;
  const act = () =>
    remove.send({ id }, () => {
      void renew();
      sayWithUndo(t("lists.views.removed", { name }), () =>
        restore.send({ list, name, filters, shared }, () => void renew()),
      );
    });
  return (
    <button type="button" className="as-link" onClick={act}>
      {t("lists.views.remove")}
      <span className="vh"> {name}</span>
    </button>
  );
}
