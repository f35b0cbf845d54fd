import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CliError } from "../cliError.ts";
import { studioWords } from "../words/studio.ts";
import { spawn } from "node:child_process";

const KINDS: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
};

/** A page that is served to this machine alone. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/**
 * Serves some files from memory to this machine alone, on a port that is free.
 *
 * Whoever asks under another name than this machine's is refused, so that a page from elsewhere cannot ask in the name
 * of its reader.
 *
 * @param port - 0 for any that is free
 * @throws {CliError} if the port is taken or forbidden
 */
export function servePage(files: ReadonlyMap<string, Uint8Array | string>, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0];
    const file = isOwnName(request.headers.host) ? files.get(path) : undefined;
    const isRead = request.method === "GET" || request.method === "HEAD";
    const status = file === undefined ? 404 : isRead ? 200 : 405;
    response.writeHead(status, {
      "content-type": KINDS[path === "/" ? "html" : (path.split(".").at(-1) ?? "")] ?? "text/plain",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    response.end(status === 200 && request.method === "GET" ? file : undefined);
  });
  return new Promise((resolve, reject) => {
    server.once("error", (cause) => {
      const code = "code" in cause ? String(cause.code) : "";
      const isTaken = code === "EADDRINUSE" || code === "EACCES";
      reject(isTaken ? new CliError(studioWords.portTaken(port)) : cause);
    });
    server.listen(port, "127.0.0.1", () => {
      const { port: own } = server.address() as AddressInfo;
      resolve({ address: `http://127.0.0.1:${own}/`, server });
    });
  });
}

const isOwnName = (host = "") => /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);

/** Asks the system to show an address. @returns false where it has nothing that could */
export function openBrowser(address: string): Promise<boolean> {
  const [program, ...words] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", address]
        : ["xdg-open", address];
  return new Promise((resolve) => {
    const child = spawn(program, words, { stdio: "ignore", detached: true });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
    child.once("spawn", () => {
      child.unref();
      setTimeout(() => resolve(true), 2000).unref();
    });
  });
}
