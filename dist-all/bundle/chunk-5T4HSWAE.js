import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// dist-all/report/document/dataTable.js
function dataTableOf(name, rows) {
  let columns = Object.entries(rows[0] ?? {}).filter(([, value]) => typeof value == "string" || typeof value == "number").map(([key]) => key);
  return {
    name,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column]))
  };
}

export {
  dataTableOf
};
