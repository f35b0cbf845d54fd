import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where the browser stands: FIREFOX, or where Debian puts it. */
const executablePath = process.env["FIREFOX"] ?? "/usr/bin/firefox-esr";

/** Why tests in Firefox cannot run here, or false if they can. */
export const withoutFirefox: string | false =
  !existsSync(executablePath) &&
  `no browser at ${executablePath}: install firefox-esr, or set FIREFOX to its path`;

/** A Firefox that is driven by its own protocol, Marionette: no driver between, because Debian has none. */
export interface Firefox {
  navigate(address: string): Promise<void>;
  /** Runs the body of a function in the page. */
  evaluate(body: string): Promise<unknown>;
  /** Presses the first element that a style selector names. */
  click(selector: string): Promise<void>;
  /** a picture of the page, PNG */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const PORT = 2899;

/** Starts Firefox without a window, with a profile that is thrown away. */
export async function launchFirefox(): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), "umot-firefox-"));
  writeFileSync(join(profile, "user.js"), `user_pref("marionette.port", ${PORT});\n`);
  const browser = spawn(
    executablePath,
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "--width", "1440", "--height", "900"],
    { stdio: "ignore" },
  );
  const socket = await connectPatiently(PORT);
  const ask = speakMarionette(socket);
  await ask("WebDriver:NewSession", { acceptInsecureCerts: false });
  const find = async (selector: string) => {
    const { value } = (await ask("WebDriver:FindElement", { using: "css selector", value: selector })) as {
      value: Record<string, string>;
    };
    return Object.values(value)[0];
  };
  return {
    navigate: async (url) => void (await ask("WebDriver:Navigate", { url })),
    evaluate: async (script) =>
      ((await ask("WebDriver:ExecuteScript", { script, args: [] })) as { value: unknown }).value,
    click: async (selector) => void (await ask("WebDriver:ElementClick", { id: await find(selector) })),
    async screenshot() {
      const { value } = (await ask("WebDriver:TakeScreenshot", { full: false })) as { value: string };
      return Buffer.from(value, "base64");
    },
    async close() {
      await ask("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => undefined);
      socket.destroy();
      await ended(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function connectPatiently(port: number): Promise<Socket> {
  for (let attempt = 0; ; ++attempt) {
    try {
      return await new Promise<Socket>((resolve, reject) => {
        const socket = connect(port, "127.0.0.1", () => resolve(socket));
        socket.once("error", reject);
      });
    } catch (cause) {
      if (attempt > 240) throw cause;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** Messages are `<length>:<JSON>`; a command is [0, number, name, parameters], its answer [1, number, error, result]. */
function speakMarionette(socket: Socket) {
  const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  let [rest, next] = [Buffer.alloc(0), 0];
  socket.on("data", (data) => {
    rest = Buffer.concat([rest, data]);
    for (;;) {
      const colon = rest.indexOf(":");
      const length = Number(rest.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, number, error, result] = message as [number, number, { message: string } | null, unknown];
      const asked = waiting.get(number);
      waiting.delete(number);
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    }
  });
  return (command: string, parameters: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const number = ++next;
      waiting.set(number, { resolve, reject });
      const text = JSON.stringify([0, number, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function ended(browser: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (browser.exitCode !== null) resolve();
    browser.once("exit", () => resolve());
    setTimeout(() => browser.kill("SIGKILL"), 10_000).unref();
  });
}
