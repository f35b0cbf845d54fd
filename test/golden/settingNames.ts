import { inEach } from "../../src/language/bilingual.ts";
import { leverNames } from "../../src/report/document/names.ts";
import { settingWords } from "../../src/report/document/settingWords.ts";

const OWN = "nonna";

const paths = [
  "quality",
  "price",
  "promise",
  "coverage.search",
  "coverage.social",
  "coverage.maps",
  "advertising.daily",
  "care.answered",
  "care.dailyCost",
].map((setting) => `brands.${OWN}.${setting}`);

/** What the settings of the drawings are called, by their names in rows and by their paths. */
export const settingNames = {
  ...leverNames(
    paths.map((path) => ({ path, label: path })),
    OWN,
  ),
  ...Object.fromEntries(paths.map((path) => [path, inEach((language) => settingWords(path, language, OWN))])),
};
