import { inEach, sameInAll } from "../../language/bilingual.js";
import { didYouMean } from "../../language/fault.js";
import { listed, mostListed } from "../../language/listing.js";
import { quote } from "./describeGot.js";
import { keyMeant, settingMeant } from "./settingMeant.js";
import { settingAt, knownKeys } from "../explain/settingSchema.js";
import { keyFaults, THE_SCENARIO } from "../words/values.js";
import { formatPath, keyPlace } from "../read/written.js";
/** A key that no setting has: typed wrongly, or written in the wrong place. */
export function describeUnknownKey(path, key, written) {
    const where = path.length === 0 ? THE_SCENARIO : sameInAll(formatPath(path));
    return {
        code: "U113",
        place: keyPlace(written, [...path, key]),
        ...keyFaults.unknown(quote(key), where, adviceFor(path, key, written)),
    };
}
function adviceFor(path, key, written) {
    if (key === "<<")
        return keyFaults.mergeKey;
    const schema = settingAt(path);
    const siblings = schema === undefined ? [] : knownKeys(schema);
    const sibling = keyMeant(key, path, siblings);
    if (sibling !== undefined)
        return didYouMean(sibling);
    const meant = settingMeant(key, path, written);
    if (meant !== undefined)
        return keyFaults.elsewhere(formatPath(meant), nested(meant, path));
    if (siblings.length === 0)
        return keyFaults.delete;
    return keysOf(siblings, path);
}
/** The keys that a group has; the first of many, and what lists them all. */
export function keysOf(keys, group) {
    return keys.length > mostListed
        ? keyFaults.hasMore(keys.slice(0, mostListed), formatPath(group))
        : keyFaults.has(inEach((language) => listed(keys, language)));
}
/** How a setting is written, from the group on in which it was looked for, or from the top. */
function nested(meant, group) {
    const isInside = group.every((step, at) => step === meant[at]);
    const [first, ...rest] = (isInside ? meant.slice(group.length) : meant).filter((step) => typeof step === "string");
    const inner = rest.reduceRight((value, step) => `{ ${step}: ${value} }`, "…");
    return `${first}: ${inner}`;
}
