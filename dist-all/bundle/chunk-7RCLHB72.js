import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/drawing/svgElement.js
var SVG = "http://www.w3.org/2000/svg";
function svgElement(document, name, attributes = {}, content = []) {
  let element = document.createElementNS(SVG, name);
  for (let [key, value] of Object.entries(attributes))
    value !== void 0 && element.setAttribute(key, String(value));
  return typeof content == "string" ? element.textContent = content : element.append(...content), element;
}
function svgText(svg) {
  return svg.outerHTML.replaceAll("&nbsp;", "\xA0");
}

export {
  svgElement,
  svgText
};
