import { listStatements } from "../../src/scenario/explain/explanations.ts";
import { glossary } from "../../src/scenario/words/glossary.ts";

const introduction = `# Glossary

Terms of the field and of the reports, and the statements of the doctrine, in English and Italian. \`npx umot explain <term>\`
says the same in the terminal. This page is made from \`src/scenario/words/\` by \`npm test -- test/scenarios -u\`; a test
fails when it is out of date.
`;

const italianIntroduction = `# Glossario

I termini del settore e dei report, e le affermazioni della dottrina. \`npx umot explain <termine>\` dice lo stesso nel
terminale. Questa pagina nasce da \`src/scenario/words/\` con \`npm test -- test/scenarios -u\`; un test fallisce se non è
aggiornata.
`;

/** The page `docs/it/glossary.md`: the same in Italian alone. */
export function glossaryPageInItalian(): string {
  const terms = glossary.map(({ name, about, see }) => {
    const links = see.map((word) => `\`${word}\``).join(", ");
    return `### ${name.it}\n\n${about.it}\n\nVedi: ${links}\n`;
  });
  const statements = listStatements().map(({ id, says, model }) =>
    [`### ${id}`, says.it, `Nel modello: ${model.it}.`].join("\n\n"),
  );
  return [italianIntroduction, "## Termini\n", ...terms, "## Dottrina\n", statements.join("\n\n"), ""].join(
    "\n",
  );
}

/** The page `docs/glossary.md`. */
export function glossaryPage(): string {
  const terms = glossary.map(({ name, about, see }) => {
    const links = see.map((word) => `\`${word}\``).join(", ");
    return `### ${name.en}\n\n${about.en}\n\n*${name.it}*: ${about.it}\n\nSee: ${links}\n`;
  });
  const statements = listStatements().map(({ id, says, model }) =>
    [`### ${id}`, says.en, `In the model: ${model.en}.`, `*${says.it}* Nel modello: ${model.it}.`].join(
      "\n\n",
    ),
  );
  return [introduction, "## Terms\n", ...terms, "## Doctrine\n", statements.join("\n\n"), ""].join("\n");
}
