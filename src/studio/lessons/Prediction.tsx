import type { Lesson } from "../../studies/lesson/lesson.ts";
import { lessonNumber } from "../../studies/lesson/lessonNumber.ts";
import { language, say } from "../page/preferences.ts";
import { lessonWords } from "../words/lessonWords.ts";
import { filled } from "../words/marketWords.ts";
import type { GridCurve } from "../../studies/lesson/sheets/gridPicture.ts";
import { DrawCurve } from "./DrawCurve.tsx";
import { busy, drawn, hints, outcome, predictAt, prediction, runLesson } from "./lessonState.ts";

const HINT_COLOUR = 6;

/** What is shown beforehand, as curves. */
export function hintCurves(lesson: Lesson): GridCurve[] {
  return hints.value.map(({ values }, at) => ({
    label: say(lesson.hints[at].says),
    values,
    colour: HINT_COLOUR,
    isDashed: true,
  }));
}

/** Predict first: a curve that is drawn, or a number. Nothing runs before. */
export function Prediction({ lesson }: { readonly lesson: Lesson }) {
  const { predict, runs } = lesson;
  const isOpen = outcome.value === undefined;
  const isWhole = drawn.value.size === prediction.value.length;
  if (!isOpen) return null;
  return (
    <section>
      <h2>{say(lessonWords.predict)}</h2>
      <p>
        <strong>{say(predict.says)}</strong>
        {predict.points !== undefined && <> · {say(lessonWords.draw)}</>}
      </p>
      <Data lesson={lesson} />
      {predict.points === undefined ? (
        <NumberPrediction lesson={lesson} />
      ) : (
        <DrawCurve
          predict={predict}
          curves={hintCurves(lesson)}
          values={prediction.value}
          drawn={drawn.value}
          move={predictAt}
        />
      )}
      <p>
        <button
          type="button"
          class="main"
          disabled={!isWhole || busy.value !== ""}
          onClick={() => void runLesson(lesson)}
        >
          {say(lessonWords.run)}
        </button>{" "}
        <span role="status">
          {busy.value === "running" &&
            filled(say(lessonWords.running), { runs: runs * (1 + lesson.hints.length) })}
        </span>
      </p>
    </section>
  );
}

function NumberPrediction({ lesson: { predict, hints: shown } }: { readonly lesson: Lesson }) {
  const { least, most, unit } = predict;
  const [value] = prediction.value;
  const text = lessonNumber(value, unit, language.value);
  return (
    <>
      {hints.value.length > 0 && (
        <ul class="known">
          {hints.value.map(({ values }, at) => (
            <li key={shown[at].says.en}>
              {say(shown[at].says)}: <strong>{lessonNumber(values[0], unit, language.value)}</strong>
            </li>
          ))}
        </ul>
      )}
      <label class="guess">
        <span>{say(lessonWords.number)}</span>
        <input
          type="range"
          min={least}
          max={most}
          step={(most - least) / 100}
          value={value}
          aria-valuetext={text}
          onPointerDown={() => predictAt(0, value)}
          onInput={({ currentTarget }) => predictAt(0, Number(currentTarget.value))}
        />
        <output>{drawn.value.size > 0 ? text : "?"}</output>
      </label>
    </>
  );
}

/** Numbers that somebody has counted. */
function Data({ lesson: { data, predict } }: { readonly lesson: Lesson }) {
  if (data === undefined) return null;
  return (
    <table>
      <caption>{say(data.says)}</caption>
      <tbody>
        {data.points.map((point, at) => (
          <tr key={point.en}>
            <th scope="row">{say(point)}</th>
            <td>{lessonNumber(data.values[at], predict.unit, language.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
