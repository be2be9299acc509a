import type { Amendment } from "../src/law/amendment.ts";
import type { Law } from "../src/law/law.ts";
import { checkAmendmentFile, isPassed } from "./check-amendment-file.ts";
import { writeReport } from "./write-report.ts";

type AdoptedFile = { readonly file: string; readonly text: string };
export type Published =
  | { readonly ok: true; readonly source: string }
  | { readonly ok: false; readonly report: string };

/**
 * The source of `adopted-amendments.ts`: each file, in the order of its name, is checked against the law that the
 * files before it made. An invented file, a file with a fault and one that no second officer approved is refused.
 */
export function publishedSource(founding: Law, files: readonly AdoptedFile[]): Published {
  const amendments: Amendment[] = [];
  let law = founding;
  for (const { file: path, text } of files) {
    const check = checkAmendmentFile(text, law);
    const { file, amended } = check;
    if (!isPassed(check) || !file || !amended || file.invented || !file.amendment.document.approvedBy) {
      return { ok: false, report: `${path}\n${writeReport(check, path, "vi")}\n${refused}` };
    }
    amendments.push(file.amendment);
    law = amended;
  }
  return { ok: true, source: sourceOf(amendments) };
}

const refused =
  "Không công bố: tệp phải không có lỗi, ghi invented: false và có approvedBy. " +
  "Not published: a file must have no fault, say invented: false and carry approvedBy.";

function sourceOf(amendments: readonly Amendment[]): string {
  return `// Written by \`pnpm --filter @tgpl/domain law:publish\` from amendments/adopted/*.yaml. Do not edit by hand.
import type { Amendment } from "./amendment.ts";

/** The amending laws that legal officers added as data, in the order of their first days. */
export const adoptedAmendments: readonly Amendment[] = ${JSON.stringify(amendments, null, 2)};
`;
}
