// The thread that checks some of the files: the same bundles, compiled once.
require("./compile-cache.js").useCompileCache();
require("../dist/bundle/worker.cjs");
