import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./text/ui-resources.ts";

/** What a status means. Each has its own shape: colour never says it alone. */
export type StatusKind =
  | "late"
  | "today"
  | "running"
  | "waiting"
  | "done"
  | "stopped"
  | "unknown"
  | "ahead"
  | "oncourse"
  | "atrisk"
  | "behind";

export interface StatusProps {
  kind: StatusKind;
  /** The word. Left out: the usual word of this meaning. */
  children?: ReactNode | undefined;
  small?: boolean | undefined;
  /** The shape with an ordinary word, where the status is a remark. */
  plain?: boolean | undefined;
}

export function Status({ kind, children, small = false, plain = false }: StatusProps) {
  const { t } = useTranslation("ui");
  const classes = ["st", kind, small && "small", plain && "plain"].filter(Boolean).join(" ");
  return <span className={classes}>{children ?? t(`status.${kind}`)}</span>;
}
