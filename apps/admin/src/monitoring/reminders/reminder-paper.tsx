import { useQuery } from "@tanstack/react-query";
import type { CSSProperties } from "react";
import { api } from "../../api/api.ts";
import { letterStyle } from "../../eligibility/letters/letter-form.ts";
import { useStatus } from "../../session/use-status.ts";
import { text } from "../../text/text.ts";

/** The letter on A4, in Vietnamese whatever the screen speaks: number and day are left open for the registry. */
export function ReminderPaper({ subject, body }: { subject: string; body: string }) {
  const t = text.getFixedT("vi");
  const { data: status } = useStatus();
  const { data: agencies = [] } = useQuery(api.directory.agencies.queryOptions());
  const nameOf = (kind: string) => agencies.find((agency) => agency.kind === kind)?.name ?? "";
  return (
    <article className="letter" lang="vi" aria-label={subject} style={letterStyle(false) as CSSProperties}>
      {status?.kind === "demo" && <p className="letter-demo">{t("letters.demo")}</p>}
      <div className="letter-head">
        <div>
          <p className="letter-superior">{nameOf("peoples-committee")}</p>
          <p className="letter-agency">{nameOf("justice-department")}</p>
          <p className="letter-number">{t("letters.number")}</p>
        </div>
        <div>
          <p className="letter-state">{t("letters.state")}</p>
          <p className="letter-motto">{t("letters.motto")}</p>
        </div>
      </div>
      <h2 className="letter-title">{subject}</h2>
      {body
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, at) => (
          <p key={at}>{line}</p>
        ))}
    </article>
  );
}
