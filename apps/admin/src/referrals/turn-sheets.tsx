import {
  citeProvision,
  type Instant,
  labelOf,
  registrationRoles,
  registrationTurns,
  toEpoch,
} from "@tgpl/domain";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { HourRuler } from "@tgpl/ui/hour-ruler.tsx";
import { Sheet } from "@tgpl/ui/sheet.tsx";
import { Status } from "@tgpl/ui/status.tsx";
import { useLanguage } from "@tgpl/ui/text/use-language.ts";
import { useTranslation } from "react-i18next";
import { useNow } from "../session/clock.tsx";
import { minutesBetween } from "./minutes-between.ts";
import type { NoticeRecord } from "./notice-form-value.ts";
import { useMinutesWords } from "./use-minutes-words.ts";

type Turn = NoticeRecord["turns"][number];

/** What the agency did against the registration, each with the clock that it started. */
export function TurnSheets({ notice }: { notice: NoticeRecord }) {
  return notice.turns.map((turn) => <TurnSheet key={turn.id} turn={turn} />);
}

function TurnSheet({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  const title = `${labelOf(registrationTurns, turn.turn, language)}: ${labelOf(registrationRoles, turn.role, language)}`;
  return (
    <Sheet title={title} padded>
      <p>
        {t("notices.turns.received", {
          at: format.dateTime(turn.receivedAt),
          number: turn.letterNumber ?? "",
        })}
      </p>
      <p>{turn.reason}</p>
      {turn.turn === "registration-refused" ? (
        <SubstituteClock turn={turn} />
      ) : (
        <CancellationClock turn={turn} />
      )}
      <p className="note soft">
        {turn.settledAt
          ? t("notices.turns.settled", { name: turn.substitute ?? "", at: format.dateTime(turn.settledAt) })
          : t("notices.turns.open")}
      </p>
    </Sheet>
  );
}

function useRuleLine({ deadline }: Turn): string | null {
  const { t } = useTranslation();
  const [language] = useLanguage();
  const format = useFormat();
  return (
    deadline &&
    t("notices.limit", {
      length: t(`work.lengths.${deadline.unit}`, { count: deadline.length }),
      due: format.dateTime(deadline.due),
      law: citeProvision(deadline.provision, language),
    })
  );
}

/** Ours: until somebody else is named. */
function SubstituteClock({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const now = useNow();
  const words = useMinutesWords();
  const line = useRuleLine(turn);
  const { deadline, settledAt } = turn;
  if (!deadline) return <Status kind="unknown">{t("work.time.untold")}</Status>;
  const until: Instant = settledAt ?? now;
  const isLate = toEpoch(until) > toEpoch(deadline.due);
  const span = words(isLate ? minutesBetween(deadline.due, until) : minutesBetween(until, deadline.due));
  const key = settledAt
    ? isLate
      ? "notices.turns.namedLate"
      : "notices.turns.namedInTime"
    : isLate
      ? "work.time.past"
      : "work.time.left";
  return (
    <>
      <Status kind={isLate ? "late" : settledAt ? "done" : "running"}>{t(key, { span })}</Status>
      {deadline.unit === "hours" && <HourRuler start={deadline.from} now={until} hours={deadline.length} />}
      <p className="note soft">{line}</p>
    </>
  );
}

/** The agency's: from its decision to the paper that told of it. */
function CancellationClock({ turn }: { turn: Turn }) {
  const { t } = useTranslation();
  const words = useMinutesWords();
  const line = useRuleLine(turn);
  const { deadline, receivedAt } = turn;
  if (!deadline) return null;
  const isLate = toEpoch(receivedAt) > toEpoch(deadline.due);
  const span = words(
    isLate ? minutesBetween(deadline.due, receivedAt) : minutesBetween(deadline.from, receivedAt),
  );
  return (
    <>
      <Status kind={isLate ? "late" : "done"}>
        {t(isLate ? "notices.toldLate" : "notices.toldInTime", { span })}
      </Status>
      <HourRuler
        start={deadline.from}
        now={receivedAt}
        hours={deadline.length}
        agencyHours={deadline.length}
      />
      <p className="note soft">{line}</p>
    </>
  );
}
