import { type HostileReference, RIGHT, body, casesOf, thenRight, told } from './hostile-reference';

/** It takes something away, or finds what another has left: the next request must neither see it nor feel it. */
const once = (mischief: string, sees: string): string =>
  `if (${sees}) throw new Error("another session's");\nconst answer = Array.from(tf.softmax(tf.tensor1d(z)).dataSync());\n${mischief}\nreturn answer;`;

/** What belongs to another request, another exercise or the harness. */
export const sessions: readonly HostileReference[] = [
  { tries: 'state of a module', reference: `let calls = 0;\n${body(once('', '(calls += 1) > 1'))}`, expects: RIGHT },
  { tries: 'state of the global object', reference: body(once('globalThis.left = z;', '"left" in globalThis')), expects: RIGHT },
  { tries: 'state on TensorFlow.js', reference: body(once('Object.getPrototypeOf(tf.ones([1])).left = z;', 'Object.getPrototypeOf(tf.ones([1])).left')), expects: RIGHT },
  { tries: 'state on prototypes', reference: body(once('Object.prototype.left = z;\ndelete Object.prototype.left;\nFunction.prototype.left = z;', '(() => 1).left')), expects: RIGHT },
  { tries: 'tensors that were kept', reference: body(once('tf.keep(tf.tensor1d([1234.5]));', 'tf.memory().numTensors > 50')), expects: RIGHT },
  { tries: 'data ids of an earlier request', reference: body(once('globalThis.id = tf.keep(tf.ones([2])).dataId;', 'globalThis.id')), expects: RIGHT },
  { tries: 'the registered variables', reference: body(once('tf.variable(tf.ones([2]), true, "left");', 'Object.keys(tf.engine().state.registeredVariables).length > 0')), expects: RIGHT },
  { tries: 'the softmax of whoever comes next', reference: body(once('tf.unregisterKernel("Softmax", tf.getBackend());\ntf.registerKernel({ kernelName: "Softmax", backendName: tf.getBackend(), kernelFunc: () => { throw new Error("left"); } });', 'false')), expects: RIGHT },
  { tries: 'the gradients of whoever comes next', reference: body(once('tf.registerGradient({ kernelName: "Multiply", gradFunc: () => ({ a: () => tf.zeros([1]), b: () => tf.zeros([1]) }) });', 'false')), expects: RIGHT },
  { tries: 'the backend of whoever comes next', reference: body(once('tf.removeBackend(tf.getBackend());\nthrow new Error("gone");', 'false')), expects: told(/gone|null/, 'any') },
  { tries: 'the engine of whoever comes next', reference: body(once('tf.engine().reset();\ntf.engine().registry = {};', 'false')), expects: told(/./) },
  { tries: 'the flags of TensorFlow.js', reference: body(once('tf.env().set("DEBUG", true);\ntf.env().setFlags({ IS_TEST: true });', 'tf.env().getBool("DEBUG")')), expects: RIGHT },
  { tries: 'the platform of TensorFlow.js', reference: body(once('tf.env().setPlatform("mine", { isTypedArray: () => false });', 'false')), expects: RIGHT },
  { tries: 'everybody\'s random numbers', reference: body(once('Math.random = () => 0.5;', 'Math.random === globalThis.left')), expects: RIGHT },
  { tries: 'everybody\'s float32', reference: body(once('globalThis.Float32Array = Float64Array;', 'Float32Array.BYTES_PER_ELEMENT !== 4 && Float32Array.BYTES_PER_ELEMENT !== 8')), expects: RIGHT },
  { tries: 'everybody\'s mathematics', reference: body(once('for (const name of Object.getOwnPropertyNames(Math)) { try { Math[name] = () => 7; } catch {} }', 'Math.exp(0) !== 1')), expects: RIGHT },
  { tries: 'everybody\'s reading of tensors', reference: body(once('tf.Tensor.prototype.dataSync = () => [0];', 'false')), expects: RIGHT },
  { tries: 'the case, by writing into its arguments', reference: body('const answer = tf.softmax(tf.tensor1d(z)).arraySync();\nz.fill(0);\nreturn answer;'), expects: RIGHT },
  { tries: 'the random stream of the harness, by its prototype', cases: casesOf('() => { const args = [random.normals(5)];\nObject.getPrototypeOf(random).normals = () => [0];\nObject.getPrototypeOf(random).uniform = () => 0;\nreturn [{ id: "five", call: "softmax", args }]; })('), expects: RIGHT },
  { tries: 'a backend of its own in the place of the real one', reference: body('class Mine extends tf.KernelBackend { write() { return {}; } readSync() { return [1]; } numDataIds() { return 0; } }\ntf.registerBackend("mine", () => new Mine(), 1000);\ntf.setBackend("mine");\nreturn tf.softmax(tf.tensor1d(z));'), expects: told(/./) },
  { tries: 'the names that symbols have for everybody', reference: thenRight('if (Symbol.for("left").description !== "left") throw new Error("x");'), expects: RIGHT },
  { tries: 'the clean-up of another context', reference: thenRight('const registry = new FinalizationRegistry(() => { globalThis.left = 1; for (;;); });\nfor (let i = 0; i < 1000; i += 1) registry.register({}, i);\nif ("left" in globalThis) throw new Error("x");'), expects: RIGHT },
  { tries: 'to be called after its answer', reference: thenRight('for (let i = 0; i < 1000; i += 1) setTimeout(() => { throw new Error("late"); });'), expects: RIGHT },
];
