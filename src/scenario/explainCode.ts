/** What a problem's code means: `umot explain U113`. */
export interface CodeExplanation {
  readonly code: string;
  /** what is wrong, in a few words */
  readonly title: string;
  /** why it matters and what to do, a few sentences */
  readonly about: string;
}

const explanations: Readonly<Record<string, readonly [title: string, about: string]>> = {
  U101: [
    "A file is not there",
    "The scenario, the file that it extends or the file of its ties was not found. Paths inside a scenario are relative to the file that names them.",
  ],
  U102: [
    "A file is not text",
    "Scenarios are text files in UTF-8. A spreadsheet, an archive or a file saved as UTF-16 cannot be read: save it as UTF-8.",
  ],
  U103: [
    "A file is too large",
    "A scenario takes some kilobytes. Observed data are not part of it: give them to umot calibrate --data.",
  ],
  U104: [
    "Not valid YAML",
    "The text breaks the rules of YAML: write “key: value”, indent with two spaces, close brackets and quotes, and quote texts that contain a colon or begin with *, &, @ or %.",
  ],
  U105: [
    "A setting is written twice",
    "Which of the two counts would be a guess. Keep one of them. To change a setting of another file use extends.",
  ],
  U106: ["A key is not a plain word", "Keys are names of settings, brands, channels and personas."],
  U107: [
    "Nested too deep",
    "No setting lies deeper than ten levels; a bracket that is never closed or an anchor that contains itself does.",
  ],
  U108: [
    "Too many values",
    "A scenario of sixteen brands, channels and personas holds some ten thousand values. Aliases (*name) repeat what they stand for and multiply quickly.",
  ],
  U109: ["Several documents in one file", "A line --- begins a second document. Write one scenario a file."],
  U110: [
    "Not a scenario",
    "A scenario is a group of settings: schemaVersion, title, channels, brands and whatever differs from the defaults. umot init writes one to start from.",
  ],
  U111: [
    "A setting is missing",
    "A few settings have no default: schemaVersion, title, channels, brands, each persona's share.",
  ],
  U112: [
    "extends goes in a circle",
    "Each scenario may start from one other; the chain must end at one that extends nothing.",
  ],
  U113: [
    "There is no such setting",
    "Nothing is ignored in silence: a mistyped setting would otherwise leave its default in force. umot explain lists all settings.",
  ],
  U114: [
    "Not the kind of value",
    "A number stands where a word is expected, a list where a group is expected, or the like.",
  ],
  U115: [
    "Out of range",
    "Every number has a range in which the model means something; umot explain tells the range of a setting.",
  ],
  U116: ["Not one of the words", "Some settings choose among a few words."],
  U117: ["A list of the wrong length", "Seasons have twelve months, the thresholds of five stars are four."],
  U118: [
    "A name that cannot be used",
    "Names of brands, channels and personas are used in paths such as brands.nonna.price and in file names: a letter, then letters and digits. A label may say more.",
  ],
  U119: [
    "Another version of the format",
    "schemaVersion says for which version of the format a scenario was written, so that an old one never means something else in silence.",
  ],
  U201: [
    "A path leads to no setting",
    "Paths are names with points between: brands.nonna.coverage.search.know. * stands for every name: brands.*.price. Brands, channels and personas must be those of the scenario.",
  ],
  U202: [
    "Not written path=value",
    "A setting on the command line is a path, an equals sign and a value: --set brands.nonna.price=28.",
  ],
  U203: [
    "Settled before the first day",
    "The timeline changes what can change while consumers live on: prices, coverage, service, advertising. How many they are, whom they know and who competes is settled before; a brand enters later by its entryDay.",
  ],
  U301: [
    "Parts that do not make a whole",
    "Shares of personas, devices, formats and transitions each sum to 1 (to a millionth).",
  ],
  U302: [
    "There is no such channel",
    "Coverage, prominence, touchpoints and habits name channels of the scenario. A mistyped one would leave the brand absent where it should be met.",
  ],
  U303: ["Too few or too many", "A market has 1 to 16 brands, 1 to 16 channels and 1 to 16 personas."],
  U304: ["A day outside the run", "Days count from 0; the last one is market.days − 1."],
  U305: ["There is no such brand", "focus names the brand that headlines are about."],
  U306: ["Thresholds must ascend", "Better satisfaction gives at least as many stars."],
  U307: ["No such day on the calendar", "The first day of a run is a date, written YYYY-MM-DD."],
  U308: ["More people than there are", "Seeded people, friends and communities are consumers of the market."],
  U309: [
    "Ties that cannot be read",
    "A network of kind ties is read from a CSV file: two columns of consumer numbers from 0 to market.consumers − 1, a line for each pair of friends.",
  ],
  U310: [
    "An expectation that cannot be read",
    "Write brand.metric.period and a bound: nonna.share.last90 >= 0.25, nonna.stars.end between 3.8 and 4.8, market.needs.total > 0. Periods are total, end, last90, year2, week12 and day0-29.",
  ],
  U311: [
    "A sweep that cannot be",
    "A dimension varies a number from its lowest to its highest value in a number of steps, both ends included; values must lie in the setting's range.",
  ],
  U312: [
    "Nowhere to turn",
    "In each micro-moment, at each time of day that a persona has, some channel must have a use above 0 (channel's use × its daypart × the persona's habit).",
  ],
};

/** What a problem's code means; undefined if there is no such code. */
export function explainCode(code: string): CodeExplanation | undefined {
  const wanted = code.trim().toUpperCase();
  if (!Object.hasOwn(explanations, wanted)) return undefined;
  const [title, about] = explanations[wanted];
  return { code: wanted, title, about };
}

/** All codes, in order. */
export function listCodes(): string[] {
  return Object.keys(explanations);
}
