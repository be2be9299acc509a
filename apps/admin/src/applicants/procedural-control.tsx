import { factQuestion, proceduralStatuses } from "@tgpl/domain";
import { Chips } from "@tgpl/ui/chips.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import type { ThreeValued } from "@tgpl/ui/yes-no-unknown.tsx";
import { useState } from "react";
import { termOptions } from "../text/term-options.ts";
import { useAnswer } from "./use-answer.ts";
import { WhichOneControl } from "./which-one-control.tsx";

/** Where the person stands in proceedings: none, not known, or any of a few words. */
export function ProceduralControl({ big }: { big: boolean }) {
  const [language] = useLanguage();
  const [answer, setAnswer] = useAnswer("proceduralStatuses");
  const chosen = answer === "unknown" ? [] : answer;
  const [isOpen, setOpen] = useState(chosen.length > 0);
  const { question, short } = factQuestion("proceduralStatuses", language);
  const choose = (has: ThreeValued) => {
    setOpen(has === true);
    if (has === false) setAnswer([]);
    else if (chosen.length === 0 || has === "unknown") setAnswer("unknown");
  };
  const shown = isOpen || chosen.length > 0 ? true : answer === "unknown" ? "unknown" : false;
  return (
    <WhichOneControl question={question} big={big} value={shown} onChange={choose}>
      <Chips
        label={short}
        options={termOptions(proceduralStatuses, language)}
        value={chosen}
        onChange={(statuses) => setAnswer(statuses.length > 0 ? statuses : "unknown")}
      />
    </WhichOneControl>
  );
}
