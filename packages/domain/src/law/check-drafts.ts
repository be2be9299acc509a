import { type Law, provisionsOf } from "./law.ts";
import { fault, type LawFault } from "./law-fault.ts";

/**
 * A draft has no days and no rule, and stands nowhere else than among the drafts. The types say so already; this
 * is for a law that was read from a file.
 */
export function checkDrafts(law: Law): readonly LawFault[] {
  const dated = law.drafts.filter((draft) => "inForce" in draft || "rule" in draft || "term" in draft);
  const astray = provisionsOf(law).filter((provision) => "status" in provision);
  return [...dated, ...astray].map(({ id }) =>
    fault(
      "draft-decides",
      id,
      "quy định dự thảo không được có ngày hiệu lực hay điều kiện, và không được nằm trong các quy định có hiệu lực.",
      "a draft may have no days in force and no rule, and may not stand among the provisions in force.",
    ),
  );
}
