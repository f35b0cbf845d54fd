import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonNumber } from "../../studies/lesson/lessonNumber.ts";
import { predictionGrid } from "../../studies/lesson/predictionGrid.ts";
import { GridLines } from "../lessons/GridLines.tsx";
import { language, say } from "../page/preferences.ts";
import { classWords, lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import type { ClassResult } from "./conductClass.ts";
import { NICKNAMES } from "./nicknames.ts";
import { middleOf } from "./middleOf.ts";

const WIDTH = 680;

/** What the class predicted against what came out, and its plans from best to worst. */
export function ClassOutcome({ lesson, result }: { readonly lesson: Lesson; readonly result: ClassResult }) {
  const { answers, truth, ranked } = result;
  const locale = language.value;
  return (
    <>
      <h3>{filled(say(classWords.spread), { count: answers.length })}</h3>
      {lesson.predict.points === undefined ? (
        <Strip lesson={lesson} result={result} />
      ) : (
        <Curves lesson={lesson} result={result} />
      )}
      <ul class="legend">
        <Key colour={0} label={say(classWords.oneGuess)} />
        <Key colour={1} label={say(lessonWords.truth)} />
      </ul>
      {lesson.predict.points === undefined && (
        <p>
          {filled(say(classWords.middle), {
            middle: lessonNumber(
              middleOf(answers.map(({ prediction: [value] }) => value)),
              lesson.predict.unit,
              locale,
            ),
            truth: lessonNumber(truth[0], lesson.predict.unit, locale),
          })}
        </p>
      )}
      <h3>{say(classWords.ranking)}</h3>
      {ranked.length < answers.length && (
        <p role="status">{filled(say(classWords.progress), { done: ranked.length, all: answers.length })}</p>
      )}
      <div class="scroll" role="region" aria-label={say(classWords.ranking)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say(classWords.rank)}</th>
              <th scope="col">{say(classWords.who)}</th>
              {lesson.challenge.levers.map(({ path, says }) => (
                <th scope="col" key={path}>
                  {say(says)}
                </th>
              ))}
              {lesson.challenge.targets.map(({ says }) => (
                <th scope="col" key={says.en}>
                  {say(says)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ nickname, plan, marks }, at) => (
              <tr key={nickname}>
                <td>{at + 1}</td>
                <th scope="row">{say(NICKNAMES[nickname])}</th>
                {plan.map((value, lever) => (
                  <td key={lesson.challenge.levers[lever].path}>{value.toLocaleString(locale)}</td>
                ))}
                {marks.map(({ value, isMet }, target) => (
                  <td key={lesson.challenge.targets[target].says.en}>
                    {lessonNumber(value, lesson.challenge.targets[target].unit, locale)}{" "}
                    {lesson.challenge.targets[target].better === undefined && (isMet ? "✓" : "✗")}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Key({ colour, label }: { readonly colour: number; readonly label: string }) {
  return (
    <li>
      <svg width="26" height="10" aria-hidden="true">
        <line x1="0" x2="26" y1="5" y2="5" stroke={`var(--umot-series-${colour})`} stroke-width="3" />
      </svg>
      {label}
    </li>
  );
}

function Curves({ lesson: { predict }, result }: { readonly lesson: Lesson; readonly result: ClassResult }) {
  const height = 320;
  const grid = predictionGrid(predict, { width: WIDTH, height, locale: language.value });
  const path = (values: readonly number[]) =>
    values.map((value, at) => `${grid.x(at)},${grid.y(value)}`).join(" ");
  const every = Math.ceil(grid.columns.length / 6);
  return (
    <svg class="class-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={say(predict.says)}>
      <GridLines grid={grid} every={every} />
      {result.answers.map(({ nickname, prediction }) => (
        <polyline
          key={nickname}
          fill="none"
          stroke="var(--umot-series-0)"
          stroke-width="1.5"
          opacity="0.5"
          points={path(prediction)}
        />
      ))}
      <polyline fill="none" stroke="var(--umot-series-1)" stroke-width="3.5" points={path(result.truth)} />
    </svg>
  );
}

/** Predictions of a number: a dot each, stacked where several agree. */
function Strip({ lesson: { predict }, result }: { readonly lesson: Lesson; readonly result: ClassResult }) {
  const [height, left, right, base] = [170, 30, WIDTH - 30, 130];
  const x = (value: number) =>
    left + ((value - predict.least) / (predict.most - predict.least)) * (right - left);
  const stacks = new Map<number, number>();
  const ticks = [0, 1, 2, 3, 4].map((tick) => predict.least + (tick * (predict.most - predict.least)) / 4);
  return (
    <svg class="class-chart" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={say(predict.says)}>
      <line x1={left} x2={right} y1={base + 8} y2={base + 8} class="grid" />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={base + 28} text-anchor="middle">
          {lessonNumber(tick, predict.unit, language.value)}
        </text>
      ))}
      {result.answers.map(({ nickname, prediction: [value] }) => {
        const cell = Math.round(x(value) / 11);
        const below = stacks.get(cell) ?? 0;
        stacks.set(cell, below + 1);
        return (
          <circle key={nickname} cx={cell * 11} cy={base - below * 11} r={5} fill="var(--umot-series-0)" />
        );
      })}
      <line
        x1={x(result.truth[0])}
        x2={x(result.truth[0])}
        y1={10}
        y2={base + 8}
        stroke="var(--umot-series-1)"
        stroke-width="3"
      />
    </svg>
  );
}
