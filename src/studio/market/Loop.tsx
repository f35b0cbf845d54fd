import * as Comlink from "comlink";
import { effect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { numbersOf } from "../../drawing/numbers.ts";
import { planned } from "../page/opened.ts";
import { language, say, theme } from "../page/preferences.ts";
import { clock, DOTS, dots, isPlaying, recording, speed, tick } from "../time/player.ts";
import { filled, marketWords } from "../words/marketWords.ts";
import { ArrowButtons } from "./ArrowButtons.tsx";
import { followed } from "./followed.ts";
import { heard, SceneryPicture, sharpness } from "./SceneryPicture.ts";
import type { ClockSight, Painter } from "./painter.ts";
import { thePainter } from "./startPainter.ts";
import { note, watchPointer } from "./watchPointer.ts";

/** The market as a picture that moves: everybody on the way from what they want to know to what they tell. */
export function Loop() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current === null ? undefined : animate(frame.current)), []);
  return (
    <div class="loop-room">
      <p class="sample">
        {sampleText()} <Drawn /> <FollowSomebody />
      </p>
      <div class="loop" ref={frame}>
        <canvas aria-hidden="true" />
        <canvas role="img" aria-label={heard.value} />
        <ArrowButtons />
        {note.value !== undefined && (
          <p class="tip" style={{ left: `${note.value.x}px`, top: `${note.value.y}px` }}>
            {note.value.text}
          </p>
        )}
      </div>
    </div>
  );
}

/** The way to a story for who has no pointer; whoever is followed leads to others. */
function FollowSomebody() {
  const run = recording.value;
  if (run === undefined || followed.value >= 0) return null;
  return (
    <button type="button" onClick={() => (followed.value = SOMEBODY % run.cast.consumers.length)}>
      {say(marketWords.somebody)}
    </button>
  );
}

const SOMEBODY = 37;

/** How many are to be drawn, where the market has so many. */
function Drawn() {
  const consumers = planned.value?.scenario.market.consumers ?? 0;
  if (consumers <= DOTS[0]) return null;
  const numbers = numbersOf(language.value);
  const offered = [...DOTS.filter((count) => count < consumers), Math.min(consumers, DOTS[DOTS.length - 1])];
  return (
    <label class="drawn">
      <span class="hidden">{say(marketWords.drawn)}</span>
      <select
        value={String(Math.min(dots.value, consumers))}
        onChange={({ currentTarget }) => (dots.value = Number(currentTarget.value))}
      >
        {[...new Set(offered)].map((count) => (
          <option key={count} value={String(count)}>
            {filled(say(marketWords.drawSo), { count: numbers.format(count, "count") })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many people are drawn, and of which days the numbers are. */
function sampleText(): string {
  const run = recording.value;
  if (run === undefined) return "";
  const numbers = numbersOf(language.value);
  const { each, consumers } = run.cast;
  const dots = numbers.format(consumers.length, "count");
  const drawn =
    each > 1.001
      ? filled(say(marketWords.sample), { dots, each: numbers.format(Math.round(each), "count") })
      : filled(say(marketWords.everybody), { dots });
  return `${drawn} · ${say(marketWords.counts)}`;
}

/** Milliseconds between two looks at clocks that run beside each other. */
const APART = 200;
let told: ClockSight = { time: -1, isPlaying: false, speed: 0 };
let toldAt = 0;

/** Tells the painter what the page's clock shows; while both run, only now and then: it has a clock of its own. */
function tellClock(painter: Comlink.Remote<Painter>, now: number): void {
  const next = { time: clock.value, isPlaying: isPlaying.value, speed: speed.value };
  const runsBeside = next.isPlaying && told.isPlaying && next.speed === told.speed && next.time > told.time;
  const isSame = next.time === told.time && next.isPlaying === told.isPlaying && next.speed === told.speed;
  if (isSame || (runsBeside && now - toldAt < APART && next.time - told.time < next.speed)) return;
  [told, toldAt] = [next, now];
  void painter.follow(next);
}

/** Draws as long as the picture is on the page; gives back what ends it. */
function animate(frame: HTMLDivElement): () => void {
  const [behind, front] = [...frame.querySelectorAll("canvas")];
  const pen = behind?.getContext("2d");
  if (pen === null || pen === undefined || front === undefined) return () => {};
  const painter = thePainter();
  const canvas = front.transferControlToOffscreen();
  void painter.show(Comlink.transfer(canvas, [canvas]));
  told = { time: -1, isPlaying: false, speed: 0 };
  const scenery = new SceneryPicture(frame, pen);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const scheme = matchMedia("(prefers-color-scheme: dark)");

  const look = () => {
    scenery.look();
    const { clientWidth: width, clientHeight: height } = frame;
    const { palette } = scenery;
    const seen = { width, height, sharpness: sharpness(), palette, isStill: still.matches };
    void painter.look({ ...seen, followed: followed.peek() });
  };
  const watch = new ResizeObserver(look);
  watch.observe(frame);
  for (const media of [still, scheme]) media.addEventListener("change", look);
  const stop = effect(() => {
    void [theme.value, language.value, recording.value, followed.value];
    // The theme's own effect may come after this one.
    queueMicrotask(look);
  });

  let last = performance.now();
  const draw = (now: number) => {
    next = requestAnimationFrame(draw);
    tick(Math.min(0.1, (now - last) / 1000));
    last = now;
    tellClock(painter, now);
    scenery.paint(now);
  };
  let next = requestAnimationFrame(draw);
  const leave = watchPointer(frame);
  return () => {
    cancelAnimationFrame(next);
    watch.disconnect();
    for (const media of [still, scheme]) media.removeEventListener("change", look);
    stop();
    leave();
    void painter.hide();
  };
}
