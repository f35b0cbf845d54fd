/*
 * What a simulated year costs: npm run bench [-- --json] [-- --consumers 100000,1000000] [-- --days 365]
 *
 * What is measured is the built engine in dist, which is what runs use, with every mechanism on, on the flagship
 * scenario; `npm run bench` builds it first. Beside it stands a plain loop that reads, changes and writes random cache
 * lines of as many bytes as the consumers' records have. Machines differ and are shared: the ratio of the two says
 * more than the nanoseconds.
 */
import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { widthOf } from "../../src/model/engine/widths.ts";
import { wordsOf } from "../../src/model/people/population.ts";
import type { Parameters } from "../../src/model/parameters.ts";
import { keyFromSeed, replicationKey } from "../../src/numeric/luck/random.ts";
import { startClock } from "./clock.ts";
import { parametersOf } from "./market.ts";

interface Measurement {
  readonly consumers: number;
  readonly days: number;
  readonly brands: number;
  readonly channels: number;
  readonly microMoments: number;
  /** elapsed time of the fastest of fifteen runs, in seconds; above half a million consumers there is only one */
  readonly seconds: number;
  /** the least processor time of a run, in seconds: what V8 does beside the run, on other cores, counts in */
  readonly processorSeconds: number;
  readonly nanosecondsPerMoment: number;
  readonly referenceNanoseconds: number;
  /** cost of a micro-moment in random read-modify-writes of a cache line */
  readonly ratio: number;
  /** all memory of the engine and all arrays on the last day: records, friends, calendar, messages, books */
  readonly bytesPerConsumer: number;
  /** the whole process at its largest */
  readonly peakMegabytes: number;
}

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    consumers: { type: "string", default: "100000,1000000" },
    days: { type: "string", default: "365" },
    scenario: { type: "string", default: "scenarios/restaurant/trattoria.yaml" },
  },
});

const engine = new URL("../../dist/model/simulate.js", import.meta.url).href;
const { simulate } = (await import(engine)) as typeof import("../../src/model/simulate.ts");
const sizes = values.consumers.split(",").map(Number);
const measurements = sizes.map((consumers) =>
  measure(parametersOf(values.scenario, consumers, Number(values.days))),
);
if (values.json) console.log(JSON.stringify(measurements, null, 2));
else console.table(measurements.map(readable));

function measure(parameters: Parameters): Measurement {
  const key = replicationKey(keyFromSeed("bench"), 0);
  const runs = parameters.consumers > 500_000 ? 1 : 15;
  if (runs === 1) simulate({ ...parameters, consumers: 20_000 }, key); // compiles the loop
  let seconds = Infinity;
  let processorSeconds = Infinity;
  let microMoments = 0;
  let bytes = 0;
  for (let run = 0; run < runs; ++run) {
    collectGarbage();
    let weighing = { passed: 0, processor: 0 };
    const bytesBefore = process.memoryUsage().arrayBuffers;
    const clock = startClock();
    const { market } = simulate(parameters, key, {
      onDay: (day, used) => {
        if (day < parameters.days - 1) return;
        const beside = startClock();
        collectGarbage();
        bytes = used + process.memoryUsage().arrayBuffers - bytesBefore;
        weighing = beside();
      },
    });
    const took = clock();
    seconds = Math.min(seconds, took.passed - weighing.passed);
    processorSeconds = Math.min(processorSeconds, took.processor - weighing.processor);
    microMoments = [market.know, market.go, market.do, market.buy].reduce(
      (sum, series) => sum + series.reduce((total, count) => total + count, 0),
      0,
    );
  }
  const nanosecondsPerMoment = (seconds * 1e9) / microMoments;
  const referenceNanoseconds = randomLines(
    parameters.consumers * 4 * wordsOf(parameters.brands.length, widthOf(parameters)),
  );
  return {
    consumers: parameters.consumers,
    days: parameters.days,
    brands: parameters.brands.length,
    channels: parameters.channels.length,
    microMoments,
    seconds,
    processorSeconds,
    nanosecondsPerMoment,
    referenceNanoseconds,
    ratio: nanosecondsPerMoment / referenceNanoseconds,
    bytesPerConsumer: bytes / parameters.consumers,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

/** What setting up left behind is no memory of the market. The second turn waits for what the first one gives back. */
function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  collect();
  collect();
}

/** Nanoseconds to read, change and write one word of a random cache line in so many bytes. */
function randomLines(bytes: number): number {
  const words = new Uint32Array(Math.ceil(bytes / 64) * 16);
  const lines = words.length / 16;
  const steps = 5_000_000;
  let state = 1;
  let seconds = Infinity;
  for (let run = 0; run < 3; ++run) {
    const clock = startClock();
    for (let step = 0; step < steps; ++step) {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      const word = Math.floor((state >>> 0) * 2.3283064365386963e-10 * lines) * 16;
      words[word] = (words[word] + step) | 0;
    }
    seconds = Math.min(seconds, clock().processor);
  }
  return (seconds * 1e9) / steps;
}

function readable(measurement: Measurement): Record<string, string | number> {
  return {
    consumers: measurement.consumers,
    days: measurement.days,
    "micro-moments": measurement.microMoments,
    seconds: measurement.seconds.toFixed(2),
    "of processor": measurement.processorSeconds.toFixed(2),
    "ns / moment": measurement.nanosecondsPerMoment.toFixed(0),
    "ns / random line": measurement.referenceNanoseconds.toFixed(1),
    ratio: measurement.ratio.toFixed(1),
    "bytes / consumer": measurement.bytesPerConsumer.toFixed(0),
    "peak MB": measurement.peakMegabytes.toFixed(0),
  };
}
