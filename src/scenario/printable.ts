/** A text without what would move the cursor or colour the screen. */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters to take away
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, " ");
}
