import * as z from "zod/mini";
import { byMoment, group, number, share, noted } from "./fields.ts";

const shareTools = group(
  {
    en: "Tools for sharing at once, by moment and at use",
    it: "Strumenti per condividere subito, per momento e all'uso",
  },
  {
    know: share(
      0.2,
      {
        name: { en: "share tools while searching", it: "condivisione mentre si cerca" },
        about: { en: "While searching", it: "Mentre si cerca" },
      },
      { doctrine: ["D10"] },
    ),
    go: share(
      0.2,
      {
        name: { en: "share tools on the way", it: "condivisione per strada" },
        about: { en: "On the way", it: "Per strada" },
      },
      { doctrine: ["D10"] },
    ),
    do: share(
      0.2,
      {
        name: { en: "share tools while doing", it: "condivisione mentre si fa" },
        about: { en: "While doing", it: "Mentre si fa" },
      },
      { doctrine: ["D10"] },
    ),
    buy: share(
      0.2,
      {
        name: { en: "share tools when buying", it: "condivisione all'acquisto" },
        about: { en: "When buying", it: "Quando si compra" },
      },
      { doctrine: ["D10"] },
    ),
    use: share(
      0.2,
      {
        name: { en: "share tools after the experience", it: "condivisione dopo l'esperienza" },
        about: { en: "After the experience", it: "Dopo l'esperienza" },
      },
      { doctrine: ["D10"] },
    ),
  },
);

/** How easily a brand can be used and how it keeps people going, on screens and in outlets. */
export const useShape = {
  usability: noted(
    z.prefault(
      z.strictObject({
        mobile: share(0.85, {
          name: { en: "usability on a phone", it: "usabilità su smartphone" },
          about: { en: "Usable on a phone", it: "Usabile su uno smartphone" },
        }),
        desktop: share(0.95, {
          name: { en: "usability on a computer", it: "usabilità su computer" },
          about: { en: "Usable on a computer", it: "Usabile su un computer" },
        }),
        tablet: share(0.9, {
          name: { en: "usability on a tablet", it: "usabilità su tablet" },
          about: { en: "Usable on a tablet", it: "Usabile su un tablet" },
        }),
      }),
      {},
    ),
    {
      name: { en: "usability", it: "usabilità" },
      about: { en: "Usability by device", it: "Usabilità per dispositivo" },
      doctrine: ["D9", "D16"],
    },
  ),
  loadSeconds: number(
    3,
    0.1,
    60,
    "seconds",
    {
      name: { en: "load time", it: "tempo di caricamento" },
      about: {
        en: "Time until the brand's site is usable",
        it: "Tempo finché il sito della marca è usabile",
      },
    },
    {
      doctrine: ["D17"],
    },
  ),
  checkout: share(
    0.5,
    {
      name: { en: "ease of checkout", it: "facilità di pagamento" },
      about: {
        en: "Ease of paying: payment choices, guidance, no forced account",
        it: "Facilità di pagare: scelta dei pagamenti, guida, nessun account obbligato",
      },
    },
    {
      doctrine: ["D17"],
    },
  ),
  engagement: byMoment(
    [0.3, 0.3, 0.3, 0.3],
    1,
    "0–1",
    {
      name: { en: "engagement", it: "coinvolgimento" },
      about: {
        en: "Interest that keeps people going (web experience, gamification)",
        it: "Interesse che fa proseguire (esperienza web, gamification)",
      },
    },
    { doctrine: ["D11"], off: 0 },
  ),
  shareTools,
  coherence: share(
    0.9,
    {
      name: { en: "coherence", it: "coerenza" },
      about: {
        en: "Consistency of the message over channels; a contradictory one counts less",
        it: "Coerenza del messaggio fra i canali; uno contraddittorio conta meno",
      },
    },
    {
      doctrine: ["D7"],
    },
  ),
  outlets: number(
    0,
    0,
    1000,
    "outlets per square kilometre",
    {
      name: { en: "density of outlets", it: "densità dei punti vendita" },
      about: { en: "Density of physical outlets", it: "Densità dei punti vendita fisici" },
    },
    {
      doctrine: ["D13", "D17"],
    },
  ),
};
