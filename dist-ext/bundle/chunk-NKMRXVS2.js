// dist-ext/language/inLanguage.js
function inLanguage(data, language) {
  return typeof data != "object" || data === null ? data : Array.isArray(data) ? data.map((item) => inLanguage(item, language)) : isBilingual(data) ? data[language] : Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, inLanguage(inner, language)]));
}
function isBilingual(data) {
  return Object.keys(data).length === 2 && "en" in data && "it" in data;
}

export {
  inLanguage
};
