import type { Lesson } from "../lesson.ts";
import { metricOf } from "../lessonMeasures.ts";
import type { RunResult } from "../../../model/result.ts";

/** What a drone costs its maker, as the scenario says. */
const UNIT_COST = 80;

/** Money spent on advertising and on gifts by the newcomer: parcels, and the drones in them. */
function launchMoney({ money, brands, series }: RunResult): readonly number[] {
  const lampo = brands.indexOf("lampo");
  const given = series.seeded.reduce(
    (sum, people, at) => (at % brands.length === lampo ? sum + people : sum),
    0,
  );
  return [money.advertising[lampo] + money.seeding[lampo] + UNIT_COST * given];
}

/** Buzz and budget. */
export const buzz: Lesson = {
  name: "buzz",
  title: { en: "Buzz or budget for the same money", it: "Passaparola o pubblicità per gli stessi soldi" },
  minutes: 15,
  doctrine: ["D22", "D3"],
  terms: ["word of mouth", "prosumer", "paid, owned, earned"],
  goals: [
    {
      en: "Compare a campaign with gifts to well-connected people at equal money.",
      it: "Confrontare a parità di spesa una campagna con dei regali a persone con molti contatti.",
    },
    {
      en: "Say why the result of buzz swings more than that of a campaign.",
      it: "Dire perché il risultato del passaparola oscilla più di quello di una campagna.",
    },
  ],
  question: {
    en: "9,000 EUR for a new drone: sixty days of advertising, or a hundred gifts to people whom many know?",
    it: "9.000 euro per un nuovo drone: sessanta giorni di pubblicità, o cento regali a persone conosciute da molti?",
  },
  situation: {
    en: "Lampo is a good drone that nobody knows. You see how many it sells in its first ninety days when the money buys advertising. Now the same money gives a hundred drones to the best connected people. How many are sold?",
    it: "Lampo è un buon drone che nessuno conosce. Vedi quanti ne vende nei primi novanta giorni quando il denaro compra pubblicità. Ora lo stesso denaro regala cento droni alle persone con più contatti. Quanti se ne vendono?",
  },
  path: "electronics/budget-launch.yaml",
  given: { "market.consumers": 5000 },
  hints: [{ says: { en: "9,000 EUR of advertising", it: "9.000 euro di pubblicità" }, settings: {} }],
  asked: {
    "brands.lampo.advertising.daily": 0,
    "brands.lampo.seeding": { people: 100, day: 0, cost: 10, influencers: true },
    timeline: [],
  },
  predict: {
    says: {
      en: "Drones sold in ninety days after a hundred gifts",
      it: "Droni venduti in novanta giorni dopo cento regali",
    },
    unit: "count",
    of: metricOf("lampo", "sales", "day0-89"),
    least: 0,
    most: 800,
  },
  runs: 12,
  answer: {
    says: {
      en: "Several times as many as the campaign sells, on average; from run to run the number swings widely.",
      it: "In media diverse volte quelli della campagna; da una simulazione all’altra il numero oscilla molto.",
    },
    holds: ([gifts], [[advertising]]) => gifts > 3 * advertising,
  },
  explanation: [
    {
      en: "Who was given a drone flies it, shows it and writes about it. Those are the first reviews, and a product with reviews is tried by many who would not touch one without.",
      it: "Chi ha ricevuto un drone lo fa volare, lo mostra e ne scrive. Sono le prime recensioni, e un prodotto con recensioni lo provano in molti che non ne toccherebbero uno senza.",
    },
    {
      en: "At a social network, sign-ups responded to word of mouth about twenty times as strongly as to events, and thirty times as strongly as to media. Offering the first five reviews of a product went with a purchase likelihood 3.7 times as high.",
      it: "In una rete sociale le iscrizioni rispondevano al passaparola circa venti volte più che agli eventi e trenta volte più che ai media. Con le prime cinque recensioni di un prodotto la probabilità di acquisto era 3,7 volte più alta.",
    },
    {
      en: "What spreads by itself also fails by itself: whether it catches on depends on who happened to be given one, and on luck.",
      it: "Ciò che si diffonde da sé può anche spegnersi da sé: se prende piede dipende da chi per caso ha ricevuto il regalo, e dalla fortuna.",
    },
  ],
  sources: [
    {
      cite: "Trusov, M., Bucklin, R. E. & Pauwels, K. (2009), Effects of Word-of-Mouth Versus Traditional Marketing, Journal of Marketing 73(5), 90–102",
      doi: "10.1509/jmkg.73.5.90",
    },
    { cite: "Spiegel Research Center (2017), How Online Reviews Influence Sales, Northwestern University" },
  ],
  pitfalls: [
    {
      en: "The gifts themselves are not sales; the hundred are not counted.",
      it: "I regali non sono vendite; i cento non si contano.",
    },
    {
      en: "“So advertising never works.” Here the product is new and good and can be shown around. For a bad one the gifts would spread the truth as fast.",
      it: "«Quindi la pubblicità non serve mai.» Qui il prodotto è nuovo, è buono e si può mostrare. Con uno cattivo i regali diffonderebbero la verità altrettanto in fretta.",
    },
  ],
  challenge: {
    says: {
      en: "Half the money. Sell at least 250 drones in the year and spend at most 4,500 EUR on gifts and advertising together.",
      it: "Metà del denaro. Vendi almeno 250 droni nell’anno e spendi al massimo 4.500 euro fra regali e pubblicità.",
    },
    given: { "brands.lampo.seeding": { people: 0, day: 0, cost: 10, influencers: true } },
    levers: [
      {
        path: "brands.lampo.seeding.people",
        says: { en: "people who are given one", it: "persone a cui se ne regala uno" },
        least: 0,
        most: 100,
        step: 5,
        start: 0,
      },
      {
        path: "brands.lampo.advertising.daily",
        says: {
          en: "advertising in the first sixty days, EUR a day",
          it: "pubblicità nei primi sessanta giorni, euro al giorno",
        },
        least: 0,
        most: 150,
        step: 5,
        start: 150,
      },
    ],
    targets: [
      {
        says: { en: "drones sold in the year", it: "droni venduti nell’anno" },
        unit: "count",
        of: metricOf("lampo", "sales"),
        atLeast: 250,
      },
      {
        says: { en: "spent on gifts and advertising, EUR", it: "spesa per regali e pubblicità, euro" },
        unit: "money",
        of: launchMoney,
        atMost: 4500,
      },
    ],
    solution: [50, 0],
    misses: [0, 75],
  },
};
