import { type Action, connect, type Side } from "./ask.ts";
import type { LoadUser } from "./load-users.ts";

/** Times of one side in milliseconds. */
export type Times = number[];

/**
 * So many users at once, each sending the next call as soon as the last is answered, for so many seconds. The first
 * part warms up and is not counted.
 */
export async function drive(
  side: Side,
  action: Action,
  users: readonly LoadUser[],
  { seconds, warmUpSeconds }: { seconds: number; warmUpSeconds: number },
): Promise<Times> {
  const times: Times = [];
  const countFrom = performance.now() + warmUpSeconds * 1000;
  const until = countFrom + seconds * 1000;
  const work = async (user: LoadUser, number: number) => {
    const { send, close } = connect(side, user);
    for (let turn = 0; ; turn++) {
      if (performance.now() >= until) break;
      const call = side.callOf(action, number, turn);
      const started = performance.now();
      await send(call);
      if (started >= countFrom) times.push(performance.now() - started);
    }
    await close();
  };
  await Promise.all(users.map(work));
  return times;
}

/** The time within which so many of a hundred were answered. */
export function percentile(times: Times, percent: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
}
