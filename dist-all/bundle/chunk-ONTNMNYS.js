import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/drawing/words/italian.js
function withArticle(percentage) {
  return /^0/.test(percentage) ? `lo ${percentage}` : /^(8|11?(?!\d))/.test(percentage) ? `l\u2019${percentage}` : `il ${percentage}`;
}
function withIn(percentage) {
  return withArticle(percentage).replace(/^il /, "nel ").replace(/^l’/, "nell\u2019").replace(/^lo /, "nello ");
}

export {
  withArticle,
  withIn
};
