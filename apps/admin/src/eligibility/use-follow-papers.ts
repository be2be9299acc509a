import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import {
  fromRequestRecord,
  fromServerPapers,
  type RequestFormValue,
  type RequestRecord,
} from "../requests/request-form-value.ts";
import { isSamePapers, mergePapers } from "./late-papers.ts";

/**
 * Brings a newer version of the record into the form: what was chosen here stays, all else follows. Answers whether
 * somebody else's change came in while something was chosen.
 */
export function useFollowPapers(form: UseFormReturn<RequestFormValue>, record: RequestRecord): boolean {
  const base = useRef(record);
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    if (record.version === base.current.version) return;
    const merged = mergePapers(base.current.papers, form.getValues("papers"), record.papers);
    const isChosen = !isSamePapers(merged, fromServerPapers(record.papers));
    base.current = record;
    form.reset(fromRequestRecord(record));
    if (isChosen) form.setValue("papers", merged, { shouldDirty: true });
    setChanged(isChosen);
  }, [form, record]);
  return hasChanged;
}
