import { signal } from "@preact/signals";
import { numbersOf } from "../../drawing/numbers.ts";
import { focus, nameOf, today } from "../page/opened.ts";
import { plan, settle, turn } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { leverWords } from "../words/leverWords.ts";
import { stageWords } from "../words/marketWords.ts";
import { valueAt } from "./leversOf.ts";

const MOMENTS = ["know", "go", "do", "buy"] as const;

/** The value that painting gives. */
const brush = signal(0.8);
/** The path of the stroke under way: all cells of one stroke are one step to undo. */
let isPainting = false;

/** Where the brand in focus is found: channel by moment, to be painted. */
export function Coverage() {
  const opened = today.value;
  if (opened === undefined) return null;
  const numbers = numbersOf(language.value);
  const channels = Object.entries(opened.scenario.channels).filter(([, channel]) =>
    MOMENTS.some((moment) => channel.use[moment] > 0),
  );
  return (
    <section class="coverage">
      <h2>{filled(say(leverWords.coverage), { brand: nameOf("brands", focus.value) })}</h2>
      <p class="note">{say(leverWords.coverageHow)}</p>
      <label class="brush">
        {say(leverWords.brush)}
        <input
          type="range"
          min={0}
          max={1}
          step={0.05}
          value={brush.value}
          onInput={({ currentTarget }) => (brush.value = Number(currentTarget.value))}
        />
        <output>{numbers.format(brush.value, "share")}</output>
      </label>
      <table onPointerUp={endStroke} onPointerLeave={endStroke}>
        <thead>
          <tr>
            <td />
            {MOMENTS.map((moment) => (
              <th key={moment} scope="col">
                {say(stageWords[moment])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {channels.map(([channel]) => (
            <tr key={channel}>
              <th scope="row">{nameOf("channels", channel)}</th>
              {MOMENTS.map((moment) => (
                <Cell key={moment} channel={channel} moment={moment} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ channel, moment }: { readonly channel: string; readonly moment: (typeof MOMENTS)[number] }) {
  const path = `brands.${focus.value}.coverage.${channel}.${moment}`;
  const before = coverageAt(channel, moment);
  const change = plan.value.changes.find((one) => one.path === path);
  const value = typeof change?.value === "number" ? change.value : before;
  const numbers = numbersOf(language.value);
  const paint = (next: number) => {
    if (next !== value) turn(path, next === before ? undefined : next);
  };
  const step = Math.round(value * 23);
  return (
    <td>
      <button
        type="button"
        class={change === undefined ? "" : "changed"}
        style={{ background: `var(--umot-ramp-${step})`, color: `var(--umot-onRamp-${step})` }}
        aria-label={`${nameOf("channels", channel)}, ${say(stageWords[moment])}: ${numbers.format(value, "share")}`}
        onPointerDown={(event) => {
          (event.target as Element).releasePointerCapture?.(event.pointerId);
          isPainting = true;
          paint(brush.value);
        }}
        onPointerEnter={() => isPainting && paint(brush.value)}
        onKeyDown={(event) => {
          const by = { ArrowUp: 0.05, ArrowRight: 0.05, ArrowDown: -0.05, ArrowLeft: -0.05 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          paint(Math.round(100 * Math.max(0, Math.min(1, value + by))) / 100);
        }}
        onClick={(event) => event.detail === 0 && paint(brush.value)}
      >
        {Math.round(100 * value)}
      </button>
    </td>
  );
}

function endStroke(): void {
  if (isPainting) settle();
  isPainting = false;
}

/** Today's presence; a channel that the scenario leaves out is one where the brand is not found. */
function coverageAt(channel: string, moment: string): number {
  const found =
    today.value && valueAt(today.value.scenario, `brands.${focus.value}.coverage.${channel}.${moment}`);
  return typeof found === "number" ? found : 0;
}
