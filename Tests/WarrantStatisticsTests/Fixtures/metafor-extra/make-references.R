# Writes reference files in the shape of ../metafor/ for further data sets. Run: Rscript make-references.R
# Needs R with metafor 3.8-1, metadat and jsonlite; the tests need none of them.
suppressMessages({library(metafor); library(jsonlite)})
options(warn = -1)
# Scoring is run to the end; root finding keeps the defaults.
control <- list(threshold = 1e-12, maxiter = 10000, stepadj = 0.5)
num <- function(x) if (is.null(x) || length(x) == 0) NULL else unname(x)
one <- function(x) if (length(x) == 1 && is.na(x)) unbox(NA) else unbox(unname(x))

reference <- function(dataset, measure, kind, columns, slab = NULL, extra = NULL) {
  arguments <- columns
  d <- if (measure == "GEN") data.frame(yi = columns$yi, vi = columns$vi)
       else as.data.frame(do.call(escalc, c(list(measure = measure), columns)))[, c("yi", "vi")]
  yi <- as.numeric(d$yi); vi <- as.numeric(d$vi)
  fits <- list()
  for (method in c("FE", "DL", "REML", "ML", "PM", "HE", "SJ", "EB", "HS"))
    for (test in if (method == "FE") "z" else c("z", "knha")) {
      r <- tryCatch(rma(yi, vi, method = method, test = test, control = control), error = function(e) NULL)
      if (is.null(r)) next
      p <- predict(r)
      fixed <- method == "FE"
      fits[[length(fits) + 1]] <- list(method = unbox(method), test = unbox(test), estimate = one(c(r$beta)), se = one(r$se),
        statistic = one(r$zval), p = one(r$pval), ci_low = one(r$ci.lb), ci_high = one(r$ci.ub), tau2 = one(r$tau2),
        se_tau2 = if (fixed) unbox(NA) else one(r$se.tau2), i2 = one(r$I2), h2 = one(r$H2), q = one(r$QE), q_p = one(r$QEp), df = one(r$k - r$p),
        pi_low = if (fixed) unbox(NA) else one(p$pi.lb), pi_high = if (fixed) unbox(NA) else one(p$pi.ub), weights = num(weights(r)))
    }
  r <- rma(yi, vi, method = "REML", control = control)
  o <- list(dataset = unbox(dataset), measure = unbox(measure), peer = unbox("R metafor 3.8.1"), k = unbox(length(yi)),
            input = c(list(kind = unbox(kind)), columns, if (!is.null(slab)) list(slab = as.character(slab))),
            escalc = list(yi = yi, vi = vi), fits = fits)
  ci <- tryCatch(confint(r)$random, error = function(e) NULL)
  if (!is.null(ci)) o$tau2_q_profile_reml <- list(tau2_low = one(ci[1, 2]), tau2_high = one(ci[1, 3]), i2_low = one(ci[3, 2]), i2_high = one(ci[3, 3]))
  e <- tryCatch(regtest(r, model = "lm"), error = function(e) NULL)
  if (!is.null(e)) o$egger_lm <- list(t = one(e$zval), df = one(e$dfs), p = one(e$pval), intercept_limit = one(e$est))
  e <- tryCatch(regtest(r, model = "rma"), error = function(e) NULL)
  if (!is.null(e)) o$egger_rma <- list(z = one(e$zval), p = one(e$pval))
  e <- tryCatch(ranktest(r), error = function(e) NULL)
  if (!is.null(e)) o$begg <- list(tau = one(e$tau), p = one(e$pval))
  for (estimator in c("L0", "R0", "Q0")) {
    e <- tryCatch(trimfill(r, estimator = estimator), error = function(e) NULL)
    if (!is.null(e)) o[[paste0("trimfill_", estimator, "_reml")]] <- list(k0 = one(e$k0), side = unbox(e$side),
      estimate = one(c(e$beta)), se = one(e$se), ci_low = one(e$ci.lb), ci_high = one(e$ci.ub))
  }
  l <- tryCatch(leave1out(r), error = function(e) NULL)
  if (!is.null(l)) o$leave1out_reml <- list(estimate = num(l$estimate), se = num(l$se), tau2 = num(l$tau2), i2 = num(l$I2), q = num(l$Q))
  l <- tryCatch(cumul(r), error = function(e) NULL)
  if (!is.null(l)) o$cumulative_reml <- list(estimate = num(l$estimate), se = num(l$se), tau2 = num(l$tau2))
  o$failsafe_rosenthal <- tryCatch(one(fsn(yi, vi, type = "Rosenthal")$fsnum), error = function(e) NULL)
  if (measure %in% c("RR", "OR", "RD")) {
    m <- tryCatch(do.call(rma.mh, c(list(measure = measure), columns)), error = function(e) NULL)
    if (!is.null(m)) o$mantel_haenszel <- list(estimate = one(c(m$beta)), se = one(m$se), ci_low = one(m$ci.lb), ci_high = one(m$ci.ub),
      q = one(m$QE), q_p = one(m$QEp), i2 = one(m$I2))
  }
  if (measure == "OR") {
    m <- tryCatch(do.call(rma.peto, columns), error = function(e) NULL)
    if (!is.null(m)) o$peto <- list(estimate = one(c(m$beta)), se = one(m$se), ci_low = one(m$ci.lb), ci_high = one(m$ci.ub), q = one(m$QE))
  }
  inf <- tryCatch(influence(r), error = function(e) NULL)
  if (!is.null(inf)) o$influence_reml <- list(rstudent = num(inf$inf$rstudent), dffits = num(inf$inf$dffits), cook = num(inf$inf$cook.d),
    cov_r = num(inf$inf$cov.r), tau2_del = num(inf$inf$tau2.del), qe_del = num(inf$inf$QE.del), hat = num(inf$inf$hat),
    weight = num(inf$inf$weight), dfbetas = num(inf$dfbs$intrcpt), flagged = as.integer(which(inf$is.infl)))
  for (method in c("REML", "DL", "ML", "PM", "HE", "SJ", "EB", "HS", "FE")) for (test in c("z", "knha")) if (!is.null(extra)) {
    m <- tryCatch(rma(yi, vi, mods = as.matrix(as.data.frame(extra)), method = method, test = test, control = control), error = function(e) NULL)
    if (is.null(m)) next
    o$regressions[[length(o$regressions) + 1]] <- list(method = unbox(method), test = unbox(test), b = num(c(m$beta)), se = num(m$se),
      statistic = num(m$zval), p = num(m$pval), ci_low = num(m$ci.lb), ci_high = num(m$ci.ub), tau2 = one(m$tau2),
      se_tau2 = if (method == "FE") unbox(NA) else one(m$se.tau2), i2 = one(m$I2), h2 = one(m$H2), r2 = if (is.null(m$R2)) unbox(NA) else one(m$R2),
      qe = one(m$QE), qe_p = one(m$QEp), qm = one(m$QM), qm_p = one(m$QMp))
  }
  if (!is.null(extra)) o$moderators <- as.list(as.data.frame(extra))
  write(toJSON(o, digits = I(15), na = "null", pretty = FALSE, auto_unbox = FALSE), paste0(dataset, "-", measure, ".json"))
  cat(dataset, measure, length(yi), "\n")
}
two <- function(name, d, ms = c("RR", "OR", "RD", "AS", "PETO"), extra = NULL, slab = NULL)
  for (m in ms) reference(name, m, "two-by-two", list(ai = d$ai, bi = d$bi, ci = d$ci, di = d$di), slab = slab, extra = extra)
