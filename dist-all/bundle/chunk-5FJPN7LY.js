import { createRequire as __cr } from "node:module"; const require = __cr(import.meta.url);

// node_modules/d3-dsv/dist/d3-dsv.mjs
var EOL = {}, EOF = {}, QUOTE = 34, NEWLINE = 10, RETURN = 13;
function objectConverter(columns) {
  return new Function("d", "return {" + columns.map(function(name, i) {
    return JSON.stringify(name) + ": d[" + i + '] || ""';
  }).join(",") + "}");
}
function customConverter(columns, f) {
  var object = objectConverter(columns);
  return function(row, i) {
    return f(object(row), i, columns);
  };
}
function inferColumns(rows) {
  var columnSet = /* @__PURE__ */ Object.create(null), columns = [];
  return rows.forEach(function(row) {
    for (var column in row)
      column in columnSet || columns.push(columnSet[column] = column);
  }), columns;
}
function pad(value, width) {
  var s = value + "", length = s.length;
  return length < width ? new Array(width - length + 1).join(0) + s : s;
}
function formatYear(year) {
  return year < 0 ? "-" + pad(-year, 6) : year > 9999 ? "+" + pad(year, 6) : pad(year, 4);
}
function formatDate(date) {
  var hours = date.getUTCHours(), minutes = date.getUTCMinutes(), seconds = date.getUTCSeconds(), milliseconds = date.getUTCMilliseconds();
  return isNaN(date) ? "Invalid Date" : formatYear(date.getUTCFullYear()) + "-" + pad(date.getUTCMonth() + 1, 2) + "-" + pad(date.getUTCDate(), 2) + (milliseconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "." + pad(milliseconds, 3) + "Z" : seconds ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + ":" + pad(seconds, 2) + "Z" : minutes || hours ? "T" + pad(hours, 2) + ":" + pad(minutes, 2) + "Z" : "");
}
function dsv(delimiter) {
  var reFormat = new RegExp('["' + delimiter + `
\r]`), DELIMITER = delimiter.charCodeAt(0);
  function parse(text, f) {
    var convert, columns, rows = parseRows(text, function(row, i) {
      if (convert) return convert(row, i - 1);
      columns = row, convert = f ? customConverter(row, f) : objectConverter(row);
    });
    return rows.columns = columns || [], rows;
  }
  function parseRows(text, f) {
    var rows = [], N = text.length, I = 0, n = 0, t, eof = N <= 0, eol = !1;
    text.charCodeAt(N - 1) === NEWLINE && --N, text.charCodeAt(N - 1) === RETURN && --N;
    function token() {
      if (eof) return EOF;
      if (eol) return eol = !1, EOL;
      var i, j = I, c;
      if (text.charCodeAt(j) === QUOTE) {
        for (; I++ < N && text.charCodeAt(I) !== QUOTE || text.charCodeAt(++I) === QUOTE; ) ;
        return (i = I) >= N ? eof = !0 : (c = text.charCodeAt(I++)) === NEWLINE ? eol = !0 : c === RETURN && (eol = !0, text.charCodeAt(I) === NEWLINE && ++I), text.slice(j + 1, i - 1).replace(/""/g, '"');
      }
      for (; I < N; ) {
        if ((c = text.charCodeAt(i = I++)) === NEWLINE) eol = !0;
        else if (c === RETURN)
          eol = !0, text.charCodeAt(I) === NEWLINE && ++I;
        else if (c !== DELIMITER) continue;
        return text.slice(j, i);
      }
      return eof = !0, text.slice(j, N);
    }
    for (; (t = token()) !== EOF; ) {
      for (var row = []; t !== EOL && t !== EOF; ) row.push(t), t = token();
      f && (row = f(row, n++)) == null || rows.push(row);
    }
    return rows;
  }
  function preformatBody(rows, columns) {
    return rows.map(function(row) {
      return columns.map(function(column) {
        return formatValue(row[column]);
      }).join(delimiter);
    });
  }
  function format(rows, columns) {
    return columns == null && (columns = inferColumns(rows)), [columns.map(formatValue).join(delimiter)].concat(preformatBody(rows, columns)).join(`
`);
  }
  function formatBody(rows, columns) {
    return columns == null && (columns = inferColumns(rows)), preformatBody(rows, columns).join(`
`);
  }
  function formatRows(rows) {
    return rows.map(formatRow).join(`
`);
  }
  function formatRow(row) {
    return row.map(formatValue).join(delimiter);
  }
  function formatValue(value) {
    return value == null ? "" : value instanceof Date ? formatDate(value) : reFormat.test(value += "") ? '"' + value.replace(/"/g, '""') + '"' : value;
  }
  return {
    parse,
    parseRows,
    format,
    formatBody,
    formatRows,
    formatRow,
    formatValue
  };
}
var csv = dsv(","), csvParse = csv.parse, csvParseRows = csv.parseRows, csvFormat = csv.format, csvFormatBody = csv.formatBody, csvFormatRows = csv.formatRows, csvFormatRow = csv.formatRow, csvFormatValue = csv.formatValue, tsv = dsv("	"), tsvParse = tsv.parse, tsvParseRows = tsv.parseRows, tsvFormat = tsv.format, tsvFormatBody = tsv.formatBody, tsvFormatRows = tsv.formatRows, tsvFormatRow = tsv.formatRow, tsvFormatValue = tsv.formatValue;
var fixtz = (/* @__PURE__ */ new Date("2019-01-01T00:00")).getHours() || (/* @__PURE__ */ new Date("2019-07-01T00:00")).getHours();

export {
  dsv
};
