import { simulate } from "../../model/simulate.ts";
import { keyFromSeed, replicationKey } from "../../numeric/luck/random.ts";
import type { Question } from "./contract.ts";
import { Living } from "./living.ts";
import { parametersOf } from "./openQuestion.ts";
import { SEEN_ACTIVITIES } from "./seen.ts";

/** Days and consumers after which there is nothing left to be translated. */
const DAYS = 20;
const DOTS = 100;

const ENOUGH = new Error("warm");

/** Lives the first days of a question and forgets them: engines translate what is run often, and browsers the engine. */
export function warmUp(question: Question): void {
  const { scenario, parameters } = parametersOf(question, DOTS);
  const living = new Living(parameters, scenario.wordOfMouth.neutral);
  const take: Living["take"] = (rows) => living.take(rows);
  try {
    simulate(parameters, replicationKey(keyFromSeed(scenario.seed), 0), {
      watcher: { activities: SEEN_ACTIVITIES, take },
      onDay: (day) => {
        if (day === DAYS) throw ENOUGH;
      },
    });
  } catch (cause) {
    if (cause !== ENOUGH) throw cause;
  }
}
