import type { Document, Pair, Scalar, YAMLMap } from "yaml";
import type { Language } from "../../language/language.ts";
import { MOST_NAMED } from "../../scenario/check/names.ts";
import type { OwnBrand } from "../../scenario/templates/ownBrand.ts";
import { putBrands, putFacts } from "../../scenario/templates/putBrands.ts";
import { channelsIn, putFound } from "../../scenario/templates/putFound.ts";
import { mapOf } from "../../scenario/templates/templateDocument.ts";
import { TEMPLATE_NAMES, TEMPLATES, type TemplateName } from "../../scenario/templates/templateNames.ts";
import { currenciesIn, numberOf } from "../../studies/observed/numberText.ts";
import type { Asking } from "../terminal/asking.ts";
import { askingWords, placeNames, priceQuestions } from "../words/asking.ts";
import { openTemplate } from "./initMarket.ts";

/** Thrown where nobody answers any more. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * A market made of a few answers: what is sold, for how much, against whom, and where it is found.
 *
 * @param known - the template, where it was named already
 * @throws {NoAnswer} if whoever was asked left
 */
export async function askForMarket(
  asking: Asking,
  known: TemplateName | undefined,
  language: Language,
): Promise<Document> {
  const words = askingWords[language];
  asking.say(words.begin);
  const template = known ?? (await askTemplate(asking, language));
  const document = openTemplate(template, language);
  const usual = usualBrands(document, language);
  const [first, ...others] = usual;
  const label = (await line(asking, words.name(first.label))) || first.label;
  const about = {
    language,
    paid: priceQuestions[template][language],
    currency: undefined as string | undefined,
  };
  const own = {
    label,
    ...(await askBrand(asking, about, first.price)),
  };
  const names = await askRivals(asking, label, others, language);
  const rivals: OwnBrand[] = [];
  for (const [at, name] of names.entries()) {
    const { price } = others[at % others.length];
    rivals.push({ label: name, ...(await askBrand(asking, about, price, name)) });
  }
  const found = await askPlaces(asking, channelsIn(document), language);
  if (rivals.length > 0) putBrands(document, [own, ...rivals], language);
  else putFacts(document, own, language);
  if (about.currency !== undefined) document.setIn(["market", "currency"], about.currency);
  putFound(document, found, language);
  return document;
}

async function line(asking: Asking, question: string): Promise<string> {
  const answer = await asking.ask(question);
  if (answer === undefined) throw new NoAnswer();
  return answer;
}

/** Asks until an answer can be read. @param read - undefined where it cannot */
async function until<Value>(
  asking: Asking,
  question: string,
  again: string,
  read: (answer: string) => Value | undefined,
): Promise<Value> {
  for (;;) {
    const value = read(await line(asking, question));
    if (value !== undefined) return value;
    asking.say(again);
  }
}

function askTemplate(asking: Asking, language: Language): Promise<TemplateName> {
  const words = askingWords[language];
  const most = TEMPLATE_NAMES.length;
  asking.say(words.sell);
  TEMPLATE_NAMES.forEach((name, at) => asking.say(`  ${at + 1}  ${TEMPLATES[name][language]}`));
  return until(asking, words.sellNumber(most), words.again.choice(most), (answer) => {
    if (answer === "") return TEMPLATE_NAMES[0];
    return TEMPLATE_NAMES.find((name, at) => answer === name || answer === String(at + 1));
  });
}

interface UsualBrand {
  readonly label: string;
  /** as it is shown */
  readonly price: string;
}

function usualBrands(document: Document, language: Language): UsualBrand[] {
  const currency = document.getIn(["market", "currency"]);
  return (mapOf(document, "brands").items as Pair<Scalar<string>, YAMLMap>[]).map(({ key, value }) => ({
    label: String(value?.get("label") ?? key.value),
    price: `${String(value?.get("price")).replace(".", language === "it" ? "," : ".")} ${currency}`,
  }));
}

/** What a brand costs, and what its reviews say; Enter leaves each as the template has it. */
async function askBrand(
  asking: Asking,
  about: { readonly language: Language; readonly paid: string; currency: string | undefined },
  usual: string,
  name?: string,
): Promise<Omit<OwnBrand, "label">> {
  const { again, ...words } = askingWords[about.language];
  const ask = (question: string, wrong: string, isAllowed: (value: number) => boolean) =>
    until(asking, question, wrong, (answer) => {
      if (answer === "") return { value: undefined };
      const value = numberIn(answer);
      if (value === undefined || !isAllowed(value)) return undefined;
      about.currency ??= currenciesIn(answer)[0];
      return { value };
    });
  const isNamed = name !== undefined;
  const price = isNamed ? words.priceOf(name, about.paid, usual) : words.price(about.paid, usual);
  const paid = await ask(price, again.price, (value) => value >= 0.01 && value <= 1e9);
  const stars = isNamed ? words.starsOf(name) : words.stars;
  const rated = await ask(stars, again.stars, (value) => value >= 1 && value <= 5);
  const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= 1e7;
  const counted = await ask(isNamed ? words.reviewsOf(name) : words.reviews, again.reviews, isCount);
  return { price: paid.value, stars: rated.value, reviews: counted.value };
}

/** A number as people type it: the last comma or point is the decimal mark unless three digits follow it. */
function numberIn(answer: string): number | undefined {
  const value = numberOf(answer, /,\d{1,2}\D*$/.test(answer) || /\.\d{3}(?!\d)/.test(answer) ? "," : ".");
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function askRivals(
  asking: Asking,
  own: string,
  usual: readonly UsualBrand[],
  language: Language,
): Promise<readonly string[]> {
  const { rivals, again } = askingWords[language];
  const most = MOST_NAMED.brands - 1;
  const question = rivals(usual.map(({ label }) => label).join(", "));
  return until(asking, question, again.rivals(most), (answer) => {
    const names = answer
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => name !== "");
    const all = [own, ...names].map((name) => name.toLowerCase());
    return names.length <= most && new Set(all).size === all.length ? names : undefined;
  });
}

function askPlaces(
  asking: Asking,
  channels: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const { found, foundNumbers, again } = askingWords[language];
  asking.say(found);
  channels.forEach((channel, at) => asking.say(`  ${at + 1}  ${placeNames[channel]?.[language] ?? channel}`));
  return until(asking, foundNumbers, again.choices(channels.length), (answer) => {
    if (answer === "") return channels;
    const chosen = answer.split(/[\s,;]+/).map((number) => channels[Number(number) - 1]);
    return chosen.every((channel) => channel !== undefined) ? chosen : undefined;
  });
}
