import { FONT, themeDeclarations } from "../../drawing/look.ts";
import type { Language } from "../../language/language.ts";
import type { Story } from "./story.ts";
import { storyStudyWords } from "./words/storyStudy.ts";

/** What every such page holds. */
export const STORY_MARK = 'content="umot story"';

/** A story as a page of its own, to be sent or printed; it asks nothing of anybody. @param title - of the scenario */
export function storyPage({ name, lines, nothing }: Story, title: string, language: Language): string {
  const { of, made } = storyStudyWords[language];
  const items = lines.map(({ when, what }) => `<li><h2>${escaped(when)}</h2><p>${escaped(what)}</p></li>`);
  const body = lines.length === 0 ? `<p>${escaped(nothing)}</p>` : `<ol>\n${items.join("\n")}\n</ol>`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="umot story">
<link rel="icon" href="data:,">
<title>${escaped(name)} · umot</title>
<style>
:root { color-scheme: light dark; ${themeDeclarations("light")} }
@media screen and (prefers-color-scheme: dark) { :root { ${themeDeclarations("dark")} } }
body { margin: 0 auto; max-width: 640px; padding: 32px 24px 64px; background: var(--umot-paper); color: var(--umot-ink); font: 17px/1.55 ${FONT}; }
h1 { font-size: 30px; line-height: 1.2; margin: 0 0 4px; }
.about { color: var(--umot-muted); margin: 0 0 28px; }
ol { list-style: none; margin: 0; padding: 0 0 0 18px; border-left: 3px solid var(--umot-series-0); }
li { margin: 0 0 20px; }
h2 { font-size: 14px; font-weight: 600; color: var(--umot-muted); margin: 0; }
p { margin: 2px 0 0; }
</style>
</head>
<body>
<main>
<h1>${escaped(name)}</h1>
<p class="about">${escaped(of(title))}. ${made}</p>
${body}
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
