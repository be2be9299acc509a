import { dayOf } from "@tgpl/domain";
import { fillDemo, resetDemoPasswords } from "../../demo/fill-demo.ts";
import { findInstallationKind } from "../accounts/installation.ts";
import type { DemoFiller, Services } from "../platform/context.ts";
import { toLoggedError } from "../platform/log-error.ts";

type Output = { write: (text: string) => unknown };
type Base = Omit<Services, "demo" | "changes">;

/** The seed of every demonstration: the same day gives the same city everywhere. */
const SEED = 20_260_418;

/** Fills in the background, so that the set-up page can show how far it is; the passwords go to the terminal. */
export function createDemoFiller(services: Base, output: Output): DemoFiller {
  let progress: { done: number; total: number } | null = null;
  const fill = async () => {
    progress = { done: 0, total: 1 };
    try {
      const accounts = await fillNow(services, (done, total) => {
        progress = { done, total };
      });
      printAccounts(accounts, output);
    } catch (error) {
      services.log.error({ error: toLoggedError(error) }, "demonstration data could not be written");
    } finally {
      progress = null;
    }
  };
  return { fill: () => void fill(), progress: () => progress };
}

/** `start --demo`: fills a new database, gives a demonstration database new passwords, refuses a live one. */
export async function showDemoAccounts(services: Services, output: Output): Promise<void> {
  const kind = await findInstallationKind(services);
  if (kind === "live")
    throw new Error("This database holds live data: demonstration data is never mixed into it.");
  const known = kind === "demo" ? await resetDemoPasswords(services) : [];
  // A demonstration whose filling was cut short has no accounts yet: it is filled now.
  printAccounts(known.length > 0 ? known : await fillNow(services), output);
}

async function fillNow(services: Base, onProgress: (done: number, total: number) => void = () => {}) {
  const { accounts } = await fillDemo(services, { seed: SEED, on: dayOf(services.now()), onProgress });
  return accounts;
}

type Account = Awaited<ReturnType<typeof resetDemoPasswords>>[number];

function printAccounts(accounts: readonly Account[], output: Output) {
  const widest = Math.max(...accounts.map(({ role }) => role.length));
  const lines = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(widest)}  ${email}  ${password}`,
  );
  output.write(
    `\n  Demonstration data, invented people. Accounts, with new passwords:\n\n${lines.join("\n")}\n`,
  );
}
