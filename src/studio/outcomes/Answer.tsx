import { numbersOf } from "../../drawing/numbers.ts";
import { focus, isChanged, nameOf, planned } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { outcomeWords } from "../words/outcomeWords.ts";
import { type PageFigure, figures } from "./figures.ts";

/** The answer so far, in a sentence or two with its interval. */
export function Answer() {
  return (
    <p class={`answer${isChanged.value ? " compared" : ""}`} role="status">
      {sentences(figures.value).join(" ")}
    </p>
  );
}

function sentences([share]: readonly PageFigure[]): string[] {
  if (share === undefined) return [say(outcomeWords.waiting)];
  const numbers = numbersOf(language.value, planned.value?.scenario.market.currency);
  const about = {
    brand: nameOf("brands", focus.value),
    share: numbers.format(share.mean, "share"),
    plan: say(isChanged.value ? outcomeWords.withPlan : outcomeWords.asWritten),
    interval: numbers.interval(share.low, share.high, "share"),
    runs: share.runs,
  };
  const first = filled(say(share.runs < 2 ? outcomeWords.answerOne : outcomeWords.answer), about);
  const { against } = share;
  if (against === undefined || against.runs < 2) return [first];
  if (against.verdict === "same") return [first, say(outcomeWords.sameAsToday)];
  const [low, high] = [against.low, against.high].map((end) => numbers.difference(end, "share"));
  const change = {
    difference: numbers.difference(against.difference, "share"),
    interval: `${low}; ${high}`,
    won: numbers.format(share.won ?? 0, "count"),
    runs: against.runs,
  };
  return [
    first,
    filled(say(against.verdict === "cannot tell" ? outcomeWords.unclear : outcomeWords.changed), change),
  ];
}
