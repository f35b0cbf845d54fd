import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);
import {
  keysIn
} from "./chunk-RZMKYFKS.js";
import {
  nearest
} from "./chunk-7DT6B4LV.js";
import {
  isMomentRow,
  isOpenMap,
  isSpoken,
  settingTree
} from "./chunk-NY5QDUA2.js";
import {
  sameInAll
} from "./chunk-JWQDHXMP.js";

// dist-all/scenario/explain/listSettings.js
function listSettings() {
  return settingsWithin(settingTree(), "", {});
}
function settingsWithin(schema, path, around) {
  let inherited = inheritance(schema, path, around), group = isMomentRow(schema) ? schema.anyOf?.find(({ properties }) => properties) : schema;
  if (group?.properties !== void 0)
    return Object.entries(group.properties).flatMap(([key, inner]) => settingsWithin(inner, path === "" ? key : `${path}.${key}`, inherited));
  if (isOpenMap(schema) && schema.additionalProperties !== void 0) {
    let name = schema.keys === "path" ? "<path>" : `<${schema.keys ?? "name"}>`;
    return settingsWithin(schema.additionalProperties || {}, `${path}.${name}`, inherited);
  }
  return schema.items?.properties !== void 0 ? settingsWithin(schema.items, `${path}.<number>`, inherited) : [describe(schema, path, inherited)];
}
function inheritance(schema, path, around) {
  let { fixed = around.fixed, doctrine = around.doctrine, source = around.source } = schema, row = isMomentRow(schema) ? path : around.row;
  return {
    ...fixed !== void 0 && { fixed },
    ...doctrine !== void 0 && { doctrine },
    ...source !== void 0 && { source },
    ...row !== void 0 && { row }
  };
}
function describe(schema, path, { fixed = !1, ...inherited }) {
  let options = schema.anyOf ?? [schema], number = options.find(({ type }) => type === "number" || type === "integer"), words = options.flatMap((option) => option.enum ?? (typeof option.const == "string" ? [option.const] : []));
  return {
    path,
    name: schema.name ?? sameInAll(path),
    about: schema.about ?? sameInAll(""),
    kind: kindOf(schema, number, words),
    unit: schema.unit ?? "",
    ...typeof schema.const == "number" && { minimum: schema.const, maximum: schema.const },
    ...range(number ?? schema.items),
    words,
    fallback: schema.default,
    doctrine: schema.doctrine ?? inherited.doctrine ?? [],
    fixed,
    ...isSpoken(schema) && { spoken: !0 },
    ...schema.off !== void 0 && { off: schema.off },
    ...schema.advice !== void 0 && { advice: schema.advice },
    ...inherited.source !== void 0 && { source: inherited.source },
    ...inherited.row !== void 0 && { row: inherited.row }
  };
}
function range({ minimum, maximum } = {}) {
  return {
    ...minimum !== void 0 && minimum > -1e15 && { minimum },
    ...maximum !== void 0 && maximum < 1e15 && { maximum }
  };
}
function kindOf(schema, number, words) {
  return typeof schema.const == "number" ? "whole number" : number !== void 0 ? number.type === "integer" ? "whole number" : "number" : words.length > 0 ? "word" : schema.type === "boolean" ? "yes or no" : schema.type === "array" ? "list" : "text";
}

