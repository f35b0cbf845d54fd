import { spawn } from "node:child_process";

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
