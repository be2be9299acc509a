import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Overheard } from "./overhear.ts";

export type Running = { address: string; close: () => Promise<void> };
type Start = { url: string; overheard: Overheard };

/** Starts a server in a process of its own, so that who asks and who answers do not share one thread. */
export async function startServer(
  kind: "bare" | "system",
  start: Omit<Start, "overheard"> & Partial<Start>,
): Promise<Running> {
  const file = fileURLToPath(new URL(`./serve-${kind}.ts`, import.meta.url));
  const child = fork(file, { execArgv: ["--conditions=@tgpl/source"], serialization: "advanced" });
  child.send(start);
  const [address] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => Promise.reject(new Error(`the ${kind} server ended: ${code}`))),
  ])) as [string];
  const close = async () => {
    const ended = once(child, "exit");
    child.disconnect();
    await ended;
  };
  return { address, close };
}

/** The other side: serves what the parent names until the parent lets go. */
export async function answerParent(serve: (start: Start) => Promise<Running>): Promise<void> {
  const [start] = (await once(process, "message")) as [Start];
  const { address, close } = await serve(start);
  process.send?.(address);
  process.once("disconnect", () => void close());
}
