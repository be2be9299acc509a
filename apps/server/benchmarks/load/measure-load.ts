import { type Action, deeds, type Side } from "./ask.ts";
import { readings } from "./asked.ts";
import { drive, percentile, type Times } from "./drive.ts";
import type { LoadUser } from "./load-users.ts";

/** The three who are asked: the bare route, the system, and the system on a tenth of the cases. */
export const parties = ["bare", "system", "small"] as const;
export type Party = (typeof parties)[number];
export type Standing = Record<Party, { side: Side; users: readonly LoadUser[] }>;

export type LoadOptions = {
  clients: readonly number[];
  rounds: number;
  seconds: number;
  warmUpSeconds: number;
  only: string;
  onProgress: (line: string) => void;
};

export type Row = { action: Action; clients: number; times: Record<Party, Times> };

/**
 * Every action with every number of clients. The parties take turns in short stretches, several rounds long, so that
 * whatever else the machine does falls on all of them.
 */
export async function measureLoad(standing: Standing, options: LoadOptions): Promise<Row[]> {
  const rows: Row[] = [];
  for (const action of [...readings, ...deeds].filter((name) => name.includes(options.only)))
    for (const clients of options.clients) {
      const times = await measureOne(standing, action, clients, options);
      options.onProgress(toLine({ action, clients, times }));
      rows.push({ action, clients, times });
    }
  return rows;
}

async function measureOne(standing: Standing, action: Action, clients: number, options: LoadOptions) {
  const times: Record<Party, Times> = { bare: [], system: [], small: [] };
  for (let round = 0; round < options.rounds; round++)
    for (const party of round % 2 === 0 ? parties : parties.toReversed()) {
      const { side, users } = standing[party];
      times[party].push(...(await drive(side, action, users.slice(0, clients), options)));
    }
  return times;
}

export const HEAD = [
  "| | clients | bare p50 / p95 | system p50 / p95 | ratio of p95 | p50 / p95 at a tenth of the cases | difference of p50 / p95 | calls |",
  "|---|---:|---:|---:|---:|---:|---:|---:|",
].join("\n");

export function toLine({ action, clients, times }: Row): string {
  const both = (of: Times) => `${percentile(of, 50).toFixed(1)} / ${percentile(of, 95).toFixed(1)}`;
  const ratio = percentile(times.system, 95) / percentile(times.bare, 95);
  const growth = (percent: number) =>
    `${Math.round(100 * (percentile(times.system, percent) / percentile(times.small, percent) - 1))} %`;
  const calls = parties.map((party) => times[party].length).join(" / ");
  const cells = [both(times.bare), both(times.system), ratio.toFixed(2), both(times.small)];
  return `| ${action} | ${clients} | ${cells.join(" | ")} | ${growth(50)} / ${growth(95)} | ${calls} |`;
}
