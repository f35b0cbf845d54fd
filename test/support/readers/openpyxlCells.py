"""Prints every cell of a workbook as openpyxl reads it: sheet, row, column, kind, value."""
import datetime
import sys

import openpyxl

for sheet in openpyxl.load_workbook(sys.argv[1]):
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None or value == "":
                continue
            if isinstance(value, (datetime.datetime, datetime.date)):
                kind, text = "date", value.strftime("%Y-%m-%d")
            elif isinstance(value, (int, float)):
                kind, text = "number", "%.17g" % value
            else:
                kind, text = "text", " ".join(str(value).split())
            print(sheet.title, cell.row, cell.column, kind, text, sep="\t")
