"""The known answers of the self-check that are not worked out by hand: from definitions, in 40 digits, without TensorFlow.

    python3 -m venv venv && venv/bin/pip install mpmath && venv/bin/python known_answers.py > answers/computed.ts

Every function is written out as its textbook has it; derivatives are central differences (h = 1e-15, so good to 28 digits).
Convolutions and poolings are loops over whole numbers, hence exact.
"""
from itertools import product
from math import ceil

from mpmath import mp, mpf

mp.dps = 40
H = mpf(10) ** -15


def show(name, *parts):
    print(f"  '{name}': [" + ", ".join("[" + ", ".join(number(x) for x in flat(part)) + "]" for part in parts) + "],")


def number(x):
    return str(x) if isinstance(x, int) else repr(float(x)).removesuffix(".0")


def flat(x):
    return [y for item in x for y in flat(item)] if isinstance(x, (list, tuple)) else [x]


def fill(shape, a, m, s):
    """Whole numbers (i·a mod m) - s, row-major, as the table's `ramp`; in float64."""
    values = iter([(i * a) % m - s for i in range(size(shape))])
    return nest(shape, values)


def nest(shape, values):
    return next(values) if not shape else [nest(shape[1:], values) for _ in range(shape[0])]


def size(shape):
    n = 1
    for d in shape:
        n *= d
    return n


def gradient(f, x):
    """Of a scalar function of a flat list."""
    at = [mpf(v) for v in x]
    moved = lambda i, d: [v + d if j == i else v for j, v in enumerate(at)]
    return [(f(moved(i, H)) - f(moved(i, -H))) / (2 * H) for i in range(len(at))]


def chunks(x, n):
    return [x[i : i + n] for i in range(0, len(x), n)]


def matmul(a, b):
    return [[sum((x * y for x, y in zip(row, column)), mpf(0)) for column in zip(*b)] for row in a]


# ---- elementwise -------------------------------------------------------------------------------------------------------
def elementwise():
    gelu = lambda x: x * (1 + mp.erf(x / mp.sqrt(2))) / 2
    sigmoid = lambda x: 1 / (1 + mp.exp(-x))
    scale, alpha = mpf("1.0507009873554804934193349852946"), mpf("1.6732632423543772848170429916717")
    functions = {
        "exp": mp.exp, "expm1": mp.expm1, "log": mp.log, "log1p": mp.log1p, "sqrt": mp.sqrt, "rsqrt": lambda x: 1 / mp.sqrt(x),
        "sigmoid": sigmoid, "logSigmoid": lambda x: mp.log(sigmoid(x)), "softplus": lambda x: mp.log(1 + mp.exp(x)),
        "tanh": mp.tanh, "sinh": mp.sinh, "cosh": mp.cosh, "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "asin": mp.asin, "acos": mp.acos,
        "atan": mp.atan, "asinh": mp.asinh, "acosh": mp.acosh, "atanh": mp.atanh, "erf": mp.erf, "gelu": gelu,
        "elu": lambda x: x if x >= 0 else mp.expm1(x), "selu": lambda x: scale * (x if x >= 0 else alpha * mp.expm1(x)),
    }
    points = {
        "log": ["0.5", "1.25", "3", "20"], "log1p": ["-0.5", "0.125", "1.25", "3"], "sqrt": ["0.5", "2", "3", "10"], "rsqrt": ["0.5", "2", "3", "10"],
        "asin": ["-0.75", "-0.125", "0.25", "0.875"], "acos": ["-0.75", "-0.125", "0.25", "0.875"], "acosh": ["1.25", "2", "3.5", "10"],
        "atanh": ["-0.75", "-0.125", "0.25", "0.875"], "sin": ["-10", "-1.25", "0.5", "3"], "cos": ["-10", "-1.25", "0.5", "3"],
        "tan": ["-4", "-1.25", "0.5", "3"],
    }
    for name, f in functions.items():
        at = [mpf(x) for x in points.get(name, ["-3", "-0.75", "0.125", "1.25", "2.5"])]
        show(name, at, [f(x) for x in at], [(f(x + H) - f(x - H)) / (2 * H) for x in at])
    show("exp of 20", [mp.exp(20)])
    show("exp of -20", [mp.exp(-20)])
    show("sin and cos of 100", [mp.sin(100), mp.cos(100)])
    show("pow", [mpf(2) ** mpf("0.5"), mpf("2.5") ** -3, mpf("0.75") ** mpf("1.5")])
    show("atan2", [mp.atan2(1, 2), mp.atan2(1, -2), mp.atan2(-3, -1)])


