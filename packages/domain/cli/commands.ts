import type { Command } from "./command.ts";
import { compare } from "./commands/compare.ts";
import { decide } from "./commands/decide.ts";
import { due } from "./commands/due.ts";
import { law } from "./commands/law.ts";
import { screen } from "./commands/screen.ts";
import { verify } from "./commands/verify.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [decide, screen, compare, verify, due, law];
