import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
let known;
/** This process. */
export function thisOwner() {
    known ??= { host: hostDigest(), process: process.pid, begun: beginOf(process.pid) };
    return known;
}
/** Whether a process is there; undefined if it ran elsewhere (another machine, container or boot), where nobody knows. */
export function isThere(owner) {
    if (owner.host !== thisOwner().host)
        return undefined;
    try {
        process.kill(owner.process, 0); // signal 0 only asks
    }
    catch (cause) {
        if (!(cause instanceof Error && "code" in cause && cause.code === "EPERM"))
            return false;
    }
    return beginOf(owner.process) === owner.begun;
}
/** Containers often share a name, and each counts its processes from 1. */
function hostDigest() {
    const boot = textOr("", () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
    const space = textOr("", () => readlinkSync("/proc/self/ns/pid"));
    return createHash("sha256").update(`${hostname()}\n${boot}\n${space}`).digest("hex").slice(0, 16);
}
function beginOf(number) {
    const stat = textOr("", () => readFileSync(`/proc/${number}/stat`, "utf8"));
    // Behind the name, which stands in brackets and may hold anything, the twentieth word.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
function textOr(otherwise, read) {
    try {
        return read();
    }
    catch {
        return otherwise;
    }
}
