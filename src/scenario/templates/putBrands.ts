import { type Document, isMap, isNode, isScalar, type Node, type Pair, Scalar, type YAMLMap } from "yaml";
import type { Language } from "../../language/language.ts";
import { brandKey, type OwnBrand, qualityFromStars } from "./ownBrand.ts";
import { mapOf } from "./templateDocument.ts";
import { templateWords } from "./words.ts";

/**
 * Puts brands in the place of a template's: the first one where the template's brand in focus was, the others where its
 * rivals were, by turns. What is known replaces what the template assumed; unit cost keeps its part of the price.
 * Expectations are left out, because they hold for the template's own numbers.
 */
export function putBrands(document: Document, own: readonly OwnBrand[], language: Language): void {
  const brands = mapOf(document, "brands");
  const patterns = brands.items as Pair<Scalar<string>, YAMLMap>[];
  const before = patterns[0].key.value;
  const customers = patterns.reduce((sum, { value }) => sum + numberIn(value, ["customers", "share"]), 0);
  const keys: string[] = [];
  for (const { label } of own) keys.push(brandKey(label, keys));
  const items = own.map((brand, at) => {
    const pattern = patterns[at === 0 ? 0 : 1 + ((at - 1) % (patterns.length - 1))];
    const value = pattern.value?.clone() as YAMLMap;
    describe(value, brand, language);
    // Everybody is the customer of one brand at most.
    const most = Math.floor((100 * customers) / own.length) / 100;
    if (customers > 0 && own.length > patterns.length) value.setIn(["customers", "share"], most);
    return document.createPair(keys[at], value);
  });
  brands.items.splice(0, patterns.length, ...items);
  document.set("focus", keys[0]);
  document.delete("expect");
  rename(document, before, keys[0]);
}

/** Puts what is known of the template's brand in focus into it; its name and its rivals stay the template's. */
export function putFacts(document: Document, facts: Omit<OwnBrand, "label">, language: Language): void {
  const [{ value }] = mapOf(document, "brands").items as Pair<Scalar<string>, YAMLMap>[];
  if (value) describe(value, facts, language);
  document.delete("expect");
}

function describe(value: YAMLMap, brand: Partial<OwnBrand>, language: Language): void {
  const words = templateWords[language];
  if (brand.label !== undefined) set(value, ["label"], brand.label);
  if (brand.price !== undefined) {
    const part = numberIn(value, ["unitCost"]) / numberIn(value, ["price"]);
    set(value, ["price"], brand.price);
    set(value, ["unitCost"], Number((brand.price * part).toPrecision(2)), words.unitCost);
  }
  if (brand.stars !== undefined) {
    const quality = qualityFromStars(brand.stars);
    set(value, ["quality"], quality, words.quality(brand.stars));
    set(value, ["promise"], quality, words.promise);
  }
  if (brand.reviews !== undefined) value.setIn(["startingReviews", "count"], brand.reviews);
  if (brand.stars !== undefined) value.setIn(["startingReviews", "stars"], brand.stars);
  if (brand.reviewSource !== undefined) commentAbove(value, "startingReviews", brand.reviewSource);
}

/** A comment on lines of its own above a key, in the place of what the template said there. */
export function commentAbove(map: YAMLMap, key: string, comment: string): void {
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  if (pair === undefined) return;
  const node = new Scalar(key);
  node.commentBefore = comment
    .split(/\r\n?|\n/)
    .map((line) => ` ${line}`)
    .join("\n");
  pair.key = node;
}

/** Replaces a value; what is said of it stands behind it. */
function set(map: YAMLMap, path: readonly string[], value: string | number, comment?: string): void {
  const scalar = new Scalar(value);
  if (comment !== undefined) scalar.comment = ` ${comment}`;
  map.setIn(path, scalar);
}

function numberIn(map: YAMLMap | null, path: readonly string[]): number {
  const found: unknown = map?.getIn(path);
  return typeof found === "number" ? found : 0;
}

/** Paths of the sweep are about the brand that has another key now. */
function rename(document: Document, before: string, after: string): void {
  const sweep: unknown = document.get("sweep");
  if (!isNode(sweep) || !("items" in sweep)) return;
  for (const item of sweep.items as Node[]) {
    const vary = isMap(item) ? item.get("vary", true) : undefined;
    if (isScalar(vary)) vary.value = String(vary.value).replace(`brands.${before}.`, `brands.${after}.`);
  }
}
