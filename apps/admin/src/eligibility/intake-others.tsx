import { useTranslation } from "react-i18next";
import { OthersLine } from "../live/others-line.tsx";
import { useOthers } from "../live/use-others.ts";
import { usePart } from "../live/use-part.ts";

const parts = {
  person: "requests.person",
  matter: "requests.matterTitle",
  facts: "requests.factsTitle",
  papers: "requests.papersTitle",
} as const;

/** Who else has the request open, and in which part of it they type. */
export function IntakeOthers({ id }: { id: string }) {
  const { t } = useTranslation();
  const others = useOthers({ kind: "request", id }, usePart());
  const isPart = (part: string): part is keyof typeof parts => part in parts;
  return <OthersLine others={others} partWords={(part) => (isPart(part) ? t(parts[part]) : undefined)} />;
}
