// dist-ext/drawing/textWidth.js
var ASCII = [
  32,
  40,
  47,
  84,
  64,
  98,
  78,
  30,
  39,
  39,
  50,
  84,
  32,
  46,
  32,
  36,
  64,
  64,
  64,
  64,
  65,
  64,
  64,
  64,
  64,
  64,
  34,
  34,
  84,
  84,
  84,
  53,
  100,
  69,
  69,
  73,
  77,
  63,
  59,
  77,
  75,
  29,
  57,
  67,
  57,
  90,
  75,
  79,
  64,
  79,
  69,
  65,
  65,
  74,
  69,
  99,
  69,
  68,
  69,
  39,
  36,
  39,
  84,
  50,
  50,
  61,
  63,
  57,
  63,
  62,
  37,
  63,
  63,
  28,
  28,
  58,
  28,
  97,
  63,
  61,
  63,
  63,
  41,
  53,
  39,
  63,
  59,
  82,
  59,
  59,
  55,
  64,
  34,
  64,
  84
], BOLD = { times: 1.13, plus: 9 }, ELLIPSIS = "\u2026";
function textWidth(text, size, weight = "regular") {
  let hundredths = 0;
  for (let character of text.normalize("NFD")) {
    let width = advance(character), isBold = weight === "bold" && width > 0;
    hundredths += isBold ? Math.max(width * BOLD.times, width + BOLD.plus) : width;
  }
  return hundredths / 100 * size;
}
function shorten(text, width, size, weight) {
  if (textWidth(text, size, weight) <= width)
    return text;
  let kept = "";
  for (let character of charactersOf(text)) {
    if (textWidth(kept + character + ELLIPSIS, size, weight) > width)
      break;
    kept += character;
  }
  return kept.trimEnd() + ELLIPSIS;
}
function wrap(text, width, size, weight) {
  let lines = fill(text, width, size, weight);
  for (let narrower = width - size; narrower > width / 2 && lines.length > 1; narrower -= size) {
    let next = fill(text, narrower, size, weight);
    if (next.length > lines.length || next.join(" ") !== lines.join(" "))
      break;
    lines = next;
  }
  return lines;
}
function fill(text, width, size, weight) {
  let lines = [], line = "";
  for (let word of text.split(/ +/)) {
    let longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size, weight) <= width) {
      line = longer;
      continue;
    }
    line !== "" && lines.push(line), line = shorten(word, width, size, weight);
  }
  return line === "" ? lines : [...lines, line];
}
function cleanName(name) {
  return name.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD").replace(/[\u202A-\u202E\u2066-\u2069]/g, "").replace(/[\p{Cc}\u2028\u2029\uFFFE\uFFFF]+/gu, " ").replace(/\s+/g, " ").trim();
}
function nameInSentence(name) {
  return isolate(shorten(cleanName(name), 26, 1));
}
function isolate(name) {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(name) ? `\u2068${name}\u2069` : name;
}
function charactersOf(text) {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
function advance(character) {
  let code = character.codePointAt(0);
  return code >= 32 && code < 127 ? ASCII[code - 32] : /[\p{M}\p{Cf}]/u.test(character) ? 0 : new RegExp("\\p{Extended_Pictographic}|\\p{Regional_Indicator}", "u").test(character) ? 140 : /[\u2013\u2018\u2019\u201C\u201D\u00A0\u202F·]/.test(character) ? 52 : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character) ? 105 : 90;
}

export {
  textWidth,
  shorten,
  wrap,
  cleanName,
  nameInSentence,
  isolate
};
