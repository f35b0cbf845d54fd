import type { Pen } from "./paintLoop.ts";
import type { Standing } from "../time/standing.ts";

/** Where the dots are drawn, pixels. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** how far each still has to go, pixels */
  readonly far: Float32Array;
}

/** How much of a dot is seen, 0–255: of those who bought somewhere, of those who did not, of who is on the way home. */
const [BUYER, NOBODY, AWAY] = [230, 115, 72];

/** Draws everybody; who is on the way home is pale. @param colours - of the brands, then that of none */
export function paintDots(
  raster: DotRaster,
  { x, y, far }: Positions,
  { heart, stage }: Standing,
  colours: Uint32Array,
  sharpness: number,
): void {
  const none = colours.length - 1;
  for (let dot = 0; dot < x.length; ++dot) {
    const brand = heart[dot];
    const isAway = stage[dot] === 0 && far[dot] > 24;
    const alpha = isAway ? AWAY : brand < 0 ? NOBODY : BUYER;
    raster.dot(x[dot] * sharpness, y[dot] * sharpness, colours[brand < 0 ? none : brand], alpha);
  }
}

/** Parts of a pixel at which a dot may lie, each way: finer ones cannot be told apart. */
const PHASES = 4;

/** A dot as pixels: where they lie relative to its corner, and how much of each it covers, 1–255. */
interface Stamp {
  readonly offsets: Int32Array;
  readonly cover: Uint8Array;
}

/**
 * Dots drawn into pixels: twenty thousand of them take a few milliseconds on any machine, and no graphics card is
 * asked for. Of two dots at one place the less transparent one is seen.
 */
export class DotRaster {
  private image: ImageData | undefined;
  private pixels = new Uint32Array(0);
  private width = 0;
  private height = 0;
  private stamps: readonly Stamp[] = [];
  private size = 0;
  private radius = 0;

  /** Begins a frame. @param width - of the canvas in its own pixels @param radius - of a dot in those */
  begin(width: number, height: number, radius: number): void {
    if (
      this.image === undefined ||
      width !== this.width ||
      height !== this.height ||
      radius !== this.radius
    ) {
      this.image = new ImageData(Math.max(1, width), Math.max(1, height));
      this.pixels = new Uint32Array(this.image.data.buffer);
      [this.width, this.height, this.radius] = [this.image.width, this.image.height, radius];
      this.size = Math.ceil(2 * radius) + 2;
      this.stamps = stampsOf(radius, this.size, this.width);
    }
    this.pixels.fill(0);
  }

  /** @param colour - red, green and blue as pixels hold them @param alpha - 0–255 */
  dot(x: number, y: number, colour: number, alpha: number): void {
    const [left, top] = [x - this.size / 2, y - this.size / 2];
    const [column, row] = [Math.floor(left), Math.floor(top)];
    // In a picture without any room there is no place, not even one outside.
    const isInside =
      column >= 0 && row >= 0 && column + this.size <= this.width && row + this.size <= this.height;
    if (!isInside) return;
    const phase = Math.floor((left - column) * PHASES) + PHASES * Math.floor((top - row) * PHASES);
    const { offsets, cover } = this.stamps[phase];
    const corner = row * this.width + column;
    const { pixels } = this;
    for (let at = 0; at < offsets.length; ++at) {
      const place = corner + offsets[at];
      const seen = (cover[at] * alpha) >>> 8;
      if (seen > pixels[place] >>> 24) pixels[place] = ((seen << 24) | colour) >>> 0;
    }
  }

  /** Shows the frame; whatever the canvas showed is gone. */
  show(pen: Pen): void {
    if (this.image !== undefined) pen.putImageData(this.image, 0, 0);
  }
}

function stampsOf(radius: number, size: number, width: number): Stamp[] {
  return Array.from({ length: PHASES * PHASES }, (_, phase) => {
    const middle = size / 2 + 0.5 / PHASES;
    const [x, y] = [middle + (phase % PHASES) / PHASES, middle + Math.floor(phase / PHASES) / PHASES];
    const pixels = Array.from({ length: size * size }, (__, at) => {
      const [column, row] = [at % size, Math.floor(at / size)];
      const far = Math.sqrt((column + 0.5 - x) ** 2 + (row + 0.5 - y) ** 2);
      const cover = Math.max(0, Math.min(1, radius + 0.5 - far));
      return { offset: row * width + column, cover: Math.round(255 * cover) };
    }).filter(({ cover }) => cover > 0);
    return {
      offsets: Int32Array.from(pixels, ({ offset }) => offset),
      cover: Uint8Array.from(pixels, ({ cover }) => cover),
    };
  });
}

/** A colour of a style sheet as pixels hold it: blue, green and red from the highest byte down. */
export function pixelColour(colour: string): number {
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) return 0;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
  return (blue << 16) | (green << 8) | red;
}
