# Prints every cell of a workbook as R's readxl reads it: sheet, row, column, kind, value.
suppressMessages(library(readxl))
file <- commandArgs(trailingOnly = TRUE)[1]
for (sheet in excel_sheets(file)) {
  all <- cellranger::cell_limits(c(1, 1), c(NA, NA))
  cells <- suppressMessages(read_excel(file, sheet, range = all, col_names = FALSE, col_types = "list",
                                       trim_ws = FALSE, .name_repair = "minimal"))
  for (row in seq_len(nrow(cells))) for (column in seq_along(cells)) {
    value <- cells[[column]][[row]]
    if (is.null(value) || length(value) == 0 || is.na(value) || identical(value, "")) next
    kind <- if (inherits(value, "POSIXct")) "date" else if (is.numeric(value)) "number" else "text"
    text <- switch(kind, date = format(value, "%Y-%m-%d"), number = sprintf("%.17g", value),
                   text = trimws(gsub("[[:space:]]+", " ", value)))
    cat(sheet, row, column, kind, text, sep = "\t")
    cat("\n")
  }
}
