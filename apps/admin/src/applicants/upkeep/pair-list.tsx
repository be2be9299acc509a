import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useAnnouncer } from "@tgpl/ui/announcer.tsx";
import { Button } from "@tgpl/ui/button.tsx";
import { ButtonLink } from "@tgpl/ui/button-link.tsx";
import { useFormat } from "@tgpl/ui/format/use-format.ts";
import { LoadingPanel } from "@tgpl/ui/loading-panel.tsx";
import { Register, RegisterSection } from "@tgpl/ui/register.tsx";
import { RegisterRow } from "@tgpl/ui/register-row.tsx";
import { useTranslation } from "react-i18next";
import { api } from "../../api/api.ts";
import { explainFailure } from "../../api/explain-failure.ts";
import type { Outputs } from "../../api/outputs.ts";
import { SaveError } from "../../api/save-error.tsx";
import { useWrite } from "../../api/use-write.ts";
import { PageLinks, pageSize } from "../../routing/page-links.tsx";
import { useHref } from "../../routing/use-href.ts";
import { useDescribePerson } from "../use-describe-person.ts";

const route = getRouteApi("/shell/inbox");

type Pair = Outputs["applicants"]["pairs"][number];

/** Records that look like one person, with the reasons and two answers: the same, or not. */
export function PairList() {
  const { t } = useTranslation();
  const { before } = route.useSearch();
  const { say } = useAnnouncer();
  const pairs = useQuery(
    api.applicants.pairs.queryOptions({ before: before ?? null }, { refetchOnWindowFocus: false }),
  );
  const write = useWrite(api.applicants.notTheSame.mutationOptions());
  const separate = ({ persons: [one, other] }: Pair) => {
    if (!one || !other) return;
    write.send({ ids: [one.id, other.id] }, () => {
      say(t("applicants.upkeep.separated"));
      void pairs.refetch();
    });
  };
  return (
    <>
      <SaveError error={write.error} attempt={write.attempt} />
      <LoadingPanel
        query={pairs}
        isEmpty={(list) => list.length === 0}
        empty={t("applicants.upkeep.noPairs")}
        explain={explainFailure}
      >
        {(list) => (
          <>
            <Register>
              <RegisterSection kind="waiting" title={t("applicants.upkeep.pairs")}>
                {list.map((pair) => (
                  <PairRow key={pair.id} pair={pair} onSeparate={() => separate(pair)} />
                ))}
              </RegisterSection>
            </Register>
            <Pages pairs={list} />
          </>
        )}
      </LoadingPanel>
    </>
  );
}

function PairRow({ pair, onSeparate }: { pair: Pair; onSeparate: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const href = useHref();
  const describe = useDescribePerson();
  const [one, other] = pair.persons;
  if (!one || !other) return null;
  const names = { one: one.fullName, other: other.fullName };
  const link = href({ to: "/applicants/$id/merge/$other", params: { id: one.id, other: other.id } });
  const reasons = pair.reasons.map((reason) => t(`applicants.duplicate.reasons.${reason}`)).join("; ");
  return (
    <RegisterRow
      tone="waiting"
      time={format.percent(pair.score)}
      timeNote={t("applicants.upkeep.alike")}
      title={t("applicants.upkeep.pair", names)}
      href={link}
      details={[reasons, describe(one), describe(other)]}
      action={
        <div className="buttons">
          <ButtonLink kind="do" href={link} aria-label={t("applicants.upkeep.compareOf", names)}>
            {t("applicants.duplicate.compare")}
          </ButtonLink>
          <Button kind="bare" onClick={onSeparate} aria-label={t("applicants.upkeep.separateOf", names)}>
            {t("applicants.upkeep.separate")}
          </Button>
        </div>
      }
    />
  );
}

function Pages({ pairs }: { pairs: readonly Pair[] }) {
  const href = useHref();
  const { before } = route.useSearch();
  const last = pairs.length === pageSize ? pairs.at(-1) : undefined;
  const to = { to: "/inbox", search: { view: "pairs" } } as const;
  return (
    <PageLinks
      first={before && href(to)}
      next={last && href({ to: "/inbox", search: { view: "pairs", before: last.id } })}
    />
  );
}
