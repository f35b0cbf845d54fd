import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/report/text/wrapText.js
function wrapText(text, width, indent = "") {
  let lines = [], line = "";
  for (let word of text.split(" ")) {
    let longer = line === "" ? word : `${line} ${word}`;
    line !== "" && indent.length + [...longer].length > width ? (lines.push(line), line = word) : line = longer;
  }
  return [...lines, line].map((part) => indent + part).join(`
`);
}

export {
  wrapText
};
