// Loaded before every process of an editor (`NODE_OPTIONS=--require=…`): lets it speak with this machine alone. Whoever asks for
// another gets an error and leaves a line in the file named by SOATVAN_NETWORK_LOG; so does every process that is watched.
const { appendFileSync } = require("node:fs");
const { isIP } = require("node:net");

const note = (line) => appendFileSync(process.env.SOATVAN_NETWORK_LOG, `${line}\n`);
const isHere = (host) => host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

const { Socket } = require("node:net");
const { connect } = Socket.prototype;
Socket.prototype.connect = function connectHere(...args) {
  // Node passes its own callers' arguments as a list in a list.
  const [first] = Array.isArray(args[0]) ? args[0] : args;
  const options = typeof first === "object" && first !== null ? first : { port: first, host: args[1] };
  const isPath = options.path !== undefined || (typeof first === "string" && Number.isNaN(Number(first)));
  const host = typeof options.host === "string" ? options.host : "localhost";
  if (!isPath && !isHere(host)) refuse(`connect ${host}:${options.port}`);
  return connect.apply(this, args);
};
const dns = require("node:dns");
for (const target of [dns, dns.promises]) {
  for (const name of Object.keys(target).filter((key) => /^(?:lookup|resolve)/u.test(key))) {
    const ask = target[name];
    if (typeof ask !== "function") continue;
    target[name] = (host, ...rest) =>
      isHere(String(host)) ? ask.call(target, host, ...rest) : refuse(`${name} ${host}`);
  }
}
require("node:dgram").createSocket = () => refuse("datagram");
// Node's own client of HTTP goes past `net`: the whole of it is refused.
globalThis.fetch = (address) => refuse(`fetch ${address}`);
note(`watching ${process.pid}`);

function refuse(what) {
  note(`${what} from ${process.argv[1]}`);
  throw new Error(`network access denied: ${what}`);
}
