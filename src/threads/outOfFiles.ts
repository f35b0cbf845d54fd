/** The system's codes for “too many open files”: of this process, and of all. */
const CODES: ReadonlySet<unknown> = new Set(["EMFILE", "ENFILE"]);

/** Whether something failed because the system lets no more files be open: whoever started umot can change that. */
export function isOutOfFiles(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && CODES.has(cause.code);
}
