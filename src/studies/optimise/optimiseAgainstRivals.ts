import { meanAt } from "../../scenario/compile/costs.ts";
import { applySettings } from "../../scenario/read/readScenario.ts";
import type { Scenario } from "../../scenario/settings/scenario.ts";
import type { Executor } from "../runs/executor.ts";
import type { RunFailure } from "../runs/runFailure.ts";
import { groupsOf } from "./frontier.ts";
import { mostRuns, type Optimisation, optimise, type OptimiseOptions } from "./optimise.ts";
import { proofOf, planVerdict } from "./proof.ts";
import { type Question, readQuestion, settingsOf } from "./question.ts";
import type { Recommended, RivalAnswers, RivalMove } from "./rivalAnswers.ts";
import { pairedOutcomes } from "./trial.ts";
import { createPlanRunner } from "./planRunner.ts";

export interface RivalOptions extends OptimiseOptions {
  /** rounds in which rivals may answer the recommended plan; 0 = they keep to their plans */
  readonly rounds: number;
}

/** Runs that an optimisation with answers takes at most. */
export function mostRunsWithRivals(question: Question, options: RivalOptions): number {
  const brands = Object.keys(question.scenario.brands).length;
  const answer = mostRuns({ ...options, levels: 0 }, 0);
  const answers = options.rounds === 0 ? 0 : options.rounds * brands * answer + 2 * options.runs;
  return mostRuns(options, groupsOf(question).length) + answers;
}

/**
 * Looks for the best plan (`optimise`), and where one is recommended lets rivals answer it: in each round every rival,
 * and then the brand itself, looks for a better plan of its own with the same levers and ranges, and changes to it only if
 * fresh runs show it to be better. It ends when nobody has changed, or after so many rounds. Then the recommended plan is
 * held against today's once more, in fresh runs in which the rivals do what they answered.
 *
 * Each may decide to spend as much as under its present plan. What levers cost the brand they cost its rivals.
 *
 * @source best-response dynamics: Cournot (1838), Recherches sur les principes mathématiques de la théorie des richesses
 */
export async function optimiseAgainstRivals(
  question: Question,
  options: RivalOptions,
  executor: Executor,
): Promise<Optimisation> {
  const most = mostRunsWithRivals(question, options);
  const found = await optimise(
    question,
    { ...options, progress: (done) => options.progress?.(done, most) },
    executor,
  );
  if (options.rounds === 0 || found.recommended === undefined || found.isInterrupted) return found;
  const answered = await answer(question, found.recommended, options, { found, most, executor });
  return {
    ...found,
    runs: answered.runs,
    failures: [...found.failures, ...answered.failures],
    isInterrupted: options.signal?.aborted === true,
    rivals: answered.answers,
  };
}

/** What is known and used while everybody answers. */
interface Bench {
  readonly found: Optimisation;
  readonly most: number;
  readonly executor: Executor;
}

/** How the market stands while everybody answers in turn. */
interface Play {
  market: Scenario;
  runs: number;
  readonly moves: RivalMove[];
  readonly leftOut: Set<string>;
  readonly failures: RunFailure[];
}

/** Rounds of answers, and the plan against today's in the market that they lead to. */
async function answer(question: Question, plan: Recommended, options: RivalOptions, bench: Bench) {
  const { scenario } = question;
  const play: Play = {
    market: changed({ ...scenario, costs: costsOfAll(question) }, settingsOf(question, plan)),
    runs: bench.found.runs,
    moves: [],
    leftOut: new Set(),
    failures: [],
  };
  const isSettled = await playRounds(question, play, options, bench);
  const proved = await prove(question, plan, play, options, bench);
  const answers: RivalAnswers = {
    rounds: options.rounds,
    moves: play.moves,
    isSettled,
    leftOut: [...play.leftOut],
    proof: proved.proof,
    verdict: proved.verdict,
  };
  return { answers, runs: play.runs + proved.done, failures: [...play.failures, ...proved.failures] };
}

