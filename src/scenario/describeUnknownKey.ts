import { type Bilingual, inEach, sameInAll } from "../language/bilingual.ts";
import { didYouMean } from "../language/fault.ts";
import { listed } from "../language/listing.ts";
import { quote } from "./describeGot.ts";
import { nearest } from "./nearest.ts";
import type { Complaint } from "./problem.ts";
import { settingAt, settingTree, settingWithin, knownKeys } from "./settingSchema.ts";
import { keyFaults, THE_SCENARIO } from "./words/values.ts";
import { formatPath, keyPlace, type Path, type Written } from "./written.ts";

/** A key that no setting has: typed wrongly, or written in the wrong place. */
export function describeUnknownKey(path: Path, key: string, written: Written): Complaint {
  const where = path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path));
  return {
    code: "U113",
    place: keyPlace(written, [...path, key]),
    ...keyFaults.unknown(quote(key), where, adviceFor(path, key)),
  };
}

function adviceFor(path: Path, key: string): Bilingual {
  if (key === "<<") return keyFaults.mergeKey;
  const schema = settingAt(path);
  const siblings = schema === undefined ? [] : knownKeys(schema);
  const guess = nearest(key, siblings);
  if (guess !== undefined) return didYouMean(guess);
  const elsewhere = groupWith(key);
  if (elsewhere !== undefined) return keyFaults.elsewhere(elsewhere, key);
  if (siblings.length === 0) return keyFaults.delete;
  return keyFaults.has(inEach((language) => listed(siblings, language)));
}

/** The group of the top level that has such a key. */
function groupWith(key: string): string | undefined {
  const root = settingTree();
  return knownKeys(root).find((group) => {
    const schema = settingWithin(root, group);
    return schema !== undefined && knownKeys(schema).includes(key);
  });
}
