import { languagesFrom, type Language } from "../../language/language.ts";
import type { Figure } from "../../report/document/figureData.ts";
import { letOthersWork } from "../../studies/runs/letOthersWork.ts";
import type { Execution } from "../../studies/study.ts";
import { beginPicture } from "./drawPicture.ts";
import { drawingDocument } from "./openDocument.ts";

/**
 * Draws figures of a report while runs are under way, when this thread has nothing else to do: writing the report finds
 * them drawn. What cannot be drawn is told then, and not here.
 *
 * @param language - the one that the report shows first
 * @param over - aborted when the runs are done: what is left is drawn as ever
 */
export function drawFiguresAhead(
  language: Language,
  over: AbortSignal,
): (...figures: Parameters<NonNullable<Execution["drawAhead"]>>) => Promise<void> {
  return (figures) => drawAll(figures, language, over).catch(() => {});
}

async function drawAll(
  make: () => Promise<readonly Figure[]>,
  language: Language,
  over: AbortSignal,
): Promise<void> {
  const [document, figures, { figureText }, { cardStyles }] = await Promise.all([
    drawingDocument(),
    make(),
    import("../../report/document/figure.ts"),
    import("../../report/page/figureCard.ts"),
  ]);
  const file = { document, locale: language, theme: "light" } as const;
  const page = languagesFrom(language).flatMap((locale) => cardStyles({ document, locale }));
  for (const style of [file, ...page])
    for (const figure of figures) {
      await letOthersWork();
      if (over.aborted) return;
      const drawing = figureText(figure, style);
      if (style === file) void beginPicture(drawing);
    }
}
