import {
  type GroundId,
  groundIds,
  groundTitle,
  type Language,
  type Outcome,
  type PlainDate,
  type Screened,
} from "@tgpl/domain";
import type { Terminal } from "../command.ts";
import { alignedRows } from "./aligned-rows.ts";
import { numberWords } from "./number-words.ts";

type Read = { readonly read: number; readonly faulty: number; readonly isStopped: boolean };

/** People by outcome and by ground. A person of several grounds counts in each of them, and once in the outcomes. */
export class ScreenSummary {
  readonly #outcomes: Record<Outcome, number> = { eligible: 0, "not-eligible": 0, undetermined: 0 };
  readonly #grounds = new Map<GroundId, number>();

  add({ outcome, grounds }: Screened): void {
    this.#outcomes[outcome] += 1;
    for (const ground of grounds) this.#grounds.set(ground, (this.#grounds.get(ground) ?? 0) + 1);
  }

  text(read: Read, on: PlainDate, isJson: boolean, { language }: Terminal): string {
    if (isJson) {
      const grounds = Object.fromEntries(this.#counted());
      return JSON.stringify({ on, ...read, outcomes: this.#outcomes, grounds });
    }
    const words = summaryWords[language];
    const rows: readonly (readonly [string, number])[] = [
      [words.read, read.read],
      ...outcomes.map((outcome) => [`  ${words[outcome]}`, this.#outcomes[outcome]] as const),
      ...(read.faulty > 0 ? [[`  ${words.faulty}`, read.faulty] as const] : []),
      ...this.#counted().map(([ground, count]) => [`  ${groundTitle(ground, language)}`, count] as const),
    ];
    return [
      words.title(on.split("-").reverse().join("/")),
      ...alignedRows(rows.map(([label, count]) => [label, numberWords(count, language)])),
      ...(read.isStopped ? [words.stopped] : []),
    ].join("\n");
  }

  #counted(): readonly (readonly [GroundId, number])[] {
    return groundIds.flatMap((ground) => {
      const count = this.#grounds.get(ground);
      return count === undefined ? [] : [[ground, count] as const];
    });
  }
}

const outcomes = ["eligible", "not-eligible", "undetermined"] as const;

const summaryWords = {
  vi: {
    title: (day: string) => `Tổng hợp, ngày xét ${day}`,
    read: "Người đã đọc",
    eligible: "Thuộc diện trợ giúp",
    "not-eligible": "Không thuộc diện trợ giúp",
    undetermined: "Chưa kết luận được",
    faulty: "Dòng lỗi, không xét",
    stopped: "Đã dừng giữa chừng: đây chưa phải là tất cả.",
  },
  en: {
    title: (day: string) => `Summary, judged on ${day}`,
    read: "People read",
    eligible: "Eligible for legal aid",
    "not-eligible": "Not eligible for legal aid",
    undetermined: "No conclusion yet",
    faulty: "Faulty rows, not judged",
    stopped: "Stopped before the end: this is not everybody.",
  },
} as const satisfies Record<Language, unknown>;
