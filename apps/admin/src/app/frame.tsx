import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Icon } from "@tgpl/ui/icon.tsx";
import { OfficerFrame } from "@tgpl/ui/officer-frame.tsx";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { lostSince } from "../api/line.ts";
import { useSignal } from "../api/signal.ts";
import { newRequest } from "../eligibility/eligibility.routes.ts";
import { useHref } from "../routing/use-href.ts";
import { FindAnything } from "../search/find-anything.tsx";
import { useBrand } from "../session/door.tsx";
import { useHasRight, useMe } from "../session/me.ts";
import { useSession } from "../session/use-session.ts";
import { useStatus } from "../session/use-status.ts";
import { shortcutHelp } from "../shortcuts/shortcut-help.ts";
import { ShortcutKeys } from "../shortcuts/shortcut-keys.tsx";
import { useNavigation } from "./use-navigation.ts";

/** The officers' frame around every page, filled with who is signed in and what they may do. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const { end } = useSession();
  const { data: status } = useStatus();
  const { groups, bottom, current } = useNavigation();
  const since = useSignal(lostSince);
  const canFind = useHasRight("search.use");
  return (
    <OfficerFrame
      brand={useBrand()}
      isDemo={status?.kind === "demo"}
      groups={groups}
      bottom={bottom}
      current={current}
      find={canFind && <FindAnything />}
      actions={<Begin />}
      person={{ name: me.displayName, unit: me.office?.name ?? t(`accounts.roles.${me.role}`) }}
      onSignOut={() => void end()}
      personLinks={<Button onClick={() => shortcutHelp.set(true)}>{t("shortcuts.title")}</Button>}
      strip={since && <LostLine since={since} />}
    >
      {children}
      <ShortcutKeys />
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
