import type { ReactNode } from "react";

export interface NoticeProps {
  tone?: "plain" | "warn" | "bad" | "info" | "wait" | "good" | undefined;
  title?: ReactNode | undefined;
  children?: ReactNode | undefined;
  /** Buttons on the right, such as the two answers to a likely duplicate. */
  actions?: ReactNode | undefined;
  /** Read aloud at once; only for what stops the person. */
  isAlert?: boolean | undefined;
}

/** A remark in its place, with a bar in the colour of its meaning. */
export function Notice({ tone = "plain", title, children, actions, isAlert = false }: NoticeProps) {
  const classes = ["notice", tone !== "plain" && tone, actions && "with-actions"].filter(Boolean).join(" ");
  return (
    <div className={classes} role={isAlert ? "alert" : undefined}>
      <div>
        {title && <b>{title}</b>}
        {children && <div className={title ? "note" : undefined}>{children}</div>}
      </div>
      {actions}
    </div>
  );
}
