import { type Bilingual, inEach, sameInAll } from "../../language/bilingual.ts";
import { didYouMean } from "../../language/fault.ts";
import { listed, mostListed } from "../../language/listing.ts";
import { quote } from "./describeGot.ts";
import type { Complaint } from "./problem.ts";
import { keyMeant, settingMeant } from "./settingMeant.ts";
import { settingAt, knownKeys } from "../explain/settingSchema.ts";
import { keyFaults, THE_SCENARIO } from "../words/values.ts";
import { formatPath, keyPlace, type Path, type Written } from "../read/written.ts";

/** A key that no setting has: typed wrongly, or written in the wrong place. */
export function describeUnknownKey(path: Path, key: string, written: Written): Complaint {
  const where = path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path));
  return {
    code: "U113",
    place: keyPlace(written, [...path, key]),
    ...keyFaults.unknown(quote(key), where, adviceFor(path, key, written)),
  };
}

function adviceFor(path: Path, key: string, written: Written): Bilingual {
  if (key === "<<") return keyFaults.mergeKey;
  const schema = settingAt(path);
  const siblings = schema === undefined ? [] : knownKeys(schema);
  const sibling = keyMeant(key, path, siblings);
  if (sibling !== undefined) return didYouMean(sibling);
  const meant = settingMeant(key, path, written);
  if (meant !== undefined) return keyFaults.elsewhere(formatPath(meant), nested(meant, path));
  if (siblings.length === 0) return keyFaults.delete;
  return keysOf(siblings, path);
}

/** The keys that a group has; the first of many, and what lists them all. */
export function keysOf(keys: readonly string[], group: Path): Bilingual {
  return keys.length > mostListed
    ? keyFaults.hasMore(keys.slice(0, mostListed), formatPath(group))
    : keyFaults.has(inEach((language) => listed(keys, language)));
}

/** How a setting is written, from the group on in which it was looked for, or from the top. */
function nested(meant: Path, group: Path): string {
  const isInside = group.every((step, at) => step === meant[at]);
  const [first, ...rest] = (isInside ? meant.slice(group.length) : meant).filter(
    (step) => typeof step === "string",
  );
  const inner = rest.reduceRight((value, step) => `{ ${step}: ${value} }`, "…");
  return `${first}: ${inner}`;
}
