import { useRouter } from "@tanstack/react-router";

/**
 * The window of a move stands in the address of its record, so that a list leads straight into it. Closing it goes
 * back to where it was opened from: the list, or the record itself. Once the move is made one stays on the record.
 */
export function useAskedMove(open: { with: (move: string | undefined) => string }) {
  const router = useRouter();
  const go = (move: string | undefined, replace: boolean) => {
    const address = open.with(move);
    if (replace) router.history.replace(address);
    else router.history.push(address);
  };
  return {
    ask: (move: string) => go(move, false),
    cancel: () => (router.history.canGoBack() ? router.history.back() : go(undefined, true)),
    finish: () => go(undefined, true),
  };
}
