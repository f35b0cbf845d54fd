import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/cli/terminal/formatJson.js
function formatJson(value) {
  return JSON.stringify(value, null, 2);
}

export {
  formatJson
};
