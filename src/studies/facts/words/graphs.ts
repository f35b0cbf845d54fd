import { countText } from "../../../language/countText.ts";
import type { Bilingual } from "../../../language/bilingual.ts";
import type { Fault } from "../../../language/fault.ts";
import { listed } from "../../../language/listing.ts";

/** Where an edge stands: a row of a list, or the how manieth edge of a GraphML file. */
export type GraphPlace = { readonly row: number } | { readonly edge: number };

const at = {
  en: (file: string, place: GraphPlace) =>
    "row" in place ? `${file}, row ${place.row}` : `${file}, edge ${place.edge}`,
  it: (file: string, place: GraphPlace) =>
    "row" in place ? `${file}, riga ${place.row}` : `${file}, arco ${place.edge}`,
} as const;

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const decimal = (value: number) => String(value).replace(".", ",");

const columns = {
  en: "Call the two columns source and target; any others are ignored.",
  it: "Chiama le due colonne source e target (o origine e destinazione); le altre vengono ignorate.",
};

/** What is wrong with a graph of who knows whom. */
export const graphFaults = {
  empty: (file: string): Fault => ({
    message: {
      en: `${file} must hold at least one tie, but holds none.`,
      it: `${file} deve contenere almeno un legame, ma non ne contiene.`,
    },
    advice: {
      en: "Write a line for each pair of people who know each other, such as anna,bruno below source,target.",
      it: "Scrivi una riga per ogni coppia di persone che si conoscono, come anna,bruno sotto source,target.",
    },
  }),
  oneColumn: (file: string, row: number): Fault => ({
    message: {
      en: `${at.en(file, { row })}: two names separated by a comma are needed, but there is one column.`,
      it: `${at.it(file, { row })}: servono due nomi separati da una virgola, ma c'è una sola colonna.`,
    },
    advice: columns,
  }),
  unknownColumns: (file: string, heads: readonly string[]): Fault => ({
    message: {
      en: `${file} does not say which of its columns are the two ends of a tie: ${listed(heads.map(short), "en")}.`,
      it: `${file} non dice quali delle sue colonne sono i due capi di un legame: ${listed(heads.map(short), "it")}.`,
    },
    advice: columns,
  }),
  noName: (file: string, place: GraphPlace): Fault => ({
    message: {
      en: `${at.en(file, place)}: a tie must join two people, but one of them has no name.`,
      it: `${at.it(file, place)}: un legame deve unire due persone, ma una delle due non ha nome.`,
    },
    advice: { en: "Write both names, or leave it out.", it: "Scrivi entrambi i nomi, o toglilo." },
  }),
  withItself: (file: string, place: GraphPlace, name: string): Fault => ({
    message: {
      en: `${at.en(file, place)}: a tie must join two people, but joins “${short(name)}” with itself.`,
      it: `${at.it(file, place)}: un legame deve unire due persone, ma unisce “${short(name)}” a se stesso.`,
    },
    advice: { en: "Delete it.", it: "Cancellalo." },
  }),
  undeclared: (file: string, place: GraphPlace, name: string): Fault => ({
    message: {
      en: `${at.en(file, place)}: it leads to “${short(name)}”, but no node has that id.`,
      it: `${at.it(file, place)}: porta a “${short(name)}”, ma nessun nodo ha quell'id.`,
    },
    advice: { en: "Add the node, or delete the edge.", it: "Aggiungi il nodo, o cancella l'arco." },
  }),
  tooFew: (file: string, people: number, fewest: number, friends: number): Fault => ({
    message: {
      en: `${file} has ${countText(people, "en")} people, but a market has at least ${countText(fewest, "en")} consumers.`,
      it: `${file} ha ${countText(people, "it")} persone, ma un mercato ha almeno ${countText(fewest, "it")} consumatori.`,
    },
    advice: {
      en: `Take a larger graph, or write its mean number of friends into the scenario: network: { friends: ${friends} }.`,
      it: `Prendi un grafo più grande, o scrivi nello scenario il suo numero medio di amici: network: { friends: ${friends} }.`,
    },
  }),
  tooMany: (file: string, people: number, most: number): Fault => ({
    message: {
      en: `${file} has ${countText(people, "en")} people, but a market has at most ${countText(most, "en")} consumers.`,
      it: `${file} ha ${countText(people, "it")} persone, ma un mercato ha al massimo ${countText(most, "it")} consumatori.`,
    },
    advice: { en: "Take part of the graph.", it: "Prendi una parte del grafo." },
  }),
  declaration: (file: string, line: number): Fault => ({
    message: {
      en: `${file}, line ${line}: there is a declaration (DOCTYPE, ENTITY), and GraphML needs none.`,
      it: `${file}, riga ${line}: c'è una dichiarazione (DOCTYPE, ENTITY) di cui GraphML non ha bisogno.`,
    },
    advice: {
      en: "Delete it: what it declares could be endless or lead elsewhere.",
      it: "Cancellala: ciò che dichiara potrebbe essere senza fine o portare altrove.",
    },
  }),
  noXml: (file: string, line: number): Fault => ({
    message: {
      en: `${file}, line ${line}: it begins like XML, but is not well formed from here on.`,
      it: `${file}, riga ${line}: comincia come XML, ma da qui in poi non è ben formato.`,
    },
    advice: { en: "Save the graph again as GraphML.", it: "Salva di nuovo il grafo come GraphML." },
  }),
  oddXml: (file: string): Fault => ({
    message: {
      en: `${file} is XML that no graph needs: nested too deeply, or with names that cannot be read.`,
      it: `${file} è un XML di cui nessun grafo ha bisogno: troppo annidato, o con nomi che non si possono leggere.`,
    },
    advice: { en: "Save the graph again as GraphML.", it: "Salva di nuovo il grafo come GraphML." },
  }),
  noGraph: (file: string): Fault => ({
    message: {
      en: `${file} is XML, but holds no graphml with a graph.`,
      it: `${file} è XML, ma non contiene un graphml con un graph.`,
    },
    advice: {
      en: "Save it as GraphML; GEXF, GML and others are not read.",
      it: "Salvalo come GraphML; GEXF, GML e altri formati non si leggono.",
    },
  }),
  hyperedge: (file: string): Fault => ({
    message: {
      en: `${file} has hyperedges, which join more than two; a tie joins two people.`,
      it: `${file} ha iperarchi, che uniscono più di due nodi; un legame unisce due persone.`,
    },
    advice: {
      en: "Write an edge for each pair of people who know each other.",
      it: "Scrivi un arco per ogni coppia di persone che si conoscono.",
    },
  }),
} as const satisfies Readonly<Record<string, (...said: never[]) => Fault>>;

/** What was done with a graph. */
export const graphNotes = {
  read: (file: string, people: number, ties: number, repeated: number): Bilingual => ({
    en: `${file}: ${countText(people, "en")} people, ${countText(ties, "en")} ties, ${rounded(ties, people)} friends each${
      repeated > 0 ? `; ${countText(repeated, "en")} edges repeat another and count once` : ""
    }. Names are not kept.`,
    it: `${file}: ${countText(people, "it")} persone, ${countText(ties, "it")} legami, ${decimal(rounded(ties, people))} amici a testa${
      repeated > 0 ? `; ${countText(repeated, "it")} archi ne ripetono un altro e contano una volta` : ""
    }. I nomi non vengono conservati.`,
  }),
} as const;

const rounded = (ties: number, people: number) => Math.round((20 * ties) / people) / 10;