// dist-all/scenario/words/synonyms.js
var settingSynonyms = [
  [
    "market.consumers",
    "size buyers customers users agents people individuals households audience consumer clienti acquirenti utenti agenti persone consumatori pubblico"
  ],
  [
    "market.days",
    "duration weeks months years horizon length period time steps ticks iterations durata settimane mesi anni orizzonte periodo giorni passi"
  ],
  [
    "market.start",
    "date startdate begin beginning from year firstday data inizio datainizio datadiinizio anno partenza"
  ],
  [
    "market.population",
    "population marketsize universe scale inhabitants popolazione universo abitanti scala"
  ],
  ["market.warmUp", "warmup burnin rampup runin riscaldamento rodaggio"],
  ["market.currency", "money moneyunit valuta moneta"],
  ["market.category", "product industry sector segment categoria prodotto settore"],
  [
    "market.season",
    "seasonality seasons seasonal months stagionalit\xE0 stagionalita stagione stagioni stagionale"
  ],
  [
    "market.needsPerYear",
    "needs demand frequency purchasesperyear purchasefrequency buyingfrequency bisogni bisogniperanno domanda frequenza frequenzadacquisto"
  ],
  ["market.referencePrice", "averageprice usualprice normalprice prezzomedio prezzodiriferimento"],
  ["market.panel", "survey sample respondents sondaggio campione"],
  [
    "runs",
    "replications repetitions repeats iterations simulations montecarlo n replicazioni ripetizioni simulazioni"
  ],
  ["seed", "randomseed random rng seme casuale"],
  ["level", "confidence confidencelevel interval alpha confidenza livello livellodiconfidenza intervallo"],
  ["title", "name titolo nome"],
  ["question", "description goal objective purpose domanda descrizione obiettivo scopo"],
  ["extends", "base parent inherits include import from estende eredita importa"],
  ["focus", "brand mybrand ownbrand mainbrand marca lamiamarca"],
  ["expect", "expectations expected assert asserts checks tests attese aspettative"],
  [
    "timeline",
    "events schedule calendar changes interventions scenario eventi calendario cambiamenti interventi cronologia"
  ],
  ["sweep", "grid vary experiments sensitivity variants griglia varianti esperimenti"],
  [
    "personas",
    "persona segments segment audiences customersegments groups targets types segmenti segmento gruppi tipi"
  ],
  ["channels", "channel touchpoints media sources platforms canali canale mezzi fonti piattaforme"],
  [
    "brands",
    "brand competitors competitor companies firms players marche marca brands concorrenti concorrente aziende imprese"
  ],
  [
    "personas.<persona>.share",
    "size weight fraction percentage percent proportion part quota peso dimensione percentuale parte"
  ],
  ["personas.<persona>.needs", "frequency demand needsperyear purchasefrequency bisogni frequenza domanda"],
  ["personas.<persona>.mobileLean", "mobile smartphone phone mobileshare telefono cellulare"],
  ["personas.<persona>.devices", "device dispositivi dispositivo"],
  [
    "personas.<persona>.dayparts",
    "daypart hours times timeofday schedule fasceorarie fasciaoraria orari ore"
  ],
  [
    "personas.<persona>.habits",
    "habit preferences channels channelpreferences touchpoints media abitudini preferenze canali"
  ],
  ["personas.<persona>.formats", "format content contents formati formato contenuti"],
  [
    "personas.<persona>.priceSensitivity",
    "price pricesensitive priceelasticity elasticity sensibilit\xE0alprezzo sensibilitaalprezzo prezzo elasticit\xE0 elasticita"
  ],
  ["personas.<persona>.qualitySensitivity", "quality qualit\xE0 qualita"],
  ["personas.<persona>.trustInPeople", "trust trustinreviews trustinfriends fiducia fiducianellepersone"],
  ["personas.<persona>.trustInBrands", "trust trustinads trustinadvertising fiducia fiducianellemarche"],
  ["personas.<persona>.pushAttention", "attention adattention attenzione"],
  ["personas.<persona>.sharing", "prosumer posting reviewing share condivisione"],
  ["personas.<persona>.talking", "wordofmouth wom talkative passaparola"],
  ["channels.<channel>.kind", "type category medium mode tipo genere"],
  ["channels.<channel>.flow", "direction pushpull pull push direzione flusso"],
  ["channels.<channel>.owner", "ownership paidownedearned poe type proprietario propriet\xE0 proprieta"],
  ["channels.<channel>.site", "website web url shop ecommerce sito sitoweb negozioonline"],
  ["channels.<channel>.reviews", "review ratings rating hasreviews zmot recensioni recensione voti"],
  ["channels.<channel>.use", "usage weight reach moments micromoments frequency uso utilizzo peso momenti"],
  ["channels.<channel>.candour", "honesty candor truth truthfulness sincerit\xE0 sincerita onest\xE0 onesta"],
  ["channels.<channel>.attention", "visibility positions attenzione visibilit\xE0 visibilita"],
  ["channels.<channel>.dailyCost", "cost costs fee dailyfee price budget costo costi spesa"],
  ["channels.<channel>.contactCost", "cpc cpa costperclick costpercontact bid costopercontatto costoperclic"],
  [
    "channels.<channel>.impressionCost",
    "cpm costperthousand costpermille impressions impression costpermilleimpression costoimpression"
  ],
  ["channels.<channel>.noticed", "viewability viewable attentiontoads visibilit\xE0annunci"],
  [
    "brands.<brand>.fixedCost",
    "fixed fixedcosts overhead overheads rent wages salaries fissi costifissi affitto stipendi spesegenerali"
  ],
  [
    "brands.<brand>.advertising.channels.<channel>",
    "channelspend spendbychannel mediaspend mediamix mediaplan spesapercanale pianomedia"
  ],
  [
    "brands.<brand>.membership",
    "subscription subscriptions subscribe club loyaltyprogramme contract abbonamento abbonamenti iscrizione contratto tesseramento"
  ],
  [
    "brands.<brand>.customers",
    "customerbase existingcustomers installedbase marketshare openingshare clienti baseclienti clientiiniziali quotainiziale"
  ],
  ["brands.<brand>.label", "name title displayname nome titolo etichetta"],
  ["brands.<brand>.quality", "productquality truequality score qualit\xE0 qualita punteggio"],
  ["brands.<brand>.promise", "claim claimedquality expectation promessa aspettativa"],
  ["brands.<brand>.price", "prices listprice averageprice ticket prezzo prezzi listino scontrino"],
  [
    "brands.<brand>.unitCost",
    "cost costs cogs unitcosts variablecost productioncost margin costo costi costounitario costovariabile margine"
  ],
  [
    "brands.<brand>.coverage",
    "presence reach channels distribution visibility availability copertura presenza canali distribuzione visibilit\xE0 visibilita"
  ],
  ["brands.<brand>.prominence", "rank ranking position seo searchrank visibility posizione posizionamento"],
  [
    "brands.<brand>.outlets",
    "outlet stores store shops shop locations branches pointsofsale pos proximity negozi negozio puntivendita puntovendita sedi filiali"
  ],
  [
    "brands.<brand>.advertising.daily",
    "advertising ads ad adspend adbudget advertisingbudget marketing marketingbudget mediabudget media spend spending budget campaign promotion pubblicit\xE0 pubblicita spesa spesapubblicitaria budgetpubblicitario campagna promozione"
  ],
  [
    "brands.<brand>.startingReviews.stars",
    "stars star rating ratings score startingstars averagerating reviewscore stelle stella voto voti valutazione punteggio"
  ],
  [
    "brands.<brand>.startingReviews.count",
    "reviews review numberofreviews reviewcount recensioni recensione numerorecensioni"
  ],
  ["brands.<brand>.awareness", "known brandawareness knowledge recognition notoriet\xE0 notorieta conoscenza"],
  [
    "brands.<brand>.entryDay",
    "entry launch launchday start startday from entrata lancio giornodilancio inizio"
  ],
  ["brands.<brand>.service", "servicequality support customerservice servizio assistenza"],
  [
    "brands.<brand>.failure",
    "failures failurerate error errors errorrate downtime guasti guasto errori errore"
  ],
  [
    "brands.<brand>.care",
    "customercare callcentre callcenter helpdesk answers complaints crm assistenza reclami risposte"
  ],
  [
    "brands.<brand>.loadSeconds",
    "speed loadtime pagespeed sitespeed latency velocit\xE0 velocita tempodicaricamento"
  ],
  ["brands.<brand>.checkout", "payment conversion cart pagamento carrello conversione"],
  ["brands.<brand>.usability", "mobilefriendly responsive ux devices usabilit\xE0 usabilita dispositivi"],
  ["brands.<brand>.touchpoints", "touchpoint contactpoints puntidicontatto puntodicontatto"],
  [
    "brands.<brand>.deliveryDays",
    "delivery shipping deliverytime shippingtime consegna spedizione tempodiconsegna"
  ],
  [
    "brands.<brand>.seeding",
    "samples gifts influencers influencer buzz viral freebies omaggi campioni influenzatori"
  ],
  ["brands.<brand>.fakeReviews", "fake fakes boughtreviews astroturfing recensionifalse false"],
  [
    "brands.<brand>.engagement",
    "gamification loyaltyprogram interest interesse coinvolgimento fidelizzazione"
  ],
  ["brands.<brand>.coherence", "consistency coerenza"],
  ["brands.<brand>.content", "contents formats video contenuti contenuto formati"],
  ["timeline.<number>.day", "date when at week month from start data quando settimana mese giorno"],
  [
    "timeline.<number>.set",
    "change changes settings values setting imposta cambia cambiamento valori impostazioni"
  ],
  [
    "timeline.<number>.note",
    "label name title description comment text nota etichetta nome titolo descrizione commento"
  ],
  ["sweep.<number>.vary", "setting path parameter variable lever impostazione parametro variabile leva"],
  ["sweep.<number>.from", "min minimum low start da minimo"],
  ["sweep.<number>.to", "max maximum high end a massimo"],
  ["sweep.<number>.steps", "points values n count step passi punti valori"],
  ["telling.postRate", "reviewrate postingrate postrate tassodirecensione"],
  ["wordOfMouth.tellRate", "wom wordofmouth talk referral referrals passaparola"],
  ["choice.price", "priceelasticity elasticity pricesensitivity elasticit\xE0 elasticita sensibilit\xE0alprezzo"],
  ["choice.loyalty", "loyalty retention fedelt\xE0 fedelta"],
  ["journey.dropOut", "dropout dropouts churn abandonment abbandono abbandoni"],
  ["checkout.abandonment", "abandonment cartabandonment abbandono abbandonodelcarrello"],
  ["network.friends", "friends contacts degree links amici contatti legami"],
  ["network.kind", "type topology tipo topologia"],
  ["care.stayLoyal", "loyalty churn fedelt\xE0 fedelta"]
], metricSynonyms = [
  ["share", "marketshare quota quotadimercato"],
  ["sales", "orders purchases units unitssold volume vendite ordini acquisti"],
  ["revenue", "turnover income ricavo ricavi fatturato"],
  ["profit", "margin earnings ebit utile profitto guadagno margine"],
  ["cost", "costs spend spending budget expenses costo costi spesa spese"],
  [
    "stars",
    "star rating ratings score reviewscore averagerating stelle stella voto voti valutazione punteggio"
  ],
  ["reviews", "review reviewcount numberofreviews recensioni recensione"],
  ["awareness", "brandawareness known notoriet\xE0 notorieta"],
  ["loyalty", "retention fedelt\xE0 fedelta"],
  ["satisfaction", "csat soddisfazione"],
  ["swayed", "zmot influenced persuaded convinti"],
  ["members", "subscribers iscritti abbonati"],
  ["churn", "attrition cancellations disdette abbandono"],
  ["penetration", "reach buyers penetrazione"]
];

