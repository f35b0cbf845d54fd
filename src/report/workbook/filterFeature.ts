import type { Feature } from "write-excel-file/universal";

/** Gives sheets with a frozen head a filter over these cells, and shows the first sheet. */
export function filterFeature(filters: readonly (string | undefined)[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const area = filters[sheetIndex];
            const shown = xml.replace(/tabSelected="[01]"/, `tabSelected="${sheetIndex === 0 ? 1 : 0}"`);
            if (area === undefined) return shown;
            // The library names a pane that a head without frozen columns does not have.
            return shown
              .replace('xSplit="0" ', "")
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
              .replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`);
          },
        },
      },
    },
  };
}
