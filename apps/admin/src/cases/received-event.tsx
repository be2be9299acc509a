import { dayOf, labelOf, requestStatuses } from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { Link } from "@tgpl/ui/link.tsx";
import { StoryEvent } from "@tgpl/ui/story.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useHref } from "../routing/use-href.ts";
import { useHasRight } from "../session/me.ts";
import type { CaseRecord } from "./case-page.tsx";

/** Where the story begins: the request, with the way to it for those who may read it. */
export function ReceivedEvent({ legalCase }: { legalCase: CaseRecord }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [language] = useLanguage();
  const href = useHref();
  const mayRead = useHasRight("request.read");
  return (
    <StoryEvent
      kind="key"
      date={format.date(dayOf(legalCase.receivedAt))}
      dateNote={format.time(legalCase.receivedAt)}
      title={labelOf(requestStatuses, "received", language)}
    >
      {mayRead && (
        <Link href={href({ to: "/requests/$id", params: { id: legalCase.requestId } })}>
          {t("cases.story.request")}
        </Link>
      )}
    </StoryEvent>
  );
}
