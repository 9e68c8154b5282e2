import { TestIsolate } from './isolate.fixture';

/** Bodies of functions that answer a list of numbers and texts. Both backends have to give the same. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'complex numbers': 'const z = tf.complex([1, 2], [3, -4]); return [tf.abs(z), tf.real(tf.mul(z, z)), tf.imag(z.clone()), tf.real(tf.spectral.fft(z)), tf.real(tf.concat([z, z]).reshape([2, 2]))]',
  strings: "return [tf.string.stringSplit(tf.tensor1d(['a b', 'c']), ' ').values, tf.string.stringToHashBucketFast(['a', 'b'], 10), tf.tensor1d(['x', 'y']).reshape([2, 1]), tf.string.staticRegexReplace(['abc'], 'b', 'x'), tf.string.stringNGrams(['a', 'b'], tf.tensor1d([0, 2], 'int32'), '|', [2], 'l', 'r', 1, false).nGrams]",
  'int32 matrix product': "const a = tf.tensor2d([[1, 2], [3, 4]], [2, 2], 'int32'); return [tf.matMul(a, a), tf.einsum('ij,jk->ik', a, a)]",
  'a tensor that shares its data': 'const a = tf.tensor1d([1, 2, 3, 4]); const b = tf.sin(a).reshape([2, 2]); const c = b.clone(); b.dispose(); return [tf.matMul(c, c), c.flatten().exp()]',
  'gradient of a network with pooling': `const net = (w) => tf.conv2d(tf.linspace(-3, 1, 64).reshape([1, 8, 8, 1]), w, 1, 'same').maxPool(3, 2, 'same').avgPool(2, 1, 'valid').square().sum();
    return [tf.grad(net)(tf.linspace(-1, 1, 18).reshape([3, 3, 1, 2]))]`,
  'gradient of a depthwise network': `const net = (w) => tf.depthwiseConv2d(tf.linspace(-3, 1, 64).reshape([1, 8, 4, 2]), w, 1, 'valid').tanh().sum(); return [tf.grad(net)(tf.linspace(-1, 1, 8).reshape([2, 2, 2, 1]))]`,
  'gradient of an embedding': "const table = tf.linspace(0, 1, 12).reshape([4, 3]); return [tf.grad((t) => tf.gather(t, tf.tensor1d([1, 1, 3], 'int32')).square().sum())(table)]",
  'many small tensors': 'let x = tf.ones([64]); for (let i = 0; i < 3000; i += 1) x = tf.tidy(() => x.mul(0.999).add(0.001)); return [x]',
};

const MODELS: Readonly<Record<string, string>> = {
  dense: `const model = tf.sequential({ layers: [tf.layers.dense({ units: 4, activation: 'relu', inputShape: [3], kernelInitializer: tf.initializers.glorotUniform({ seed: 1 }) }),
      tf.layers.dropout({ rate: 0 }), tf.layers.dense({ units: 2, activation: 'softmax', kernelInitializer: tf.initializers.heNormal({ seed: 2 }), kernelRegularizer: tf.regularizers.l2({ l2: 0.01 }) })] });
    model.compile({ optimizer: tf.train.adam(0.05), loss: 'categoricalCrossentropy', metrics: ['accuracy'] });
    const history = await model.fit(tf.linspace(-1, 1, 30).reshape([10, 3]), tf.oneHot(tf.tensor1d([0, 1, 0, 1, 1, 0, 0, 1, 0, 1], 'int32'), 2).toFloat(), { epochs: 3, batchSize: 4, shuffle: false, verbose: 0 });
    return [...history.history.loss, ...history.history.acc, model.predict(tf.ones([1, 3])), model.evaluate(tf.ones([1, 3]), tf.tensor2d([[0, 1]]))[0]]`,
  convolutional: `const model = tf.sequential({ layers: [tf.layers.conv2d({ filters: 3, kernelSize: 3, activation: 'relu', inputShape: [8, 8, 1], kernelInitializer: tf.initializers.heUniform({ seed: 3 }) }), tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.batchNormalization(), tf.layers.flatten(), tf.layers.dense({ units: 1, activation: 'sigmoid', kernelInitializer: tf.initializers.glorotNormal({ seed: 4 }) })] });
    model.compile({ optimizer: 'sgd', loss: 'meanSquaredError' });
    const history = await model.fit(tf.linspace(-1, 1, 256).reshape([4, 8, 8, 1]), tf.tensor2d([[0], [1], [1], [0]]), { epochs: 2, shuffle: false, verbose: 0 });
    return [...history.history.loss, model.predict(tf.ones([1, 8, 8, 1]))]`,
  recurrent: `const input = tf.input({ shape: [5, 2] });
    const hidden = tf.layers.lstm({ units: 3, kernelInitializer: tf.initializers.glorotUniform({ seed: 5 }), recurrentInitializer: tf.initializers.glorotUniform({ seed: 6 }) }).apply(input);
    const model = tf.model({ inputs: input, outputs: tf.layers.dense({ units: 1, kernelInitializer: tf.initializers.glorotUniform({ seed: 7 }) }).apply(hidden) });
    model.compile({ optimizer: tf.train.rmsprop(0.01), loss: tf.metrics.meanSquaredError });
    const history = await model.fit(tf.linspace(-1, 1, 40).reshape([4, 5, 2]), tf.tensor2d([[0], [1], [1], [0]]), { epochs: 2, shuffle: false, verbose: 0 });
    return [...history.history.loss, model.predict(tf.ones([1, 5, 2]))]`,
};

const REFUSED: readonly string[] = [
  "tf.loadLayersModel('https://example.org/model.json')", "tf.io.http('https://example.org')", "tf.io.listModels()", 'tf.io.browserFiles([])', 'tf.io.loadWeights([])',
  'tf.browser.toPixels(tf.ones([2, 2]))', "tf.sequential({ layers: [tf.layers.dense({ units: 1, inputShape: [1] })] }).save('localstorage://x')", "tf.util.fetch('https://example.org')",
];

let isolate: TestIsolate;
beforeAll(async () => {
  isolate = await TestIsolate.start();
});
afterAll(() => isolate[Symbol.dispose]());

async function answerOf(backend: 'cpu' | 'wasm', body: string): Promise<Array<number | string>> {
  const read = '(answers) => JSON.stringify(answers.flatMap((answer) => answer instanceof tf.Tensor ? [answer.dtype, answer.shape.join(), ...answer.dataSync()] : [answer]))';
  const text = await isolate.open(backend).callAsync(`async () => (${read})(await (async () => { ${body} })())`);
  return JSON.parse(String(text)) as Array<number | string>;
}

it.each(Object.entries({ ...PROGRAMS, ...MODELS }))('%s: the backends agree', async (_name, body) => {
  const [cpu, wasm] = [await answerOf('cpu', body), await answerOf('wasm', body)];
  expect(wasm).toHaveLength(cpu.length);
  const scale = Math.max(...cpu.map((x) => (typeof x === 'number' ? Math.abs(x) : 0)));
  for (const [i, x] of cpu.entries()) {
    if (typeof x === 'string') expect(wasm[i]).toBe(x);
    else expect(Math.abs(Number(wasm[i]) - x)).toBeLessThanOrEqual(2e-6 * scale);
  }
});

it.each(REFUSED)('%s says that a reference cannot', async (call) => {
  for (const backend of ['cpu', 'wasm'] as const) {
    await expect(isolate.open(backend).callAsync(`async () => { await ${call}; }`)).rejects.toThrow(/is not there in a reference|there is no network in a reference/);
  }
});

it('the optimisers and initialisers of the union package are there', () => {
  const names = 'layers sequential model input initializers regularizers constraints metrics models train losses LayersModel Sequential RNN LayerVariable callbacks EarlyStopping matMul';
  expect(isolate.open('cpu').call(`(names) => names.split(' ').filter((name) => tf[name] === undefined).join()`, names)).toBe('');
});
