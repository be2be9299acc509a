import type { Ground } from "../ground.ts";
import { isOfAge } from "../is-of-age.ts";

/** Trẻ em, Điều 7 khoản 3. */
export const child: Ground = {
  id: "child",
  needs: ["birthDate"],
  decide: isOfAge,
};
