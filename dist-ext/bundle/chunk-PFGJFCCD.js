// dist-ext/cli/words/scenarioTools.js
var en = {
  sound: (path) => `${path}: no problems`,
  count: (thing, count) => {
    let [one, many] = {
      brands: ["brand", "brands"],
      channels: ["channel", "channels"],
      personas: ["persona", "personas"],
      timeline: ["change", "changes"],
      expect: ["expectation", "expectations"]
    }[thing];
    return `${count} ${count === 1 ? one : many}`;
  },
  days: (days, start) => `${days === 1 ? "1 day" : `${days} days`} from ${start}`,
  extends: (files) => `with ${files}`,
  setting: "setting",
  same: (before, after) => `${before} and ${after} have the same settings.`,
  writtenScenario: (file) => `Written: ${file}, a scenario to change as you like`,
  writtenSchema: (file) => `Written: ${file}, with which your editor completes and explains settings`,
  next: (command) => `Next: ${command}`
}, it = {
  sound: (path) => `${path}: nessun problema`,
  count: (thing, count) => {
    let [one, many] = {
      brands: ["marca", "marche"],
      channels: ["canale", "canali"],
      personas: ["persona", "personas"],
      timeline: ["cambiamento", "cambiamenti"],
      expect: ["attesa", "attese"]
    }[thing];
    return `${count} ${count === 1 ? one : many}`;
  },
  days: (days, start) => `${days === 1 ? "1 giorno" : `${days} giorni`} dal ${start}`,
  extends: (files) => `con ${files}`,
  setting: "impostazione",
  same: (before, after) => `${before} e ${after} hanno le stesse impostazioni.`,
  writtenScenario: (file) => `Scritto: ${file}, uno scenario da cambiare a piacere`,
  writtenSchema: (file) => `Scritto: ${file}, con cui il tuo editor completa e spiega le impostazioni`,
  next: (command) => `Ora: ${command}`
}, scenarioToolWords = { en, it };

export {
  scenarioToolWords
};
