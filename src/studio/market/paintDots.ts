import type { Standing } from "../time/standing.ts";
import type { DotRaster } from "./dotRaster.ts";

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
