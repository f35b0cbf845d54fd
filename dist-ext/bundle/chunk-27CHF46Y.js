import {
  placeFaults,
  refuseForeignFile,
  replaceFile
} from "./chunk-2PTZL6ZV.js";
import {
  FileError,
  withPath
} from "./chunk-M5ZG3QVC.js";

// dist-ext/files/folders/sealedPage.js
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
var SEAL = /\n<!-- sha256 of all above: ([0-9a-f]{64}) -->\n?$/;
function withSeal(page) {
  let text = `${page.trimEnd()}
`;
  return `${text}
<!-- sha256 of all above: ${hashOf(text)} -->
`;
}
function isUnchanged(page) {
  let text = page.replaceAll(`\r
`, `
`), seal = SEAL.exec(text);
  return seal !== null && hashOf(text.slice(0, seal.index)) === seal[1];
}
var hashOf = (text) => createHash("sha256").update(text).digest("hex");
function refuseChangedPage(path, mark, isForced = !1) {
  if (refuseForeignFile(path, mark, isForced), !(isForced || withPath(path, () => statSync(path, { throwIfNoEntry: !1 })) === void 0) && !isUnchanged(withPath(path, () => readFileSync(path, "utf8"))))
    throw new FileError(placeFaults.pageChanged(path));
}
function replaceOwnPage(path, page, mark, isForced = !1) {
  refuseChangedPage(path, mark, isForced), replaceFile(path, withSeal(page));
}

export {
  refuseChangedPage,
  replaceOwnPage
};
