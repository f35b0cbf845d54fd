import { DotRaster, pixelColour } from "../market/dotRaster.ts";
import type { NetworkSight } from "./contract.ts";

/** Days for which one sees that somebody has heard something. */
export const LATELY = 14;

/** Ties that are drawn in one frame: more would keep the page from answering. */
const TIES_A_FRAME = 4000;

/** How much of a dot is seen, 0–255: who has heard nothing lately, and who has. */
const [SILENT, HEARD] = [90, 235];

/** Colours of the theme, as a canvas needs them. */
export interface NetworkColours {
  readonly ink: string;
  readonly muted: string;
  readonly good: string;
  readonly bad: string;
}

/** What somebody heard last: nothing lately, good or bad. */
export type Heard = 0 | 1 | 2;

/** People, their ties, and what is told along them: drawn from a run's own words and from nothing else. */
export class NetworkPicture {
  private readonly raster = new DotRaster();
  private readonly heard: Uint8Array;
  private readonly screenX: Float32Array;
  private readonly screenY: Float32Array;
  private pixels = new Uint32Array(3);
  private day = -1;
  private drawnTies = 0;
  private radius = 1.5;

  constructor(readonly sight: NetworkSight) {
    const count = sight.consumers.length;
    this.heard = new Uint8Array(count);
    this.screenX = new Float32Array(count);
    this.screenY = new Float32Array(count);
  }

  /** Puts the disc into a picture; ties have to be drawn anew. */
  resize(width: number, height: number): void {
    const [inX, inY] = [width / 2 - 14, height / 2 - 14];
    const across = Math.max(10, Math.min(inX, inY * 1.7));
    const { x, y } = this.sight;
    for (let dot = 0; dot < x.length; ++dot) {
      this.screenX[dot] = width / 2 + x[dot] * across;
      this.screenY[dot] = height / 2 + y[dot] * Math.max(10, inY);
    }
    const room = Math.sqrt((Math.PI * across * inY) / x.length);
    this.radius = Math.max(1, Math.min(3.4, room * 0.32));
    this.drawnTies = 0;
  }

  setColours({ muted, good, bad }: NetworkColours): void {
    this.pixels = Uint32Array.from([muted, good, bad], pixelColour);
    this.drawnTies = 0;
  }

  /** Draws some more of the ties; false once all of them are there. */
  paintTies(pen: CanvasRenderingContext2D, { muted }: NetworkColours): boolean {
    const { ties } = this.sight;
    if (this.drawnTies === 0) pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
    if (this.drawnTies >= ties.length) return false;
    const end = Math.min(ties.length, this.drawnTies + 2 * TIES_A_FRAME);
    pen.strokeStyle = muted;
    pen.globalAlpha = Math.max(0.015, Math.min(0.25, 700 / ties.length));
    pen.lineWidth = 0.6;
    pen.beginPath();
    for (let tie = this.drawnTies; tie < end; tie += 2) {
      pen.moveTo(this.screenX[ties[tie]], this.screenY[ties[tie]]);
      pen.lineTo(this.screenX[ties[tie + 1]], this.screenY[ties[tie + 1]]);
    }
    pen.stroke();
    pen.globalAlpha = 1;
    this.drawnTies = end;
    return true;
  }

  /** What everybody has heard up to a day; cheap where it is the day after the last one. */
  private hearUpTo(day: number): void {
    if (day === this.day) return;
    this.day = day;
    this.heard.fill(0);
    const { listener, isGood, dayEnds } = this.sight.words;
    const first = startOf(dayEnds, day - LATELY + 1);
    for (let word = first; word < startOf(dayEnds, day + 1); ++word)
      this.heard[listener[word]] = isGood[word] === 1 ? 1 : 2;
  }

  /** Draws everybody, the day's words on their way, and the cascade as far as it has come. */
  paint(pen: CanvasRenderingContext2D, time: number, colours: NetworkColours, chosen: number): void {
    const day = Math.floor(time);
    this.hearUpTo(day);
    const { width, height } = pen.canvas;
    const sharpness = pen.getTransform().a;
    this.raster.begin(width, height, this.radius * sharpness);
    for (let dot = 0; dot < this.heard.length; ++dot) {
      const heard = this.heard[dot];
      const alpha = heard === 0 ? SILENT : HEARD;
      this.raster.dot(
        this.screenX[dot] * sharpness,
        this.screenY[dot] * sharpness,
        this.pixels[heard],
        alpha,
      );
    }
    this.raster.show(pen);
    this.paintWords(pen, day, time - day, colours);
    this.paintCascade(pen, time, colours);
    if (chosen >= 0) this.paintFriends(pen, chosen, colours);
  }

