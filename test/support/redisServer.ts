import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";

/** A real Redis of a test's own. */
export interface RedisServer {
  readonly port: number;
  readonly address: string;
  /** the process as it is now; a server that begins again is another one */
  pid(): number;
  /** a connection that orders may be given through */
  readonly orders: Redis;
  /** ends it as a power failure would */
  kill(): Promise<void>;
  /** begins it again, with what it has written to its disk */
  begin(): Promise<void>;
  stop(): Promise<void>;
}

const isInstalled = spawnSync("redis-server", ["--version"]).status === 0;

/** Why tests of queues are left out; undefined where they are not. CI installs what they need. */
export const noRedis = isInstalled
  ? undefined
  : "redis-server is not installed (apt-get install redis-server)";

/** Starts a Redis on a free port, with nothing in it. */
export async function startRedis(options: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "umot-redis-"));
  const words = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--dir", folder, ...options];
  const password = options[options.indexOf("--requirepass") + 1];
  const isLocked = options.includes("--requirepass");
  const orders = new Redis({
    port,
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: () => 50,
    ...(isLocked && password !== undefined && { password }),
  });
  orders.on("error", () => {});
  let server: ChildProcess | undefined;
  const kill = async () => {
    const gone = new Promise((resolve) => server?.once("exit", resolve));
    server?.kill("SIGKILL");
    await gone;
  };
  const begin = async () => {
    server = spawn("redis-server", words, { stdio: "ignore" });
    while ((await orders.ping().catch(() => "")) !== "PONG") await pause(20);
  };
  await begin();
  return {
    port,
    address: `redis://127.0.0.1:${port}`,
    orders,
    pid: () => server?.pid ?? 0,
    kill,
    begin,
    async stop() {
      orders.disconnect();
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
