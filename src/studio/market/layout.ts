import { STAGES } from "../time/standing.ts";

/** A place of the picture in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where everything stands in a picture of one size. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** columns by stage, in the order of STAGES */
  readonly columns: readonly Box[];
  /** boxes of a column: personas at home, channels in a moment, brands in use and telling */
  readonly rooms: readonly (readonly Box[])[];
  /** where each dot stands at home */
  readonly homeX: Float32Array;
  readonly homeY: Float32Array;
  /** height above the columns that the arc has to itself */
  readonly arc: number;
  /** radius of a dot */
  readonly radius: number;
}

/** What a layout has to make room for. */
export interface Contents {
  readonly personas: number;
  /** channels of each of the four moments, the most used first */
  readonly channels: readonly (readonly number[])[];
  readonly brands: number;
  /** persona of each dot */
  readonly persona: Int8Array;
}

/** Whether a picture is as wide as a telephone. */
export const isNarrow = (width: number) => width < 560;

const GAP = 6;
const HEAD = 34;

/** Puts columns, rooms and homes into a picture. */
export function layOutLoop(width: number, height: number, contents: Contents): Layout {
  const arc = Math.max(54, Math.min(110, height * 0.2));
  const home = width * (isNarrow(width) ? 0.2 : 0.24);
  const each = (width - home) / (STAGES.length - 1);
  const top = arc + HEAD;
  const columns = STAGES.map((_, stage) => ({
    x: stage === 0 ? 0 : home + (stage - 1) * each,
    y: top,
    width: (stage === 0 ? home : each) - (stage === STAGES.length - 1 ? 2 : GAP * 2),
    height: height - top - 4,
  }));
  const counts = [
    contents.personas,
    ...contents.channels.map((channels) => Math.max(1, channels.length)),
    contents.brands,
    contents.brands,
  ];
  const rooms = columns.map((column, stage) => slices(column, counts[stage]));
  const homes = layOutHomes(rooms[0], contents.persona);
  return { width, height, columns, rooms, arc, ...homes };
}

function slices({ x, y, width, height }: Box, count: number): Box[] {
  const each = height / count;
  return Array.from({ length: count }, (_, room) => ({ x, y: y + room * each, width, height: each - GAP }));
}

/** Everybody gets a cell of a lattice in the room of her persona; lattices fill their rooms. */
function layOutHomes(rooms: readonly Box[], persona: Int8Array) {
  const crowds = rooms.map((_, room) => persona.reduce((sum, one) => sum + +(one === room), 0));
  const [homeX, homeY] = [new Float32Array(persona.length), new Float32Array(persona.length)];
  const label = 18;
  const steps = rooms.map(({ width, height }, room) =>
    Math.sqrt((width * Math.max(1, height - label)) / Math.max(1, crowds[room])),
  );
  const step = Math.min(...steps, 16);
  const placed = rooms.map(() => 0);
  for (let dot = 0; dot < persona.length; ++dot) {
    const room = persona[dot];
    const { x, y, width } = rooms[room];
    const across = Math.max(1, Math.floor(width / step));
    const cell = placed[room]++;
    homeX[dot] = x + ((cell % across) + 0.5) * step;
    homeY[dot] = y + label + (Math.floor(cell / across) + 0.5) * step;
  }
  return { homeX, homeY, radius: Math.max(1.2, Math.min(3.4, step * 0.36)) };
}
