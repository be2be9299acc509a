import type { Ground } from "../ground.ts";
import { asTruth, both } from "../truth.ts";

/** Nạn nhân, người đang được xác định là nạn nhân mua bán người, người dưới 18 tuổi đi cùng, Điều 7 khoản 6a: only in the trafficking matter. */
export const trafficking: Ground = {
  id: "trafficking",
  needs: ["trafficking", "matterConcernsTrafficking"],
  decide: ({ trafficking, matterConcernsTrafficking }) =>
    both(trafficking === undefined ? "unknown" : trafficking !== "none", asTruth(matterConcernsTrafficking)),
};