/** Lets the rivals and then the brand answer, round by round; returns whether nobody changed in the last one. */
async function playRounds(
  question: Question,
  play: Play,
  options: RivalOptions,
  bench: Bench,
): Promise<boolean> {
  const { brand, scenario } = question;
  const players = [...Object.keys(scenario.brands).filter((name) => name !== brand), brand];
  for (let round = 1; round <= options.rounds; ++round) {
    const before = play.moves.length;
    for (const player of players) {
      if (isStopped(options)) return false;
      await move(question, player, round, { play, options, bench });
    }
    if (play.moves.length === before) return !isStopped(options);
  }
  return false;
}

const isStopped = ({ signal }: RivalOptions) => signal?.aborted === true;

interface Turn {
  readonly play: Play;
  readonly options: RivalOptions;
  readonly bench: Bench;
}

/** One brand looks for a better plan in the market as it is, and changes to it if fresh runs show it to be better. */
async function move(question: Question, player: string, round: number, { play, options, bench }: Turn) {
  const own = questionOf(question, player, play.market);
  if (own === undefined) return void play.leftOut.add(player);
  const before = play.runs;
  const seed = `${options.seed} answer ${round} ${player}`;
  const progress = (done: number) => options.progress?.(before + done, bench.most);
  const better = await optimise(own, { ...options, levels: 0, seed, progress }, bench.executor);
  play.runs += better.runs;
  play.failures.push(...better.failures);
  if (better.recommended === undefined) return;
  const settings = settingsOf(own, better.recommended);
  play.moves.push({ round, brand: player, settings });
  play.market = changed(play.market, settings);
}

/** The plan against today's where rivals do what they answered; the brand's own answers are left out. */
async function prove(
  question: Question,
  plan: Recommended,
  { moves, runs: before }: Play,
  options: RivalOptions,
  { most, executor }: Bench,
) {
  const answers = moves.filter(({ brand }) => brand !== question.brand).flatMap(({ settings }) => settings);
  const against = { ...question, scenario: changed(question.scenario, answers) };
  const { seed, signal, runs, progress } = options;
  const planRunner = createPlanRunner(
    against,
    { seed: `${seed} answered`, most, progress: (done) => progress?.(before + done, most), signal },
    executor,
  );
  const [today, planned] = pairedOutcomes(await planRunner.run([undefined, plan], "proof", runs));
  const { failures } = planRunner;
  const done = planRunner.done();
  if (today.length < 2) return { proof: undefined, verdict: "unproven" as const, failures, done };
  const proof = proofOf(against, today, planned);
  return { proof, verdict: planVerdict(against, proof, planned), failures, done };
}

/** The same question for one brand in the market as it is now; undefined where it has no such levers. */
function questionOf(question: Question, player: string, market: Scenario): Question | undefined {
  const isOwn = player === question.brand;
  const { question: own, faults } = readQuestion(
    market,
    {
      brand: player,
      goal: question.goal,
      levers: question.levers.map(
        ({ path, low, high }) => `${pathOf(path, question.brand, player)}=${low}..${high}`,
      ),
      costs: [],
      budget: isOwn ? question.budget : undefined,
      constraints: isOwn ? question.constraints.map(({ text }) => text) : [],
    },
    question.options,
  );
  return faults.length === 0 ? own : undefined;
}

const pathOf = (path: string, from: string, to: string) =>
  path.startsWith(`brands.${from}.`) ? `brands.${to}.${path.slice(`brands.${from}.`.length)}` : path;

/** What the brand's levers cost it, they cost its rivals, from what these pay for already. */
function costsOfAll({ scenario, brand, levers }: Question): Scenario["costs"] {
  const paths = new Set(levers.map(({ path }) => path));
  const said = new Set(scenario.costs.map(({ of }) => of));
  const rivals = Object.keys(scenario.brands).filter((name) => name !== brand);
  const mirrored = scenario.costs
    .filter(({ of }) => paths.has(of))
    .flatMap((cost) => rivals.map((rival) => ({ ...cost, of: pathOf(cost.of, brand, rival) })))
    .filter(({ of }) => !said.has(of))
    .map((cost) => ({ ...cost, paid: meanAt(scenario, cost.of) }));
  return [...scenario.costs, ...mirrored];
}

/** @throws {Error} if the settings make no sense, which `readQuestion` has excluded */
function changed(scenario: Scenario, settings: RivalMove["settings"]): Scenario {
  const { scenario: found, problems } = applySettings(scenario, settings);
  if (found === undefined) throw new Error(problems.map(({ message }) => message.en).join(" "));
  return found;
}
