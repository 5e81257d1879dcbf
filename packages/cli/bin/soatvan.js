#!/usr/bin/env node
// CommonJS on purpose: the module loader for ES modules costs as much as checking a page.
require("./compile-cache.js").useCompileCache();
require("../dist/bundle/soatvan.cjs");
