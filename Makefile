# Warrant: everything a person does with a clone.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
RELEASE = .build/release/warrant
OUT = .warrant
STATIC := $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib,)

.PHONY: report test test-long build install bench dependencies docs clean

## report: install what is missing, build, compile the catalogue, write the balanced summary
report: build
	@$(RELEASE) build --catalog . --force
	@$(RELEASE) summary --catalog . --format markdown --output $(OUT)/summary.md
	@$(RELEASE) summary --catalog . --format html --output $(OUT)/summary.html
	@$(RELEASE) summary --catalog . --format text
	@echo
	@echo "Markdown: $(OUT)/summary.md"
	@echo "HTML:     $(OUT)/summary.html"
	@echo "Database: $(OUT)/catalogue.sqlite"

## build: the release program
build: dependencies
	@$(SWIFT) build -c release $(STATIC) --product warrant

## test: everything, in under ten minutes
test: dependencies
	@$(SWIFT) test

## test-long: the same with the long fuzzing runs
test-long: dependencies
	@WARRANT_LONG_TESTS=1 $(SWIFT) test

## bench: speeds beside named peers
bench: dependencies build
	@Benchmarks/run.sh

## install: the program, its manual page, shell completions and the compiled catalogue, below PREFIX
install: build
	@Scripts/install.sh "$(RELEASE)" "$(DESTDIR)$(PREFIX)"

## docs: the pages that are generated from the code
docs: build
	@Scripts/generate-docs.sh "$(RELEASE)"

## dependencies: the system packages that the build needs
dependencies:
	@Scripts/dependencies.sh

clean:
	@rm -rf .build $(OUT)
