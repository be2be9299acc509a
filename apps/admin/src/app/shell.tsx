import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { toEpoch, toInstant } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { LiveChanges } from "../live/live-changes.tsx";
import { Clock } from "../session/clock.tsx";
import { FillingPage } from "../session/filling-page.tsx";
import { MeContext } from "../session/me.ts";
import { NotSetUpPage } from "../session/not-set-up-page.tsx";
import { SessionGuard } from "../session/session-guard.tsx";
import { SignInPage } from "../session/sign-in-page.tsx";
import { useStatus } from "../session/use-status.ts";
import { Frame } from "./frame.tsx";

type Status = Outputs["system"]["status"];

/** Lets in whom it knows: before that come set-up, filling with demonstration data, and sign-in. */
export function Shell() {
  const status = useStatus();
  return (
    <LoadingPanel query={status}>
      {(told) => <Gate status={told} toldAt={status.dataUpdatedAt} />}
    </LoadingPanel>
  );
}

function Gate({ status, toldAt }: { status: Status; toldAt: number }) {
  if (status.filling) return <FillingPage filling={status.filling} />;
  if (status.kind === null) return <NotSetUpPage />;
  return (
    <Clock told={{ server: toEpoch(toInstant(status.now)), here: toldAt }}>
      <Inside />
    </Clock>
  );
}

function Inside() {
  // Asked once: a session that ends later is answered over the page, by the guard.
  const me = useQuery(api.accounts.me.queryOptions(undefined, { staleTime: Number.POSITIVE_INFINITY }));
  return (
    <LoadingPanel query={me}>
      {(person) =>
        person === null ? (
          <SignInPage />
        ) : (
          <MeContext value={person}>
            <Frame>
              <Outlet />
            </Frame>
            <SessionGuard />
            <LiveChanges />
          </MeContext>
        )
      }
    </LoadingPanel>
  );
}
