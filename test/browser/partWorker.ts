import { runPart, type PartOrder } from "../../src/threads/runPart.ts";

// What each worker of a page does.
self.addEventListener("message", ({ data }: MessageEvent<PartOrder>) => self.postMessage(runPart(data)));
