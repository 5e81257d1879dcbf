// What the bundle for browsers runs: the server in a worker.
import { serve } from "./browser.ts";

serve(globalThis as unknown as DedicatedWorkerGlobalScope);
