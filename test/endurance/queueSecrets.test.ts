// A Redis that lets in only who knows its password, over TLS with a certificate of one's own: the same bytes, and the secret
// nowhere but in the environment.
import { spawn, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, createPlace, ended, umot } from "../cli/support/umot.ts";
import { freePort, noRedis } from "../support/redisServer.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;
const missing = noRedis ?? (hasOpenssl ? undefined : "openssl is not installed");

const PASSWORD = "se:cr@t/1";
const RUN = ["run", "small.yaml", "--runs", "3", "--no-store", "--format", "json"];

describe.skipIf(missing !== undefined)(missing === undefined ? "through TLS" : `left out: ${missing}`, () => {
  const place = createPlace();
  const [certificate, key] = [join(place.path, "cert.pem"), join(place.path, "key.pem")];
  const known = { NODE_EXTRA_CA_CERTS: certificate, UMOT_QUEUE_PASSWORD: PASSWORD };
  let port = 0;
  let server: ReturnType<typeof spawn> | undefined;

  beforeAll(async () => {
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1"];
    const files = ["-keyout", key, "-out", certificate];
    spawnSync("openssl", [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      ...files,
      ...subject,
    ]);
    port = await freePort();
    const tls = ["--tls-port", String(port), "--tls-cert-file", certificate, "--tls-key-file", key];
    const words = ["--port", "0", "--bind", "127.0.0.1", ...tls, "--tls-auth-clients", "no", "--save", ""];
    server = spawn("redis-server", [...words, "--requirepass", PASSWORD], { stdio: "ignore" });
  });
  afterAll(() => {
    server?.kill("SIGKILL");
    place.remove();
  });

  test("the same bytes, and no word of the password", async () => {
    const worker = begin(
      ["worker", "--queue", `rediss://127.0.0.1:${port}`, "--workers", "1"],
      place.path,
      known,
    );
    const served = ended(worker);
    await pause(500);
    const queue = ["--queue", `rediss://localhost:${port}`];
    const far = await umot([...RUN, "--out", "far", ...queue], place.path, known);
    worker.kill("SIGINT");
    const near = await umot([...RUN, "--no-out"], place.path);
    expect([far.code, far.stdout]).toEqual([near.code, near.stdout]);
    const said = [far.stderr, ...Object.values(await served).map(String)];
    const files = readdirSync(join(place.path, "far"), { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile(),
    );
    const written = files.map((file) => readFileSync(join(file.parentPath, file.name), "utf8"));
    expect(files.length).toBeGreaterThan(5);
    for (const text of [...said, ...written]) expect(text).not.toContain(PASSWORD);
    // Where a queue stands leaves no trace in a folder either, and nobody is warned of anything.
    for (const text of written) expect(text).not.toContain("rediss:");
    for (const text of said) expect(text).not.toContain("Warning");
  });

  test.each([
    ["is not trusted: self-signed certificate", { UMOT_QUEUE_PASSWORD: PASSWORD }],
    ["does not accept this user and password", { NODE_EXTRA_CA_CERTS: certificate }],
  ])("says: %s", async (says, environment) => {
    const address = `rediss://localhost:${port}`;
    const { code, stderr, stdout } = await umot(
      [...RUN, "--no-out", "--queue", address],
      place.path,
      environment,
    );
    expect([code, stdout, stderr]).toEqual([2, "", expect.stringContaining(says)]);
    expect(stderr).not.toContain(PASSWORD);
  });
});