  /** Words of a day go from who tells to who hears. */
  private paintWords(
    pen: CanvasRenderingContext2D,
    day: number,
    part: number,
    colours: NetworkColours,
  ): void {
    const { teller, listener, isGood, dayEnds } = this.sight.words;
    for (const good of [0, 1]) {
      pen.fillStyle = good === 1 ? colours.good : colours.bad;
      pen.beginPath();
      for (let word = startOf(dayEnds, day); word < startOf(dayEnds, day + 1); ++word) {
        if (isGood[word] !== good) continue;
        const [x, y] = this.between(teller[word], listener[word], part);
        pen.moveTo(x + 1.6, y);
        pen.arc(x, y, 1.6, 0, 6.2832);
      }
      pen.fill();
    }
  }

  private paintCascade(pen: CanvasRenderingContext2D, time: number, colours: NetworkColours): void {
    const { words, cascade } = this.sight;
    if (cascade === undefined || time < cascade.day) return;
    const { teller, listener, dayEnds, isInCascade, isGood } = words;
    const end = Math.min(
      startOf(dayEnds, Math.floor(time) + 1),
      startOf(dayEnds, cascade.day + cascade.days + 1),
    );
    pen.lineWidth = 2;
    pen.beginPath();
    let colour = colours.bad;
    for (let word = startOf(dayEnds, cascade.day); word < end; ++word) {
      if (isInCascade[word] === 0) continue;
      if (isGood[word] === 1) colour = colours.good;
      pen.moveTo(this.screenX[teller[word]], this.screenY[teller[word]]);
      pen.lineTo(this.screenX[listener[word]], this.screenY[listener[word]]);
    }
    pen.strokeStyle = colour;
    pen.stroke();
    this.paintHearers(pen, startOf(dayEnds, cascade.day), end, colour);
    pen.beginPath();
    pen.lineWidth = 2.5;
    pen.strokeStyle = colours.ink;
    pen.arc(this.screenX[0], this.screenY[0], this.radius + 4, 0, 6.2832);
    pen.stroke();
  }

  /** Those who heard of it so far are larger. */
  private paintHearers(pen: CanvasRenderingContext2D, from: number, to: number, colour: string): void {
    const { listener, isInCascade } = this.sight.words;
    pen.fillStyle = colour;
    pen.beginPath();
    for (let word = from; word < to; ++word) {
      if (isInCascade[word] === 0) continue;
      const [x, y] = [this.screenX[listener[word]], this.screenY[listener[word]]];
      pen.moveTo(x + this.radius + 1.5, y);
      pen.arc(x, y, this.radius + 1.5, 0, 6.2832);
    }
    pen.fill();
  }

  /** Ties of the one who is pointed at. */
  private paintFriends(pen: CanvasRenderingContext2D, chosen: number, { ink }: NetworkColours): void {
    const { ties } = this.sight;
    pen.strokeStyle = ink;
    pen.lineWidth = 1;
    pen.beginPath();
    for (let tie = 0; tie < ties.length; tie += 2) {
      if (ties[tie] !== chosen && ties[tie + 1] !== chosen) continue;
      pen.moveTo(this.screenX[ties[tie]], this.screenY[ties[tie]]);
      pen.lineTo(this.screenX[ties[tie + 1]], this.screenY[ties[tie + 1]]);
    }
    pen.stroke();
    pen.beginPath();
    pen.arc(this.screenX[chosen], this.screenY[chosen], this.radius + 3, 0, 6.2832);
    pen.stroke();
  }

  private between(from: number, to: number, part: number): readonly [number, number] {
    return [
      this.screenX[from] + (this.screenX[to] - this.screenX[from]) * part,
      this.screenY[from] + (this.screenY[to] - this.screenY[from]) * part,
    ];
  }

  /** The person nearest to a point; −1 where nobody is near. */
  personAt(x: number, y: number): number {
    let [nearest, best] = [-1, 10 ** 2];
    for (let dot = 0; dot < this.screenX.length; ++dot) {
      const far = (this.screenX[dot] - x) ** 2 + (this.screenY[dot] - y) ** 2;
      if (far < best) [nearest, best] = [dot, far];
    }
    return nearest;
  }

  friendsOf(person: number): number {
    let count = 0;
    for (const end of this.sight.ties) count += Number(end === person);
    return count;
  }

  heardBy(person: number): Heard {
    return this.heard[person] as Heard;
  }

  /** People who have heard good words lately, and bad ones. */
  counts(): { readonly good: number; readonly bad: number } {
    let [good, bad] = [0, 0];
    for (const heard of this.heard) {
      if (heard === 1) good++;
      else if (heard === 2) bad++;
    }
    return { good, bad };
  }
}

/** The first word that is heard on a day. */
function startOf(dayEnds: Int32Array, day: number): number {
  if (day <= 0) return 0;
  return dayEnds[Math.min(dayEnds.length, day) - 1];
}
