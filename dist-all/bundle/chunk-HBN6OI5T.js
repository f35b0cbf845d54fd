import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/model/parameters.js
var MOMENTS = ["know", "go", "do", "buy"], DEVICES = ["mobile", "desktop", "tablet"], DAYPARTS = ["earlyMorning", "commute", "work", "errands", "evening", "night"], FORMATS = ["video", "audio", "text"];

export {
  MOMENTS,
  DEVICES,
  DAYPARTS,
  FORMATS
};
