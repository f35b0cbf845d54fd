import type { Bilingual } from "../../language/bilingual.ts";
import type { Fault } from "../../language/fault.ts";
import type { PackageNeed } from "../packages/missingPackages.ts";

/** What the packages are for. */
const purposes: Readonly<Record<PackageNeed, Bilingual>> = {
  report: { en: "reports and charts", it: "i report e i grafici" },
  pictures: { en: "pictures of charts", it: "le immagini dei grafici" },
  pdf: { en: "PDF", it: "il PDF" },
  pptx: { en: "slides", it: "le diapositive" },
  xlsx: { en: "workbooks", it: "le cartelle di lavoro" },
  workbooks: { en: "reading workbooks", it: "leggere le cartelle di lavoro" },
  assistants: { en: "assistants", it: "gli assistenti" },
};

const install = (packages: readonly string[]): Bilingual => ({
  en: `Install them: npm install ${packages.join(" ")}`,
  it: `Installali: npm install ${packages.join(" ")}`,
});

/** Faults of packages that a project has not installed. */
export const packageFaults = {
  tablesOnly: (packages: readonly string[]): Fault => ({
    message: {
      en: "Only tables are written: packages that draw reports are not installed here.",
      it: "Si scrivono solo le tabelle: qui non sono installati i pacchetti che disegnano i report.",
    },
    advice: install(packages),
  }),
  missing: (need: PackageNeed, packages: readonly string[]): Fault => ({
    message: {
      en: `packages for ${purposes[need].en} are not installed here.`,
      it: `qui non sono installati i pacchetti per ${purposes[need].it}.`,
    },
    advice: install(packages),
  }),
};
