# Times R metafor on the cases of PoolBenchmark: name, fits per second, seconds per fit.
suppressMessages(library(metafor))
b <- dat.bcg
e <- escalc(measure = "RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = b)
yi <- as.numeric(e$yi); vi <- as.numeric(e$vi)
best <- function(work, repeats) {
  times <- replicate(7, system.time(for (i in seq_len(repeats)) work())[["elapsed"]])
  min(times) / repeats
}
report <- function(name, seconds) cat(name, format(1 / seconds, digits = 6), seconds, "\n")
report("bcg-reml-z", best(function() rma(yi, vi, method = "REML"), 40))
report("bcg-reml-knha", best(function() rma(yi, vi, method = "REML", test = "knha"), 40))
report("bcg-dl-z", best(function() rma(yi, vi, method = "DL"), 40))
set.seed(1)
k <- 1000; v <- 0.01 + 0.2 * runif(k); y <- rnorm(k, 0.2, sqrt(0.09 + v))
report("reml-1000", best(function() rma(y, v, method = "REML"), 1))
