// dist-ext/cli/terminal/formatJson.js
function formatJson(value) {
  return JSON.stringify(value, null, 2);
}

export {
  formatJson
};
