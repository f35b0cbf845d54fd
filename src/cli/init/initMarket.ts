import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "yaml";
import type { Language } from "../../language/language.ts";
import { templateDocument } from "../../scenario/templates/templateDocument.ts";
import type { TemplateName } from "../../scenario/templates/templateNames.ts";

/** A template in one language, as it came with umot. */
export function openTemplate(name: TemplateName, language: Language): Document {
  const path = fileURLToPath(new URL(`../../../scenarios/templates/${name}.yaml`, import.meta.url));
  return templateDocument(readFileSync(path, "utf8"), language);
}
