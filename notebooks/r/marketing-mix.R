# Run umot, and read what it prints

# What npx prints comes back as lines; what umot says meanwhile goes to the screen.
umot <- function(...) {
  lines <- suppressWarnings(system2("npx", c("umot", ...), stdout = TRUE))
  status <- attr(lines, "status")
  if (!is.null(status) && !status %in% c(0, 1)) stop("umot ended with ", status)
  lines
}

printed <- umot("run", "scenarios/restaurant/trattoria.yaml", "--consumers", "500", "--runs", "4",
                "--out", "output/from-r", "--quiet", "--format", "csv")
summary <- read.csv(text = printed)
print(subset(summary, metric == "share", c(brandLabel, mean, low, high)), digits = 3, row.names = FALSE)


# Read the tables of a folder

table_of <- function(folder, name) {
  file <- file.path(folder, "data", name)
  if (requireNamespace("arrow", quietly = TRUE)) return(as.data.frame(arrow::read_parquet(paste0(file, ".parquet"))))
  if (requireNamespace("nanoparquet", quietly = TRUE)) return(nanoparquet::read_parquet(paste0(file, ".parquet")))
  read.csv(paste0(file, ".csv"))
}

package <- jsonlite::fromJSON("output/from-r/datapackage.json", simplifyVector = FALSE)
series_entry <- Filter(function(resource) resource$path == "data/series.csv", package$resources)[[1]]
for (field in series_entry$schema$fields) cat(field$name, ": ", field$description, "\n", sep = "")

series <- subset(table_of("output/from-r", "series"), metric == "share")
weekly <- tapply(series$value, list(as.character(series$date), series$brand), mean)
print(round(tail(weekly, 3), 3))


# A marketing-mix model meets the truth

mix <- "output/media-plan-truth"
if (!dir.exists(mix))
  umot("run", "scenarios/groceries/media-plan.yaml", "--runs", "2", "--mmm-truth", "--out", mix, "--quiet")
weeks <- table_of(mix, "marketing-mix/alba")
truth <- read.csv(file.path(mix, "data/marketing-mix/returns.csv"))


# A marketing-mix model meets the truth

media <- c("leaflet", "search", "social", "advertising")

# What is at work of the money spent so far: the same money, spread over the weeks that follow.
adstock <- function(spend, theta) as.numeric(stats::filter((1 - theta) * spend, theta, method = "recursive"))

fit <- function(theta) {
  at_work <- sapply(media, function(medium) adstock(weeks[[paste0(medium, "_spend")]], theta))
  trend <- seq_len(nrow(weeks)) / nrow(weeks)
  lm(weeks$revenue ~ at_work + weeks$season_index + trend)
}

against_truth <- function(theta) {
  found <- summary.lm(fit(theta))$coefficients[paste0("at_work", media), ]
  result <- data.frame(
    estimate = found[, "Estimate"],
    low = found[, "Estimate"] - 1.96 * found[, "Std. Error"],
    high = found[, "Estimate"] + 1.96 * found[, "Std. Error"],
    truth = truth$return[match(media, truth$lever)],
    row.names = media
  )
  inside <- result$truth >= result$low & result$truth <= result$high
  print(cbind(round(result, 3), inside))
}

thetas <- seq(0, 0.9, by = 0.05)
best <- thetas[which.min(sapply(thetas, function(theta) deviance(fit(theta))))]
cat("Without carry-over:\n")
against_truth(0)
cat("With carry-over, theta = ", best, ":\n", sep = "")
against_truth(best)
