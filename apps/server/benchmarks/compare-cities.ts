import { availableParallelism } from "node:os";
import { measure } from "./measure.ts";
import type { OpenCity } from "./open-city.ts";
import { questionsFor } from "./questions.ts";

/** The same questions to a short history and to a long one; the ratio is what counts. A table in Markdown. */
export async function compareCities(short: OpenCity, long: OpenCity, runs: number): Promise<string> {
  const [before, after] = [await questionsFor(short), await questionsFor(long)];
  const rows: string[] = [];
  for (const [index, { name, ask }] of before.entries()) {
    const other = after[index];
    if (!other) continue;
    const small = await measure(ask, { runs, warmUps: 3 });
    const large = await measure(other.ask, { runs, warmUps: 3 });
    rows.push(`| ${name} | ${small.toFixed(1)} | ${large.toFixed(1)} | ${(large / small).toFixed(2)} |`);
  }
  return [
    `Node ${process.version}, ${availableParallelism()} cores; medians of ${runs} runs in milliseconds.`,
    `Persons / requests / cases: short history ${await sizeOf(short)}; long history ${await sizeOf(long)}.`,
    "",
    "| question | short history | long history | ratio |",
    "|---|---:|---:|---:|",
    ...rows,
  ].join("\n");
}

async function sizeOf({ prisma }: OpenCity): Promise<string> {
  const counts = [
    await prisma.applicant.count(),
    await prisma.request.count(),
    await prisma.legalCase.count(),
  ];
  return counts.map((count) => count.toLocaleString("en")).join(" / ");
}
