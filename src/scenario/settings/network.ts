import { choice, count, group, number, share, text, type SettingSources } from "./fields.ts";

/** Who knows whom. */
export const networkSettings = group(
  { en: "The network of friends", it: "La rete degli amici" },
  {
    kind: choice(
      ["complete", "random", "smallWorld", "scaleFree", "communities", "ties"],
      "smallWorld",
      {
        name: { en: "kind of network", it: "tipo di rete" },
        about: { en: "Who knows whom; ties reads a CSV file", it: "Chi conosce chi; ties legge un file CSV" },
      },
      { doctrine: ["D3"] },
    ),
    friends: number(8, 0, 1000, "people", {
      name: { en: "number of friends", it: "numero di amici" },
      about: { en: "Mean number of friends", it: "Numero medio di amici" },
    }),
    rewiring: share(
      0.1,
      {
        name: { en: "rewired ties", it: "legami ricollegati" },
        about: {
          en: "Small world: share of ties that lead anywhere",
          it: "Piccolo mondo: quota di legami che portano ovunque",
        },
      },
      {},
    ),
    communitySize: count(150, 3, 1000000, "people", {
      name: { en: "size of communities", it: "grandezza delle comunità" },
      about: { en: "Communities: people in one", it: "Comunità: persone in ciascuna" },
    }),
    bridging: share(0.05, {
      name: { en: "ties between communities", it: "legami fra comunità" },
      about: {
        en: "Communities: share of ties that lead to another one",
        it: "Comunità: quota di legami che portano a un'altra",
      },
    }),
    ties: text("", {
      name: { en: "file of ties", it: "file dei legami" },
      about: {
        en: "Kind ties: CSV file with two columns of consumer numbers, from 0",
        it: "Kind ties: file CSV con due colonne di numeri di consumatori, da 0",
      },
    }),
  },
  { fixed: true },
);

/** What defaults rest on. */
export const networkSources: SettingSources = {
  "network.rewiring": "Watts & Strogatz 1998",
};
