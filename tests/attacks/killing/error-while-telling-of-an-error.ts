/*
idea: A stack trace that is formatted when the stack is full, by a function that fills it again.
class: killing
accepts: runtime-error, time-limit
long: formatting goes on for seconds
*/
(Error as any).stackTraceLimit = 1000;
(Error as any).prepareStackTrace = function again(error: Error): string {
  return again(new Error(error.stack));
};

function dive(): unknown {
  return [dive()];
}

export function softmax(): unknown {
  return dive();
}

export function scale(rows: number[][], k: number): number[][] {
  return rows.map((row) => row.map((x) => x * k));
}
