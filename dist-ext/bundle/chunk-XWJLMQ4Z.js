import {
  rangeFaults
} from "./chunk-EEZOLTHI.js";
import {
  describeAllowed
} from "./chunk-Q4MJW33N.js";
import {
  isSameSetting,
  settingsDecided,
  timelineOverrides,
  voided
} from "./chunk-PFNHW5WN.js";
import {
  findPaths
} from "./chunk-ZA2LFYVG.js";
import {
  writtenAt
} from "./chunk-VS55ZA4M.js";
import {
  settingAt
} from "./chunk-UMC5SZ3T.js";
import {
  inEach
} from "./chunk-FVAGRU5E.js";

// dist-ext/studies/designs/designRanges.js
var NOT_VARIED = [
  "schemaVersion",
  "extends",
  "timeline",
  "sweep",
  "fit",
  "expect",
  "runs",
  "level",
  "seed"
];
function checkDimensions(scenario, dimensions) {
  let ends = dimensions.map(({ path, values }) => ({
    path,
    low: Math.min(...values),
    high: Math.max(...values)
  })), { faults, ranges } = checkRanges(scenario, ends, "--vary", !1);
  return faults.length > 0 ? faults : dimensions.flatMap(({ path, values }, at) => {
    let part = ranges[at].isWhole ? values.find((value) => !Number.isInteger(value)) : void 0;
    return part === void 0 ? [] : [rangeFaults.partsOfWhole(path, part)];
  });
}
function checkRanges(scenario, ranges, flag = "--vary", isSpread = !0) {
  let tree = writtenAt({ file: "", line: 1, column: 1, length: 1 }, scenario), readings = ranges.map((range, at) => {
    let { paths, fault } = findPaths(tree, range.path);
    if (fault !== void 0)
      return { fault };
    let isTwice = ranges.some(({ path }, other) => other < at && path === range.path), numbers = paths.map(numberAt), isWhole = numbers.some((number) => number?.type === "integer"), wrong = isTwice ? rangeFaults.twice(flag, range.path) : faultOf({ ...range, isWhole }, paths, numbers, flag, isSpread);
    return wrong === void 0 ? { range: { ...range, isWhole } } : { fault: wrong };
  }), read = readings.flatMap(({ range }) => range === void 0 ? [] : [range]);
  return {
    ranges: read,
    faults: [
      ...readings.flatMap(({ fault }) => fault === void 0 ? [] : [fault]),
      ...overlapFaults(scenario, read, flag),
      ...voided(timelineOverrides(scenario, read.map(({ path }) => ({ path })))).map(({ path }) => rangeFaults.voided(flag, path))
    ]
  };
}
function overlapFaults(scenario, ranges, flag) {
  let decided = ranges.map(({ path }) => settingsDecided(scenario, path));
  return ranges.flatMap(({ path }, at) => ranges.slice(0, at).flatMap((earlier, before) => {
    let both = decided[at].find((one) => decided[before].some((other) => isSameSetting(one, other)));
    return both === void 0 ? [] : [rangeFaults.overlap(flag, earlier.path, path, both)];
  }));
}
function faultOf({ path, low, high, isWhole }, paths, numbers, flag, isSpread) {
  if (numbers.includes(void 0) || paths.some(([group]) => NOT_VARIED.includes(String(group)))) {
    let odd = settingAt(paths[Math.max(0, numbers.indexOf(void 0))]) ?? {};
    return rangeFaults.notANumber(flag, path, inEach((language) => describeAllowed(odd, language)));
  }
  if (isSpread && !(low < high))
    return rangeFaults.wrongOrder(flag, path, low, high);
  let bad = numbers.find((number) => {
    let { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = number ?? {};
    return low < minimum || high > maximum;
  });
  return bad !== void 0 ? rangeFaults.outside(path, inEach((language) => describeAllowed(bad, language)), low, high) : isSpread && isWhole && !(Number.isInteger(low) && Number.isInteger(high)) ? rangeFaults.notWhole(path, low, high) : void 0;
}
function numberAt(path) {
  let { anyOf, ...schema } = settingAt(path) ?? {}, unit = schema.unit === void 0 ? {} : { unit: schema.unit }, found = [schema, ...anyOf ?? []].find(({ type }) => type === "number" || type === "integer");
  return found && { ...unit, ...found };
}

export {
  checkDimensions,
  checkRanges
};
