/** Words that every English sentence has some of, and no Italian one. */
const FUNCTION_WORDS =
  /\b(the|of|and|or|is|are|was|were|must|but|with|from|for|that|this|these|those|which|what|where|when|there|their|them|they|its|be|been|has|have|had|not|by|as|an|at|to|than|then|into|if|how|write|your|you|more|most|each|every|only|other|another|between|without|such|so)\b/gi;

/** What reads the same in every language: what was typed, names of files and settings, values, examples. */
const CODE = [
  /\b[\w-]+: ?[\d{[…]/g,
  /“[^”]*”/g,
  /"[^"]*"/g,
  /'[^']*'(?=[\s.,;:)]|$)/g,
  /\b[\w.]+ between [\d.]+ and [\d.]+/g,
  /--?[a-z][\w-]*/g,
  /<[^<>]*>|\[[^[\]]*\]/g,
  /[\w*/~-]+(?:[./=:][\w*<>~-]+)+/g,
  /\b(?:know|go|do|buy)(?:, (?:know|go|do|buy))+\b/g,
  /\b[A-Z]?[a-z]+[A-Z]\w*/g,
];

/** English function words in a text that should have none; what is code is left out. */
export function englishIn(text: string): string[] {
  const prose = CODE.reduce((left, code) => left.replace(code, " "), text);
  return prose.match(FUNCTION_WORDS) ?? [];
}
