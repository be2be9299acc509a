import type { ProgressStatus } from "@tgpl/domain";
import type { Inputs } from "../../api/outputs.ts";
import type { Report } from "./asked-report.ts";

/** A report as it is typed. */
export type ReportValue = {
  status: ProgressStatus | "";
  progress: string;
  output: string;
  evidence: string;
  difficulties: string;
  proposals: string;
};

export const noReport: ReportValue = {
  status: "",
  progress: "",
  output: "",
  evidence: "",
  difficulties: "",
  proposals: "",
};

export const moreFields = ["output", "evidence", "difficulties", "proposals"] as const;

export function toReportValue(report: Report | null): ReportValue {
  if (!report) return noReport;
  const { status, progress, output, evidence, difficulties, proposals } = report;
  return {
    status,
    progress,
    output: output ?? "",
    evidence: evidence ?? "",
    difficulties: difficulties ?? "",
    proposals: proposals ?? "",
  };
}

type ReportForm = Inputs["progress"]["handIn"]["form"];

/** What the server takes; called once every field has passed its rule. */
export function toReportForm({ status, progress, ...more }: ReportValue): ReportForm {
  return {
    status: status as ProgressStatus,
    progress,
    output: more.output.trim() || null,
    evidence: more.evidence.trim() || null,
    difficulties: more.difficulties.trim() || null,
    proposals: more.proposals.trim() || null,
  };
}