# ---- reductions, products ------------------------------------------------------------------------------------------------
def reductions():
    z = [mpf(x) for x in ("0.5", "-1.25", "2")]
    norm = sum(mp.exp(x) for x in z)
    show("softmax", [mp.exp(x) / norm for x in z])
    show("logSoftmax", [x - mp.log(norm) for x in z])
    show("logSumExp", [mp.log(norm)])
    show("logSumExp far", [1000 + mp.log(1 + mp.exp(-1)), -1000 + mp.log(1 + mp.exp(-1))])
    show("softmax far", [1 / (1 + mp.exp(-1)), mp.exp(-1) / (1 + mp.exp(-1))])
    x = chunks(fill([6], 5, 7, 2), 3)
    show("moments", [mpf(sum(r)) / 3 for r in x], [sum((mpf(v) - mpf(sum(r)) / 3) ** 2 for v in r) / 3 for r in x])
    show("norm", [mp.sqrt(sum(v * v for v in r)) for r in x])
    thirds = lambda i: mpf(4096 + (i * 1237) % 4093) / 4096
    a, b = [[thirds(3 * i + j) for j in range(3)] for i in range(2)], [[thirds(20 + 2 * i + j) for j in range(2)] for i in range(3)]
    show("matMul precise", matmul(a, b))
    show("long sum", [sum(mpf(4096 + (i * 1237) % 4093) / 4096 for i in range(1000))])


# ---- convolutions: loops over whole numbers --------------------------------------------------------------------------------
def padding(n, k, stride, dilation, pad):
    """TensorFlow's rule: output size and cells before."""
    reach = (k - 1) * dilation + 1
    if pad == "valid":
        return (n - reach) // stride + 1, 0
    out = ceil(n / stride)
    return out, max((out - 1) * stride + reach - n, 0) // 2


def places(shape, kernel, stride, dilation, pad):
    """(output place, kernel place, input place) for every cell inside the image, in any number of dimensions."""
    axes = [padding(n, k, stride, dilation, pad) for n, k in zip(shape, kernel)]
    out = [o for o, _ in axes]
    for o in product(*map(range, out)):
        for k in product(*map(range, kernel)):
            i = tuple(a * stride + b * dilation - before for a, b, (_, before) in zip(o, k, axes))
            if all(0 <= a < n for a, n in zip(i, shape)):
                yield o, k, i
    return out


def at(x, place):
    for i in place:
        x = x[i]
    return x


def add(x, place, v):
    at(x, place[:-1])[place[-1]] += v


def zeros(shape):
    return nest(shape, iter([0] * size(shape)))


def conv(x, w, xs, ws, stride, dilation, pad, dy=None, depthwise=False):
    """Forward, or with dy the gradients of Σ y·dy for image and kernel. One image; xs = [..., in], ws = [..., in, out]."""
    space, kernel = xs[:-1], ws[:-2]
    out = [padding(n, k, stride, dilation, pad)[0] for n, k in zip(space, kernel)]
    channels = ws[-2] * ws[-1] if depthwise else ws[-1]
    y, dx, dw = zeros(out + [channels]), zeros(xs), zeros(ws)
    for o, k, i in places(space, kernel, stride, dilation, pad):
        for c, q in product(range(ws[-2]), range(ws[-1])):
            to = c * ws[-1] + q if depthwise else q
            add(y, o + (to,), at(x, i + (c,)) * at(w, k + (c, q)))
            if dy is not None:
                add(dx, i + (c,), at(dy, o + (to,)) * at(w, k + (c, q)))
                add(dw, k + (c, q), at(dy, o + (to,)) * at(x, i + (c,)))
    return (y, out + [channels]) if dy is None else (dx, dw)


