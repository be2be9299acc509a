import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";

export interface FieldFault {
  /** The id of the field's control. */
  fieldId: string;
  message: ReactNode;
}

export interface ErrorSummaryProps {
  faults: readonly FieldFault[];
  title?: ReactNode | undefined;
  /** Changes with every refused attempt, so that the box takes focus again for the same faults. */
  attempt?: number | undefined;
}

/** The box on top of a form: it takes focus and links to each field. Nothing is shown without faults. */
export function ErrorSummary({ faults, title, attempt = 0 }: ErrorSummaryProps) {
  const { t } = useTranslation("ui");
  const box = useRef<HTMLDivElement>(null);
  const hasFaults = faults.length > 0;
  useEffect(() => {
    if (hasFaults) box.current?.focus();
  }, [hasFaults, attempt]);
  if (!hasFaults) return null;
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={box}>
      <b>{title ?? t("errors.title", { count: faults.length })}</b>
      <ul>
        {faults.map((fault) => (
          <li key={fault.fieldId}>
            <a href={`#${fault.fieldId}`} onClick={(event) => focusField(event, fault.fieldId)}>
              {fault.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Following the fragment alone would put focus nowhere, and change the address. */
function focusField(event: MouseEvent, fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  event.preventDefault();
  field.scrollIntoView({ block: "center" });
  const target = field.matches("input, select, textarea, button, a")
    ? field
    : field.querySelector("[tabindex], input");
  if (target instanceof HTMLElement) target.focus();
}
