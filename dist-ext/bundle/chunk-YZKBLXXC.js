// dist-ext/drawing/words/touchpoints.js
var ITALIAN = {
  advertising: "pubblicit\xE0",
  agent: "agente",
  app: "app",
  "app store": "negozio di app",
  beacons: "beacon",
  billboards: "manifesti",
  "call centre": "call center",
  chat: "chat",
  comparison: "comparatore",
  "comparison site": "comparatore",
  dealership: "concessionaria",
  email: "e-mail",
  forum: "forum",
  friends: "amici",
  leaflet: "volantino",
  maps: "mappe",
  marketplace: "marketplace",
  phone: "telefono",
  portal: "portale",
  radio: "radio",
  reviews: "recensioni",
  riders: "rider",
  search: "ricerca",
  shelf: "scaffale",
  shop: "negozio",
  "shop pages": "pagine del negozio",
  "shop window": "vetrina",
  signage: "insegne",
  site: "sito",
  social: "social",
  store: "negozio",
  tasting: "degustazione",
  telephone: "telefono",
  television: "televisione",
  video: "video",
  website: "sito web"
}, KNOWN_TOUCHPOINTS = Object.keys(ITALIAN);
function touchpointName(locale, name) {
  return locale === "it" && Object.hasOwn(ITALIAN, name) ? ITALIAN[name] : name;
}

export {
  touchpointName
};
