import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  inEach
} from "./chunk-JWQDHXMP.js";

// dist-all/language/fault.js
function joinFaults(faults) {
  let last = faults.length - 1, line = ({ message, advice }, at) => at === last ? message : inEach((language) => `${message[language]} ${advice[language]}`);
  return {
    message: inEach((language) => faults.map((fault, at) => line(fault, at)[language]).join(`
`)),
    advice: faults[last].advice
  };
}
function didYouMean(word) {
  return { en: `Did you mean ${word}?`, it: `Intendevi ${word}?` };
}

// dist-all/scenario/check/nearest.js
function nearest(word, candidates) {
  let wanted = word.toLowerCase(), best, least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (let candidate of candidates) {
    let distance = edits(wanted, candidate.toLowerCase());
    distance < least && ([best, least] = [candidate, distance]);
  }
  return best;
}
function edits(from, to) {
  if (Math.abs(from.length - to.length) > 20)
    return Number.POSITIVE_INFINITY;
  let table = Array.from({ length: from.length + 1 }, (_, row) => [row]);
  for (let column = 0; column <= to.length; ++column)
    table[0][column] = column;
  for (let row = 1; row <= from.length; ++row)
    for (let column = 1; column <= to.length; ++column) {
      let isSame = from[row - 1] === to[column - 1], isSwap = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      table[row][column] = Math.min(table[row - 1][column] + 1, table[row][column - 1] + 1, table[row - 1][column - 1] + (isSame ? 0 : 1), isSwap ? table[row - 2][column - 2] + 1 : Number.POSITIVE_INFINITY);
    }
  return table[from.length][to.length];
}

export {
  joinFaults,
  didYouMean,
  nearest
};
