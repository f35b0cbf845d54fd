export const CSV_DIALECTS = ["standard", "it"];
/**
 * The dialects: that of RFC 4180, and the one that spreadsheets open by a double click where the decimal sign is a comma
 * (Italy, Germany, France, Spain …). These take a file for UTF-8 only if it begins with the mark of it.
 */
export const csvDialects = {
    standard: { separator: ",", decimal: ".", begins: "" },
    it: { separator: ";", decimal: ",", begins: "\uFEFF" },
};
