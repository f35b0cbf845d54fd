import type { Epoch, Parameters } from "../../model/parameters.ts";

/** What is expected to be told among friends, before anything is simulated. */
export interface ExpectedWords {
  /** friends to whom whoever hears something passes it on, on average; above 1 words multiply from step to step */
  readonly passedOn: number;
  /** words that follow from one experience, the steps that they travel included */
  readonly perExperience: number;
  /** words a day, where every need ends in an experience: more than are told */
  readonly aDay: number;
}

/**
 * How much is told, from the settings of the first day.
 *
 *     told      = friends · E min(1, rate · talking · strength · bad)
 *     passed on = E min(1, passing on · strength · bad · talking) · told by who passes it on
 *     words after one experience = told · (1 + passed on + … + passed on^steps)
 *
 * Strength is how far satisfaction is from indifference, 0–1; bad is how much more often bad news is told. Satisfaction is taken
 * as normal around the brands' quality. In a scale-free network who hears has more friends than others have:
 * friends · ln(consumers) / 4.
 */
export function expectedWords(parameters: Parameters): ExpectedWords {
  const { consumers, network, epochs, personaShare, brands } = parameters;
  const [epoch] = epochs;
  const { wordOfMouth, personas } = epoch;
  const friends = meanFriends(parameters);
  const reached = network.kind === "scaleFree" ? friends * Math.max(1, Math.log(consumers) / 4) : friends;
  let [told, passedOn, needs] = [0, 0, 0];
  for (const [persona, share] of personaShare.entries()) {
    const talking = personas.talking[persona];
    needs += share * personas.needRate[persona] * consumers;
    for (let brand = 0; brand < brands.length; ++brand) {
      const part = share / brands.length;
      const mean = (of: (said: number) => number) => part * meanOver(epoch, brand, of);
      told += mean((said) => friends * toldShare(epoch, talking, said));
      passedOn += mean((said) => reached * passingOn(epoch, talking, said) * toldShare(epoch, talking, said));
    }
  }
  let [steps, generation] = [0, 1];
  for (let hop = 0; hop <= wordOfMouth.mostHops; ++hop, generation *= passedOn) steps += generation;
  const perExperience = told * steps;
  const conversations = wordOfMouth.talkRate * consumers * steps;
  return { passedOn, perExperience, aDay: needs * perExperience + conversations };
}

function meanFriends({ network, consumers }: Parameters): number {
  if (network.kind === "ties") return network.ties.length / consumers;
  return Math.min(network.friends, consumers - 1);
}

/** How far what is said is from indifference, and how much more often it is told if it is bad; see `strengthOf`. */
function urge({ wordOfMouth: { neutral, negativeRatio } }: Epoch, said: number): number {
  if (said >= neutral) return neutral === 1 ? 0 : (said - neutral) / (1 - neutral);
  return (negativeRatio * (neutral - said)) / neutral;
}

const toldShare = (epoch: Epoch, talking: number, said: number) =>
  Math.min(1, epoch.wordOfMouth.tellRate * talking * urge(epoch, said));
const passingOn = (epoch: Epoch, talking: number, said: number) =>
  Math.min(1, epoch.wordOfMouth.passOn * talking * urge(epoch, said));

/** Points of a normal distribution that stand for all of it, equally likely. */
const POINTS = [-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645];

/** Mean over the satisfactions with a brand. */
function meanOver({ brands, experience }: Epoch, brand: number, of: (said: number) => number): number {
  const spread = Math.hypot(brands.qualitySpread[brand], brands.tasteSpread[brand], experience.moodSpread);
  const said = POINTS.map((point) => Math.min(1, Math.max(0, brands.quality[brand] + point * spread)));
  return said.reduce((sum, value) => sum + of(value), 0) / said.length;
}
