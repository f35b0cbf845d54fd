/** Milliseconds between two drawings of one place: what streams in faster cannot be read. */
const PAUSE = 150;

interface Waiting {
  readonly draw: () => void;
  /** when it may be drawn, as `performance.now` counts */
  readonly from: number;
}

/** What waits to be drawn, by place, in the order in which it was asked for. */
const waiting = new Map<Element, Waiting>();
const drawn = new WeakMap<Element, number>();
let next = 0;

/**
 * Draws into a place when its turn comes: one drawing a frame, the last that was asked for, so that what moves on the
 * page is not held up by all charts at once.
 *
 * @returns takes it back, if it was not drawn yet
 */
export function drawInTurn(place: Element, draw: () => void): () => void {
  const from = waiting.get(place)?.from ?? (drawn.get(place) ?? -PAUSE) + PAUSE;
  const own = { draw, from };
  waiting.set(place, own);
  if (next === 0) next = requestAnimationFrame(serve);
  return () => {
    if (waiting.get(place) === own) waiting.delete(place);
  };
}

function serve(now: number): void {
  const [place, turn] = [...waiting].find(([, { from }]) => from <= now) ?? [];
  if (place !== undefined && turn !== undefined) {
    waiting.delete(place);
    drawn.set(place, now);
    turn.draw();
    performance.mark("umot: chart");
    performance.clearMarks("umot: chart");
  }
  next = waiting.size === 0 ? 0 : requestAnimationFrame(serve);
}
