import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createDraftKeeper, type Kept } from "./create-draft-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start(send: (body: string) => Promise<{ savedAt: string }>) {
  const states: Kept["state"][] = [];
  const keeper = createDraftKeeper<string>({ send, onChange: ({ state }) => states.push(state) });
  return { keeper, states };
}

test("goes once when the typing rests, with the last words", async () => {
  const sent: string[] = [];
  const { keeper, states } = start(async (body) => {
    sent.push(body);
    return { savedAt: "15:19" };
  });
  for (const body of ["L", "Ly", "Ly hôn"]) {
    keeper.keep(body);
    await vi.advanceTimersByTimeAsync(300);
  }
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(700);
  expect(sent).toEqual(["Ly hôn"]);
  expect(states.at(-1)).toBe("kept");
});

test("goes every few seconds although the typing never rests", async () => {
  const sent: string[] = [];
  const { keeper } = start(async (body) => {
    sent.push(body);
    return { savedAt: "15:19" };
  });
  for (let at = 0; at < 20; at++) {
    keeper.keep(`word ${at}`);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(sent.length).toBeGreaterThanOrEqual(2);
});

test("stays in the window while the line is lost, and the newest words go when it is back", async () => {
  let isLost = true;
  const sent: string[] = [];
  const { keeper, states } = start(async (body) => {
    if (isLost) throw new Error("no line");
    sent.push(body);
    return { savedAt: "15:19" };
  });
  keeper.keep("before");
  await vi.advanceTimersByTimeAsync(1000);
  expect(states.at(-1)).toBe("held");
  keeper.keep("after");
  await vi.advanceTimersByTimeAsync(1000);
  isLost = false;
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual(["after"]);
  expect(states.at(-1)).toBe("kept");
});

test("never has two messages under way, so none overtakes another", async () => {
  let under = 0;
  let most = 0;
  const { keeper } = start(async () => {
    most = Math.max(most, ++under);
    await new Promise((resolve) => setTimeout(resolve, 3000));
    under--;
    return { savedAt: "15:19" };
  });
  for (let at = 0; at < 5; at++) {
    keeper.keep(`word ${at}`);
    await vi.advanceTimersByTimeAsync(1000);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect(most).toBe(1);
});

test("sends nothing any more once it is settled, not even what had failed before", async () => {
  const sent: string[] = [];
  let isLost = true;
  const { keeper, states } = start(async (body) => {
    if (isLost) throw new Error("no line");
    sent.push(body);
    return { savedAt: "15:19" };
  });
  keeper.keep("words");
  await vi.advanceTimersByTimeAsync(1000);
  isLost = false;
  await keeper.settle();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(sent).toEqual([]);
  expect(states.at(-1)).toBe("none");
});

test("keeps nothing that the form says of itself while it is saved, and keeps again what is typed afterwards", async () => {
  const sent: string[] = [];
  const { keeper } = start(async (body) => {
    sent.push(body);
    return { savedAt: "15:19" };
  });
  await keeper.settle();
  keeper.keep("the form is reset to what was saved");
  await vi.advanceTimersByTimeAsync(5000);
  expect(sent).toEqual([]);
  keeper.reopen();
  keeper.keep("typed further");
  await vi.advanceTimersByTimeAsync(1000);
  expect(sent).toEqual(["typed further"]);
});
