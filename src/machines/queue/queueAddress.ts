import { isIP } from "node:net";
import { MachinesError } from "../machinesError.ts";
import { queueFaults } from "../words/queueFaults.ts";

/** Where a queue stands. */
export interface QueueAddress {
  /** for people and messages: without user and password */
  readonly shown: string;
  /** what a connection needs, secrets included */
  readonly options: ConnectionOptions;
}

interface ConnectionOptions {
  readonly host: string;
  readonly port: number;
  readonly db: number;
  readonly username?: string;
  readonly password?: string;
  readonly tls?: { readonly servername?: string };
}

/** The variables of the environment that hold what nobody should type, because `ps` and a shell's history show it. */
export interface QueueEnvironment {
  readonly UMOT_QUEUE_USER?: string | undefined;
  readonly UMOT_QUEUE_PASSWORD?: string | undefined;
}

/**
 * Reads the address of a Redis server. What the address says wins over the environment; with `rediss://` the connection
 * is encrypted and the server's certificate is checked (NODE_EXTRA_CA_CERTS names one of your own).
 *
 * @throws {MachinesError} if it is none
 */
export function readQueueAddress(text: string, environment: QueueEnvironment): QueueAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const database = /^\/(\d{1,4})?$/.exec(url?.pathname || "/");
  if (url === undefined || !/^rediss?:$/.test(url.protocol) || url.hostname === "" || database === null)
    throw new MachinesError(queueFaults.notAnAddress(withoutSecrets(text)));
  const [host, port] = [url.hostname.replace(/^\[|\]$/g, ""), Number(url.port || 6379)];
  const username = decodeURIComponent(url.username) || environment.UMOT_QUEUE_USER;
  const password = decodeURIComponent(url.password) || environment.UMOT_QUEUE_PASSWORD;
  const db = Number(database[1] ?? 0);
  return {
    shown: `${url.protocol}//${url.hostname}:${port}${db === 0 ? "" : `/${db}`}`,
    options: {
      host,
      port,
      db,
      ...(username && { username }),
      ...(password && { password }),
      // A certificate is checked against the host in any case; as a name in the greeting TLS knows no numbers (RFC 6066).
      ...(url.protocol === "rediss:" && { tls: isIP(host) === 0 ? { servername: host } : {} }),
    },
  };
}

/** What was typed, with everything between the slashes and the last @ taken out. */
function withoutSecrets(text: string): string {
  return text.replace(/^([a-z]+:\/\/)?.*@/i, "$1…@");
}
