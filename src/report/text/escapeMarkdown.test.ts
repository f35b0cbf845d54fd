import { expect, test } from "vitest";
import { escapeMarkdown } from "./escapeMarkdown.ts";

test("escapeMarkdown(…) leaves nothing that a page would take for more than text", () => {
  expect(escapeMarkdown(`<img src=x onerror="alert(1)">`)).toBe(`&lt;img src=x onerror="alert(1)"&gt;`);
  expect(escapeMarkdown("[free](https://example.org) & `more`")).toBe(
    String.raw`\[free\](https://example.org) &amp; \`more\``,
  );
  expect(escapeMarkdown("a|b*c_d\\e")).toBe(String.raw`a\|b\*c\_d\\e`);
  expect(escapeMarkdown("# title\nnext")).toBe(String.raw`\# title next`);
  expect(escapeMarkdown("26.3 ± 0.2")).toBe("26.3 ± 0.2");
});
