import { notifyManager, type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { type LegalTerm, labelOf, proceedingsStages } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useCallback, useSyncExternalStore } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { Clashes, type FieldWords } from "../../merge/clashes.tsx";
import { showClashes } from "../../merge/show-clashes.ts";
import { useMergedForm } from "../../merge/use-merged-form.ts";
import { freshestLine } from "./freshest-line.ts";

type Known = { id: string; version: number };

export interface LineMergeOptions<Line extends Known, Values extends FieldValues> {
  caseId: string;
  /** Of the list that has the line. */
  path: QueryKey;
  /** Undefined while it is new. */
  line: Line | undefined;
  form: UseFormReturn<Values>;
  toValue: (line: Line) => Values;
  labels: Record<keyof Values, string>;
  /** The terms of fields that are chosen from a list. */
  terms?: { [Field in keyof Values]?: readonly LegalTerm[] } | undefined;
}

/**
 * A line of the file in a window, brought together field by field with what somebody else saves meanwhile. `clashes`
 * stands on top of the window; nothing is saved while one of them is open.
 */
export function useLineMerge<Line extends Known, Values extends FieldValues>(
  options: LineMergeOptions<Line, Values>,
) {
  const { caseId, path, line, form, toValue } = options;
  const fresh = useFreshLine(path, line);
  const merge = useMergedForm({ form, record: fresh, versionOf: ({ version }) => String(version), toValue });
  const words = useLineWords(options);
  const subject = { kind: "case", id: caseId } as const;
  return {
    fresh,
    clashes: fresh && (
      <Clashes merge={merge} form={form} subject={subject} version={String(fresh.version)} words={words} />
    ),
    whenSettled: (save: () => void) => (merge.open().length > 0 ? showClashes() : save()),
  };
}

/** The line as the list under the window has it now: a live change comes in while somebody types. */
function useFreshLine<Line extends Known>(path: QueryKey, line: Line | undefined): Line | undefined {
  const cache = useQueryClient();
  const subscribe = useCallback(
    (tell: () => void) => cache.getQueryCache().subscribe(notifyManager.batchCalls(tell)),
    [cache],
  );
  return useSyncExternalStore(subscribe, () => {
    const held = cache.getQueriesData<object>({ queryKey: path }).map(([, data]) => data);
    return line && freshestLine(line, held);
  });
}

function useLineWords<Line extends Known, Values extends FieldValues>({
  caseId,
  labels,
  terms = {},
}: LineMergeOptions<Line, Values>): FieldWords {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const nameOf = useNamesOfIds(caseId);
  return {
    label: (path) => labels[path.split(".")[0] ?? ""] ?? path,
    value: (path, value) => {
      const [field = ""] = path.split(".");
      const choices: readonly LegalTerm[] | undefined = terms[field];
      if (Array.isArray(value)) return value.length;
      if (value === null || value === "" || value === undefined) return t("applicants.none");
      if (choices) return labelOf(choices, String(value), language);
      if (/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return format.date(String(value));
      return nameOf(String(value));
    },
  };
}

/** Agencies and stages are chosen by code and id, and read by name. */
function useNamesOfIds(caseId: string): (text: string) => string {
  const [language] = useLanguage();
  const agencies = useQuery(api.directory.agencies.queryOptions()).data ?? [];
  const stages = useQuery(api.cases.stages.list.queryOptions({ id: caseId, after: null })).data?.lines ?? [];
  return (text) => {
    const agency = agencies.find(({ code }) => code === text);
    if (agency) return language === "vi" ? agency.name : agency.nameEn;
    const found = stages.find(({ id }) => id === text);
    return found ? labelOf(proceedingsStages, found.stage, language) : text;
  };
}
