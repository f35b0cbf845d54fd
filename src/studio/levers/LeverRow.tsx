import { useId } from "preact/hooks";
import { numbersOf } from "../../drawing/numbers.ts";
import { unitWord } from "../../scenario/words/units.ts";
import { nameOf, planned, today } from "../page/opened.ts";
import { plan, settle, turn } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { type PageLever, rangeOf, stepOf, valueAt } from "./leversOf.ts";

/** One lever: its name, today's value, what it is now, its range, unit and source. */
export function LeverRow({ lever }: { readonly lever: PageLever }) {
  const { path, info } = lever;
  const id = useId();
  const before = today.value && (valueAt(today.value.scenario, path) ?? info.fallback);
  const change = plan.value.changes.find((one) => one.path === path);
  const value = change === undefined ? before : change.value;
  const isChanged = change !== undefined && change.value !== before;
  return (
    <div class={`lever${isChanged ? " changed" : ""}`}>
      <label for={id}>
        {capital(say(info.name))}
        {lever.owner !== "" && <span class="owner"> · {ownerName(lever)}</span>}
      </label>
      <Control id={id} lever={lever} value={value} before={before} />
      <div class="about">
        {unitText(info.unit) !== "" && <span>{unitText(info.unit)}</span>}
        {isChanged && (
          <button
            type="button"
            class="back"
            onClick={() => turn(path, undefined)}
            title={say(leverWords.back)}
          >
            ↺ {filled(say(leverWords.today), { value: written(before) })}
          </button>
        )}
        <details>
          <summary>{say(leverWords.more)}</summary>
          {say(info.about)}. {sourceOf(lever)} <code>{path}</code>
        </details>
      </div>
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly lever: PageLever;
  readonly value: unknown;
  readonly before: unknown;
}

function Control({ id, lever, value, before }: ControlProps) {
  const { path, info } = lever;
  if (info.kind === "yes or no")
    return (
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        onChange={({ currentTarget }) => turn(path, currentTarget.checked)}
      />
    );
  if (typeof value !== "number" || typeof before !== "number")
    return (
      <select id={id} value={String(value)} onChange={({ currentTarget }) => turn(path, currentTarget.value)}>
        {[...new Set([...info.words, String(value)])].map((word) => (
          <option key={word}>{word}</option>
        ))}
      </select>
    );
  const range = rangeOf(lever, before);
  const step = stepOf(lever, range);
  const set = (text: string) => {
    const next = Number(text);
    if (text.trim() !== "" && Number.isFinite(next)) turn(path, next);
  };
  return (
    <span class="control">
      <input
        id={id}
        type="range"
        min={range[0]}
        max={range[1]}
        step={step}
        value={value}
        style={{ "--before": `${(100 * (before - range[0])) / (range[1] - range[0])}%` }}
        onInput={({ currentTarget }) => set(currentTarget.value)}
        onChange={settle}
      />
      <input
        type="number"
        aria-label={`${say(info.name)}, ${unitText(info.unit)}`}
        min={info.minimum}
        max={info.maximum}
        step={step}
        value={value}
        onChange={({ currentTarget }) => {
          set(currentTarget.value);
          settle();
        }}
      />
    </span>
  );
}

function ownerName({ path, owner }: PageLever): string {
  const [group] = path.split(".");
  return nameOf(group as "brands", owner);
}

function unitText(unit: PageLever["info"]["unit"]): string {
  if (unit === "" || unit === "0–1") return "";
  const currency = planned.value?.scenario.market.currency;
  const word = unitWord(unit, language.value);
  return currency === undefined ? word : word.replace(/\b(currency|valuta)\b/, currency);
}

function written(value: unknown): string {
  return typeof value === "number" ? numbersOf(language.value).format(value, "quality") : String(value);
}

function sourceOf({ info: { source } }: PageLever) {
  if (source === undefined) return null;
  return (
    <em>{filled(say(leverWords.source), { source: typeof source === "string" ? source : say(source) })} </em>
  );
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
