import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { api } from "../api/api.ts";
import { requestRoute } from "./eligibility.routes.ts";
import { type IntakeValue, type KnownPerson, type PersonRecord, withPerson } from "./request-value.ts";

/** A person of the register for a new request: chosen as a likely duplicate, or named by the address. */
export function usePersonOfRegister(form: UseFormReturn<IntakeValue>) {
  const cache = useQueryClient();
  const { applicant } = requestRoute.useSearch();
  const [known, setKnown] = useState<KnownPerson | null>(null);
  const use = (record: PersonRecord) => {
    setKnown({ id: record.id, version: record.version });
    form.reset(withPerson(form.getValues(), record), { keepDefaultValues: true });
  };
  useEffect(() => {
    if (!applicant) return;
    const load = cache.fetchQuery(api.applicants.get.queryOptions({ id: applicant }));
    // Not found or no line: the form is there all the same, and the person can be found by the name.
    load.then(use, () => undefined);
  }, [applicant]);
  return { known, use, goOnFor: setKnown };
}
