import { LANGUAGES } from "../../language/language.ts";
import { signal } from "@preact/signals";
import { numbersOf } from "../../drawing/numbers.ts";
import { arrow, arrowName, leversOfArrow } from "../market/ArrowButtons.tsx";
import { focus, problems } from "../page/opened.ts";
import { decide, plan } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { Coverage } from "./Coverage.tsx";
import { Difference } from "./Difference.tsx";
import { LeverRow } from "./LeverRow.tsx";
import type { PageLever } from "./leversOf.ts";
import { levers, usual } from "./settings.ts";
import { weightsHere } from "./weights.ts";

const word = signal("");

/** Levers that matter most, before anybody searches. */
const FOREMOST = 10;

/** Levers shown of a search; more are found by another word. */
const MOST = 40;

/** What can be changed: what matters most first, and all the rest by a word. */
export function Levers() {
  const wanted = word.value.trim().toLowerCase();
  const found = foundBy(wanted);
  const shown = found.slice(0, MOST);
  return (
    <div class="levers">
      <input
        type="search"
        placeholder={filled(say(leverWords.search), { count: levers.value.length })}
        aria-label={filled(say(leverWords.search), { count: levers.value.length })}
        value={word.value}
        onInput={({ currentTarget }) => (word.value = currentTarget.value)}
      />
      <Heading wanted={wanted} shown={shown.length} count={found.length} />
      {found.length === 0 && wanted !== "" && <p class="note">{say(leverWords.none)}</p>}
      {problems.value.length > 0 && plan.value.changes.length > 0 && (
        <div class="problem" role="alert">
          <p>{say(leverWords.problem)}</p>
          {problems.value.slice(0, 3).map(({ code, message, advice }) => (
            <p key={code}>
              {say(message)} {say(advice)}
            </p>
          ))}
        </div>
      )}
      {shown.map((lever) => (
        <LeverRow key={lever.path} lever={lever} />
      ))}
      {wanted === "" && arrow.value === undefined && <Coverage />}
      <Difference />
      {plan.value.changes.length > 0 && (
        <button type="button" onClick={() => decide({ ...plan.value, changes: [] })}>
          ↺ {say(leverWords.allBack)}
        </button>
      )}
    </div>
  );
}

/** Levers by a word; those of the arrow that was pressed; those that matter most here, or the usual ones until that is known. */
function foundBy(wanted: string): readonly PageLever[] {
  if (wanted !== "") return levers.value.filter((lever) => textOf(lever).includes(wanted));
  if (arrow.value !== undefined) return leversOfArrow(levers.value, arrow.value, focus.value);
  const weights = weightsHere();
  if (weights === undefined) return usual.value;
  const ranked = weights.flatMap(({ path }) => levers.value.filter((lever) => lever.path === path));
  return ranked.slice(0, FOREMOST);
}

interface HeadingProps {
  readonly wanted: string;
  readonly shown: number;
  readonly count: number;
}

function Heading({ wanted, shown, count }: HeadingProps) {
  if (wanted !== "") return <h2>{filled(say(leverWords.found), { shown, count, word: wanted })}</h2>;
  if (arrow.value !== undefined)
    return (
      <>
        <h2>{filled(say(leverWords.ofArrow), { arrow: arrowName(arrow.value) })}</h2>
        <p>
          <button type="button" onClick={() => (arrow.value = undefined)}>
            ↺ {say(leverWords.allLevers)}
          </button>
        </p>
      </>
    );
  const weights = weightsHere();
  if (weights === undefined) return <h2>{say(leverWords.likely)}</h2>;
  const first = weights.find(({ path }) => levers.value.some((lever) => lever.path === path)) ?? weights[0];
  const lever = levers.value.find(({ path }) => path === first.path);
  const about = {
    count: weights.length,
    first: lever === undefined ? first.path : say(lever.info.name),
    points: numbersOf(language.value).difference(first.size, "share").replace("+", ""),
  };
  return (
    <>
      <h2>{say(leverWords.first)}</h2>
      <p class="note">{filled(say(leverWords.weighed), about)}</p>
    </>
  );
}

function textOf({ path, info }: PageLever): string {
  return [path, ...LANGUAGES.flatMap((language) => [info.name[language], info.about[language]])]
    .join(" ")
    .toLowerCase();
}
