# Commands for people and for CI; `make help` lists them.
SHELL := /bin/bash

LIBRARIES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev
COMMAND := .build/release/phoihop
STARTER := Sources/phoihop/Starter/Starter+Files.swift

.DEFAULT_GOAL := help
.PHONY: help site test browser starter libraries clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1	/p' Makefile | expand -t 18

site: libraries starter ## build the program (release), then content/ into public/
	@echo "Building phoihop (release)"
	@swift build -c release --static-swift-stdlib --product phoihop
	@$(COMMAND) build --content content --output public

test: libraries starter .venv/ready ## build and run all tests but the browser's
	@echo "Building and running the tests"
	@swift test
	@.venv/bin/python -m pytest -q Tests/Whole Tests/Oracle

browser: site .venv/ready ## open the site in Chromium and walk all of it
	@.ci/packages chromium fonts-liberation libreoffice-writer poppler-utils
	@command -v java > /dev/null || .ci/packages default-jre-headless
	@.venv/bin/python -m pytest -q Tests/Browser

starter: $(STARTER) ## renew the files that `phoihop init` lays out

$(STARTER): Sources/phoihop/Starter/embed.sh $(wildcard Sources/phoihop/Starter/files/*) \
            content/co-quan.yml content/quy-che.md $(wildcard content/lich/*.yml)
	@Sources/phoihop/Starter/embed.sh
	@touch $@

libraries:
	@.ci/packages $(LIBRARIES)

.venv/ready: Tests/requirements.txt
	@python3 -c 'import ensurepip, venv' 2> /dev/null || .ci/packages python3 python3-venv
	@echo "Installing the Python test tools into .venv: $$(tr '\n' ' ' < Tests/requirements.txt)"
	@python3 -m venv .venv
	@.venv/bin/pip install -q --disable-pip-version-check -r Tests/requirements.txt
	@touch $@

clean: ## delete what was built
	rm -rf .build public .venv