def convolutions():
    def both(name, xs, ws, stride, pad, dilation=1, depthwise=False, gradients=True):
        x, w = fill(xs, 7, 11, 5), fill(ws, 5, 7, 3)
        y, ys = conv(x, w, xs, ws, stride, dilation, pad, depthwise=depthwise)
        show(name, ys, y)
        if gradients:
            show(name + " gradients", *conv(x, w, xs, ws, stride, dilation, pad, fill(ys, 3, 5, 2), depthwise))

    both("conv2d valid", [4, 5, 2], [3, 3, 2, 2], 1, "valid")
    both("conv2d same, even kernel, stride 2", [5, 4, 1], [2, 4, 1, 2], 2, "same")
    both("conv2d same 3", [3, 4, 1], [3, 3, 1, 1], 1, "same")
    both("conv2d dilated", [5, 6, 1], [3, 2, 1, 1], 1, "same", 2, gradients=False)
    both("conv1d", [7, 2], [4, 2, 2], 2, "same")
    both("conv3d", [2, 3, 3, 1], [2, 2, 2, 1, 2], 1, "same")
    both("depthwise", [4, 4, 2], [3, 3, 2, 2], 1, "same", depthwise=True)
    both("depthwise stride 2", [5, 5, 1], [2, 2, 1, 1], 2, "valid", depthwise=True)
    both("depthwise dilated", [5, 5, 1], [2, 2, 1, 2], 1, "valid", 2, depthwise=True, gradients=False)
    # The transpose is the gradient for the image: filter [h, w, out, in].
    for name, out, ws, stride, pad in (("transpose same", [5, 6, 2], [3, 3, 2, 1], 2, "same"), ("transpose valid", [5, 5, 1], [3, 3, 1, 2], 2, "valid")):
        small = [padding(n, k, stride, 1, pad)[0] for n, k in zip(out[:-1], ws[:-2])] + [ws[-1]]
        show(name, small, conv(zeros(out), fill(ws, 5, 7, 3), out, ws, stride, 1, pad, fill(small, 7, 11, 5))[0])
        # The gradient of Σ y·dy for the transpose's input is the convolution of dy.
        show(name + " gradient", conv(fill(out, 3, 5, 2), fill(ws, 5, 7, 3), out, ws, stride, 1, pad)[0])


def pools():
    def pool(name, xs, window, stride, pad, a, m, s):
        x = fill(xs, a, m, s)
        out = [padding(n, window, stride, 1, pad)[0] for n in xs[:2]] + [xs[2]]
        dy = fill(out, 3, 5, 2)
        groups = {}
        for o, _, i in places(xs[:2], [window, window], stride, 1, pad):
            groups.setdefault(o, []).append(i)
        largest, mean, d_max, d_mean = zeros(out), zeros(out), zeros(xs), zeros(xs)
        for o, cells in groups.items():
            for c in range(xs[2]):
                values = [at(x, i + (c,)) for i in cells]
                assert values.count(max(values)) == 1, name
                add(largest, o + (c,), max(values))
                add(mean, o + (c,), mpf(sum(values)) / len(values))
                add(d_max, cells[values.index(max(values))] + (c,), at(dy, o + (c,)))
                for i in cells:
                    add(d_mean, i + (c,), mpf(at(dy, o + (c,))) / len(cells))
        show(name, out, largest, mean)
        show(name + " gradients", d_max, d_mean)

    pool("pool same, negative", [4, 5, 1], 3, 2, "same", 7, 23, 24)
    pool("pool valid", [4, 4, 2], 2, 2, "valid", 7, 37, 38)
    pool("pool overlapping", [4, 5, 1], 3, 1, "valid", 7, 23, 11)


# ---- normalising, losses, layers: gradients by differences -------------------------------------------------------------------
def normalising():
    eps = mpf("0.001")
    x, dy = fill([6], 5, 7, 2), fill([6], 3, 5, 2)

    def batch(values, gamma, beta):
        rows = chunks(values, 2)
        means = [sum(c) / mpf(3) for c in zip(*rows)]
        variances = [sum((v - m) ** 2 for v in c) / 3 for c, m in zip(zip(*rows), means)]
        return [(v - means[j]) / mp.sqrt(variances[j] + eps) * gamma[j] + beta[j] for row in rows for j, v in enumerate(row)]

    gamma, beta = [mpf("1.5"), mpf("-0.5")], [mpf("0.25"), mpf(2)]
    total = lambda ys: sum(y * d for y, d in zip(ys, dy))
    show("batch norm over the batch", batch([mpf(v) for v in x], gamma, beta))
    show("batch norm gradients", gradient(lambda v: total(batch(v, gamma, beta)), x),
         gradient(lambda g: total(batch([mpf(v) for v in x], g, beta)), gamma), gradient(lambda b: total(batch([mpf(v) for v in x], gamma, b)), beta))
    fixed = lambda p: [(v - p[j]) / mp.sqrt(p[2 + j] + eps) * p[4 + j] + p[6 + j] for row in chunks(p[8:], 2) for j, v in enumerate(row)]
    parts = [mpf("0.5"), mpf(-1), mpf(2), mpf("0.75"), *gamma, *beta, *map(mpf, x)]
    show("tf.batchNorm", fixed(parts))
    g = gradient(lambda p: total(fixed(p)), parts)
    show("tf.batchNorm gradients: x, mean, variance, scale, offset", g[8:], g[0:2], g[2:4], g[4:6], g[6:8])

    def layer(values):
        out = []
        for row in chunks(values, 3):
            m = sum(row) / mpf(3)
            v = sum((t - m) ** 2 for t in row) / 3
            out += [(t - m) / mp.sqrt(v + mpf("1e-5")) for t in row]
        return out

    show("layer norm", layer([mpf(v) for v in x]))
    show("layer norm gradient", gradient(lambda v: total(layer(v)), x))


