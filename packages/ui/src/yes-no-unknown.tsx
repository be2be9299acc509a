import { useTranslation } from "react-i18next";
import { TriState, type TriStateProps } from "./tri-state.tsx";

/** A fact as the law's test takes it: true, false, or not known. */
export type ThreeValued = boolean | "unknown";

export type YesNoUnknownProps = Omit<TriStateProps<string>, "options" | "value" | "onChange"> & {
  /** Null: not asked yet, so no word is marked. */
  value: ThreeValued | null;
  onChange: (value: ThreeValued) => void;
};

const words = ["yes", "no", "unknown"] as const;

/** Có, Không, Chưa biết. */
export function YesNoUnknown({ value, onChange, ...rest }: YesNoUnknownProps) {
  const { t } = useTranslation("ui");
  const options = words.map((word) => ({
    value: word,
    label: t(`field.${word}`),
    isUnknown: word === "unknown",
  }));
  return (
    <TriState
      {...rest}
      options={options}
      value={toWord(value)}
      onChange={(word) => onChange(fromWord(word))}
    />
  );
}

export function toWord(value: ThreeValued | null): (typeof words)[number] | null {
  if (value === null || value === "unknown") return value;
  return value ? "yes" : "no";
}

export function fromWord(word: string): ThreeValued {
  return word === "unknown" ? "unknown" : word === "yes";
}
