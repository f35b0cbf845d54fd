import type { Locale } from "../../drawing/numbers.ts";
import { type Html } from "./html.ts";
/** What can be taken of a chart; hidden where no script runs. */
export declare function chartMenu(title: string, locale: Locale): Html;
/** What the page's script says to readers of a language. */
export declare function scriptWords(locale: Locale): Html;
