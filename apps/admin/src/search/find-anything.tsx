import { useNavigate } from "@tanstack/react-router";
import { FindBox } from "@tgpl/ui/find-box.tsx";
import { FindResults } from "@tgpl/ui/find-results.tsx";
import { type FocusEvent, type KeyboardEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSignal } from "../api/signal.ts";
import { findText, type RecentItem, recentItems, remember } from "./find-state.ts";
import { useFind } from "./use-find.ts";
import { useFoundGroups } from "./use-found-groups.ts";

const MOST = 5;

/** One box for anything: names without marks, numbers, file codes, courts. Enter shows all on their page. */
export function FindAnything() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const { typed } = useFind(MOST);
  useEffect(() => forgetAll, []);
  const change = (text: string) => {
    findText.set(text);
    setOpen(true);
  };
  const followed = () => {
    findText.set("");
    setOpen(false);
  };
  const showAll = () => {
    setOpen(false);
    void navigate({ to: "/find" });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what happens inside.
    <div
      onKeyDown={(event) => onKey(event, () => setOpen(false))}
      onFocus={(event) => event.target instanceof HTMLInputElement && setOpen(true)}
      onBlur={(event) => leaves(event) && setOpen(false)}
    >
      <FindBox label={t("search.label")} value={typed} onChange={change} onSubmit={showAll}>
        {isOpen && (typed.trim() === "" ? <Recent onFollow={followed} /> : <Results onFollow={followed} />)}
      </FindBox>
    </div>
  );
}

/** Who signs in next at this machine sees nothing of who was here before. */
function forgetAll(): void {
  findText.set("");
  recentItems.set([]);
}

function Results({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const { canFind, query, isWaiting } = useFind(MOST);
  const toGroups = useFoundGroups();
  const recent = useSignal(recentItems);
  if (!canFind) return null;
  const groups = query.data ? toGroups(query.data) : [];
  const note = isWaiting
    ? t("search.searching")
    : groups.length === 0
      ? t("search.nothing")
      : (query.data?.more.length ?? 0) > 0
        ? t("search.more")
        : undefined;
  const follow = (id: string) => {
    const item = groups.flatMap(({ items }) => items).find((one) => one.id === id);
    if (item) recentItems.set(remember(item, recent));
    onFollow();
  };
  return <FindResults label={t("search.found")} groups={groups} note={note} onFollow={follow} />;
}

/** What was opened from here a moment ago: nothing is asked of the server. */
function Recent({ onFollow }: { onFollow: () => void }) {
  const { t } = useTranslation();
  const items: readonly RecentItem[] = useSignal(recentItems);
  if (items.length === 0) return null;
  return (
    <FindResults
      label={t("search.recent")}
      groups={[{ id: "recent", title: t("search.recent"), items }]}
      onFollow={onFollow}
    />
  );
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
