import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/scenario/read/printable.js
var FORBIDDEN = (
  // oxlint-disable-next-line no-control-regex -- these are the characters that are looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/
), EVERY = new RegExp(FORBIDDEN.source, "g");
function printable(text) {
  return text.replace(/[\t\r\n]/g, " ").replace(EVERY, " ");
}
function printableLines(text) {
  return text.replace(/\r(?!\n)/g, MARK).replace(EVERY, MARK);
}
var MARK = "\uFFFD";
function forbiddenCharacter(text) {
  let found = FORBIDDEN.exec(text)?.[0];
  if (found === void 0)
    return;
  let code = found.codePointAt(0) ?? 0, hex = code.toString(16).toUpperCase();
  return code < 256 ? `\\x${hex.padStart(2, "0")}` : code < 65536 ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
function onOneLine(text) {
  return /[\t\r\n]/.test(text) ? text.replace(/ *[\t\r\n][\t\r\n ]*/g, " ").trim() : text;
}

export {
  printable,
  printableLines,
  forbiddenCharacter,
  onOneLine
};
