import { type Context, createContext, useContext } from "react";

/** A context without a value of its own, and the hook that reads it: outside of its provider it throws. */
export function createRequiredContext<Value extends object>(
  name: string,
): [Context<Value | null>, () => Value] {
  const Required = createContext<Value | null>(null);
  const useRequired = () => {
    const value = useContext(Required);
    if (value === null) throw new Error(`${name} is not given to this part of the page.`);
    return value;
  };
  return [Required, useRequired];
}
