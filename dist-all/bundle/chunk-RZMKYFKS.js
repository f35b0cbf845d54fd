import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/scenario/read/written.js
function plainOf(written) {
  return written.kind === "scalar" ? written.value : written.kind === "list" ? written.items.map(plainOf) : Object.fromEntries(Array.from(written.entries, ([key, { value }]) => [key, plainOf(value)]));
}
function writtenAt(place, value) {
  if (Array.isArray(value))
    return { kind: "list", place, items: value.map((item) => writtenAt(place, item)) };
  if (typeof value != "object" || value === null)
    return { kind: "scalar", place, value };
  let entries = Object.entries(value).filter(([, inner]) => inner !== void 0).map(([key, inner]) => [key, { place, value: writtenAt(place, inner) }]);
  return { kind: "map", place, entries: new Map(entries) };
}
function writtenIn(written, path) {
  return path.reduce((within, step) => within?.kind === "map" ? within.entries.get(String(step))?.value : within?.kind === "list" ? within.items[Number(step)] : void 0, written);
}
function keysIn(written, path) {
  let within = writtenIn(written, path);
  return within?.kind === "map" ? [...within.entries.keys()] : [];
}
function keyPlace(written, path) {
  let parent = writtenIn(written, path.slice(0, -1)), step = path.at(-1);
  if (parent?.kind === "map" && step !== void 0) {
    let found = parent.entries.get(String(step));
    if (found !== void 0)
      return found.place;
  }
  return valuePlace(written, path);
}
function valuePlace(written, path) {
  let found = writtenIn(written, path);
  return found !== void 0 ? found.place : path.length === 0 ? written.place : keyPlace(written, path.slice(0, -1));
}
function formatPath(path) {
  return path.map((step, at) => {
    if (typeof step == "number")
      return `[${step}]`;
    let shown = /^[\w*]+$/.test(step) ? step : JSON.stringify(step);
    return at === 0 ? shown : `.${shown}`;
  }).join("");
}

export {
  plainOf,
  writtenAt,
  writtenIn,
  keysIn,
  keyPlace,
  valuePlace,
  formatPath
};
