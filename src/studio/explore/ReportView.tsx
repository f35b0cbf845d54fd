import { chartOf } from "../../report/document/figure.ts";
import { figureIn } from "../../report/document/figureIn.ts";
import type {
  Block,
  DataTable,
  Headline,
  ReportDocument,
  Section,
  TextTable,
} from "../../report/document/reportDocument.ts";
import { ChartCard } from "../outcomes/ChartCard.tsx";
import { language, say } from "../page/preferences.ts";
import { csvText, saveFile } from "../page/saveFile.ts";
import { exploreWords } from "../words/exploreWords.ts";

/** What a study found: its own boxes, figures, sentences and tables. */
export function ReportView({ report }: { readonly report: ReportDocument }) {
  const { about, answer, headlines, sections } = report.texts[language.value];
  return (
    <article class="report">
      <p class="note">{about}</p>
      {answer !== undefined && (
        <section>
          <h2>{answer.heading}</h2>
          <p>
            <strong>{answer.verdict}</strong>
          </p>
          <List items={[...answer.steps, ...answer.caveats]} />
        </section>
      )}
      <Headlines headlines={headlines} />
      {sections
        .filter(({ isAppendix }) => isAppendix !== true)
        .map((section) => (
          <section key={section.heading}>
            <h2>{section.heading}</h2>
            <Blocks report={report} section={section} />
          </section>
        ))}
      {sections
        .filter(({ isAppendix }) => isAppendix === true)
        .map((section) => (
          <details key={section.heading}>
            <summary>{section.heading}</summary>
            <Blocks report={report} section={section} />
          </details>
        ))}
      <Data tables={report.data} />
    </article>
  );
}

function Blocks({ report, section }: { readonly report: ReportDocument; readonly section: Section }) {
  return (
    <>
      {section.blocks.map((block, at) => (
        <OneBlock key={at} report={report} block={block} />
      ))}
    </>
  );
}

function OneBlock({ report, block }: { readonly report: ReportDocument; readonly block: Block }) {
  if (block.kind === "paragraph") return <p>{block.text}</p>;
  if (block.kind === "list") return <List items={block.items} />;
  if (block.kind === "headlines") return <Headlines headlines={block.headlines} />;
  if (block.kind === "table") return <TextRows table={block} />;
  if (block.kind === "figure") return <FigureOf report={report} name={block.figure} />;
  if (block.kind === "outcomes")
    return <List items={block.outcomes.map(({ expected, came }) => `${expected}: ${came}`)} />;
  return block.kind === "heading" ? <h3>{block.text}</h3> : <p class="note">{block.text}</p>;
}

function FigureOf({ report, name }: { readonly report: ReportDocument; readonly name: string }) {
  const told = report.figures.find((figure) => figure.name === name);
  if (told === undefined) return null;
  const locale = language.value;
  const { rows, about } = figureIn(told, locale);
  const chart = chartOf(told);
  const { title, sentences } = chart.find(rows, { ...about, locale });
  return (
    <>
      <ChartCard chart={chart} rows={rows} options={about} file={name} called={title} />
      <p>{sentences.join(" ")}</p>
    </>
  );
}

function Headlines({ headlines }: { readonly headlines: readonly Headline[] }) {
  if (headlines.length === 0) return null;
  return (
    <ul class="boxes">
      {headlines.map(({ label, value, interval, note }) => (
        <li key={label}>
          <span class="label">{label}</span>
          <strong class="value">{value}</strong>
          <span class="interval">{interval}</span>
          <span class="interval">{note}</span>
        </li>
      ))}
    </ul>
  );
}

function List({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function TextRows({ table: { label, heads, rows } }: { readonly table: TextTable }) {
  return (
    <div class="scroll" role="region" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head, ...cells], at) => (
            <tr key={at}>
              <th scope="row">{head}</th>
              {cells.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The exact numbers behind the tables. */
function Data({ tables }: { readonly tables: readonly DataTable[] }) {
  if (tables.length === 0) return null;
  return (
    <p class="data">
      {say(exploreWords.data)}:{" "}
      {tables.map(({ name, columns, rows }) => (
        <button
          key={name}
          type="button"
          onClick={() => saveFile(`${name}.csv`, "text/csv", csvText([columns, ...rows]))}
        >
          {name}.csv
        </button>
      ))}
    </p>
  );
}
