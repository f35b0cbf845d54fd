import { stringify } from "yaml";
import { withSpoken } from "../../../language/spoken.ts";
import { numberLeaves } from "../../../scenario/compile/preparedScenario.ts";
import type { Path } from "../../../scenario/read/written.ts";
import type { Calibration } from "../calibrate.ts";
import { drawnName } from "./tablesOfCalibration.ts";

/** The scenario that all those drawn start from. */
export const BASE_SCENARIO = "scenarios/base.yaml";

/**
 * The scenarios drawn as files that any command takes: the whole scenario once, and for each draw what differs.
 *
 * @returns the text of each file, by its path
 */
export function scenarioTexts({ question, found }: Calibration): [path: string, text: string][] {
  if (found === undefined) return [];
  const { scenario, unknowns, ties } = question;
  const leaves = unknowns.map(({ path }) => numberLeaves(scenario, path));
  const drawn = found.drawn.map(({ values, weight }, draw): [string, string] => {
    const tree: Tree = {
      extends: "base.yaml",
      title: withSpoken(scenario.title, (title) => `${title} · ${draw + 1}`),
    };
    leaves.forEach((own, at) => own.forEach((leaf) => setAt(tree, scenario, leaf, values[at])));
    return [drawnName(draw), `# weight: ${weight}\n${stringify(tree)}`];
  });
  // What was expected of the scenario before the data is no expectation of these, and what was to be found is found. Files
  // that it names stand elsewhere than this one: the data were read, and ties are written beside it.
  const base = {
    ...scenario,
    fit: [],
    expect: [],
    observed: { file: "", map: [] },
    ...(ties && { network: { ...scenario.network, ties: TIES } }),
  };
  return [
    [BASE_SCENARIO, stringify(base)],
    ...(ties ? [[`scenarios/${TIES}`, tiesText(ties)] as [string, string]] : []),
    ...drawn,
  ];
}

const TIES = "ties.csv";

/** Pairs of consumers, a line each. */
function tiesText(ties: Uint32Array): string {
  const lines = Array.from(
    { length: ties.length / 2 },
    (_, pair) => `${ties[2 * pair]},${ties[2 * pair + 1]}`,
  );
  return `one,other\n${lines.join("\n")}\n`;
}

interface Tree {
  [key: string]: unknown;
}

/** Writes a number into what differs from a base, making the groups on its way; a list is written out whole. */
function setAt(tree: Tree | unknown[], base: unknown, [step, ...rest]: Path, value: number): void {
  const own = tree as Tree;
  const key = String(step);
  if (rest.length === 0) {
    own[key] = value;
    return;
  }
  const inner = (base as Tree | undefined)?.[key];
  own[key] ??= Array.isArray(inner) ? [...inner] : {};
  setAt(own[key] as Tree, inner, rest, value);
}
