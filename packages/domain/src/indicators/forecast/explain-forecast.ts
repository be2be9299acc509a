import type { Bilingual } from "../../language/bilingual.ts";

/** Why nothing is forecast. */
export const refusalReasons: Readonly<Record<"does-not-add-up" | "too-early" | "months-missing", Bilingual>> =
  {
    "does-not-add-up": {
      vi: "Chỉ tiêu này không cộng dồn theo tháng nên không dự báo đến cuối năm.",
      en: "This indicator does not add up by months, so nothing is forecast to the end of the year.",
    },
    "too-early": {
      vi: "Chưa đủ ba tháng trọn vẹn có số liệu để dự báo cả năm.",
      en: "There are not yet three whole months to judge the year by.",
    },
    "months-missing": {
      vi: "Thiếu số liệu của ít nhất một tháng trong năm nên không dự báo.",
      en: "At least one month of the year is not known, so nothing is forecast.",
    },
  };

type Figures = {
  readonly done: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly basis: "seasons" | "working-days" | "calendar-days";
};

const bases: Readonly<Record<Figures["basis"], Bilingual>> = {
  seasons: {
    vi: "theo nhịp các tháng của những năm trước",
    en: "as the months of past years came in",
  },
  "working-days": { vi: "chia theo ngày làm việc còn lại", en: "by the working days that are left" },
  "calendar-days": {
    vi: "chia theo số ngày còn lại, vì lịch nghỉ chưa công bố",
    en: "by the days that are left, as the holidays are not announced",
  },
};

/** A forecast in words: how it was made, and what it cannot know. */
export function explainForecast(name: Bilingual, figures: Figures): Bilingual {
  const { basis, ...numbers } = figures;
  const vi = words(numbers, ",");
  const en = words(numbers, ".");
  return {
    vi:
      `${name.vi}: đã đạt ${vi.done}. Nếu giữ nhịp từ đầu năm, ${bases[basis].vi}, cả năm khoảng ${vi.expected}; ` +
      `mười năm như vậy thì tám năm nằm trong khoảng ${vi.low} đến ${vi.high}. Dự báo không biết những thay đổi sắp tới.`,
    en:
      `${name.en}: ${en.done} so far. At the pace of the year, ${bases[basis].en}, the year brings about ${en.expected}; ` +
      `of ten such years eight lie between ${en.low} and ${en.high}. A forecast knows nothing of changes to come.`,
  };
}

function words<Key extends string>(figures: Readonly<Record<Key, number>>, decimal: string) {
  const entries = Object.entries<number>(figures).map(([key, value]) => [key, inWords(value, decimal)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}

/** Whole numbers from ten on, one digit below; grouped as the language does. */
function inWords(value: number, decimal: string): string {
  const digits = Number.isInteger(value) || value >= 10 ? 0 : 1;
  const [whole = "", part] = value.toFixed(digits).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === "," ? "." : ",");
  return part === undefined ? grouped : `${grouped}${decimal}${part}`;
}
