import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useSignal } from "../api/signal.ts";
import { newRequest } from "../eligibility/eligibility.routes.ts";
import { useMe } from "../session/me.ts";
import { HelpSheet } from "./help-sheet.tsx";
import { shortcutHelp } from "./shortcut-help.ts";
import { areShortcutsOn, matchKey, type ShortcutId } from "./shortcuts.ts";

const FORGET_AFTER_MS = 1500;

/** Listens for the keys, and shows the sheet that names them. */
export function ShortcutKeys() {
  const isOpen = useSignal(shortcutHelp);
  const act = useAct();
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => listen((id) => latest.current(id)), []);
  return isOpen ? <HelpSheet onClose={() => shortcutHelp.set(false)} /> : null;
}

function useAct(): (id: ShortcutId) => void {
  const navigate = useNavigate();
  const { rights } = useMe();
  return (id) => {
    if (id === "help") shortcutHelp.set(true);
    if (id === "find") document.querySelector<HTMLInputElement>(".find input")?.focus();
    if (id === "work") void navigate({ to: "/" });
    if (id === "begin" && rights.includes("request.write"))
      void navigate({ to: "/requests/$id", params: { id: newRequest }, search: {} });
    if (id === "requests" && rights.includes("request.read")) void navigate({ to: "/requests" });
    if (id === "cases" && rights.includes("case.read")) void navigate({ to: "/cases" });
    if (id === "applicants" && rights.includes("applicant.read")) void navigate({ to: "/applicants" });
    if (id === "providers" && rights.includes("provider.read")) void navigate({ to: "/providers" });
  };
}

/** Never while something is typed, in a window, or with a key of the system or of a screen reader held down. */
function listen(act: (id: ShortcutId) => void): () => void {
  let before: { key: string; at: number } | null = null;
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !areShortcutsOn()) return;
    if (isTyping(event.target) || document.querySelector("[role=dialog], [role=alertdialog]")) return;
    const fresh = before && event.timeStamp - before.at < FORGET_AFTER_MS ? before.key : null;
    const { id, begins } = matchKey(fresh, event.key);
    before = begins ? { key: event.key, at: event.timeStamp } : null;
    if (id === null) return;
    event.preventDefault();
    act(id);
  };
  document.addEventListener("keydown", onKey);
  return () => document.removeEventListener("keydown", onKey);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, select, textarea, [role=spinbutton]") !== null)
  );
}
