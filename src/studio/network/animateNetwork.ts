import { effect, signal } from "@preact/signals";
import { say, theme } from "../page/preferences.ts";
import { clock, isPlaying, recorded, tick } from "../time/player.ts";
import { filled, marketWords } from "../words/marketWords.ts";
import { networkWords } from "../words/networkWords.ts";
import type { NetworkSight } from "./contract.ts";
import { LATELY, type NetworkColours, NetworkPicture } from "./NetworkPicture.ts";

/** The picture in words, for those who hear it. */
export const heardAloud = signal("");

/** What is said of whom one points at. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Draws a network as long as its place stands; gives back what ends it. */
export function animateNetwork(
  frame: HTMLElement,
  sight: NetworkSight,
  tell: (pointed: Pointed | undefined) => void,
): () => void {
  const [behind, front] = [...frame.querySelectorAll("canvas")];
  const [back, pen] = [behind.getContext("2d"), front.getContext("2d")];
  if (back === null || pen === null) return () => {};
  const picture = new NetworkPicture(sight);
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  let colours = coloursOf(frame);
  let [isStale, chosen, drawnTime, last] = [true, -1, -1, performance.now()];

  const fit = () => {
    const sharpness = Math.min(2, devicePixelRatio);
    for (const canvas of [behind, front]) {
      canvas.width = frame.clientWidth * sharpness;
      canvas.height = frame.clientHeight * sharpness;
      canvas.getContext("2d")?.setTransform(sharpness, 0, 0, sharpness, 0, 0);
    }
    picture.resize(frame.clientWidth, frame.clientHeight);
    isStale = true;
  };
  const repaint = () => {
    colours = coloursOf(frame);
    picture.setColours(colours);
    isStale = true;
  };
  const watch = new ResizeObserver(fit);
  watch.observe(frame);
  fit();
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  scheme.addEventListener("change", repaint);
  const stop = effect(() => {
    void theme.value;
    // The theme's own effect may come after this one.
    queueMicrotask(repaint);
  });

  const draw = (now: number) => {
    next = requestAnimationFrame(draw);
    const seconds = Math.min(0.1, (now - last) / 1000);
    last = now;
    tick(seconds);
    const isMore = picture.paintTies(back, colours);
    const time = Math.min(clock.value, recorded.value - 0.001);
    const shown = still.matches ? Math.floor(time) + 0.999 : time;
    if (!isStale && shown === drawnTime && !isMore) return;
    picture.paint(pen, shown, colours, chosen);
    if (isStale || !isPlaying.value) {
      const { good, bad } = picture.counts();
      heardAloud.value = filled(say(networkWords.picture), { good, bad });
    }
    drawnTime = shown;
    isStale = false;
  };
  let next = requestAnimationFrame(draw);

  const point = ({ clientX, clientY }: PointerEvent) => {
    const { left, top } = frame.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const person = picture.personAt(x, y);
    if (person === chosen) return;
    chosen = person;
    isStale = true;
    tell(person < 0 ? undefined : { x, y, text: describe(picture, person) });
  };
  const leave = () => {
    chosen = -1;
    isStale = true;
    tell(undefined);
  };
  frame.addEventListener("pointermove", point);
  frame.addEventListener("pointerleave", leave);
  return () => {
    cancelAnimationFrame(next);
    watch.disconnect();
    scheme.removeEventListener("change", repaint);
    frame.removeEventListener("pointermove", point);
    frame.removeEventListener("pointerleave", leave);
    stop();
    tell(undefined);
  };
}

function coloursOf(frame: Element): NetworkColours {
  const style = getComputedStyle(frame);
  const colour = (name: string) => style.getPropertyValue(`--umot-${name}`).trim();
  return { ink: colour("ink"), muted: colour("muted"), good: colour("series-2"), bad: colour("series-1") };
}

function describe(picture: NetworkPicture, person: number): string {
  const words = [networkWords.heardNone, networkWords.heardGood, networkWords.heardBad] as const;
  return [
    filled(say(marketWords.consumer), { number: picture.sight.consumers[person] }),
    filled(say(networkWords.friends), { count: picture.friendsOf(person) }),
    filled(say(words[picture.heardBy(person)]), { days: LATELY }),
  ].join(" · ");
}
