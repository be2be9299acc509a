import { createContext, useContext } from "react";
import type { Outputs } from "../api/outputs.ts";

export type Me = NonNullable<Outputs["accounts"]["me"]>;
export type Right = Me["rights"][number];

export const MeContext = createContext<Me | null>(null);

/** Who is signed in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("useMe needs the frame around the page.");
  return me;
}
