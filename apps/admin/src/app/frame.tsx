import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Icon } from "@tgpl/ui/icon.tsx";
import { OfficerFrame } from "@tgpl/ui/officer-frame.tsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lostSince } from "../api/line.ts";
import { useSignal } from "../api/signal.ts";
import { FindPerson } from "../applicants/find-person.tsx";
import { newRequest } from "../eligibility/eligibility.routes.ts";
import { useHref } from "../routing/use-href.ts";
import { useBrand } from "../session/door.tsx";
import { useHasRight, useMe } from "../session/me.ts";
import { useSession } from "../session/use-session.ts";
import { useStatus } from "../session/use-status.ts";
import { useNavigation } from "./use-navigation.ts";

/** The officers' frame around every page, filled with who is signed in and what they may do. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const { end } = useSession();
  const { data: status } = useStatus();
  const { groups, bottom, current } = useNavigation();
  const since = useSignal(lostSince);
  const canFind = useHasRight("applicant.read");
  return (
    <OfficerFrame
      brand={useBrand()}
      isDemo={status?.kind === "demo"}
      groups={groups}
      bottom={bottom}
      current={current}
      find={canFind && <FindPerson />}
      actions={<Begin />}
      person={{ name: me.displayName, unit: me.office?.name ?? t(`accounts.roles.${me.role}`) }}
      onSignOut={() => void end()}
      strip={since && <LostLine since={since} />}
    >
      {children}
    </OfficerFrame>
  );
}

/** The one thing to begin from anywhere; outlined on the page where it is being done. */
function Begin() {
  const { t } = useTranslation();
  const mayBegin = useHasRight("request.write");
  const href = useHref();
  const { current } = useNavigation();
  if (!mayBegin) return null;
  return (
    <ButtonLink
      kind={current === "intake" ? "neutral" : "main"}
      href={href({ to: "/requests/$id", params: { id: newRequest }, search: {} })}
    >
      <Icon name="plus" />
      {t("frame.begin")}
    </ButtonLink>
  );
}

function LostLine({ since }: { since: Date }) {
  const { t } = useTranslation("ui");
  const format = useFormat();
  return <span role="status">{t("frame.offline", { since: format.time(since) })}</span>;
}
