import { readFileSync } from "node:fs";
/** The version of this package. */
export function toolVersion() {
    const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
    return JSON.parse(text).version;
}
