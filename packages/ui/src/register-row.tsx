import type { ReactNode } from "react";
import { Link } from "./link.tsx";

export interface RegisterRowProps {
  tone: "late" | "today" | "running" | "waiting" | "done" | "stopped";
  /** In the margin: what is left, how late, or the date; below it the end. */
  time: ReactNode;
  timeNote?: ReactNode | undefined;
  title: ReactNode;
  href?: string | undefined;
  /** For whom and by which rule, one short part each. */
  details?: readonly ReactNode[] | undefined;
  /** An `HourRuler`, or a few words about the age of the thing. */
  clock?: ReactNode | undefined;
  action?: ReactNode | undefined;
  /** Has just been changed by the person: marked in the margin. */
  isChanged?: boolean | undefined;
}

export function RegisterRow(props: RegisterRowProps) {
  const classes = [
    "row",
    `tone-${props.tone}`,
    props.clock === undefined && "no-clock",
    props.action === undefined && "no-action",
    props.isChanged && "changed-row",
  ];
  return (
    <article className={classes.filter(Boolean).join(" ")}>
      <div className="edge">
        <b>{props.time}</b>
        {props.timeNote && <small>{props.timeNote}</small>}
      </div>
      <What title={props.title} href={props.href} details={props.details ?? []} />
      {props.clock !== undefined && <Clock>{props.clock}</Clock>}
      {props.action !== undefined && <div className="act">{props.action}</div>}
    </article>
  );
}

interface WhatProps {
  title: ReactNode;
  href: string | undefined;
  details: readonly ReactNode[];
}

function What({ title, href, details }: WhatProps) {
  return (
    <div className="what">
      <h3>{href === undefined ? title : <Link href={href}>{title}</Link>}</h3>
      {details.length > 0 && (
        <p>
          {details.map((detail, at) => (
            <span key={at}>{detail} </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Clock({ children }: { children: ReactNode }) {
  return typeof children === "string" ? <div className="age">{children}</div> : children;
}
