import { useQuery } from "@tanstack/react-query";
import { Outlet } from "@tanstack/react-router";
import { toInstant } from "@tgpl/domain";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { api } from "../api/api.ts";
import type { Outputs } from "../api/outputs.ts";
import { MeContext } from "../session/me.ts";
import { NowProvider } from "../session/now.ts";
import { SignInPage } from "../session/sign-in-page.tsx";
import { useStatus } from "../session/use-status.ts";
import { FillingPage, NotSetUpPage } from "../session/waiting-page.tsx";
import { Frame } from "./frame.tsx";

type Status = Outputs["system"]["status"];

/** Lets in whom it knows: before that come set-up, filling with demonstration data, and sign-in. */
export function Shell() {
  const status = useStatus();
  return <LoadingPanel query={quiet(status)}>{(told) => <Gate status={told} />}</LoadingPanel>;
}

function Gate({ status }: { status: Status }) {
  const me = useQuery(api.accounts.me.queryOptions(undefined, { enabled: status.kind !== null }));
  if (status.filling) return <FillingPage filling={status.filling} />;
  if (status.kind === null) return <NotSetUpPage />;
  return (
    <LoadingPanel query={quiet(me)}>
      {(person) =>
        person === null ? (
          <SignInPage />
        ) : (
          <NowProvider value={toInstant(status.now)}>
            <MeContext value={person}>
              <Frame>
                <Outlet />
              </Frame>
            </MeContext>
          </NowProvider>
        )
      }
    </LoadingPanel>
  );
}

/** These two are asked again and again, and nothing on screen waits for them. */
function quiet<Data>({
  data,
  error,
  refetch,
}: {
  data: Data | undefined;
  error: unknown;
  refetch: () => unknown;
}) {
  return { data, error: data === undefined ? error : null, isFetching: false, refetch };
}
