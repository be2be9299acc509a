import { dayOf, type PlainDate, partsOf, reportDaysLate, reportLimits, reportStanding } from "@tgpl/domain";
import { listAgencyRows } from "../../directory/directory.data.ts";
import type { Ctx } from "../../platform/context.ts";
import { findIssuedTasks, findReports, type IssuedTask, type StoredReport } from "./progress.data.ts";
import type { Agency, AskedReport, AskedReports } from "./progress-record.ts";

type Asked = { year?: number | undefined; agencyCode?: string };

/** Every report that the plan in force asks of one agency or of all, and how each stands today. */
export async function askReports(
  ctx: Pick<Ctx, "db" | "now">,
  { year, agencyCode }: Asked,
): Promise<AskedReports> {
  const today = dayOf(ctx.now());
  const asked = year ?? partsOf(today).year;
  const [plan, reports, agencies] = await Promise.all([
    findIssuedTasks(ctx.db, asked),
    findReports(ctx.db, asked, agencyCode),
    listAgencyRows(ctx.db),
  ]);
  const named = new Map(agencies.map(({ code, name, nameEn }) => [code, { code, name, nameEn }]));
  const all = (plan?.tasks ?? []).flatMap((task) =>
    partsOfTask(task)
      .filter(({ code }) => agencyCode === undefined || code === agencyCode)
      .flatMap(({ code, part }) => {
        const agency = named.get(code) ?? { code, name: code, nameEn: code };
        return askOf(task, { agency, part }, reports, today);
      }),
  );
  return { year: asked, planTitle: plan?.title ?? null, reports: all };
}

type Part = AskedReport["part"];

function partsOfTask({ leadAgency, coordinatingAgencies }: IssuedTask): { code: string; part: Part }[] {
  const others = coordinatingAgencies.filter((code) => code !== leadAgency);
  return [
    // A plan is issued with a lead for every task.
    ...(leadAgency ? [{ code: leadAgency, part: "lead" as const }] : []),
    ...others.map((code) => ({ code, part: "coordinating" as const })),
  ];
}

function askOf(
  { code: taskCode, title, titleEn, deliverable, deliverableEn, from, until }: IssuedTask,
  { agency, part }: { agency: Agency; part: Part },
  reports: readonly StoredReport[],
  today: PlainDate,
): AskedReport[] {
  const own = reports.filter((report) => report.taskCode === taskCode && report.agencyCode === agency.code);
  // Who has said that the task is done is asked nothing more about it.
  const done = own.filter(({ status }) => status === "task-done").map(({ handedInAt }) => dayOf(handedInAt));
  const isOver = (dueOn: PlainDate) => done.some((day) => day <= dueOn);
  return reportLimits({ from, until }, part).flatMap(({ round, dueOn, evidence }) => {
    const report = own.find((one) => one.round === round) ?? null;
    if (!report && isOver(dueOn)) return [];
    const standing = reportStanding({ dueOn }, report && dayOf(report.handedInAt), today);
    const daysLate = standing === "late" ? reportDaysLate({ dueOn }, today) : 0;
    const task = { title, titleEn, deliverable, deliverableEn };
    return [{ taskCode, round, ...task, part, agency, dueOn, evidence, standing, daysLate, report }];
  });
}

/** How a reminder and its links name a report: `A2.1/year-round`. */
export function keyOfReport({ taskCode, round }: Pick<AskedReport, "taskCode" | "round">): string {
  return `${taskCode}/${round}`;
}
