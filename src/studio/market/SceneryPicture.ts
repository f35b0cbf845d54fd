import { signal } from "@preact/signals";
import { brandKeys, focus } from "../page/opened.ts";
import { say } from "../page/preferences.ts";
import { day, isPlaying, recorded, recording } from "../time/player.ts";
import { STAGES } from "../time/standing.ts";
import { filled, marketWords, stageWords } from "../words/marketWords.ts";
import { placeArrows } from "./ArrowButtons.tsx";
import { type Layout, layOutLoop } from "./layout.ts";
import { paintScenery } from "./paintLoop.ts";
import { type Palette, readPalette } from "./palette.ts";
import { contentsOf, mostTold, sceneryOf } from "./scenery.ts";

/** The picture in words, for those who hear it. */
export const heard = signal("");

/** Milliseconds between two drawings of what is written around the dots: nobody reads faster. */
const READING = 120;

/** Pixels of a canvas for one of the page. */
export const sharpness = () => Math.min(2, devicePixelRatio);

/** What stands around the dots: drawn by the page, which knows names, numbers and letters. */
export class SceneryPicture {
  palette: Palette;
  private layout: Layout | undefined;
  private isStale = true;
  private drawnDay = -1;
  private drawnAt = 0;

  constructor(
    private readonly frame: HTMLElement,
    private readonly pen: CanvasRenderingContext2D,
  ) {
    this.palette = readPalette(frame, 0, 0);
  }

  /** Size, colours, language or run have changed. */
  look(): void {
    const { frame, pen } = this;
    const { clientWidth: width, clientHeight: height } = frame;
    const run = recording.peek();
    pen.canvas.width = width * sharpness();
    pen.canvas.height = height * sharpness();
    pen.setTransform(sharpness(), 0, 0, sharpness(), 0, 0);
    this.palette = readPalette(frame, brandKeys.peek().length, brandKeys.peek().indexOf(focus.peek()));
    this.layout = run && layOutLoop(width, height, contentsOf(run.cast, run.brands));
    if (this.layout !== undefined) placeArrows(this.layout);
    this.isStale = true;
  }

  paint(now: number): void {
    const run = recording.peek();
    const { layout } = this;
    if (run === undefined || layout === undefined || recorded.peek() === 0) return;
    const shown = Math.min(day.peek(), run.recorded - 1);
    const isLate = shown !== this.drawnDay && now - this.drawnAt >= READING;
    if (!this.isStale && !isLate) return;
    const written = sceneryOf(run, shown, mostTold(run));
    paintScenery(this.pen, layout, written, this.palette);
    if (this.isStale || !isPlaying.peek()) heard.value = spoken(written.counts);
    [this.drawnDay, this.drawnAt, this.isStale] = [shown, now, false];
  }
}

function spoken(counts: readonly string[]): string {
  const listed = STAGES.map((stage, index) => `${say(stageWords[stage])}: ${counts[index]}`).join(", ");
  return filled(say(marketWords.picture), { counts: `${listed}.` });
}
