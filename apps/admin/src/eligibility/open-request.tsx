import type { FactName } from "@tgpl/domain";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { type ReactNode, useState } from "react";
import { FormProvider, type UseFormReturn, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { AttachmentsSheet } from "../attachments/attachments-sheet.tsx";
import { showClashes } from "../merge/show-clashes.ts";
import type { RequestRecord } from "../requests/request-form-value.ts";
import { LeaveDialog } from "../routing/leave-dialog.tsx";
import { useNow } from "../session/clock.tsx";
import { AnswerMoves } from "./answer-moves.tsx";
import { AnswerView } from "./answer-view.tsx";
import { DecisionPaper } from "./decision-paper.tsx";
import { DecisionsSheet } from "./decisions-sheet.tsx";
import { IntakeDrafts } from "./intake-drafts.tsx";
import { IntakeFields } from "./intake-fields.tsx";
import { IntakeHead } from "./intake-head.tsx";
import { IntakeOrigin } from "./intake-origin.tsx";
import { IntakeOthers } from "./intake-others.tsx";
import { LettersSheet } from "./letters/letters-sheet.tsx";
import { OriginalsSheet } from "./originals-sheet.tsx";
import { possibleMoves } from "./possible-moves.ts";
import { questionToAsk } from "./question-block.tsx";
import { emptyIntake, fromRecord, type IntakeValue } from "./request-value.ts";
import { useAnswerNow } from "./use-answer-now.ts";
import { useIntakeDraft } from "./use-intake-draft.ts";
import { useIntakeMerge } from "./use-intake-merge.ts";
import { usePersonOfRegister } from "./use-person-of-register.ts";
import { useSessionOfIntake } from "./use-session-of-intake.ts";
import { type Standing, useSettle } from "./use-settle.ts";

export interface OpenRequestProps {
  /** Undefined while the request is new. */
  record: RequestRecord | undefined;
  standing: Standing | undefined;
  onFirstSave: (id: string) => void;
  /** What later stages check while it is typed; stands inside the form. */
  checks: ReactNode;
}

/** The request that is being taken or completed: the form, and beside it what the law says of it. */
export function OpenRequest(props: OpenRequestProps) {
  const form = useForm<IntakeValue>({
    shouldFocusError: false,
    defaultValues: props.record ? fromRecord(props.record) : emptyIntake(),
  });
  return (
    <FormProvider {...form}>
      <Desk {...props} form={form} />
    </FormProvider>
  );
}

function Desk({
  record,
  standing,
  onFirstSave,
  checks,
  form,
}: OpenRequestProps & { form: UseFormReturn<IntakeValue> }) {
  const { t } = useTranslation();
  const { say } = useAnnouncer();
  const [begunAt] = useState(useNow());
  const receivedAt = record?.receivedAt ?? begunAt;
  const answer = useAnswerNow(receivedAt);
  const person = usePersonOfRegister(form);
  const origin = useSessionOfIntake(form, record === undefined);
  const merge = useIntakeMerge(form, record);
  const draft = useIntakeDraft({
    form,
    id: record?.id ?? null,
    person: person.known,
    merge,
    onPerson: person.goOnFor,
  });
  const settle = useSettle({
    form,
    record,
    standing,
    person: person.known,
    sessionId: origin.id,
    draft,
    merge,
    onFirstSave,
    onDone: ({ move }) => say(t(`eligibility.done.${move}`)),
  });
  const [skipped, setSkipped] = useState<ReadonlySet<FactName>>(new Set());
  // What a person has to decide was asked and answered: asking it again leads nowhere.
  const settled = answer.judgements.map(({ fact }) => fact);
  const asked = questionToAsk(answer.decision, new Set([...skipped, ...settled]));
  const moves = possibleMoves(answer, record?.status ?? "received");
  const { isDirty } = form.formState;
  const last = standing?.decisions[0];
  const whenComplete = (goOn: () => void) => {
    // A fault that the server found has no rule that would take it back.
    form.clearErrors();
    settle.forget();
    if (merge.open().length > 0) return showClashes();
    void form.handleSubmit(goOn)();
  };
  return (
    <>
      <IntakeHead record={record} receivedAt={receivedAt} isUnsaved={isDirty} kept={draft.kept} />
      <IntakeDrafts draft={draft} />
      <IntakeOrigin taking={origin.session} requestId={record?.id} />
      {record && <IntakeOthers id={record.id} />}
      <div className="intake">
        <div>
          <IntakeFields
            settle={settle}
            asked={asked}
            answer={answer}
            receivedAt={receivedAt}
            merge={merge}
            record={record}
            onUsePerson={person.use}
            personId={record?.applicant.id ?? person.known?.id}
            isNew={record === undefined}
          />
          {record && <AttachmentsSheet subject={{ type: "request", id: record.id }} />}
          {record && <OriginalsSheet record={record} />}
          {record && <LettersSheet record={record} />}
          {standing && <DecisionsSheet standing={standing} onDecide={() => settle.run({ move: "save" })} />}
        </div>
        <AnswerView
          answer={answer}
          asked={asked}
          onSkip={(fact) => setSkipped(new Set([...skipped, fact]))}
          moves={moves}
          checks={checks}
        >
          <AnswerMoves
            answer={answer}
            moves={moves}
            settle={settle}
            requestId={record?.id}
            isUnsaved={isDirty || !last || standing?.outdated === true}
            whenComplete={whenComplete}
          />
        </AnswerView>
      </div>
      {record && last && (
        <DecisionPaper
          record={record}
          decision={last}
          judgements={standing?.outdated ? [] : answer.judgements}
          isForPrintOnly
        />
      )}
      <LeaveDialog isUnsaved={isDirty && draft.kept.state !== "kept"} />
    </>
  );
}
