import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { FileError } from "../folders/fileError.ts";
import type { Fault } from "../../language/fault.ts";

/** Faults of the page's files. */
const studioFaults = {
  notBuilt: {
    message: {
      en: "The page of the studio is not there: umot was built without it.",
      it: "La pagina dello studio non c'è: umot è stato costruito senza.",
    },
    advice: { en: "Build it: npm run build.", it: "Costruiscila: npm run build." },
  } satisfies Fault,
} as const;

/** The page as one file, and the same as an archive of umot holds it: three megabytes are one. */
const SINGLE = "umot-studio.html";
const PACKED = `${SINGLE}.gz`;
const INDEX = "index.html";

/** A scenario that the page opens with. */
export interface GivenScenario {
  /** within the scenarios that come with umot, or a name of one's own */
  readonly path: string;
  /** left out for those that come with umot */
  readonly text?: string;
}

/**
 * The files of the page by the path under which a browser asks for them. An archive of umot holds the page as one file
 * alone, because it would be there twice.
 *
 * @throws {FileError} if it was not built
 */
export function studioFiles(given?: GivenScenario): ReadonlyMap<string, Uint8Array | string> {
  const folder = studioFolder();
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) =>
    name.replaceAll("\\", "/"),
  );
  const files = names
    .filter((name) => /[.]\w+$/.test(name) && name !== PACKED)
    .map((name): [string, Uint8Array] => [`/${name}`, readFileSync(join(folder, name))]);
  const index = withScenario(
    names.includes(INDEX) ? readFileSync(join(folder, INDEX), "utf8") : pageIn(folder),
    given,
  );
  const single = [`/${SINGLE}`, pageIn(folder)] as const;
  return new Map<string, Uint8Array | string>([...files, single, ["/index.html", index], ["/", index]]);
}

/** The page as one file, with a scenario inside. @throws {FileError} if it was not built */
export function singlePage(given?: GivenScenario): string {
  return withScenario(pageIn(studioFolder()), given);
}

function pageIn(folder: string): string {
  const page = join(folder, SINGLE);
  return existsSync(page)
    ? readFileSync(page, "utf8")
    : gunzipSync(readFileSync(join(folder, PACKED))).toString("utf8");
}

/** Beside the built program; programs that run from their sources take what was built last. */
function studioFolder(): string {
  const places = ["../../studio/", "../../../dist/studio/"].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const found = places.find((place) => existsSync(join(place, PACKED)));
  if (found === undefined) throw new FileError(studioFaults.notBuilt);
  return found;
}

/**
 * Puts a scenario where the page looks for one: before its first script, because scripts hold pages of their own as text,
 * with ends of heads. Nothing that is written in it can end the element that holds it.
 */
function withScenario(page: string, given: GivenScenario | undefined): string {
  if (given === undefined) return page;
  const data = JSON.stringify(given).replaceAll("<", "\\u003c");
  return page.replace(
    "<script",
    () => `<script type="application/json" id="umot-scenario">${data}</script>\n    <script`,
  );
}
