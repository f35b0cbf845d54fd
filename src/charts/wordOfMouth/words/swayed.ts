import { withArticle } from "../../../drawing/words/italian.ts";

/** Words of the chart of purchases swayed by word of mouth. */
const en = {
  title: (brand: string, share: string) => `Reviews and friends sway ${share} of ${brand}’s purchases`,
  meaning: (share: string, brand: string, interval: string) =>
    `Without them ${share} of ${brand}’s buyers would have bought something else or nothing${interval}.`,
  most: "No other brand owes as much to word of mouth.",
  other: (brand: string, share: string) => `Word of mouth matters most to ${brand}, with ${share}.`,
  subtitle: "Share of purchases that would not have been made without reviews and friends",
  columns: { value: "Swayed share, middle run" },
};

const it: typeof en = {
  title: (brand, share) => `Recensioni e amici decidono ${withArticle(share)} degli acquisti di ${brand}`,
  meaning: (share, brand, interval) =>
    `Senza di loro ${withArticle(share)} di chi ha comprato ${brand} avrebbe comprato altro o niente${interval}.`,
  most: "Nessun’altra marca deve tanto al passaparola.",
  other: (brand, share) => `Il passaparola pesa più di tutto per ${brand}: ${share}.`,
  subtitle: "Quota degli acquisti che senza recensioni e amici non ci sarebbero stati",
  columns: { value: "Quota decisa dal passaparola, simulazione di mezzo" },
};

export const swayedWords = { en, it };
