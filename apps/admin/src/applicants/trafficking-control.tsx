import { factQuestion, type TraffickingStatus, traffickingStatuses } from "@tgpl/domain";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { TriState } from "@tgpl/ui/tri-state.tsx";
import type { ThreeValued } from "@tgpl/ui/yes-no-unknown.tsx";
import { useState } from "react";
import { termOptions } from "../text/term-options.ts";
import { useAnswer } from "./use-answer.ts";
import { WhichOneControl } from "./which-one-control.tsx";

const kinds = traffickingStatuses.filter(({ code }) => code !== "none");

/** Whether the person is one of those whom trafficking harmed, and as what. */
export function TraffickingControl({ big }: { big: boolean }) {
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer("trafficking");
  const [isOpen, setOpen] = useState(false);
  const { question, short } = factQuestion("trafficking", language);
  const choose = (has: ThreeValued) => {
    setOpen(has === true);
    if (has !== true) setAnswer(has === false ? "none" : "unknown");
  };
  const shown = threeValued(answer, isOpen);
  return (
    <WhichOneControl question={question} big={big} value={shown} onChange={choose}>
      <TriState
        label={short}
        options={termOptions(kinds, language)}
        value={answer === "unknown" || answer === "none" ? null : answer}
        onChange={setAnswer}
      />
    </WhichOneControl>
  );
}

function threeValued(answer: TraffickingStatus | "unknown", isOpen: boolean): ThreeValued {
  if (isOpen) return true;
  if (answer === "unknown") return "unknown";
  return answer !== "none";
}
