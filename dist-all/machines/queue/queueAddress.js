import { MachinesError } from "../machinesError.js";
import { queueFaults } from "../words/queueFaults.js";
/**
 * Reads the address of a Redis server. What the address says wins over the environment; with `rediss://` the connection
 * is encrypted and the server's certificate is checked (NODE_EXTRA_CA_CERTS names one of your own).
 *
 * @throws {MachinesError} if it is none
 */
export function readQueueAddress(text, environment) {
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
            ...(url.protocol === "rediss:" && { tls: { servername: host } }),
        },
    };
}
/** What was typed, with everything between the slashes and the last @ taken out. */
function withoutSecrets(text) {
    return text.replace(/^([a-z]+:\/\/)?.*@/i, "$1…@");
}
