import { capital, measureNoun } from "../../drawing/words/measures.ts";
import { leverLabel, levers, usual } from "../levers/settings.ts";
import { lessonPlace, openTask, TASK } from "../lessons/lessonPlace.ts";
import { openFragment, shareFragment } from "../link/shareLink.ts";
import { brandKeys, focus, nameOf } from "../page/opened.ts";
import { plan } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { taskWords } from "../words/taskWords.ts";
import {
  addLever,
  ASKABLE,
  asked,
  brand,
  chosen,
  given,
  goal,
  ownScale,
  predicted,
  question,
  scale,
  task,
} from "./taskForm.ts";

/** Where a teacher asks a class about the market on the screen. */
export function TaskPanel() {
  const { metric, shape } = predicted.value;
  return (
    <form class="task" onSubmit={(event) => event.preventDefault()}>
      <p class="note">{say(taskWords.about)}</p>
      <label>
        <span>{say(taskWords.question)}</span>
        <textarea
          rows={3}
          maxLength={500}
          value={question.value}
          placeholder={filled(say(taskWords.suggestion), { brand: nameOf("brands", focus.value) })}
          onInput={({ currentTarget }) => (question.value = currentTarget.value)}
        />
      </label>
      <fieldset>
        <legend>{say(taskWords.predict)}</legend>
        <Metric
          name={say(taskWords.predict)}
          value={metric}
          choose={(next) => {
            predicted.value = { metric: next, shape };
            ownScale.value = {};
          }}
        />
        <select
          aria-label={say(taskWords.brand)}
          value={asked.value}
          onChange={({ currentTarget }) => (brand.value = currentTarget.value)}
        >
          {brandKeys.value.map((key) => (
            <option key={key} value={key}>
              {nameOf("brands", key)}
            </option>
          ))}
        </select>
        <select
          aria-label={say(taskWords.shape)}
          value={shape}
          onChange={({ currentTarget: { value } }) =>
            (predicted.value = { metric, shape: value === "curve" ? "curve" : "number" })
          }
        >
          <option value="number">{say(taskWords.number)}</option>
          <option value="curve">{say(taskWords.curve)}</option>
        </select>
        <span class="ends">
          {say(taskWords.scale)}
          {(["least", "most"] as const).map((end) => (
            <input
              key={end}
              type="number"
              step="any"
              aria-label={`${say(taskWords.scale)}, ${end === "least" ? "min" : "max"}`}
              value={scale.value[end]}
              onChange={({ currentTarget: { value } }) =>
                (ownScale.value = { ...ownScale.value, [end]: Number(value) })
              }
            />
          ))}
        </span>
      </fieldset>
      <fieldset>
        <legend>{say(taskWords.goal)}</legend>
        <select
          aria-label={say(taskWords.goal)}
          value={goal.value?.metric ?? ""}
          onChange={({ currentTarget: { value } }) =>
            (goal.value = value === "" ? undefined : { metric: value, better: goal.value?.better ?? "more" })
          }
        >
          <option value="">{say(taskWords.noGoal)}</option>
          <Metrics />
        </select>
        {goal.value !== undefined && <Better />}
      </fieldset>
      {goal.value !== undefined && <Levers />}
      <Link />
    </form>
  );
}

function Better() {
  if (goal.value === undefined) return null;
  const { metric, better } = goal.value;
  return (
    <select
      aria-label={say(taskWords[better])}
      value={better}
      onChange={({ currentTarget: { value } }) =>
        (goal.value = { metric, better: value === "less" ? "less" : "more" })
      }
    >
      <option value="more">{say(taskWords.more)}</option>
      <option value="less">{say(taskWords.less)}</option>
    </select>
  );
}

interface MetricProps {
  readonly name: string;
  readonly value: string;
  readonly choose: (metric: string) => void;
}

function Metric({ name, value, choose }: MetricProps) {
  return (
    <select aria-label={name} value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
      <Metrics />
    </select>
  );
}

function Metrics() {
  return (
    <>
      {ASKABLE.map((metric) => (
        <option key={metric} value={metric}>
          {capital(measureNoun(language.value, metric))}
        </option>
      ))}
    </>
  );
}

/** More levers than a class can talk about in an hour. */
const MOST = 8;

function Levers() {
  const rest = [...new Set([...usual.value, ...levers.value])].filter(
    ({ path }) => !given.value.some((one) => one.path === path),
  );
  return (
    <fieldset>
      <legend>{say(taskWords.levers)}</legend>
      {given.value.map((lever) => (
        <div key={lever.path} class="given">
          <span>{leverLabel(lever.path)}</span>
          <span class="ends">
            {(["least", "most"] as const).map((end) => (
              <input
                key={end}
                type="number"
                step="any"
                aria-label={`${leverLabel(lever.path)}, ${end === "least" ? "min" : "max"}`}
                value={lever[end]}
                onChange={({ currentTarget: { value } }) =>
                  (chosen.value = chosen.value.map((one) =>
                    one.path === lever.path ? { ...one, [end]: Number(value) } : one,
                  ))
                }
              />
            ))}
            <button
              type="button"
              aria-label={filled(say(taskWords.removeLever), { lever: leverLabel(lever.path) })}
              onClick={() => (chosen.value = chosen.value.filter(({ path }) => path !== lever.path))}
            >
              ✕
            </button>
          </span>
        </div>
      ))}
      {given.value.length < MOST && (
        <select
          aria-label={say(taskWords.addLever)}
          value=""
          onChange={({ currentTarget }) => {
            addLever(currentTarget.value);
            currentTarget.value = "";
          }}
        >
          <option value="">{say(taskWords.addLever)} …</option>
          {rest.slice(0, 400).map(({ path }) => (
            <option key={path} value={path}>
              {leverLabel(path)}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

/** The link that holds market and task, once the task is whole. */
function Link() {
  const whole = task.value;
  if (whole === undefined) {
    const { least, most } = scale.value;
    const why =
      question.value.trim() === "" ? "needsQuestion" : least < most ? "needsLever" : ("badScale" as const);
    return <p role="status">{say(taskWords[why])}</p>;
  }
  const fragment = shareFragment({ ...plan.value, task: whole });
  const link = `${location.href.split("#")[0]}${fragment}`;
  return (
    <>
      <label>
        <span>{say(taskWords.link)}</span>
        <textarea readOnly rows={3} value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
      </label>
      <button
        type="button"
        class="main"
        onClick={() => {
          // As whoever opens the link reads it: codes of the class belong to that.
          openTask.value = openFragment(fragment).shared;
          lessonPlace.value = TASK;
        }}
      >
        {say(taskWords.open)}
      </button>
    </>
  );
}
