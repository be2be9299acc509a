import { parseArgs } from "node:util";
import { domainVersion, type Language, rulesVersion } from "@tgpl/domain";
import type { Command, ExitCode, Option, Terminal, Values } from "./command.ts";
import { commands } from "./commands.ts";
import { DataFault } from "./data-fault.ts";
import { PipeClosed } from "./output/line-writer.ts";
import { commandHelp, commonOptions, programHelp } from "./words/help-text.ts";
import { sayFault } from "./words/say-fault.ts";
import { WrongUse } from "./wrong-use.ts";

/** Runs one command line and gives the exit code. What is wrong is told on stderr, in the chosen language. */
export async function run(args: readonly string[], machine: Omit<Terminal, "language">): Promise<ExitCode> {
  const terminal: Terminal = { ...machine, language: languageOf(args) };
  const { language, stderr, paintErrors } = terminal;
  try {
    return await runCommand(args, terminal);
  } catch (error) {
    if (error instanceof PipeClosed) return 0;
    if (error instanceof DataFault) {
      stderr.write(`${paintErrors("bad", sayFault(error, language))}\n`);
      return 1;
    }
    if (error instanceof WrongUse) {
      stderr.write(`${paintErrors("bad", error.words[language])}\n`);
      return 2;
    }
    if (!isSystemError(error)) throw error;
    const { path = "", code } = error;
    stderr.write(`${paintErrors("bad", `${path}: ${code}`)}\n`);
    return 2;
  }
}

/** A file that cannot be written, a full disk: nothing that the data is to blame for. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error;
}

async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = withoutLanguage(args);
  const { language, stdout } = terminal;
  const command = commands.find((one) => one.name === name);
  if (command) return runWith(command, rest, terminal);
  if (name === "--version") {
    stdout.write(`@tgpl/domain ${domainVersion}, rulesVersion ${rulesVersion}\n`);
    return 0;
  }
  const help = programHelp(commands, language);
  if (name === "--help" || name === "help") {
    stdout.write(`${help}\n`);
    return 0;
  }
  if (name === undefined) throw new WrongUse({ vi: help, en: help });
  const known = commands.map((one) => one.name).join(", ");
  throw new WrongUse({
    vi: `Không có lệnh “${name}”. Các lệnh: ${known}.`,
    en: `There is no command “${name}”. Commands: ${known}.`,
  });
}

async function runWith(command: Command, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(command, args);
  if (values.help === true) {
    terminal.stdout.write(`${commandHelp(command, terminal.language)}\n`);
    return 0;
  }
  return command.run(positionals, values, terminal);
}

function readArguments({ options, name }: Command, args: readonly string[]) {
  const all: readonly (readonly [string, Option])[] = Object.entries({ ...options, ...commonOptions });
  const config = Object.fromEntries(
    all.map(([option, { type, multiple = false }]) => [option, { type, multiple }]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: config, allowPositionals: true });
    return { values: values as Values, positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const known = all.map(([option]) => `--${option}`).join(", ");
    throw new WrongUse({
      vi: `${name}: tùy chọn không đúng. Các tùy chọn: ${known}. (${error.message})`,
      en: `${name}: wrong option. Options: ${known}. (${error.message})`,
    });
  }
}

type LanguageArgument = { readonly index: number; readonly named: string | undefined; readonly size: 1 | 2 };

/** `--language en` or `--language=en`, wherever it stands: the messages about everything else are in it. */
function findLanguage(args: readonly string[]): LanguageArgument | undefined {
  const index = args.findIndex((arg) => arg === "--language" || arg.startsWith("--language="));
  if (index < 0) return undefined;
  const [, joined] = args[index]?.split("=") ?? [];
  return joined === undefined
    ? { index, named: args[index + 1], size: 2 }
    : { index, named: joined, size: 1 };
}

function languageOf(args: readonly string[]): Language {
  return findLanguage(args)?.named === "en" ? "en" : "vi";
}

/** The arguments that are left. Throws {@link WrongUse} for a language that is not there. */
function withoutLanguage(args: readonly string[]): readonly string[] {
  const found = findLanguage(args);
  if (!found) return args;
  const { index, named, size } = found;
  if (named !== "vi" && named !== "en") {
    throw new WrongUse({
      vi: `--language ${named ?? ""}: được dùng vi, en.`,
      en: `--language ${named ?? ""}: allowed are vi, en.`,
    });
  }
  return [...args.slice(0, index), ...args.slice(index + size)];
}