def losses():
    z = [mpf(v) for v in ("0.5", "-1.25", "2", "0", "1", "-1")]
    labels = [0, 2]

    def cross_entropy(values):
        return sum(mp.log(sum(mp.exp(v) for v in row)) - row[label] for row, label in zip(chunks(values, 3), labels)) / 2

    show("softmax cross entropy", [cross_entropy(z)], gradient(cross_entropy, z))
    v = fill([3], 3, 5, 2)
    softmax = lambda a: [mp.exp(t) / sum(mp.exp(u) for u in a) for t in a]
    show("softmax gradient", gradient(lambda a: sum(p * w for p, w in zip(softmax(a), v)), z[:3]))
    show("logSoftmax gradient", gradient(lambda a: sum(mp.log(p) * w for p, w in zip(softmax(a), v)), z[:3]))
    show("logSumExp gradient", gradient(lambda a: mp.log(sum(mp.exp(t) for t in a)), z[:3]))
    binary = lambda a: sum(mp.log(1 + mp.exp(t)) - y * t for t, y in zip(a, [1, 0, 1])) / 3
    show("sigmoid cross entropy", [binary(z[:3])], gradient(binary, z[:3]))


def attention():
    q, k, v, dy = (chunks([mpf(t) / 4 for t in fill([n], a, m, s)], 2) for n, a, m, s in ((4, 5, 7, 3), (6, 7, 11, 5), (6, 3, 5, 2), (4, 5, 11, 5)))

    def run(p):
        q, k, v = chunks(p[:4], 2), chunks(p[4:10], 2), chunks(p[10:], 2)
        scores = [[sum(a * b for a, b in zip(x, y)) / mp.sqrt(2) for y in k] for x in q]
        weights = [[mp.exp(s) / sum(mp.exp(t) for t in row) for s in row] for row in scores]
        return matmul(weights, v)

    p = flat(q) + flat(k) + flat(v)
    g = gradient(lambda p: sum(a * b for a, b in zip(flat(run(p)), flat(dy))), p)
    show("attention", run(p), g[:4], g[4:10], g[10:])


def recurrent():
    """One LSTM of 2 inputs and 2 units over 3 steps, gates in Keras's order i, f, c, o; the sum of the last h."""
    x = chunks([mpf(v) / 4 for v in fill([6], 5, 7, 3)], 2)
    shapes = [16, 16, 8]
    p = [mpf(v) / 8 for n, a, m, s in ((16, 5, 11, 5), (16, 7, 13, 6), (8, 3, 5, 2)) for v in fill([n], a, m, s)]
    sigmoid = lambda t: 1 / (1 + mp.exp(-t))

    def run(p):
        kernel, own, bias = chunks(p[:16], 8), chunks(p[16:32], 8), p[32:]
        h, c = [mpf(0)] * 2, [mpf(0)] * 2
        for step in x:
            z = [sum(step[r] * kernel[r][j] for r in range(2)) + sum(h[r] * own[r][j] for r in range(2)) + bias[j] for j in range(8)]
            c = [sigmoid(z[2 + j]) * c[j] + sigmoid(z[j]) * mp.tanh(z[4 + j]) for j in range(2)]
            h = [sigmoid(z[6 + j]) * mp.tanh(c[j]) for j in range(2)]
        return h

    g = gradient(lambda p: sum(run(p)), p)
    show("lstm", run(p), g[:16], g[16:32], g[32:])
    assert sum(shapes) == len(p)


# ---- training --------------------------------------------------------------------------------------------------------------
def optimisers():
    """f = Σ a w² / 2 with a = (1, 4), from (1, -2): gradient a·w. Ten steps each; the trajectory of both weights."""
    a, start, steps = [mpf(1), mpf(4)], [mpf(1), mpf(-2)], 10

    def trajectory(step):
        w, state, path = list(start), [dict(v=mpf(0), m=mpf(0), s=mpf(0)) for _ in a], []
        for t in range(1, steps + 1):
            w = [x - step(k * x, s, t) for x, k, s in zip(w, a, state)]
            path.append(w)
        return path

    def momentum(g, s, t):
        s["v"] = mpf("0.9") * s["v"] + g
        return mpf("0.03125") * s["v"]

    def nesterov(g, s, t):
        s["v"] = mpf("0.9") * s["v"] + g
        return mpf("0.03125") * (g + mpf("0.9") * s["v"])

    def adam(g, s, t):
        b1, b2 = mpf("0.9"), mpf("0.999")
        s["m"], s["s"] = b1 * s["m"] + (1 - b1) * g, b2 * s["s"] + (1 - b2) * g * g
        return mpf("0.125") * (s["m"] / (1 - b1**t)) / (mp.sqrt(s["s"] / (1 - b2**t)) + mpf("1e-7"))

    def rmsprop(g, s, t):
        s["s"] = mpf("0.9") * s["s"] + mpf("0.1") * g * g
        return mpf("0.0625") * g / mp.sqrt(s["s"] + mpf("1e-7"))

    def adagrad(g, s, t):
        s["s"] = (s["s"] or mpf("0.125")) + g * g
        return mpf("0.25") * g / mp.sqrt(s["s"] + mpf("1e-7"))

    for f in (momentum, nesterov, adam, rmsprop, adagrad):
        show(f.__name__, trajectory(f))


