import type { Lesson } from "../lesson.ts";
import { metricOf } from "../lessonMeasures.ts";
import { SMALL_TRATTORIA, TRATTORIA } from "./smallTrattoria.ts";

const side = (quality: number, coverage: number) => ({
  "brands.nonna.quality": quality,
  "brands.nonna.coverage.*": coverage,
});

/** Quality × coverage. */
export const qualityCoverage: Lesson = {
  name: "qualityCoverage",
  title: { en: "Quality times coverage", it: "Qualità per copertura" },
  minutes: 15,
  doctrine: ["D8", "D12"],
  terms: ["coverage", "touchpoint"],
  goals: [
    {
      en: "Explain why quality and presence multiply instead of adding up.",
      it: "Spiegare perché qualità e presenza si moltiplicano invece di sommarsi.",
    },
    {
      en: "Tell share from profit when judging a plan.",
      it: "Distinguere quota e profitto nel giudicare un piano.",
    },
  ],
  question: {
    en: "Better cooking brings something, being found brings something. What do both bring together?",
    it: "Cucinare meglio porta qualcosa, farsi trovare porta qualcosa. Che cosa portano insieme?",
  },
  situation: {
    en: "Trattoria Nonna as a poor kitchen that is hard to find; then with a very good kitchen; then with presence everywhere. You see her share in each case. How large is it with both?",
    it: "La Trattoria Nonna con una cucina modesta e difficile da trovare; poi con un’ottima cucina; poi presente dappertutto. Vedi la sua quota in ciascun caso. Quanto è grande con entrambe?",
  },
  path: TRATTORIA,
  given: SMALL_TRATTORIA,
  hints: [
    {
      says: { en: "quality 0.55, coverage 0.1", it: "qualità 0,55, copertura 0,1" },
      settings: side(0.55, 0.1),
    },
    {
      says: { en: "quality 0.90, coverage 0.1", it: "qualità 0,90, copertura 0,1" },
      settings: side(0.9, 0.1),
    },
    {
      says: { en: "quality 0.55, coverage 0.9", it: "qualità 0,55, copertura 0,9" },
      settings: side(0.55, 0.9),
    },
  ],
  asked: side(0.9, 0.9),
  predict: {
    says: {
      en: "Nonna’s share with quality 0.90 and coverage 0.9",
      it: "Quota di Nonna con qualità 0,90 e copertura 0,9",
    },
    unit: "share",
    of: metricOf("nonna", "share"),
    least: 0,
    most: 0.5,
  },
  runs: 4,
  answer: {
    says: {
      en: "More than the two gains added up: each makes the other worth more.",
      it: "Più della somma dei due guadagni: ciascuna fa valere di più l’altra.",
    },
    holds: ([both], [[neither], [quality], [coverage]]) =>
      both - neither > quality - neither + (coverage - neither),
  },
  explanation: [
    {
      en: "Presence decides how many meet the house; quality decides how many of those choose it, come back and tell. Parts of one way multiply: half as many at one step are half as many at the end.",
      it: "La presenza decide quanti incontrano la casa; la qualità decide quanti di loro la scelgono, tornano e raccontano. I tratti di un percorso si moltiplicano: la metà a un passo è la metà alla fine.",
    },
    {
      en: "Share is not profit. Each place where one is present costs money every day, and in a small neighbourhood a poor kitchen that is seen everywhere loses most of all.",
      it: "La quota non è il profitto. Ogni luogo in cui si è presenti costa ogni giorno, e in un piccolo quartiere una cucina modesta che si vede dappertutto perde più di tutti.",
    },
    {
      en: "One more star raised the revenue of independent restaurants in Seattle by 5 to 9%, and changed nothing for chains that everybody knew.",
      it: "Una stella in più ha fatto crescere del 5–9% i ricavi dei ristoranti indipendenti di Seattle, e non ha cambiato nulla per le catene che tutti conoscevano.",
    },
  ],
  sources: [
    {
      cite: "Luca, M. (2016), Reviews, Reputation, and Revenue: The Case of Yelp.com, Harvard Business School Working Paper 12-016",
    },
  ],
  pitfalls: [
    {
      en: "Most add the two gains. Let them compare their sum with the result, then multiply the two growth factors.",
      it: "I più sommano i due guadagni. Fai confrontare la somma con il risultato, poi moltiplicare i due fattori di crescita.",
    },
    {
      en: "The largest share is not the best plan: the challenge asks for both.",
      it: "La quota più grande non è il piano migliore: la sfida chiede entrambe le cose.",
    },
  ],
  challenge: {
    says: {
      en: "A share of at least 28% and a profit of at least 11,000 EUR. The kitchen can reach 0.9.",
      it: "Una quota di almeno il 28% e un profitto di almeno 11.000 euro. La cucina può arrivare a 0,9.",
    },
    levers: [
      {
        path: "brands.nonna.quality",
        says: { en: "quality of the kitchen", it: "qualità della cucina" },
        least: 0.5,
        most: 0.9,
        step: 0.05,
        start: 0.55,
      },
      {
        path: "brands.nonna.coverage.*",
        says: { en: "presence on all channels", it: "presenza su tutti i canali" },
        least: 0.1,
        most: 1,
        step: 0.05,
        start: 0.1,
      },
    ],
    targets: [
      {
        says: { en: "share of purchases in the year", it: "quota di acquisti nell’anno" },
        unit: "share",
        of: metricOf("nonna", "share"),
        atLeast: 0.28,
      },
      {
        says: { en: "profit of the year, EUR", it: "profitto dell’anno, euro" },
        unit: "money",
        of: metricOf("nonna", "profit"),
        atLeast: 11_000,
      },
    ],
    solution: [0.9, 0.65],
    misses: [0.75, 1],
  },
};
