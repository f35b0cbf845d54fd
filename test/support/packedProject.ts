import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** What a program printed, and how it ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project outside the clone, in which the packed archive was installed as a user installs it. */
export interface PackedProject {
  readonly folder: string;
  readonly archive: string;
  /** runs a program there */
  run(program: string, ...words: readonly string[]): Ended;
  /** writes a file of the project */
  write(name: string, text: string): void;
  /** adds packages as they stand in the clone, without a registry */
  lend(...packages: readonly string[]): void;
}

/** Packs and installs umot; a text that says why where no registry answers. */
export function openPackedProject(): PackedProject | string {
  const folder = mkdtempSync(join(tmpdir(), "umot-project-"));
  const run = (program: string, ...words: readonly string[]) =>
    spawnSync(program, words, { cwd: folder, encoding: "utf8" });
  const pack = ["pack", "--ignore-scripts", "--pack-destination", folder];
  const packed = spawnSync("npm", pack, { encoding: "utf8" });
  if (packed.status !== 0) throw new Error(packed.stderr);
  const archive = join(folder, readdirSync(folder).filter((name) => name.endsWith(".tgz"))[0]);
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write("package.json", '{ "private": true, "type": "module" }\n');
  const installed = run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", archive);
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ENOTCACHED/.test(installed.stderr))
    return "no registry answers, and npm's cache lacks packages";
  if (installed.status !== 0) throw new Error(installed.stderr);
  const lend = (...packages: readonly string[]) => {
    for (const name of packages) {
      const place = join(folder, "node_modules", name);
      mkdirSync(dirname(place), { recursive: true });
      symlinkSync(join(process.cwd(), "node_modules", name), place);
    }
  };
  return { folder, archive, run, write, lend };
}

/** Bytes of all files below a folder. */
export function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
}

/** The programs of a page of docs/, in order. */
export function programsIn(page: string): string[] {
  return [...readFileSync(page, "utf8").matchAll(/^```ts\n(.*?)^```$/gms)].map(([, program]) => program);
}
