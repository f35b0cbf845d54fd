import type { Standing } from "../time/recording.ts";
import type { Palette } from "./palette.ts";

/** Where the dots are drawn, pixels. */
export interface Positions {
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** how far each still has to go, pixels */
  readonly far: Float32Array;
}

/** Above this number circles give way to squares, which are drawn faster. */
const MANY = 4000;

/** Draws everybody, one colour after the other; who is on the way home is pale. */
export function paintDots(
  pen: CanvasRenderingContext2D,
  { x, y, far }: Positions,
  { heart, stage }: Standing,
  radius: number,
  palette: Palette,
): void {
  const isMany = x.length > MANY;
  for (let brand = -1; brand < palette.brands.length; ++brand) {
    const colour = brand < 0 ? palette.muted : palette.brands[brand];
    for (const isAway of [true, false]) {
      pen.fillStyle = colour;
      pen.globalAlpha = isAway ? 0.28 : brand < 0 ? 0.45 : 0.9;
      pen.beginPath();
      for (let dot = 0; dot < x.length; ++dot) {
        if (heart[dot] !== brand || (stage[dot] === 0 && far[dot] > 24) !== isAway) continue;
        if (isMany) pen.rect(x[dot] - radius, y[dot] - radius, 2 * radius, 2 * radius);
        else {
          pen.moveTo(x[dot] + radius, y[dot]);
          pen.arc(x[dot], y[dot], radius, 0, 6.2832);
        }
      }
      pen.fill();
    }
  }
  pen.globalAlpha = 1;
}
