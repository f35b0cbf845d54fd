import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inThisThread } from "../../src/studies/runs/inThisThread.ts";
import { replicate } from "../../src/studies/runs/replicate.ts";
import { documentOfRuns } from "../../src/studies/run/documentOfRuns.ts";
import { renderPage } from "../../src/report/page/renderPage.ts";
import { toParameters } from "../../src/scenario/compile/toParameters.ts";
import { readSound } from "../scenario/load.ts";
import { better, spoken } from "./support/spokenScenario.ts";
import { umotHere } from "./support/umotHere.ts";

// Whatever an Italian reads of a scenario of two languages is Italian. Reports of all commands: test/endurance.

const place = mkdtempSync(join(tmpdir(), "umot-spoken-"));
beforeAll(() => {
  writeFileSync(join(place, "spoken.yaml"), spoken);
  writeFileSync(join(place, "better.yaml"), better);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function umot(...words: string[]): Promise<string> {
  const { code, stdout } = await umotHere([...words, "--lang", "it"], place);
  expect({ code, words }).toEqual({ code: 0, words });
  return stdout;
}

const RUN = ["--runs", "2", "--workers", "1"];

test("umot run tells an Italian all of it in Italian, in the terminal", async () => {
  expect(await umot("run", "spoken.yaml", ...RUN, "--no-out")).toMatchInlineSnapshot(`
    "Mercato italiano
    2 simulazioni di 60 giorni con 300 consumatori, seme «umot»

    marca                quota       stelle      ricavo   profitto  persuasi
                             %                      EUR        EUR         %
    Sarto italiano      74 ± 3         4,83  1522 ± 139  690 ± 139  4 (1–18)
    Tessitore italiano  26 ± 3  5,00 ± 0,00   720 ± 127   430 ± 63  1 (0–89)

    ± o (minimo–massimo) è l'intervallo al 90% della media (t di Student, entro ciò
    che è possibile; 2 simulazioni): il caso che vi resta, non gli errori del
    modello.
    persuasi: acquisti che senza recensioni e amici sarebbero stati altri.

    Mercato: 12 fonti prima di un acquisto; momenti in cui non si incontra nessuna
    marca: 2%; carrelli abbandonati: 0%; acquisti online: 0%.
    "
  `);
});

test("umot check and umot story do so too", async () => {
  expect(await umot("check", "spoken.yaml")).toMatchInlineSnapshot(`
    "spoken.yaml: nessun problema
      Mercato italiano: 2 marche, 2 canali, 2 personas, 60 giorni dal 2018-01-01, 1 cambiamento, 0 attese
    "
  `);
  expect(await umot("story", "spoken.yaml", "--consumer", "7")).toMatchInlineSnapshot(`
    "Davide · Mercato italiano, una simulazione, seme «umot»

    Lunedì 8 gennaio
      Davide (signore italiano) sente da un amico che con Tessitore italiano ci si
      trova male.

    Sabato 13 gennaio, al lavoro, al computer
      Davide sente un bisogno (abito italiano); vuole sapere; consulta vetrina
      italiana e ricerca italiana, e incontra Sarto italiano.

    Giovedì 18 gennaio, di sera, al telefono
      Davide vuole sapere; consulta ricerca italiana e vetrina italiana, e incontra
      Sarto italiano e Tessitore italiano.

    Domenica 21 gennaio, in giro, al telefono
      Davide vuole andare; consulta vetrina italiana e ricerca italiana, e incontra
      Sarto italiano e Tessitore italiano.

    Lunedì 22 gennaio, di sera, al computer
      Davide vuole comprare; consulta vetrina italiana e ricerca italiana, e
      incontra Sarto italiano e Tessitore italiano; compra da Sarto italiano;
      subisce un disservizio di Sarto italiano (ricerca italiana); vive il momento
      della verità con Sarto italiano: delusione (soddisfazione 0,36); racconta di
      Sarto italiano a 5 amici.

    Mercoledì 24 gennaio, nel tragitto, al telefono
      Davide sente un bisogno (abito italiano); vuole sapere; consulta vetrina
      italiana, e incontra Sarto italiano e Tessitore italiano.

    Sabato 27 gennaio, di sera, al computer
      Davide vuole comprare; consulta ricerca italiana, e incontra Sarto italiano e
      Tessitore italiano; compra da Sarto italiano; vive il momento della verità con
      Sarto italiano: entusiasmo (soddisfazione 1,00); racconta di Sarto italiano a
      4 amici.

    Venerdì 9 febbraio, al lavoro, al telefono
      Davide sente da un amico che con Sarto italiano ci si trova benissimo; sente
      un bisogno (abito italiano); vuole comprare; consulta vetrina italiana e
      ricerca italiana, e incontra Sarto italiano; compra da Sarto italiano; vive il
      momento della verità con Sarto italiano: entusiasmo (soddisfazione 1,00);
      racconta di Sarto italiano a 2 amici.

    Martedì 20 febbraio, di sera, al telefono
      Davide sente un bisogno (abito italiano); vuole sapere; consulta ricerca
      italiana e vetrina italiana, e incontra Sarto italiano.

    Mercoledì 21 febbraio, di primo mattino, al computer
      Davide vuole capire come si fa; consulta vetrina italiana e ricerca italiana,
      e incontra Tessitore italiano e Sarto italiano.

    Giovedì 22 febbraio, di primo mattino, al telefono
      Davide vuole andare; consulta ricerca italiana e vetrina italiana, e incontra
      Sarto italiano e Tessitore italiano.

    Giovedì 22 febbraio, di notte, al telefono
      Davide vuole comprare; consulta ricerca italiana e vetrina italiana, e
      incontra Sarto italiano e Tessitore italiano; decide di non comprare.
    "
  `);
});

test("an Italian report page holds no English text", async () => {
  const scenario = readSound(spoken);
  const parameters = toParameters(scenario, { logged: 100 });
  const replications = await replicate(scenario, parameters, { runs: 2, seed: "spoken" }, inThisThread);
  const report = documentOfRuns({ replications }, { version: "0.0.0" });
  const { document } = new JSDOM("").window;
  const page = renderPage(report, { document, locales: ["it"] });
  // The scenario as data, and rows for programs, are as they were written.
  const read = page.replace(/<pre [\s\S]*?<\/pre>|<script[\s\S]*?<\/script>/g, "");
  expect(read.match(/[^<>]*English[^<>]*/g)).toBeNull();
  for (const text of [
    "<title>Mercato italiano</title>",
    "Quale sarto italiano vende di più?",
    "saldi italiani",
  ])
    expect(read).toContain(text);
});

test("a title given anew takes its translation along", async () => {
  expect(await umot("check", "better.yaml")).toMatchInlineSnapshot(`
    "better.yaml: nessun problema
      Mercato italiano migliore: 2 marche, 2 canali, 2 personas, 60 giorni dal 2018-01-01, 1 cambiamento, 0 attese, con spoken.yaml
    "
  `);
  expect(await umot("check", "spoken.yaml", "--set", "title=Other")).toMatchInlineSnapshot(`
    "spoken.yaml: nessun problema
      Other: 2 marche, 2 canali, 2 personas, 60 giorni dal 2018-01-01, 1 cambiamento, 0 attese
    "
  `);
  expect(await umot("check", "spoken.yaml", "--set", "title.en=Other")).toMatchInlineSnapshot(`
    "spoken.yaml: nessun problema
      Mercato italiano: 2 marche, 2 canali, 2 personas, 60 giorni dal 2018-01-01, 1 cambiamento, 0 attese
    "
  `);
});
