import "./explore.css";
import { useEffect, useRef } from "preact/hooks";
import { numbersOf } from "../../drawing/numbers.ts";
import { plan, questionOf } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { exploreWords } from "../words/exploreWords.ts";
import { filled } from "../words/marketWords.ts";
import { cancel, exploreFailure, type Found, found, underWay, wasCancelled } from "./exploration.ts";
import { type Choice, choice } from "./exploreState.ts";
import { ReportView } from "./ReportView.tsx";
import { StudyForm } from "./StudyForm.tsx";

/** The place where one asks more of a market than a run: a form, progress, and what the study found. */
export function Explore({ choices }: { readonly choices?: readonly Choice[] }) {
  const place = useRef<HTMLElement>(null);
  const since = underWay.value?.since;
  // Who starts a study from the end of a long page or report sees how far it is, and what it finds first.
  useEffect(() => {
    if (since !== undefined) place.current?.scrollIntoView({ block: "nearest" });
  }, [since]);
  return (
    <div class="explore">
      <StudyForm {...(choices && { choices })} />
      <section class="found" aria-live="polite" ref={place}>
        <Progress />
        <Findings />
      </section>
    </div>
  );
}

function Progress() {
  if (exploreFailure.value !== "")
    return <p role="alert">{filled(say(exploreWords.failed), { why: exploreFailure.value })}</p>;
  if (underWay.value === undefined)
    return wasCancelled.value ? <p role="status">{say(exploreWords.cancelled)}</p> : null;
  const { done, total, since } = underWay.value;
  const numbers = numbersOf(language.value);
  const count = (value: number) => numbers.format(value, "count");
  const left = (((performance.now() - since) / done) * (total - done)) / 1000;
  const text =
    total === 0
      ? say(exploreWords.reading)
      : filled(say(exploreWords.progress), { done: count(done), total: count(total) });
  return (
    <div class="progress">
      <progress max={Math.max(1, total)} value={done} aria-label={text} />
      <span>
        {text}
        {done > 2 && total > done && (
          <>, {filled(say(exploreWords.left), { seconds: count(Math.ceil(left)) })}</>
        )}
      </span>
      <button type="button" onClick={cancel}>
        {say(exploreWords.cancel)}
      </button>
    </div>
  );
}

function Findings() {
  const kind = choice.value === "curve" ? "sweep" : choice.value;
  const here = found.value.get(kind);
  if (here === undefined)
    return underWay.value === undefined ? (
      <p class="note">{say(kind === "forecast" ? exploreWords.emptyTable : exploreWords.empty)}</p>
    ) : null;
  const { faults, report } = here.explored;
  if (faults !== undefined)
    return (
      <div class="problem" role="alert">
        {faults.slice(0, 5).map(({ message, advice }) => (
          <p key={message.en}>
            {say(message)} {say(advice)}
          </p>
        ))}
      </div>
    );
  const isStale = isOfEarlierPlan(here);
  const isRunning = underWay.value !== undefined;
  return (
    <div class={isStale || isRunning ? "stale" : ""}>
      {isStale && <p role="status">{say(exploreWords.stale)}</p>}
      <ReportView report={report} />
    </div>
  );
}

function isOfEarlierPlan({ asked }: Found): boolean {
  if (asked.kind === "forecast") return false;
  return JSON.stringify(asked.question) !== JSON.stringify(questionOf(plan.value));
}
