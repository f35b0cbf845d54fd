import { planned, today } from "../page/opened.ts";
import { plan, settle, turn } from "../page/plan.ts";
import { language, say } from "../page/preferences.ts";
import { filled } from "../words/marketWords.ts";
import { timeWords } from "../words/timeWords.ts";
import { goTo, pause } from "./player.ts";

/** Days that a key moves an event by. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -30,
  PageUp: 30,
};

/** Pixels that a pointer must go before it drags rather than presses. */
const SLACK = 3;

/** What the scenario's timeline does, as flags on its days: dragged, or moved with the arrow keys, they happen another day. */
export function Flags({ days }: { readonly days: number }) {
  const { scenario, events = [] } = planned.value ?? {};
  const changes = (scenario?.timeline ?? [])
    .map((change, index) => ({ index, day: dayOf(index, change.day), read: change.day }))
    .toSorted((a, b) => a.read - b.read);
  return (
    <div class="flags">
      {changes.map(({ day: when, index }, at) => (
        <Flag
          key={index}
          index={index}
          when={when}
          days={days}
          behind={changes.slice(0, at).filter(({ day }) => day === when).length}
          name={events[at]?.names?.[language.value] ?? ""}
        />
      ))}
    </div>
  );
}

/** The day as it has just been set: the scenario with it is read a little later. */
function dayOf(index: number, read: number): number {
  const change = plan.value.changes.find(({ path }) => path === pathOf(index));
  return typeof change?.value === "number" ? change.value : read;
}

const pathOf = (index: number) => `timeline[${index}].day`;

interface FlagProps {
  /** number of the change in the scenario's timeline */
  readonly index: number;
  readonly when: number;
  readonly days: number;
  /** events of the same day that stand beside it */
  readonly behind: number;
  readonly name: string;
}

function Flag({ index, when, days, behind, name }: FlagProps) {
  const last = days - 1;
  const move = (day: number) => {
    const next = Math.max(0, Math.min(last, Math.round(day)));
    if (next === when) return;
    const before = today.value?.scenario.timeline[index]?.day;
    turn(pathOf(index), next === before ? undefined : next);
  };
  const visit = () => {
    pause();
    goTo(when);
  };
  const drag = (event: PointerEvent) => {
    const flag = event.currentTarget as HTMLElement;
    const { width } = (flag.parentElement ?? flag).getBoundingClientRect();
    const start = event.clientX;
    let isDragged = false;
    const follow = ({ clientX }: PointerEvent) => {
      isDragged ||= Math.abs(clientX - start) > SLACK;
      if (isDragged) move(when + ((clientX - start) / width) * last);
    };
    const end = () => {
      flag.removeEventListener("pointermove", follow);
      if (isDragged) settle();
      else visit();
    };
    flag.setPointerCapture(event.pointerId);
    flag.addEventListener("pointermove", follow);
    flag.addEventListener("pointerup", end, { once: true });
    flag.addEventListener("pointercancel", end, { once: true });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      visit();
      return;
    }
    const by = KEYS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(when + (event.shiftKey ? 7 * by : by));
  };
  const text = filled(say(timeWords.day), { day: when + 1, days });
  return (
    <span
      role="slider"
      tabIndex={0}
      class="flag"
      style={{ left: `calc(${(100 * when) / Math.max(1, last)}% + ${14 * behind}px)` }}
      title={`${name} (${say(timeWords.drag)})`}
      aria-label={`${say(timeWords.event)}: ${name}`}
      aria-valuemin={1}
      aria-valuemax={days}
      aria-valuenow={when + 1}
      aria-valuetext={text}
      onPointerDown={drag}
      onKeyDown={press}
      onKeyUp={settle}
    >
      ⚑
    </span>
  );
}
