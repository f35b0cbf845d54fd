import type { Recording } from "../time/recording.ts";
import { Crowd } from "./crowd.ts";
import { type Contents, type Layout, layOutLoop, spotOf } from "./layout.ts";
import { paintDots, type Positions } from "./paintDots.ts";
import { paintFlights, paintScenery, type Scenery } from "./paintLoop.ts";
import type { Palette } from "./palette.ts";
import { Trails } from "./trails.ts";

/** Seconds that a review or a word is in the air. */
const FLIGHT = 1.6;

/** The picture that moves: who stands where, and what is in the air. It draws what a recording holds and nothing else. */
export class LoopPicture {
  layout: Layout;
  readonly crowd: Crowd;
  private readonly positions: Positions;
  private readonly jitterX: Float32Array;
  private readonly jitterY: Float32Array;
  private readonly trails: Trails;
  private isPlaced = false;

  constructor(
    readonly recording: Recording,
    private readonly contents: Contents,
    width: number,
    height: number,
  ) {
    const dots = recording.cast.consumers.length;
    this.crowd = new Crowd(recording);
    this.layout = layOutLoop(width, height, contents);
    this.trails = new Trails(dots);
    this.positions = { x: new Float32Array(dots), y: new Float32Array(dots), far: new Float32Array(dots) };
    this.jitterX = Float32Array.from({ length: dots }, (_, dot) => fraction(dot * 0.754877666) - 0.5);
    this.jitterY = Float32Array.from({ length: dots }, (_, dot) => fraction(dot * 0.569840291) - 0.5);
  }

  resize(width: number, height: number): void {
    this.layout = layOutLoop(width, height, this.contents);
    this.isPlaced = false;
  }

  /** Brings everybody to a time; dots go to their places, at once where motion is not wanted. */
  advance(time: number, seconds: number, isFlying: boolean, isStill: boolean): void {
    const { crowd, positions } = this;
    if (!isFlying || isStill) this.trails.clear();
    crowd.moveTo(time, isFlying && !isStill, this.trails);
    this.trails.advance(seconds);
    const { stage } = crowd.standing;
    const part = isStill || !this.isPlaced ? 1 : 1 - Math.exp(-seconds * 7);
    for (let dot = 0; dot < stage.length; ++dot) {
      const here = this.trails.stageOf(dot) ?? stage[dot];
      const room = this.roomOf(dot, here, this.trails.doorOf(dot) ?? crowd.standing.door[dot]);
      const [x, y] = spotOf(this.layout, dot, here, room, this.jitterX[dot], this.jitterY[dot]);
      const [toX, toY] = [x - positions.x[dot], y - positions.y[dot]];
      positions.far[dot] = this.isPlaced ? Math.abs(toX) + Math.abs(toY) : 0;
      positions.x[dot] += toX * part;
      positions.y[dot] += toY * part;
    }
    this.isPlaced = true;
    for (const flight of crowd.flights) flight.progress += seconds / FLIGHT;
    const inTheAir = crowd.flights.filter(({ progress }) => progress < 1);
    crowd.flights.splice(0, crowd.flights.length, ...inTheAir);
  }

  /** Whether anybody is still on the way, or anything in the air. */
  isMoving(): boolean {
    return this.crowd.flights.length > 0 || this.positions.far.some((far) => far > 0.5);
  }

  paint(pen: CanvasRenderingContext2D, palette: Palette, followed: number): void {
    const { layout, crowd, positions } = this;
    pen.clearRect(0, 0, layout.width, layout.height);
    paintDots(pen, positions, crowd.standing, layout.radius, palette);
    paintFlights(pen, layout, crowd.flights, palette);
    if (followed < 0) return;
    pen.strokeStyle = palette.ink;
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(positions.x[followed], positions.y[followed], layout.radius + 5, 0, 7);
    pen.stroke();
  }

  paintBehind(pen: CanvasRenderingContext2D, scenery: Scenery, palette: Palette): void {
    pen.clearRect(0, 0, this.layout.width, this.layout.height);
    paintScenery(pen, this.layout, scenery, palette);
  }

  /** Dots that need nothing now. */
  atHome(): number {
    return this.crowd.standing.stage.reduce((sum, stage) => sum + Number(stage === 0), 0);
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

  private roomOf(dot: number, stage: number, door: number): number {
    if (stage === 0) return this.recording.cast.persona[dot];
    if (stage >= 5) return door;
    const rooms = this.contents.channels[stage - 1];
    const room = rooms.indexOf(door);
    return room < 0 ? Math.floor((this.jitterY[dot] + 0.5) * rooms.length) : room;
  }
}

const fraction = (value: number) => value - Math.floor(value);
