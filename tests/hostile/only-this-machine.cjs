// Loaded before every process of an editor (`node --require …`): lets it speak with this machine alone. Whoever asks for
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
  const isPath = typeof options.path === "string" || (typeof first === "string" && Number.isNaN(Number(first)));
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
// An editor takes the variable and the flags from the programs it starts: they are watched all the same.
const processes = require("node:child_process");
for (const name of ["fork", "spawn"]) {
  const start = processes[name];
  processes[name] = (program, ...rest) => {
    const [args, options] = Array.isArray(rest[0]) ? rest : [[], rest[0]];
    const watch = { NODE_OPTIONS: `--require=${__filename}`, SOATVAN_NETWORK_LOG: process.env.SOATVAN_NETWORK_LOG };
    const env = { ...(options?.env ?? process.env), ...watch };
    return start.call(processes, program, args, { ...options, env });
  };
}
note(`watching ${process.pid}`);

function refuse(what) {
  note(`${what} from ${process.argv[1]}`);
  throw new Error(`network access denied: ${what}`);
}
