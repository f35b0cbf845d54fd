import { answerBatches } from "./answerBatches.ts";
import { runBatch } from "./runBatch.ts";

// The first file of each thread.
answerBatches(runBatch);
