import { fileURLToPath } from "node:url";
import { openPool } from "./pool.js";
/** In a build files of threads are translated like this one; under tsx and vitest they stand as they are written. */
const isTranslated = import.meta.url.endsWith(".js");
/** As written, such a file is translated by tsx, which has to be there before it. */
const throughTsx = (file) => `const load = require("node:module").createRequire("${file}"); load("tsx/cjs"); load("${fileURLToPath(file)}");`;
/**
 * Opens a pool of threads that run a file of ours.
 *
 * @param size - threads, at least 1
 * @param file - address of the file, as it is called before it is translated
 */
export function openWorkers(size, file) {
    if (!isTranslated)
        return openPool(size, throughTsx(file), { eval: true });
    return openPool(size, new URL(file.replace(/\.ts$/, ".js")));
}
