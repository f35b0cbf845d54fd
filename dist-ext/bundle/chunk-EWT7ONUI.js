// dist-ext/files/folders/toolVersion.js
import { readFileSync } from "node:fs";
function toolVersion() {
  let text = readFileSync(new URL("../../../package.json", new URL("../files/folders/toolVersion.js", import.meta.url).href), "utf8");
  return JSON.parse(text).version;
}

export {
  toolVersion
};
