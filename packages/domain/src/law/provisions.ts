import { groundProvisions } from "./ground-provisions.ts";
import { otherProvisions } from "./other-provisions.ts";
import { paperProvisions } from "./paper-provisions.ts";
import type { Provision } from "./provision.ts";
import { termProvisions } from "./term-provisions.ts";

/** Every coded version of every clause: the only place in which the law stands. */
export const provisions: readonly Provision[] = [
  ...groundProvisions,
  ...termProvisions,
  ...paperProvisions,
  ...otherProvisions,
];
