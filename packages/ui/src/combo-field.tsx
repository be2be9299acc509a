import { type ReactNode, useId, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { useTranslation } from "react-i18next";
import { AriaLabelAndError } from "./aria-label-and-error.tsx";
import { describe, type FieldProps, fieldClass } from "./field.tsx";

export interface ComboItem {
  id: string;
  label: string;
  /** A second line, such as the former district of a commune. */
  description?: string | undefined;
}

export interface ComboFieldProps extends FieldProps {
  value: ComboItem | null;
  onChange: (item: ComboItem | null) => void;
  /** What was found for the typed text; the caller searches, so that "can tho" finds "Cần Thơ". */
  items: readonly ComboItem[];
  onSearch: (typed: string) => void;
  isSearching?: boolean | undefined;
  /** What to say when nothing was found. */
  emptyText?: ReactNode | undefined;
  onBlur?: (() => void) | undefined;
}

/** Typing narrows a list, one of which is chosen. Text that is not in the list does not stay. */
export function ComboField(props: ComboFieldProps) {
  const { label, hint, error, optional, className, value, items } = props;
  const own = useId();
  const id = props.id ?? own;
  const [typed, setTyped] = useTypedText(value);
  const search = (text: string) => {
    setTyped(text);
    if (text !== value?.label) props.onSearch(text);
    if (text === "" && value) props.onChange(null);
  };
  // Also called on leaving the field, with what was chosen before: leftover letters are then taken back.
  const choose = (key: unknown) => {
    const item = items.find((candidate) => candidate.id === key) ?? value;
    setTyped(item?.label ?? "");
    if (item && item.id !== value?.id) props.onChange(item);
  };
  return (
    <ComboBox
      className={fieldClass(error, className)}
      id={id}
      items={items}
      value={value?.id ?? null}
      onChange={choose}
      inputValue={typed}
      onInputChange={search}
      {...(props.onBlur && { onBlur: props.onBlur })}
      isInvalid={Boolean(error)}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <AriaLabelAndError id={id} label={label} optional={optional} error={error} />
      <Input className="input" aria-describedby={describe(id, hint, error)["aria-describedby"]} />
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Choices isSearching={props.isSearching ?? false} emptyText={props.emptyText} />
    </ComboBox>
  );
}

/** Follows the chosen item when it changes from outside, such as a draft that has just been loaded. */
function useTypedText(value: ComboItem | null): [string, (text: string) => void] {
  const [typed, setTyped] = useState(value?.label ?? "");
  const [shown, setShown] = useState(value?.id);
  if (value?.id !== shown) {
    setShown(value?.id);
    setTyped(value?.label ?? "");
  }
  return [typed, setTyped];
}

interface ChoicesProps {
  isSearching: boolean;
  emptyText: ReactNode;
}

function Choices({ isSearching, emptyText }: ChoicesProps) {
  const { t } = useTranslation("ui");
  const nothing = isSearching ? t("field.searching") : (emptyText ?? t("field.nothingFound"));
  return (
    <Popover className="combo-list" offset={4}>
      <ListBox<ComboItem> renderEmptyState={() => <p className="combo-note">{nothing}</p>}>
        {(item) => (
          <ListBoxItem className="combo-option" textValue={item.label}>
            {item.label}
            {item.description && <small>{item.description}</small>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
