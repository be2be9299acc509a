import type { Instant } from "@tgpl/domain";
import { useMemo } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { type Answer, answerOf } from "./answer.ts";
import type { IntakeValue } from "./request-value.ts";

/** The law's answer to the form around it, worked out in the browser again with every change. */
export function useAnswerNow(receivedAt: Instant): Answer {
  const { control, getValues } = useFormContext<IntakeValue>();
  const watched = useWatch({
    control,
    name: [
      "birthDate",
      "answers",
      "allowance",
      "papers",
      "hearingOn",
      "limitationOn",
      "channel",
      "accessNeeds",
      "writing",
    ],
  });
  const changed = JSON.stringify(watched);
  return useMemo(() => answerOf(getValues(), receivedAt), [changed, receivedAt, getValues]);
}
