import { withArticle } from "../../../drawing/words/italian.ts";
import { capital } from "../../../drawing/words/measures.ts";

/** Words of the chart of money. */
const en = {
  gains: (brand: string, revenue: string, profit: string, share: string) =>
    `Of ${revenue} that ${brand} takes, ${profit} is left as profit (${share})`,
  loses: (brand: string, revenue: string, loss: string) => `${brand} takes ${revenue} and loses ${loss}`,
  largest: (kind: string, amount: string, share: string) =>
    `The largest cost is ${kind}: ${amount}, ${share} of all costs.`,
  free: "There are no costs.",
  subtitle: (brand: string) => `From revenue to profit of ${brand} over the whole run`,
  profit: "profit",
  kinds: {
    revenue: "revenue",
    unitCost: "making the units",
    coverage: "being present",
    content: "content",
    contacts: "contacts",
    care: "care desk",
    advertising: "advertising",
    seeding: "seeding",
    fakeReviews: "bought reviews",
    fixed: "fixed costs",
  },
  columns: { kind: "Kind", value: "Amount" },
};

const it: typeof en = {
  gains: (brand, revenue, profit, share) =>
    `Di ${revenue} che ${brand} incassa, ${profit} restano come profitto (${share})`,
  loses: (brand, revenue, loss) => `${brand} incassa ${revenue} e perde ${loss}`,
  largest: (kind, amount, share) =>
    `Il costo maggiore: ${kind}, ${amount}, ${withArticle(share)} di tutti i costi.`,
  free: "Non ci sono costi.",
  subtitle: (brand) => `Dal ricavo al profitto di ${brand} in tutta la simulazione`,
  profit: "profitto",
  kinds: {
    revenue: "ricavo",
    unitCost: "produzione",
    coverage: "presenza",
    content: "contenuti",
    contacts: "contatti",
    care: "assistenza",
    advertising: "pubblicità",
    seeding: "prodotti regalati",
    fakeReviews: "recensioni comprate",
    fixed: "costi fissi",
  },
  columns: { kind: "Voce", value: "Importo" },
};

export const moneyWaterfallWords = { en, it };

/** A kind of money as people say it; `profit` is what is left. */
export function moneyKind(words: typeof en, kind: string): string {
  if (kind === "profit") return capital(words.profit);
  const kinds: Readonly<Record<string, string>> = words.kinds;
  return Object.hasOwn(kinds, kind) ? capital(kinds[kind]) : kind;
}
