import { quote } from "./describeGot.ts";
import { nearest } from "./nearest.ts";
import type { Complaint } from "./problem.ts";
import { listed } from "./settingPaths.ts";
import { settingAt, settingTree, settingWithin, knownKeys } from "./settingSchema.ts";
import { formatPath, keyPlace, type Path, type Written } from "./written.ts";

/** A key that no setting has: typed wrongly, or written in the wrong place. */
export function describeUnknownKey(path: Path, key: string, written: Written): Complaint {
  const where = path.length === 0 ? "the scenario" : formatPath(path);
  return {
    code: "U113",
    place: keyPlace(written, [...path, key]),
    message: `${quote(key)} must be a setting of ${where}, but there is none of that name.`,
    advice: adviceFor(path, key),
  };
}

function adviceFor(path: Path, key: string): string {
  if (key === "<<")
    return "Write the settings out: merge keys are not read. Use extends to start from another file.";
  const schema = settingAt(path);
  const siblings = schema === undefined ? [] : knownKeys(schema);
  const guess = nearest(key, siblings);
  if (guess !== undefined) return `Did you mean ${guess}?`;
  const elsewhere = groupWith(key);
  if (elsewhere !== undefined) return `Write it within ${elsewhere}: ${elsewhere}: { ${key}: … }.`;
  return siblings.length === 0 ? "Delete it." : `It has ${listed(siblings)}.`;
}

/** The group of the top level that has such a key. */
function groupWith(key: string): string | undefined {
  const root = settingTree();
  return knownKeys(root).find((group) => {
    const schema = settingWithin(root, group);
    return schema !== undefined && knownKeys(schema).includes(key);
  });
}
