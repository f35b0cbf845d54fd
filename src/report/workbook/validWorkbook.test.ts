import { JSDOM } from "jsdom";
import { expect, test } from "vitest";
import { validWorkbook } from "./validWorkbook.ts";

const { document } = new JSDOM().window;
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const types = "http://schemas.openxmlformats.org/package/2006/content-types";

/** The texts of a workbook's files after the standard was kept. */
function finished(files: Readonly<Record<string, string>>, filters: readonly (string | undefined)[] = []) {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  return Object.fromEntries(
    Object.entries(validWorkbook(bytes, filters, document)).map(([name, content]) => [
      name,
      new TextDecoder().decode(content).replace(head, ""),
    ]),
  );
}

test("formats of one's own have ids from 164 on, and cells follow them; built-in ones stay", () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="14" formatCode="yyyy-mm-dd"/><numFmt numFmtId="15" formatCode="0.0%"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="15"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  expect(finished({ "xl/styles.xml": styles })["xl/styles.xml"]).toBe(
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="165"/><xf numFmtId="164"/></cellXfs></styleSheet>',
  );
});

test("the parts of a font stand in the order of the standard", () => {
  const styles = "<styleSheet><font><name/><sz/><b/><color/></font></styleSheet>";
  expect(finished({ "xl/styles.xml": styles })["xl/styles.xml"]).toBe(
    "<styleSheet><font><b/><sz/><color/><name/></font></styleSheet>",
  );
});

test("the workbook names the area of each filter, with the quotes of a sheet's name doubled", () => {
  const workbook = `<workbook><sheets><sheet name="Summary"/><sheet name="Nonna's"/></sheets><definedNames/></workbook>`;
  expect(finished({ "xl/workbook.xml": workbook }, [undefined, "A1:AB20"])["xl/workbook.xml"]).toBe(
    `<workbook><sheets><sheet name="Summary"/><sheet name="Nonna's"/></sheets><definedNames>` +
      `<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">'Nonna''s'!$A$1:$AB$20</definedName>` +
      "</definedNames></workbook>",
  );
});

test("without filters there is no empty list of names, which Excel would repair", () => {
  const workbook = `<workbook><sheets><sheet name="Summary"/></sheets><definedNames/></workbook>`;
  expect(finished({ "xl/workbook.xml": workbook }, [undefined])["xl/workbook.xml"]).toBe(
    `<workbook><sheets><sheet name="Summary"/></sheets></workbook>`,
  );
});

test("no part is listed that is not there; all others are left alone to the byte", () => {
  const listed =
    `<Types xmlns="${types}"><Default Extension="xml"/><Default Extension="jpeg"/>` +
    `<Override PartName="/xl/workbook.xml"/><Override PartName="/xl/drawings/drawing1.xml"/></Types>`;
  const files = {
    "[Content_Types].xml": listed,
    "xl/workbook.xml": "<workbook><definedNames/></workbook>",
    "xl/worksheets/sheet1.xml": "<worksheet  />",
  };
  const after = finished(files);
  expect(after["[Content_Types].xml"]).toBe(
    `<Types xmlns="${types}"><Default Extension="xml"/><Override PartName="/xl/workbook.xml"/></Types>`,
  );
  expect(after["xl/worksheets/sheet1.xml"]).toBe("<worksheet  />");
});
