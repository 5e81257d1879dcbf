// Loaded before a program (`node --require`): every way to the network throws and leaves a mark in the file named by
// SOATVAN_NETWORK_LOG, so that nobody can swallow the error unseen.
const { appendFileSync } = require("node:fs");

/** Replaces functions of a module by ones that refuse. */
function deny(target, names, what) {
  for (const name of names) {
    if (typeof target[name] !== "function") continue;
    target[name] = () => {
      appendFileSync(process.env.SOATVAN_NETWORK_LOG, `${what}.${name}\n`);
      throw new Error(`network access denied: ${what}.${name}`);
    };
  }
}

const modules = ["net", "tls", "dns", "dgram", "http", "https", "http2"];
const ways = [
  "connect",
  "createConnection",
  "request",
  "get",
  "lookup",
  "resolve",
  "resolve4",
  "resolve6",
  "createSocket",
];
for (const name of modules) deny(require(`node:${name}`), ways, name);
deny(require("node:dns").promises, ways, "dns.promises");
deny(require("node:net").Socket.prototype, ["connect"], "net.Socket");
deny(globalThis, ["fetch", "WebSocket", "EventSource"], "globalThis");
