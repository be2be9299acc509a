import { randomUUID } from "node:crypto";
import { Client } from "undici";
import { SESSION_COOKIE } from "../../src/platform/request-context.ts";
import { ON } from "../open-city.ts";
import { type Asked, type OwnCase, type Questions, type Reading, readings } from "./asked.ts";
import type { LoadUser } from "./load-users.ts";

export const deeds = ["save a step"] as const;
export type Action = Reading | (typeof deeds)[number];

/** One call as it goes over the wire. */
type Call = { path: string; body: string };
/** How a side is asked: what each user sends at each turn. */
export type Side = { address: string; callOf: (action: Action, user: number, turn: number) => Call };

export type Desk = {
  users: readonly LoadUser[];
  questions: Questions;
  /** Bumped with every save, by whichever side. */
  ownCases: OwnCase[][];
};

const STEP = { stepKind: "file-study", hours: 0.5, note: "Nghiên cứu hồ sơ, ghi lại để đo." } as const;

/** The system's own door: a batch of procedures by POST, as the screens send it. */
export function systemSide(address: string, desk: Desk): Side {
  return sideOf(address, desk, {
    read: ({ calls }) => {
      const names = calls.map(({ procedure }) => procedure).join(",");
      const inputs = Object.fromEntries(calls.map(({ input }, at) => [at, input]));
      return { path: `/trpc/${names}?batch=1`, body: JSON.stringify(inputs) };
    },
    save: ({ id, version }) => {
      const input = { idempotencyKey: randomUUID(), id, version, on: ON, ...STEP };
      return { path: "/trpc/cases.recordStep?batch=1", body: JSON.stringify({ 0: input }) };
    },
  });
}

export function bareSide(address: string, desk: Desk): Side {
  return sideOf(address, desk, {
    read: (_, reading, at) => ({ path: "/read", body: JSON.stringify({ reading, at }) }),
    save: ({ id, version }, { id: by }) => {
      return { path: "/save", body: JSON.stringify({ id, version, by, ...STEP }) };
    },
  });
}

type Wire = {
  read: (asked: Asked, reading: Reading, at: number) => Call;
  save: (own: OwnCase, user: LoadUser) => Call;
};

function sideOf(address: string, desk: Desk, { read, save }: Wire): Side {
  const prepared = new Map<Action, Call[][]>();
  for (const reading of readings) {
    const calls: Call[][] = desk.users.map(() => []);
    for (const [at, asked] of desk.questions[reading].entries())
      calls[asked.user]?.push(read(asked, reading, at));
    prepared.set(reading, calls);
  }
  const callOf: Side["callOf"] = (action, number, turn) => {
    const user = desk.users[number];
    if (action === "save a step" && user) return save(nextSave(desk, number, turn), user);
    return pick(prepared.get(action)?.[number], turn);
  };
  return { address, callOf };
}

function pick<Item>(items: readonly Item[] | undefined, turn: number): Item {
  const item = items?.[turn % items.length];
  if (item === undefined) throw new Error("The city is too small: a user has nothing to work on.");
  return item;
}

/** The save is sent in the version that the last one left, by whichever side it was sent. */
function nextSave({ ownCases }: Desk, user: number, turn: number): OwnCase {
  const next = pick(ownCases[user], turn);
  const { id, version } = next;
  next.version += 1;
  return { id, version };
}

/** A user's connection, kept open as a browser keeps it. Sends one call after another and waits for each answer. */
export function connect({ address }: Side, { token }: Pick<LoadUser, "token">) {
  const client = new Client(address);
  const headers = {
    "content-type": "application/json",
    "accept-language": "vi",
    cookie: `${SESSION_COOKIE}=${token}`,
  };
  /** Packed, as browsers ask for it; then only the length of the answer says something. */
  const send = async ({ path, body }: Call, { packed }: { packed: boolean } = { packed: true }) => {
    const encoding = packed ? { "accept-encoding": "gzip, deflate, br" } : {};
    const answer = await client.request({
      method: "POST",
      path,
      headers: { ...headers, ...encoding },
      body,
    });
    const bytes = Buffer.from(await answer.body.arrayBuffer());
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    return bytes;
  };
  return { send, close: () => client.close() };
}
