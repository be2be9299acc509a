import { useNavigate } from "@tanstack/react-router";
import { FindBox } from "@tgpl/ui/find-box.tsx";
import { FindResults } from "@tgpl/ui/find-results.tsx";
import { type FocusEvent, type KeyboardEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { searchText } from "./search-text.ts";
import { useDescribePerson } from "./use-describe-person.ts";
import { usePersonSearch } from "./use-person-search.ts";

const shown = 8;

/** Search of the top bar: persons by name without marks, identity number or phone. Enter shows all on their page. */
export function FindPerson() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { typed } = usePersonSearch();
  const change = (text: string) => {
    searchText.set(text);
    setOpen(true);
  };
  const followed = () => {
    searchText.set("");
    setOpen(false);
  };
  const showAll = () => {
    setOpen(false);
    void navigate({ to: "/applicants" });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens inside.
    <div
      onKeyDown={(event) => onKey(event, () => setOpen(false))}
      onBlur={(event) => leaves(event) && setOpen(false)}
    >
      <FindBox label={t("applicants.find")} value={typed} onChange={change} onSubmit={showAll}>
        {isOpen && <Found onFollow={followed} />}
      </FindBox>
    </div>
  );
}

function Found({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const href = useHref();
  const describe = useDescribePerson();
  const { canSearch, query, isWaiting } = usePersonSearch();
  if (!canSearch) return null;
  const found = query.data ?? [];
  const note = isWaiting
    ? t("applicants.searching")
    : found.length === 0
      ? t("applicants.notFound")
      : found.length > shown
        ? t("applicants.moreFound")
        : undefined;
  const items = found.slice(0, shown).map((person) => ({
    id: person.id,
    href: href({ to: "/applicants/$id", params: { id: person.id } }),
    title: person.fullName,
    note: describe(person),
  }));
  return <FindResults label={t("applicants.found")} items={items} note={note} onFollow={onFollow} />;
}

function onKey(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.key === "Escape") close();
  if (event.key !== "ArrowDown" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.currentTarget.querySelector<HTMLElement>(".find-results a")?.focus();
}

function leaves({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