// dist-all/scenario/check/settingMeant.js
function keyMeant(word, group, keys) {
  let key = synonymsOf(word).find((steps) => isWithin(steps, group) && steps.length === group.length + 1)?.at(-1);
  return key !== void 0 && keys.includes(key) ? key : nearest(word, keys);
}
function settingMeant(word, group, scenario) {
  let synonyms = synonymsOf(word), named = pathsNamed(word), found = [...synonyms, ...named].find((steps) => isWithin(steps, group)) ?? named.at(0) ?? synonyms.at(0);
  return found === void 0 ? void 0 : withNames(found, group, scenario);
}
function settingsCalled(word) {
  return synonymsOf(word).map((steps) => steps.join("."));
}
function metricMeant(word, metrics) {
  let called = metricSynonyms.find(([, names]) => names.split(" ").includes(folded(word)))?.[0];
  return called !== void 0 && metrics.includes(called) ? called : nearest(word, metrics);
}
function synonymsOf(word) {
  let wanted = folded(word);
  return settingSynonyms.filter(([, names]) => names.split(" ").includes(wanted)).map(([path]) => path.split(".")).sort((a, b) => rankOf(a) - rankOf(b));
}
var usual = ["brands", "market", "channels", "personas"];
function pathsNamed(word) {
  let wanted = folded(word), found = /* @__PURE__ */ new Map();
  for (let { path } of listSettings()) {
    let steps = path.split("."), at = steps.findIndex((step) => folded(step) === wanted);
    at >= 0 && found.set(steps.slice(0, at + 1).join("."), steps.slice(0, at + 1));
  }
  return [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || a.length - b.length);
}
function rankOf([group]) {
  return usual.includes(group) ? usual.indexOf(group) : usual.length;
}
function folded(word) {
  return word.toLowerCase().replace(/[\s_-]/g, "");
}
function isWithin(steps, group) {
  return group.length < steps.length && group.every((step, at) => isLike(steps[at], step));
}
function isLike(pattern, step) {
  return pattern.startsWith("<") || pattern === String(step);
}
function withNames(steps, group, scenario) {
  let isHere = (at) => at < group.length && steps.slice(0, at).every((step, before) => isLike(step, group[before]));
  return steps.map((step, at) => step.startsWith("<") ? isHere(at) ? group[at] : step === "<number>" ? 0 : keysIn(scenario, [`${step.slice(1, -1)}s`]).at(0) ?? step : step);
}

export {
  listSettings,
  keyMeant,
  settingMeant,
  settingsCalled,
  metricMeant
};
