// The baseline: what a grader does that starts a Node process for every submission. Reads one job on stdin, compiles it in the fastest
// way that Node has, runs the cases, writes the outputs.
import { stripTypeScriptTypes } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { deserialize, serialize } from 'node:v8';

/** @type {{ source: string, calls: { export: string, args: unknown[] }[] }} */
const job = deserialize(await buffer(process.stdin));
const code = stripTypeScriptTypes(job.source);
/** @type {Record<string, (...args: unknown[]) => unknown>} */
const program = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
process.stdout.write(serialize(job.calls.map((call) => program[call.export]?.(...call.args))));
