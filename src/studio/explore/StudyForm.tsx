import { useEffect } from "preact/hooks";
import { FileInput } from "../page/FileInput.tsx";
import { numbersOf } from "../../drawing/numbers.ts";
import { planned } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { exploreWords, studyWords } from "../words/exploreWords.ts";
import { filled } from "../words/marketWords.ts";
import { explore } from "./exploration.ts";
import { type Choice, choice, CHOICES, isSmall, SMALL, table, weighed } from "./exploreState.ts";
import { LeverChoice } from "./LeverChoice.tsx";
import {
  amounts,
  askedBy,
  chooseLever,
  column,
  facts,
  horizon,
  keepLooking,
  leverAt,
  product,
  runsOf,
  threshold,
} from "./studyForm.ts";

/** What is asked: which study, of which levers, with how many runs. */
export function StudyForm({ choices = CHOICES }: { readonly choices?: readonly Choice[] }) {
  const chosen = choice.value;
  const asked = askedBy(chosen);
  const runs = asked && runsOf(asked);
  const numbers = numbersOf(language.value);
  return (
    <form
      class="study-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (asked !== undefined) void explore(asked);
      }}
    >
      <fieldset class="studies">
        <legend>{say(exploreWords.ask)}</legend>
        {choices.map((name) => (
          <label key={name} class={name === chosen ? "chosen" : ""}>
            <input
              type="radio"
              name="study"
              value={name}
              checked={name === chosen}
              onChange={() => (choice.value = name)}
            />
            <span>
              <strong>{say(studyWords[name].name)}</strong>
              <small>{say(studyWords[name].about)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <Levers />
      {chosen === "sensitivity" && (
        <p class="note">{filled(say(exploreWords.settings), { count: weighed.value.length })}</p>
      )}
      {chosen === "forecast" ? <FileChoice /> : <Amounts />}
      {asked === undefined && chosen !== "forecast" && <p role="alert">{say(exploreWords.badRange)}</p>}
      <p class="start">
        <button type="submit" class="main" disabled={asked === undefined}>
          {say(exploreWords.start)}
        </button>{" "}
        {runs !== undefined && (
          <span class="note">
            {filled(say(exploreWords.total), { count: numbers.format(runs, "count") })}
          </span>
        )}
      </p>
    </form>
  );
}

function Levers() {
  const chosen = choice.value;
  const [up, across] = [leverAt(0), leverAt(1)];
  if ((chosen !== "sweep" && chosen !== "curve") || up === undefined) return null;
  const name = say(chosen === "sweep" ? exploreWords.up : exploreWords.lever);
  return (
    <>
      <LeverChoice name={name} value={up} choose={(lever) => chooseLever(0, lever)} />
      {chosen === "sweep" && across !== undefined && (
        <LeverChoice
          name={say(exploreWords.across)}
          value={across}
          choose={(lever) => chooseLever(1, lever)}
        />
      )}
    </>
  );
}

/** Most points and runs: more of them belong to the command line. */
const MOST = { points: 15, runs: 50 };

function Amounts() {
  const chosen = choice.value;
  const { points } = amounts.value[chosen];
  const consumers = planned.value?.scenario.market.consumers ?? 0;
  const numbers = numbersOf(language.value);
  const count = (value: number) => numbers.format(value, "count");
  return (
    <>
      {points > 0 && (
        <Amount of="points" name={say(chosen === "sensitivity" ? exploreWords.walks : exploreWords.steps)} />
      )}
      <Amount of="runs" name={say(exploreWords.runs)} />
      {consumers > SMALL && (
        <label class="amount">
          <span>{say(exploreWords.size)}</span>
          <select
            value={isSmall.value ? "small" : "whole"}
            onChange={({ currentTarget }) => (isSmall.value = currentTarget.value === "small")}
          >
            <option value="small">{filled(say(exploreWords.small), { count: count(SMALL) })}</option>
            <option value="whole">{filled(say(exploreWords.whole), { count: count(consumers) })}</option>
          </select>
        </label>
      )}
    </>
  );
}

function Amount({ of, name }: { readonly of: "points" | "runs"; readonly name: string }) {
  const chosen = choice.value;
  const own = amounts.value[chosen];
  const least = of === "points" ? 2 : 1;
  const set = (text: string) => {
    const next = Math.round(Number(text));
    if (!(next >= least && next <= MOST[of])) return;
    amounts.value = { ...amounts.value, [chosen]: { ...own, [of]: next } };
  };
  return (
    <label class="amount">
      <span>{name}</span>
      <input
        type="number"
        min={least}
        max={MOST[of]}
        value={own[of]}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      />
    </label>
  );
}

/** What is forecast of the file, where it offers a choice. */
function OfTable() {
  useEffect(keepLooking, []);
  const { columns = [], usual, products = [] } = facts.value ?? {};
  return (
    <>
      {columns.length > 1 && (
        <Chosen
          name={say(exploreWords.column)}
          offered={columns.map((name) => ({ name, value: name }))}
          value={column.value ?? usual ?? ""}
          choose={(name) => {
            column.value = name;
            product.value = undefined;
          }}
        />
      )}
      {products.length > 1 && (
        <Chosen
          name={say(exploreWords.product)}
          offered={[
            { name: filled(say(exploreWords.allProducts), { count: products.length }), value: "" },
            ...products.map((name) => ({ name, value: name })),
          ]}
          value={product.value ?? ""}
          choose={(name) => (product.value = name === "" ? undefined : name)}
        />
      )}
    </>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly offered: readonly { readonly name: string; readonly value: string }[];
  readonly value: string;
  choose(value: string): void;
}

function Chosen({ name, offered, value, choose }: ChosenProps) {
  return (
    <label class="amount">
      <span>{name}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {offered.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function FileChoice() {
  return (
    <>
      <p>
        <FileInput as="table" label={say(exploreWords.file)} />{" "}
        <span class="note">{table.value?.file ?? say(exploreWords.noFile)}</span>
      </p>
      <OfTable />
      <label class="amount">
        <span>{say(exploreWords.horizon)}</span>
        <input
          type="number"
          min={1}
          max={400}
          placeholder={say(exploreWords.usual)}
          value={horizon.value ?? ""}
          onChange={({ currentTarget: { value } }) => (horizon.value = countOf(value, 400))}
        />
      </label>
      <label class="amount">
        <span>{say(exploreWords.threshold)}</span>
        <input
          type="number"
          min={0}
          step="any"
          placeholder="–"
          value={threshold.value ?? ""}
          onChange={({ currentTarget: { value } }) =>
            (threshold.value = value.trim() === "" ? undefined : Number(value))
          }
        />
      </label>
    </>
  );
}

function countOf(text: string, most: number): number | undefined {
  const count = Math.round(Number(text));
  return text.trim() !== "" && count >= 1 && count <= most ? count : undefined;
}
