import { answerBatches } from "./answerBatches.ts";
import { doBatch } from "./doBatch.ts";

// The first file of each thread.
answerBatches(doBatch);
