import type { Outputs } from "../api/outputs.ts";
import type { StoryView } from "./case.route.ts";

export type CaseEvent = Outputs["cases"]["story"]["lines"][number];

/** One line of the story: an event, or several pieces of work in a row told as one. */
export type StoryLine = { kind: "event"; event: CaseEvent } | { kind: "work"; events: readonly CaseEvent[] };

/**
 * The events as they are told. In the short story pieces of work that follow each other are one line: eleven visits
 * hide the one replacement of a provider. A struck piece stands by itself, with its stroke.
 */
export function storyLines(events: readonly CaseEvent[], view: StoryView): StoryLine[] {
  if (view === "all") return events.map((event) => ({ kind: "event", event }));
  return runsOf(events).map(toLine);
}

function runsOf(events: readonly CaseEvent[]): CaseEvent[][] {
  const runs: CaseEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.[0] && isWork(event) && isWork(last[0])) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

function isWork({ kind, struck }: CaseEvent): boolean {
  return kind === "step" && struck === null;
}

function toLine(run: CaseEvent[]): StoryLine {
  const [event] = run;
  return run.length === 1 && event ? { kind: "event", event } : { kind: "work", events: run };
}
