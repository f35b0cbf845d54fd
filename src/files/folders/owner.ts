import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";

/** A process, so that another one can ask whether it is still there. */
export interface Owner {
  /** digest of machine, boot and space of process numbers: a number means something only within these */
  readonly host: string;
  readonly process: number;
  /** when it began, in the system's own count; "" where the system does not say: numbers are given out again */
  readonly begun: string;
}

let known: Owner | undefined;

/** This process. */
export function thisOwner(): Owner {
  known ??= { host: hostDigest(), process: process.pid, begun: beginOf(process.pid) };
  return known;
}

/** Whether a process is there; undefined if it ran elsewhere (another machine, container or boot), where nobody knows. */
export function isThere(owner: Owner): boolean | undefined {
  if (owner.host !== thisOwner().host) return undefined;
  try {
    process.kill(owner.process, 0); // signal 0 only asks
  } catch (cause) {
    if (!(cause instanceof Error && "code" in cause && cause.code === "EPERM")) return false;
  }
  return beginOf(owner.process) === owner.begun;
}

/** Containers often share a name, and each counts its processes from 1. */
function hostDigest(): string {
  const boot = textOr("", () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8"));
  const space = textOr("", () => readlinkSync("/proc/self/ns/pid"));
  return createHash("sha256").update(`${hostname()}\n${boot}\n${space}`).digest("hex").slice(0, 16);
}

function beginOf(number: number): string {
  const stat = textOr("", () => readFileSync(`/proc/${number}/stat`, "utf8"));
  // Behind the name, which stands in brackets and may hold anything, the twentieth word.
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}

function textOr(otherwise: string, read: () => string): string {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
