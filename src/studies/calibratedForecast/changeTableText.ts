import { cellOf, changeCell } from "../../report/document/tableCells.ts";
import { numbersOf, withSign } from "../../drawing/numbers.ts";
import { chanceCell } from "../../drawing/words/chances.ts";
import { capital } from "../../drawing/words/measures.ts";
import type { Language } from "../../language/language.ts";
import { focusBrand } from "../../report/document/names.ts";
import type { TextColumn } from "../../report/text/textTable.ts";
import type { CalibratedForecast } from "./calibratedForecast.ts";
import type { ForetoldChange } from "./foretoldChanges.ts";
import { FORETOLD_UNITS, isSameKind, kindName, kindsOf } from "./foretoldKinds.ts";
import { calibratedForecastWords } from "./words/calibratedForecast.ts";

/** Changes of the stars displayed that nobody could see are not told. */
const LEAST_STARS = 0.01;

/** What alternatives change for the brand in focus, as far as it can be seen. */
function seenChanges({ question, changes }: CalibratedForecast): ForetoldChange[] {
  const focus = focusBrand(question.alternatives[0].scenario);
  const own = changes.filter(({ brand, middle }) => brand === focus && Number.isFinite(middle));
  const isSeen = ({ what, low, high }: ForetoldChange) =>
    what !== "rating" || Math.max(-low, high) >= LEAST_STARS;
  // A measure is a row of all alternatives, or of none.
  return own.filter((change) => own.some((other) => isSameKind(other, change) && isSeen(other)));
}

/**
 * What alternatives would change over all that comes, side by side: two rows for each measure of the brand in focus, the
 * difference with its interval and the chance that it is more than without; a column for each alternative.
 *
 * @returns no rows where nothing is decided
 */
export function changeTableText(forecast: CalibratedForecast, language: Language) {
  const { alternatives, kept } = forecast.question;
  const { scenario } = alternatives[0];
  const words = calibratedForecastWords[language];
  const numbers = numbersOf(language, scenario.market.currency);
  const changes = seenChanges(forecast);
  const others = alternatives.slice(1).map(({ name }) => name);
  const columns: TextColumn[] = [
    { label: words.ofAllThatComes, align: "left" },
    ...others.map((label): TextColumn => ({ label, align: "right" })),
  ];
  const cells = kindsOf(changes).flatMap((kind) => {
    const own = others.map((name) =>
      changes.find((change) => change.alternative === name && isSameKind(change, kind)),
    );
    const cell = (change: ForetoldChange | undefined) => {
      if (change === undefined) return "";
      const { low, middle, high } = change;
      const unit = FORETOLD_UNITS[kind.what];
      const write = (value: number) => withSign(value, numbers.format(value, unit, [low, high]));
      const said = words.difference(write(middle), write(low), write(high));
      return changeCell(said, unit, { difference: middle, low, high });
    };
    const chance = (change: ForetoldChange | undefined) =>
      change === undefined
        ? ""
        : cellOf(chanceCell(change.chance, kept.drawn.length, language), "share", { value: change.chance });
    const name = kindName(kind, scenario, language);
    return [
      [capital(name), ...own.map(cell)],
      [capital(words.chanceOfMore(name)), ...own.map(chance)],
    ];
  });
  return { columns, cells };
}
