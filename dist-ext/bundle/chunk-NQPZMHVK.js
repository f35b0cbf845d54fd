// dist-ext/report/text/escapeMarkdown.js
function escapeMarkdown(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_[\]|~]/g, String.raw`\$&`).replace(/^([#+-]|\d+\.)(?=\s)/, String.raw`\$1`).replace(/[\r\n]+/g, " ");
}

export {
  escapeMarkdown
};
