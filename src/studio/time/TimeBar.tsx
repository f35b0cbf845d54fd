import { useEffect } from "preact/hooks";
import { dateOf } from "../../report/tables/table.ts";
import { numbersOf } from "../../drawing/numbers.ts";
import { planned } from "../page/opened.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { timeWords } from "../words/timeWords.ts";
import { Flags } from "./Flags.tsx";
import { clock, day, goTo, isPlaying, pause, play, recorded, recording, speed, SPEEDS } from "./player.ts";

/** What uses the space bar itself when it has the focus. */
const OWN = "button, a, input, select, textarea, summary, dialog, [contenteditable], [role], [tabindex]";

/** The space bar plays and pauses, unless what has the focus uses it. @returns ends that */
function playByKey(): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== " " || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest(OWN) !== null) return;
    // Otherwise the page would scroll.
    event.preventDefault();
    if (isPlaying.value) pause();
    else play();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}

/** Play, pause, step, speed, and the days: what is recorded can be scrubbed. */
export function TimeBar() {
  useEffect(playByKey, []);
  const scenario = planned.value?.scenario;
  if (scenario === undefined) return null;
  const { days, start } = scenario.market;
  const numbers = numbersOf(language.value);
  const date = numbers.day(dateOf(start, day.value));
  return (
    <section class="time" aria-label={say(timeWords.scrub)}>
      <div class="buttons">
        <button
          type="button"
          class="play"
          aria-pressed={isPlaying.value}
          aria-keyshortcuts="Space"
          onClick={isPlaying.value ? pause : play}
        >
          {isPlaying.value ? `❚❚ ${say(timeWords.pause)}` : `▶ ${say(timeWords.play)}`}
        </button>
        <button
          type="button"
          aria-label={say(timeWords.back)}
          title={say(timeWords.back)}
          onClick={() => step(-1)}
        >
          ‹
        </button>
        <button
          type="button"
          aria-label={say(timeWords.step)}
          title={say(timeWords.step)}
          onClick={() => step(1)}
        >
          ›
        </button>
        <label>
          <span class="hidden">{say(timeWords.speed)}</span>
          <select
            value={String(speed.value)}
            onChange={({ currentTarget }) => (speed.value = Number(currentTarget.value))}
          >
            {SPEEDS.map((days) => (
              <option key={days} value={String(days)}>
                {days === 1 ? say(timeWords.onePerSecond) : filled(say(timeWords.perSecond), { days })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="now">
        <strong>{filled(say(timeWords.day), { day: day.value + 1, days })}</strong> · {date}
        {recording.value === undefined && <em> {say(timeWords.waiting)}</em>}
      </p>
      <div class="track">
        <input
          type="range"
          min={0}
          max={days - 1}
          step={1}
          value={day.value}
          aria-label={say(timeWords.scrub)}
          aria-valuetext={`${filled(say(timeWords.day), { day: day.value + 1, days })}, ${date}`}
          style={{ "--recorded": `${(100 * recorded.value) / days}%` }}
          onInput={({ currentTarget }) => {
            pause();
            goTo(Number(currentTarget.value));
          }}
        />
        <Flags days={days} />
      </div>
    </section>
  );
}

function step(days: number): void {
  pause();
  goTo(Math.floor(clock.value) + days);
}
