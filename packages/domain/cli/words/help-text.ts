import type { Language } from "@tgpl/domain";
import type { Command, Option } from "../command.ts";

/** Options of every command. */
export const commonOptions = {
  language: {
    type: "string",
    value: "vi|en",
    help: { vi: "ngôn ngữ, mặc định vi", en: "language, vi unless it is said" },
  },
  help: { type: "boolean", help: { vi: "in hướng dẫn này", en: "print this help" } },
} as const satisfies Readonly<Record<string, Option>>;

const PROGRAM = "npx @tgpl/domain";

/** The help of the program: what each command is for. */
export function programHelp(commands: readonly Command[], language: Language): string {
  const words = helpWords[language];
  return [
    words.about,
    "",
    ...commands.map(({ usage, summary }) => `  ${PROGRAM} ${usage}\n      ${summary[language]}`),
    `  ${PROGRAM} --version`,
    "",
    words.more(PROGRAM),
    words.exit,
  ].join("\n");
}

/** The help of one command. */
export function commandHelp({ usage, summary, details, options }: Command, language: Language): string {
  const all = Object.entries({ ...options, ...commonOptions });
  return [
    `${PROGRAM} ${usage}`,
    summary[language],
    "",
    ...all.map(([name, option]) => optionLine(name, option, language)),
    ...(details ? ["", details[language]] : []),
    "",
    helpWords[language].exit,
  ].join("\n");
}

function optionLine(name: string, { value, help }: Option, language: Language): string {
  const call = value ? `--${name} ${value}` : `--${name}`;
  return `  ${call.padEnd(38)} ${help[language]}`;
}

const helpWords = {
  vi: {
    about:
      "Luật trợ giúp pháp lý cho người khuyết tật, tính được bằng máy. Không phải quyết định chính thức.",
    more: (program: string) => `Hướng dẫn từng lệnh: ${program} <lệnh> --help`,
    exit: "Mã thoát: 0 xong; 1 biên nhận không đúng, hoặc dữ liệu có lỗi; 2 gọi lệnh sai; 130 đã dừng bằng Ctrl C.",
  },
  en: {
    about: "Vietnam's legal-aid law for persons with disabilities, by machine. Not an official decision.",
    more: (program: string) => `Help of a command: ${program} <command> --help`,
    exit: "Exit codes: 0 done; 1 the receipt is not valid, or the data has faults; 2 wrong use; 130 stopped by Ctrl C.",
  },
} as const satisfies Record<Language, unknown>;
