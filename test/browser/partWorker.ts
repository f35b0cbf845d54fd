import { doPart, type PartOrder } from "../../src/threads/doPart.ts";

// What each worker of a page does.
self.addEventListener("message", ({ data }: MessageEvent<PartOrder>) => self.postMessage(doPart(data)));
