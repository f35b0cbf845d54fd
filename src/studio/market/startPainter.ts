import * as Comlink from "comlink";
import { contentsOf } from "./scenery.ts";
import { watchRun } from "../time/player.ts";
import { buffersOf } from "../worker/contract.ts";
import type { Painter } from "./painter.ts";
import PainterWorker from "./painter.ts?worker&inline";

/** The thread that draws those who move; undefined before there is anything to draw. */
let thread: Comlink.Remote<Painter> | undefined;

/** The thread that draws those who move. */
export function thePainter(): Comlink.Remote<Painter> {
  thread ??= Comlink.wrap<Painter>(new PainterWorker());
  return thread;
}

/** Hands every run that is watched to the thread that draws it. */
export function keepPainting(): () => void {
  return watchRun({
    begin: (cast, brands) => void thePainter().begin(contentsOf(cast, brands)),
    take: (days) => void thePainter().take(Comlink.transfer(days, buffersOf(days))),
  });
}
