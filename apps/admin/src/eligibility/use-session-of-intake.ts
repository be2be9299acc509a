import { skipToken, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import type { UseFormReturn } from "react-hook-form";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { requestRoute } from "./eligibility.routes.ts";
import type { IntakeValue } from "./request-value.ts";

export type SessionOfIntake = {
  /** null where the request comes in otherwise. */
  id: string | null;
  /** Undefined while it is loading: the request is linked all the same. */
  session: Outputs["outreach"]["session"] | undefined;
};

/**
 * The outreach session at which a new request is taken, named by the address: its place and day stand in the form at
 * once.
 */
export function useSessionOfIntake(form: UseFormReturn<IntakeValue>, isNew: boolean): SessionOfIntake {
  const { session: id } = requestRoute.useSearch();
  const { data } = useQuery(api.outreach.session.queryOptions(isNew && id ? { id } : skipToken));
  useEffect(() => {
    if (!data) return;
    form.setValue("channel", "mobile-session");
    form.setValue("channelFrom", `${data.venue}, ${data.communeName}`.slice(0, 200));
    form.setValue("channelOn", data.on);
    form.setValue("receptionPlace", "session-venue");
  }, [data?.id]);
  return { id: isNew && id ? id : null, session: data };
}
