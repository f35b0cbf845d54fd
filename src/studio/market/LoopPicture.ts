import type { Lived } from "../time/lived.ts";
import { Crowd } from "./crowd.ts";
import { DotRaster, paintDots, pixelColour, type Positions } from "./dotRaster.ts";
import { type Contents, type Layout, layOutLoop } from "./layout.ts";
import { paintFlights, type Pen } from "./paintLoop.ts";
import type { Palette } from "./palette.ts";
import { Places } from "./places.ts";
import { Trails } from "./trails.ts";

/** Seconds that a review or a word is in the air. */
const FLIGHT = 1.6;

/** The picture that moves: who stands where, and what is in the air. It draws what a recording holds and nothing else. */
export class LoopPicture {
  private layout: Layout;
  readonly crowd: Crowd;
  private readonly positions: Positions;
  private readonly jitterX: Float32Array;
  private readonly jitterY: Float32Array;
  private readonly trails: Trails;
  private readonly raster = new DotRaster();
  private places: Places;
  private isPlaced = false;
  private isAnybodyOnTheWay = false;
  private colours: { readonly palette: Palette; readonly pixels: Uint32Array } | undefined;

  constructor(
    readonly lived: Lived,
    private readonly contents: Contents,
    width: number,
    height: number,
  ) {
    const { dots } = lived;
    this.crowd = new Crowd(lived);
    this.layout = layOutLoop(width, height, contents);
    this.places = new Places(this.layout, contents);
    this.trails = new Trails(dots);
    this.positions = { x: new Float32Array(dots), y: new Float32Array(dots), far: new Float32Array(dots) };
    this.jitterX = Float32Array.from({ length: dots }, (_, dot) => fraction(dot * 0.754877666) - 0.5);
    this.jitterY = Float32Array.from({ length: dots }, (_, dot) => fraction(dot * 0.569840291) - 0.5);
  }

  resize(width: number, height: number): void {
    this.layout = layOutLoop(width, height, this.contents);
    this.places = new Places(this.layout, this.contents);
    this.isPlaced = false;
  }

  /** Brings everybody to a time; dots go to their places, at once where motion is not wanted. */
  advance(time: number, seconds: number, isFlying: boolean, isStill: boolean): void {
    const { crowd } = this;
    if (!isFlying || isStill) this.trails.clear();
    crowd.moveTo(time, isFlying && !isStill, this.trails);
    this.trails.advance(seconds);
    this.move(isStill || !this.isPlaced ? 1 : 1 - Math.exp(-seconds * 7));
    this.isPlaced = true;
    for (const flight of crowd.flights) flight.progress += seconds / FLIGHT;
    const inTheAir = crowd.flights.filter(({ progress }) => progress < 1);
    crowd.flights.splice(0, crowd.flights.length, ...inTheAir);
  }

  /** Brings every dot a part of its way nearer to where it is to be. */
  private move(part: number): void {
    const { places, trails, jitterX, jitterY } = this;
    const { x, y, far } = this.positions;
    const { stage, door } = this.crowd.standing;
    const isPlaced = this.isPlaced;
    let farthest = 0;
    for (let dot = 0; dot < stage.length; ++dot) {
      const seen = trails.stageOf(dot);
      const here = seen < 0 ? stage[dot] : seen;
      const room = places.placeOf(here, seen < 0 ? door[dot] : trails.doorOf(dot), jitterY[dot]);
      const toX = places.xOf(dot, here, room, jitterX[dot]);
      const toY = places.yOf(dot, here, room, jitterY[dot]);
      const way = isPlaced ? Math.abs(toX - x[dot]) + Math.abs(toY - y[dot]) : 0;
      if (way > farthest) farthest = way;
      far[dot] = way;
      x[dot] = part === 1 ? toX : x[dot] + (toX - x[dot]) * part;
      y[dot] = part === 1 ? toY : y[dot] + (toY - y[dot]) * part;
    }
    this.isAnybodyOnTheWay = farthest > 0.5;
  }

  /** Whether anybody is still on the way, or anything in the air. */
  isMoving(): boolean {
    return this.crowd.flights.length > 0 || this.isAnybodyOnTheWay;
  }

  paint(pen: Pen, palette: Palette, followed: number): void {
    const { layout, crowd, positions } = this;
    const { width, height } = pen.canvas;
    const sharpness = width / Math.max(1, layout.width);
    this.raster.begin(width, height, layout.radius * sharpness);
    paintDots(this.raster, positions, crowd.standing, this.pixelsOf(palette), sharpness);
    this.raster.show(pen);
    paintFlights(pen, layout, crowd.flights, palette);
    if (followed < 0) return;
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(positions.x[followed], positions.y[followed], layout.radius + 5, 0, 7);
    pen.stroke();
  }

  /** The dot nearest to a point; −1 where none is near. */
  dotAt(x: number, y: number): number {
    let [nearest, best] = [-1, 14 ** 2];
    for (let dot = 0; dot < this.positions.x.length; ++dot) {
      const far = (this.positions.x[dot] - x) ** 2 + (this.positions.y[dot] - y) ** 2;
      if (far < best) [nearest, best] = [dot, far];
    }
    return nearest;
  }

  private pixelsOf(palette: Palette): Uint32Array {
    if (this.colours?.palette !== palette)
      this.colours = {
        palette,
        pixels: Uint32Array.from([...palette.brands, palette.muted], pixelColour),
      };
    return this.colours.pixels;
  }
}

const fraction = (value: number) => value - Math.floor(value);
