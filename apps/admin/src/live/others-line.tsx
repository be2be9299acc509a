import { Notice } from "@tgpl/ui/notice.tsx";
import { useTranslation } from "react-i18next";
import type { Other } from "./use-others.ts";

export interface OthersLineProps {
  others: readonly Other[];
  /** The words of a part of this record. */
  partWords?: ((part: string) => string | undefined) | undefined;
}

/** Who else has the record open, and in which part they type. The place is always there, so that it is read aloud. */
export function OthersLine({ others, partWords }: OthersLineProps) {
  const { t } = useTranslation();
  const sentence = ({ name, part }: Other) => {
    const words = part === null ? undefined : partWords?.(part);
    return words === undefined ? t("live.here", { name }) : t("live.hereIn", { name, part: words });
  };
  return (
    <div role="status" className={others.length === 0 ? "vh" : "others-line"}>
      {others.length > 0 && (
        <Notice tone="wait">
          {others.map((other) => (
            <p key={other.name}>{sentence(other)}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}
