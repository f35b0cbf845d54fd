import { numbersOf } from "../../drawing/numbers.ts";
import { focus, nameOf } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { exploreWords } from "../words/exploreWords.ts";
import { filled } from "../words/marketWords.ts";
import type { VariedSetting } from "./contract.ts";
import { reaches } from "./exploreState.ts";
import { leverLabel } from "../levers/settings.ts";

interface Props {
  readonly name: string;
  readonly value: VariedSetting;
  readonly choose: (value: VariedSetting) => void;
}

/** A lever and the ends between which it goes. */
export function LeverChoice({ name, value, choose }: Props) {
  const { first, all } = reaches.value;
  const pick = (path: string) => {
    const found = [...first, ...all].find((one) => one.path === path);
    if (found !== undefined) choose(found);
  };
  const end = (key: "low" | "high", text: string) => {
    const next = Number(text);
    if (text.trim() !== "" && Number.isFinite(next)) choose({ ...value, [key]: next });
  };
  return (
    <fieldset class="lever-choice">
      <legend>{name}</legend>
      <select
        aria-label={name}
        value={value.path}
        onChange={({ currentTarget }) => pick(currentTarget.value)}
      >
        <Options label={say(exploreWords.first)} settings={first} />
        <Options
          label={filled(say(exploreWords.all), { brand: nameOf("brands", focus.value) })}
          settings={all}
        />
      </select>
      <span class="ends">
        {(["low", "high"] as const).map((key) => (
          <label key={key}>
            {say(key === "low" ? exploreWords.from : exploreWords.to)}
            <input
              type="number"
              step="any"
              value={value[key]}
              aria-label={`${leverLabel(value.path)}, ${say(key === "low" ? exploreWords.from : exploreWords.to)} ${numbersOf(language.value).format(value[key], "number")}`}
              onChange={({ currentTarget }) => end(key, currentTarget.value)}
            />
          </label>
        ))}
      </span>
    </fieldset>
  );
}

function Options({
  label,
  settings,
}: {
  readonly label: string;
  readonly settings: readonly VariedSetting[];
}) {
  return (
    <optgroup label={label}>
      {settings.map(({ path }) => (
        <option key={path} value={path}>
          {leverLabel(path)}
        </option>
      ))}
    </optgroup>
  );
}