def mlp():
    """2 → 3 tanh → 1, mean log loss from logits on four rows, 20 steps of Adam(0.1); loss before each step, weights at the end."""
    x, y = [[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0]
    p = [mpf(v) / 8 for v in fill([13], 5, 11, 5)]

    def forward(p):
        return [[mp.tanh(sum(r[i] * p[3 * i + j] for i in range(2)) + p[6 + j]) for j in range(3)] for r in x]

    def logits(p):
        return [sum(h[j] * p[9 + j] for j in range(3)) + p[12] for h in forward(p)]

    loss = lambda p: sum(mp.log(1 + mp.exp(z)) - t * z for z, t in zip(logits(p), y)) / 4
    m, s, curve = [mpf(0)] * 13, [mpf(0)] * 13, []
    for t in range(1, 21):
        curve.append(loss(p))
        g = gradient(loss, p)
        m = [mpf("0.9") * a + mpf("0.1") * b for a, b in zip(m, g)]
        s = [mpf("0.999") * a + mpf("0.001") * b * b for a, b in zip(s, g)]
        p = [w - mpf("0.1") * (a / (1 - mpf("0.9") ** t)) / (mp.sqrt(b / (1 - mpf("0.999") ** t)) + mpf("1e-7")) for w, a, b in zip(p, m, s)]
    show("mlp", curve, p)


# ---- random numbers ----------------------------------------------------------------------------------------------------------
def alea(seed):
    """Johannes Baagøe's Alea (2010), the generator of seedrandom's `alea`."""
    state = {"n": float(0xEFC8249D)}

    def mash(text):
        n = state["n"]
        for c in text:
            n += ord(c)
            h = 0.02519603282416938 * n
            n = float(int(h) & 0xFFFFFFFF)
            h = (h - n) * n
            n = float(int(h) & 0xFFFFFFFF)
            n += (h - n) * 4294967296.0
        state["n"] = n
        return (int(n) & 0xFFFFFFFF) * 2.3283064365386963e-10

    s = [mash(" "), mash(" "), mash(" ")]
    for i in range(3):
        s[i] -= mash(seed)
        s[i] += 1 if s[i] < 0 else 0
    c = 1.0

    def draw():
        nonlocal c
        t = 2091639 * s[0] + c * 2.3283064365386963e-10
        s[0], s[1] = s[1], s[2]
        c = float(int(t))
        s[2] = t - c
        return s[2]

    return draw


def polar(seed, truncated):
    """Marsaglia's polar method, pairs in order; truncated: what lies beyond two deviations is drawn anew."""
    u, out = alea(seed), []
    while len(out) < 6:
        a, b = 2 * u() - 1, 2 * u() - 1
        r = a * a + b * b
        if r >= 1 or r == 0:
            continue
        pair = [mpf(v) * mp.sqrt(-2 * mp.log(r) / r) for v in (a, b)]
        # TensorFlow.js drops the pair if its first number lies outside.
        if not truncated:
            out += pair
        elif abs(pair[0]) <= 2:
            out += [v for v in pair if abs(v) <= 2]
    return out[:6]


def random():
    u = alea("7")
    show("uniform", [u() for _ in range(6)])
    show("normal", polar("7", False))
    for seed in range(1, 60):
        if any(abs(v) > 2 for v in polar(str(seed), False)[:3]):
            show("truncated normal", [seed], polar(str(seed), True))
            break


print("/** Written by known_answers.py: 17 digits. What the parts of an entry are, its function there tells. */\nexport const COMPUTED = {")
for section in (elementwise, reductions, convolutions, pools, normalising, losses, attention, recurrent, optimisers, mlp, random):
    print(f"  // {section.__name__}")
    section()
print("} as const;")
