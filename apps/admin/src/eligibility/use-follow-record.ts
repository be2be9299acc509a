import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { fromRecord, type IntakeValue } from "./request-value.ts";

/**
 * Brings a newer version of the record into the form: what was typed here stays, all else follows. Answers whether
 * somebody else's change came in while something was being typed.
 */
export function useFollowRecord(
  form: UseFormReturn<IntakeValue>,
  record: RequestRecord | undefined,
): boolean {
  const base = useRef(record && versionOf(record));
  const [hasChanged, setChanged] = useState(false);
  const { isDirty } = form.formState;
  useEffect(() => {
    if (!record || versionOf(record) === base.current) return;
    setChanged(base.current !== undefined && isDirty);
    base.current = versionOf(record);
    form.reset(fromRecord(record), { keepDirtyValues: true });
  }, [form, record]);
  return hasChanged && isDirty;
}

/** The person can be changed apart from the request. */
function versionOf({ version, applicant }: RequestRecord): string {
  return `${version}.${applicant.version}`;
}
