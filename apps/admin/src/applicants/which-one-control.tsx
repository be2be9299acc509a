import { type ThreeValued, YesNoUnknown } from "@tgpl/ui/yes-no-unknown.tsx";
import type { ReactNode } from "react";

export interface WhichOneControlProps {
  question: string;
  big: boolean;
  value: ThreeValued;
  onChange: (value: ThreeValued) => void;
  /** "Yes" alone is no answer yet: the words among which it is chosen appear under it. */
  children: ReactNode;
}

/** A question whose "yes" asks at once: which one? The next question begins with nothing chosen. */
export function WhichOneControl({ question, big, value, onChange, children }: WhichOneControlProps) {
  return (
    <div>
      <YesNoUnknown
        label={question}
        big={big}
        value={big && value === "unknown" ? null : value}
        onChange={onChange}
      />
      {value === true && children}
    </div>
  );
}
