import * as Comlink from "comlink";
import { Lived } from "../time/lived.ts";
import type { LivedDays } from "../worker/contract.ts";
import type { Contents } from "./layout.ts";
import { LoopPicture } from "./LoopPicture.ts";
import type { Palette } from "./palette.ts";

/** How the picture is looked at. */
export interface Sight {
  readonly width: number;
  readonly height: number;
  /** pixels of the canvas for one of the page */
  readonly sharpness: number;
  readonly palette: Palette;
  /** whether motion is unwanted */
  readonly isStill: boolean;
  /** dot that is marked; −1 where none */
  readonly followed: number;
}

/** What the page's clock shows. */
export interface ClockSight {
  readonly time: number;
  readonly isPlaying: boolean;
  /** days a second */
  readonly speed: number;
}

/** A dot that one points at. */
export interface PointedDot {
  readonly dot: number;
  /** index into STAGES */
  readonly stage: number;
  /** brand bought last; −1 before the first purchase */
  readonly heart: number;
}

/** Parts of a second by which two clocks may differ before this one is put right. */
const APART = 0.25;

let lived: Lived | undefined;
let contents: Contents | undefined;
let picture: LoopPicture | undefined;
let pen: OffscreenCanvasRenderingContext2D | undefined;
let sight: Sight | undefined;
let clock: ClockSight = { time: 0, isPlaying: false, speed: 1 };
let [isStale, last, next] = [true, 0, 0];

/**
 * Draws those who move, in a thread of its own, so that they move on whatever the page has to do. It has a clock of
 * its own that follows the page's.
 */
const painter = {
  /** Draws into a canvas from now on; the one before is left. */
  show(canvas: OffscreenCanvas): void {
    pen = canvas.getContext("2d") ?? undefined;
    cancelAnimationFrame(next);
    next = requestAnimationFrame(draw);
    isStale = true;
  },

  /** The canvas is no longer on the page. */
  hide(): void {
    cancelAnimationFrame(next);
    pen = undefined;
  },

  look(wanted: Sight): void {
    const isResized = wanted.width !== sight?.width || wanted.height !== sight.height;
    sight = wanted;
    if (isResized) picture?.resize(sight.width, sight.height);
    isStale = true;
  },

  /** Another run begins: nothing of the one before is shown. */
  begin(begun: Contents): void {
    contents = begun;
    lived = new Lived(begun.persona.length);
    picture = undefined;
    isStale = true;
  },

  take(days: LivedDays): void {
    lived?.add(days);
  },

  /** Tells what the page's clock shows; while both run, this one is let run. */
  follow(page: ClockSight): void {
    const ahead = clock.time - page.time;
    const isSame = page.isPlaying && clock.isPlaying && clock.speed === page.speed;
    clock = isSame && Math.abs(ahead) < APART * page.speed ? clock : page;
  },

  /** The dot nearest to a place of the picture. */
  at(x: number, y: number): PointedDot | undefined {
    const dot = picture?.dotAt(x, y) ?? -1;
    if (picture === undefined || dot < 0) return undefined;
    const { stage, heart } = picture.crowd.standing;
    return { dot, stage: stage[dot], heart: heart[dot] };
  },
};

export type Painter = typeof painter;

function draw(now: number): void {
  next = requestAnimationFrame(draw);
  const seconds = Math.min(0.1, (now - last) / 1000);
  last = now;
  if (pen === undefined || sight === undefined || lived === undefined || contents === undefined) return;
  if (lived.recorded === 0) return;
  const { isPlaying, speed } = clock;
  const time = Math.min(clock.time + (isPlaying ? seconds * speed : 0), lived.recorded - 0.001);
  clock = { time, isPlaying, speed };
  picture ??= new LoopPicture(lived, contents, sight.width, sight.height);
  picture.advance(time, seconds, isPlaying, sight.isStill);
  if (!isStale && !isPlaying && !picture.isMoving()) return;
  fit(pen.canvas, pen, sight);
  picture.paint(pen, sight.palette, sight.followed);
  isStale = false;
}

function fit(canvas: OffscreenCanvas, context: OffscreenCanvasRenderingContext2D, seen: Sight): void {
  const [width, height] = [seen.width, seen.height].map((side) => Math.floor(side * seen.sharpness));
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  context.setTransform(seen.sharpness, 0, 0, seen.sharpness, 0, 0);
}

Comlink.expose(painter);
