import { useSyncExternalStore } from "react";

export interface Signal<Value> {
  get: () => Value;
  set: (value: Value) => void;
  subscribe: (tell: () => void) => () => void;
}

/** One value that is learnt outside of any component, such as the end of the session. */
export function createSignal<Value>(first: Value): Signal<Value> {
  let current = first;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const tell of listeners) tell();
    },
    subscribe: (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}

export function useSignal<Value>({ subscribe, get }: Signal<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}
