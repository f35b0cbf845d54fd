import { LANGUAGES } from "../../language/language.ts";
import { signal } from "@preact/signals";
import { problems } from "../page/opened.ts";
import { decide, plan } from "../page/plan.ts";
import { say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { Coverage } from "./Coverage.tsx";
import { Difference } from "./Difference.tsx";
import { LeverRow } from "./LeverRow.tsx";
import type { Lever } from "./leversOf.ts";
import { foremost, levers } from "./settings.ts";

const word = signal("");

/** Levers shown of a search; more are found by another word. */
const MOST = 40;

/** What can be changed: what matters most first, and all the rest by a word. */
export function Levers() {
  const wanted = word.value.trim().toLowerCase();
  const found =
    wanted === "" ? foremost.value : levers.value.filter((lever) => textOf(lever).includes(wanted));
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
      <h2>
        {wanted === ""
          ? say(leverWords.likely)
          : filled(say(leverWords.found), {
              shown: shown.length,
              count: found.length,
              word: word.value.trim(),
            })}
      </h2>
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
      {wanted === "" && <Coverage />}
      <Difference />
      {plan.value.changes.length > 0 && (
        <button type="button" onClick={() => decide({ ...plan.value, changes: [] })}>
          ↺ {say(leverWords.allBack)}
        </button>
      )}
    </div>
  );
}

function textOf({ path, info }: Lever): string {
  return [path, ...LANGUAGES.flatMap((language) => [info.name[language], info.about[language]])]
    .join(" ")
    .toLowerCase();
}