n <- function(d) { d <- subset(d, !is.na(ai) & !is.na(ci)); d$bi <- d$n1i - d$ai; d$di <- d$n2i - d$ci; d }
two("yusuf1985t6", n(subset(dat.yusuf1985, table == "6")))
two("yusuf1985t11", n(subset(dat.yusuf1985, table == "11")))
two("collins1985a", data.frame(ai = dat.collins1985a$b.xti, bi = dat.collins1985a$nti - dat.collins1985a$b.xti,
     ci = dat.collins1985a$b.xci, di = dat.collins1985a$nci - dat.collins1985a$b.xci)[!is.na(dat.collins1985a$b.xti), ])
d <- n(data.frame(ai = dat.nielweise2007$ai, n1i = dat.nielweise2007$n1i, ci = dat.nielweise2007$ci, n2i = dat.nielweise2007$n2i)); two("nielweise2007", d)
two("zeros", data.frame(ai = c(0, 2, 1, 0, 5, 7), bi = c(100, 98, 49, 40, 15, 33), ci = c(3, 5, 0, 0, 9, 12), di = c(97, 95, 50, 45, 11, 28)))
two("pair", data.frame(ai = c(4, 12), bi = c(96, 88), ci = c(9, 14), di = c(91, 86)))
two("three", data.frame(ai = c(4, 12, 1), bi = c(96, 88, 30), ci = c(9, 14, 8), di = c(91, 86, 22)))
b <- dat.bcg
two("bcgmods", data.frame(ai = b$tpos, bi = b$tneg, ci = b$cpos, di = b$cneg), c("RR", "OR"),
    extra = list(ablat = b$ablat, year = b$year - 1900))
