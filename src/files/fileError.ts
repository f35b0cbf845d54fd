/** Something about files or the disk that the user can put right. `message` says what, `advice` what to do. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.advice = advice;
  }
}

const REASONS: Readonly<Record<string, readonly [what: string, advice: string]>> = {
  ENOENT: ["does not exist", "Check the path."],
  EISDIR: ["is a folder, but a file is needed", "Name a file in it."],
  ENOTDIR: ["has a file where a folder is needed", "Choose another place, or move that file away."],
  EEXIST: ["has a file where a folder is needed", "Choose another place, or move that file away."],
  EACCES: [
    "may not be touched: permission denied",
    "Choose a place that you may write to, or ask its owner.",
  ],
  EPERM: ["may not be touched: permission denied", "Choose a place that you may write to, or ask its owner."],
  EROFS: ["stands on a read-only disk", "Choose a place that you may write to."],
  ENOSPC: ["does not fit: the disk is full", "Make room, or choose another place with --out."],
  EFBIG: [
    "does not fit: no file may become so large here",
    "Raise the limit (ulimit -f), or choose another place with --out.",
  ],
  EDQUOT: ["does not fit: your disk quota is used up", "Make room, or choose another place with --out."],
  ENAMETOOLONG: ["has too long a name", "Choose a shorter one."],
  EMFILE: ["cannot be opened: too many files are open", "Close some programs and try again."],
};

/** Words an operating system's error for people; anything that is no such error comes back as it is. */
export function toFileError(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const reason = REASONS[code];
  return reason === undefined ? cause : new FileError(`${path} ${reason[0]}.`, reason[1], { cause });
}

/** Does something with a path; what the operating system says against it is worded for people. */
export function withPath<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (cause) {
    throw toFileError(cause, path);
  }
}
