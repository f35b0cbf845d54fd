import { answerBatches, runBatch } from "./answerBatches.ts";

// The first file of each thread.
answerBatches(runBatch);