cor <- function(name, ri, ni, extra = NULL) for (m in c("COR", "ZCOR")) reference(name, m, "correlation", list(ri = ri, ni = ni), extra = extra)
cor("molloy2014", dat.molloy2014$ri, dat.molloy2014$ni, extra = list(quality = dat.molloy2014$quality))
cor("fourcor", c(0.12, -0.3, 0.55, 0.41), c(22, 35, 18, 60))
prop <- function(name, xi, ni) for (m in c("PR", "PLN", "PLO", "PAS", "PFT")) reference(name, m, "proportion", list(xi = xi, ni = ni))
prop("pritz1997", dat.pritz1997$xi, dat.pritz1997$ni)
prop("debruin", c(0, 3, 10, 5, 1), c(10, 10, 10, 12, 40))
prop("rare", c(0, 1, 0, 2, 0, 4, 1), c(120, 340, 95, 410, 60, 800, 150))
cont <- function(name, d, ms = c("MD", "SMD", "SMDH", "SMD1", "ROM"), extra = NULL) for (m in ms)
  reference(name, m, "continuous", list(m1i = d$m1i, sd1i = d$sd1i, n1i = d$n1i, m2i = d$m2i, sd2i = d$sd2i, n2i = d$n2i), extra = extra)
cont("curtis1998", subset(dat.curtis1998, TRUE)[1:40, ])
g <- subset(dat.gibson2002, !is.na(m1i) & !is.na(sd1i) & !is.na(m2i) & !is.na(sd2i)); cont("gibson2002", g, c("MD", "SMD", "SMDH", "SMD1"), extra = list(type = g$type))
cont("normand1999x", dat.normand1999, c("SMD1"))
cont("smallcont", data.frame(m1i = c(10, 12.5, 9), sd1i = c(2, 3, 1.7), n1i = c(5, 9, 4), m2i = c(9, 11, 9.4), sd2i = c(2.5, 4.4, 1.1), n2i = c(6, 8, 4)))
reference("senn2010", "GEN", "effect", list(yi = c(0.5, 0.51, 0.49), vi = c(0.04, 0.05, 0.06)))
reference("paireffects", "GEN", "effect", list(yi = c(0.2, 0.6), vi = c(0.01, 0.09)))
reference("identical", "GEN", "effect", list(yi = rep(0.3, 5), vi = c(0.1, 0.2, 0.15, 0.1, 0.3)))
x <- dat.bangertdrowns2004; reference("bangertdrowns2004", "GEN", "effect", list(yi = as.numeric(x$yi), vi = as.numeric(x$vi)), extra = list(size = x$ni))
x <- dat.raudenbush1985; reference("raudenbush1985m", "GEN", "effect", list(yi = as.numeric(x$yi), vi = as.numeric(x$vi)), extra = list(weeks = x$weeks))
x <- dat.konstantopoulos2011; reference("konstantopoulos2011", "GEN", "effect", list(yi = as.numeric(x$yi), vi = as.numeric(x$vi)), extra = list(year = x$year))
x <- dat.begg1989; if (!is.null(x$yi)) reference("begg1989", "GEN", "effect", list(yi = as.numeric(x$yi), vi = as.numeric(x$vi)))
x <- dat.hasselblad1998; x <- subset(x, TRUE); prop("hasselblad1998", x$xi[1:30], x$ni[1:30])
x <- dat.normand1999; 
set.seed(20010)
for (i in 1:12) { k <- c(2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 55, 120)[i]; tau <- c(0, .1, .3, 1)[1 + i %% 4]; v <- round(rchisq(k, 3) / 3 * 0.1, 6) + 1e-4
  reference(paste0("random", i), "GEN", "effect", list(yi = round(rnorm(k, 0.2, sqrt(tau^2 + v)), 6), vi = v)) }
k <- 25; v <- round(runif(k, 4, 80), 3); reference("wide", "GEN", "effect", list(yi = round(rnorm(k, 12, sqrt(400 + v)), 3), vi = v))
k <- 9; v <- round(runif(k, 1e-5, 9e-5), 9); reference("narrow", "GEN", "effect", list(yi = round(rnorm(k, 0.01, sqrt(1e-5 + v)), 7), vi = v))
