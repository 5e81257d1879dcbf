// What the bundle runs: the server as a process of its own.
import { main } from "./node.ts";

const code = main(process.argv.slice(2));
if (code !== undefined) process.exitCode = code;
