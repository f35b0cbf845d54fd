import { answerBatches } from "./answerBatches.js";
import { doBatch } from "./doBatch.js";
// The first file of each thread.
answerBatches(doBatch);
