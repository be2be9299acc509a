import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Status } from "./status.tsx";

export interface Step {
  id: string;
  label: ReactNode;
  /** When it was passed, or for how long it has lasted. */
  note?: ReactNode | undefined;
  state: "past" | "here" | "ahead";
}

/** Where a record stands on its way. On a narrow screen only the present step and its neighbours. */
export function StepPath({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation("ui");
  return (
    <ol className="path" aria-label={t("path.label")}>
      {steps.map(({ id, label, note, state }) => (
        <li
          key={id}
          className={state === "ahead" ? undefined : state}
          aria-current={state === "here" ? "step" : undefined}
        >
          <b>{state === "past" ? <Status kind="done">{label}</Status> : label}</b>
          {note ?? "\u00a0"}
        </li>
      ))}
    </ol>
  );
}
