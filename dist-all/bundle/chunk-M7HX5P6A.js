import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  formatPath
} from "./chunk-RZMKYFKS.js";

// dist-all/scenario/explain/differences.js
function differences(before, after) {
  return compare(before, after, []);
}
function compare(before, after, path) {
  return !isGroup(before) || !isGroup(after) ? JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path: formatPath(path), before, after }] : [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) => compare(valueOf(before, key), valueOf(after, key), [...path, key]));
}
function valueOf(group, key) {
  return Object.hasOwn(group, key) ? group[key] : void 0;
}
function isGroup(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}

export {
  differences
};
