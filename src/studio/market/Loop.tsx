import { numbersOf } from "../../drawing/numbers.ts";
import { useEffect, useRef } from "preact/hooks";
import { effect, signal } from "@preact/signals";
import { brandKeys, focus, nameOf, planned } from "../page/opened.ts";
import { language, say, theme } from "../page/preferences.ts";
import { clock, day, DOTS, dots, isPlaying, recorded, recording, tick } from "../time/player.ts";
import { STAGES } from "../time/standing.ts";
import { doingWords, filled, marketWords, stageWords } from "../words/marketWords.ts";
import { ArrowButtons, placeArrows } from "./ArrowButtons.tsx";
import { followed } from "./followed.ts";
import { LoopPicture } from "./LoopPicture.ts";
import { readPalette } from "./palette.ts";
import { channelsByMoment, mostTold, sceneryOf } from "./scenery.ts";

const note = signal<{ readonly x: number; readonly y: number; readonly text: string } | undefined>(undefined);
const heard = signal("");

/** The market as a picture that moves: everybody on the way from what they want to know to what they tell. */
export function Loop() {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => (frame.current === null ? undefined : animate(frame.current)), []);
  return (
    <div class="loop" ref={frame}>
      <p class="sample">
        {sampleText()} <Drawn />
      </p>
      <canvas aria-hidden="true" />
      <canvas role="img" aria-label={heard.value} />
      <ArrowButtons />
      {note.value !== undefined && (
        <p class="tip" style={{ left: `${note.value.x}px`, top: `${note.value.y}px` }}>
          {note.value.text}
        </p>
      )}
    </div>
  );
}

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

/** Draws as long as the picture is on the page; gives back what ends it. */
function animate(frame: HTMLDivElement): () => void {
  const [behind, front] = [...frame.querySelectorAll("canvas")];
  const [back, pen] = [behind, front].map((canvas) => canvas.getContext("2d"));
  if (back === null || pen === null || back === undefined || pen === undefined) return () => {};
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let picture: LoopPicture | undefined;
  let palette = readPalette(frame, 0, 0);
  let [isStale, drawnDay, last] = [true, -1, performance.now()];
  let most = { reviews: 1, words: 1 };

  const fit = () => {
    const { clientWidth: width, clientHeight: height } = frame;
    const sharpness = Math.min(2, devicePixelRatio);
    for (const [canvas, context] of [[behind, back] as const, [front, pen] as const]) {
      canvas.width = width * sharpness;
      canvas.height = height * sharpness;
      context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    }
    picture?.resize(width, height);
    if (picture !== undefined) placeArrows(picture.layout);
    isStale = true;
  };
  const watch = new ResizeObserver(fit);
  watch.observe(frame);
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => {
    isStale = true;
  };
  scheme.addEventListener("change", repaint);

  const stop = effect(() => {
    const run = recording.value;
    void [theme.value, language.value];
    if (run !== picture?.recording) {
      picture = undefined;
      if (run !== undefined && planned.value !== undefined) {
        const contents = {
          personas: Object.keys(planned.value.scenario.personas).length,
          channels: channelsByMoment(),
          brands: run.brands,
          persona: run.cast.persona,
        };
        picture = new LoopPicture(run, contents, frame.clientWidth, frame.clientHeight);
        placeArrows(picture.layout);
      }
    }
    isStale = true;
  });

  const draw = (now: number) => {
    next = requestAnimationFrame(draw);
    const seconds = Math.min(0.1, (now - last) / 1000);
    last = now;
    tick(seconds);
    if (picture === undefined || recorded.value === 0) return;
    const time = Math.min(clock.value, picture.recording.recorded - 0.001);
    picture.advance(time, seconds, isPlaying.value, still.matches);
    if (isStale || drawnDay !== day.value) {
      if (isStale)
        palette = readPalette(frame, picture.recording.brands, brandKeys.value.indexOf(focus.value));
      if (isStale || drawnDay % 7 === 0) most = mostTold(picture.recording);
      const scenery = sceneryOf(picture, Math.floor(time), most);
      picture.paintBehind(back, scenery, palette);
      if (isStale || !isPlaying.value) heard.value = spoken(scenery.counts);
      drawnDay = day.value;
    } else if (!isPlaying.value && !picture.isMoving() && !followed.value.isNew) return;
    followed.value.isNew = false;
    picture.paint(pen, palette, followed.value.dot);
    isStale = false;
  };
  let next = requestAnimationFrame(draw);

  const point = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const dot = picture?.dotAt(x, y) ?? -1;
    note.value = dot < 0 || picture === undefined ? undefined : { x, y, text: describe(picture, dot) };
    return dot;
  };
  const leave = () => {
    note.value = undefined;
  };
  const press = (event: PointerEvent) => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    const dot = point(event);
    if (dot >= 0) followed.value = { dot, isNew: true };
  };
  frame.addEventListener("pointermove", point);
  frame.addEventListener("pointerleave", leave);
  frame.addEventListener("pointerdown", press);
  return () => {
    cancelAnimationFrame(next);
    watch.disconnect();
    scheme.removeEventListener("change", repaint);
    stop();
  };
}

function spoken(counts: readonly string[]): string {
  const listed = STAGES.map((stage, index) => `${say(stageWords[stage])}: ${counts[index]}`).join(", ");
  return filled(say(marketWords.picture), { counts: `${listed}.` });
}

/** Who a dot is, what it is doing, and what it bought. */
function describe({ recording: run, crowd }: LoopPicture, dot: number): string {
  const { stage, heart } = crowd.standing;
  const personas = Object.keys(planned.value?.scenario.personas ?? {});
  const brand = brandKeys.value[heart[dot]];
  return [
    filled(say(marketWords.consumer), { number: run.cast.consumers[dot] }),
    nameOf("personas", personas[run.cast.persona[dot]] ?? ""),
    say(doingWords[STAGES[stage[dot]]]),
    brand === undefined
      ? say(marketWords.nobody)
      : filled(say(marketWords.lastBought), { brand: nameOf("brands", brand) }),
    say(marketWords.follow),
  ].join(" · ");
}
