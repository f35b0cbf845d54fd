/** Something that the person at the keyboard can put right. Everything else that is thrown is a bug. */
export class CliError extends Error {
  override readonly name = "CliError";
  /** what to type instead, one line */
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
