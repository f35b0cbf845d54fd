import { textOf, type Load } from "./readText.ts";
import { resolveFile } from "./resolveFile.ts";
import type { Scenario } from "./settings/scenario.ts";
import { COMMAND_LINE } from "./settingTexts.ts";
import { readTies, type TiesReading } from "./ties.ts";
import { valuePlace, type Written } from "./written.ts";

export const noTies: TiesReading = { ties: new Uint32Array(0), complaints: [] };

/** Reads the file of ties if the network is made of one; its path is relative to the file that names it. */
export function loadTies(
  load: Load,
  entry: string,
  { network, market }: Scenario,
  written: Written,
  texts: Map<string, string>,
): TiesReading {
  if (network.kind !== "ties" || network.ties === "") return noTies;
  const place = valuePlace(written, ["network", "ties"]);
  const file = resolveFile(place.file === COMMAND_LINE ? entry : place.file, network.ties);
  const content = load(file);
  const text = content === undefined ? undefined : textOf(content);
  if (text === undefined) {
    const got = content === undefined ? `there is no ${file}` : `${file} is something else`;
    return {
      ...noTies,
      complaints: [
        {
          code: "U101",
          place,
          message: `network.ties must name a text file (CSV), but ${got}.`,
          advice: "Write the path relative to this file, for example friends.csv.",
        },
      ],
    };
  }
  texts.set(file, text);
  return readTies(text, file, market.consumers);
}
