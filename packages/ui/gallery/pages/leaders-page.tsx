import type { ReactNode } from "react";
import { LeadersFrame } from "../../src/leaders-frame.tsx";
import { leader, leadersBrand, tabs } from "../sample.ts";

export function LeadersPage({ here, children }: { here: string; children: ReactNode }) {
  return (
    <LeadersFrame
      brand={leadersBrand}
      isDemo
      tabs={tabs}
      current={here}
      person={leader}
      onSignOut={() => undefined}
    >
      {children}
    </LeadersFrame>
  );
}
