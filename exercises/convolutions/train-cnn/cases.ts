import type { Cases } from '@gradus/exercise/author';

type Random = Parameters<Cases[string]>[0];

/**
 * Handwritten digits, 8 × 8 pixels from 0 to 16 (g): label, blank, pixels row by row. From "Optical Recognition of Handwritten Digits",
 * E. Alpaydin and C. Kaynak, UCI Machine Learning Repository, licence CC BY 4.0, as in sklearn.datasets.load_digits.
 */
const DIGITS = [
  '4 0001g300000ab000001e3000007c039000e20a7006d5be100bggg9000121e100',
  '4 00006f200005gg20004gcg0004f67d000bffgg9009dcde300000980000008800',
  '9 0005dg80008f67e002g11ba004gfgg6000445f10000098000002f1000006a000',
  '0 005fc10000886c0002500c2004e0086007b0097003d00c3000g59e10005fb400',
  '5 003ege0003cg81000fgc00000agg8000007bf1000007g100008fg200004g9000',
  '5 007d860000gfgea004gd100001ag90000005d0000005f000008b8000009g3000',
  '8 005cgf0003g89g0004geg70005gf500008f60000048e000003ag1000006f2000',
  '4 0002f800001fd300009d100001f605b007e01f8008f9fg3001bgga000002f500',
  '6 000ab000003ga000008g000000ce000000egf60000cgcf60007gade00009db60',
  '2 03fg60000bfcf0000222g4000000g4000005g100000bf41001agggb004gec830',
  '9 0003dgb0004fb8g302f96df304ggggb000786g2000006e000000e9000003g400',
  '0 0019fb0000bg8e6002ga099001g4088004g4088001g51b3000ccaa00001ad300',
  '9 003cc10003d69c0009502f000794cg10009b3a2000000b3000a21d00003dg400',
  '1 0001be500009gg5000aggg1005gggg00015bgg000005gg000000bg000000ba00',
  '6 001dg200008gc10000eg200000fe910001ggga0000dfdf00008gee10001bg800',
  '5 00688d3001eec93004g8200004gdf70000003f0000003f000068d800009f8000',
  '7 003dggd000be8f9000352e2000009b10002ffg90002fe820000ba000002f4000',
  '9 002d8000006gg600005fdb000007gf0000000e30000007b0000344g2002fded2',
  '3 007ff20000d6c6000000f200000da0000008fc0003702f1002f66g10004fg700',
  '2 009ge00000g8d70000c088000000c8000000g5000009d00000agfa9100cedgg5',
  '3 00aggb0001b76g300000af000000f7000000f90000007d000054ag0000agga00',
  '0 002gc10000bfdb0002g90e2004gc0b5004g60c7000f11f9000a9af20002dg800',
  '0 005ea70000gggg3003ga2g7007g30c8008g10c8007g52g4002gfed00007fd200',
  '6 000ag60000be500003g2000008a0000006geb30002e07d0000a91f200008gf10',
  '1 0008c920005ggg40009ggb0003ggg50004ggg40001fgg300008gg9000009c600',
  '9 00cfd20001g55d00017d084006bddf40019ccd1000000b60000005e000adcf60',
  '3 008ggc0000ecae000033aa000008g5000007g60000407e0002g5ag00007gg700',
  '1 00bc000000dg000003fg40000dfg6000033fa000000bg000002ag630007gggg5',
  '1 008gf80001ggg20002gga00002ggc00006ggd00001ggb00000gga000007ff000',
  '3 01agg8000agdgc000133g900000de100002ggc300005bgb00027eg6000bgd500',
  '1 0001g5000005gb00000cgb0007cgg700048cg4000009g200000ag2000003d500',
  '0 008cc10003gge90006f93c20079009700780078005a0079000edag60005db400',
  '6 000ed100004gb00000cg100001fge10004gc8c7002f808g200ae9ff1001ege20',
  '2 02dgc00009fag3000575g300000ae000005g700000eg137103gcagb100dgd710',
  '4 0003e900000db100009e000004g404200cc7ega00dgebg400220bd000003g900',
  '5 00bgggg205ggea4005g5000001fa0000006g80000009e0000005g30000agd100',
  '4 000ca000004g500000f72e1006g29gb009e9gf6005ggg100002bd000000cd000',
  '4 0002f700000bf250005g66g002ga4dd00dgggga00644bg400000ee000003g700',
  '2 02bgf6000bf9ed000710d9000001g800001bd100005g500002f9244002fgggg1',
  '7 003gf500007gfe0000017g400269eg5009gggc10009fg400006gb000002f4000',
  '4 002fc000009g502002fa0bg10ag46ga006gggf10006dg400000fd000006g5000',
  '1 0000e4000003gb00000ag900000dg70000cgg40001dcg5000004g9000000ea00',
  '8 0039e70003fb8f2004g52g70004fdg700006gg10002f8g70004g4f70000afa00',
  '9 005f700000egg50000deef00003beg3000006g2000004g700001bg60004fga00',
  '3 00aga00008geg20003f8g300000bg7000003af2000a00e8001g68d8001fgda10',
  '0 005c910000eedd0003c11d40078006800880058005a00b4001f9bd00007fc200',
  '4 002dd000009g600000eg204005ga1df007gggg40008fg800000ea000001gb000',
  '0 009f500003ffg4000ae09e0008c00c5008800a8005e00c8000g7cg40009gf700',
  '0 005fc40002f8bg4008906g4008802a8008700d5002e00g2000e8ba00004de000',
  '4 0002e500001bb000007e100005g346200egegga009c78g400000dc000003f600',
  '0 00aeb30004gd6e1004g20b7008g00a5008g00e4008g01g1004g1bf0000bgc300',
  '3 009ggf4008g97eb00551df10000ag7000001bg4000000e8000346g4000egg800',
  '2 007d300000fgb00000e5f3000062e5000000c8000006g440007gggg3006f6991',
  '0 003bga0000agae6000f70b8003g2088004c0098006f10c8003fa8f40005ce900',
  '0 000gb10000dga90002gb1e2003g1087004d0089003g10a9000a83g40001bgd10',
  '4 0007a000003f500000bb022005e21d7007f28g3003egg8000007g0000006g200',
  '8 00fc300000f9e10000caf100005g4a70000beb00001cdb0000c6094000f45d60',
  '0 003e930000bd8e2002g3094005c004800880078005b02f3000e5d700005e5000',
  '5 0098cd1003f854000692620006ge9d4002700780000007a000856e3000aef500',
  '3 01cgd7000cb44f0008306e200009g80000015d3000000780000009a000aade10',
  '4 0002d0000008f000005g520000fc1g4004g29g8000aegg400000d8000000d600',
  '0 002c700000fef60006a42e10088008500780048002e00560009c4e30001df900',
  '3 007ggf8000cffgb00003ef20001ec100001gf5000003cf000004ce1000afa400',
  '9 003de40000dceg0001g3eg4001e9gg6000284b9000220ca000ee4b900048bg90',
  '8 001ab20000cc8f4006b01c7004g7fc00005ff300000e7e00004c7a00001gg300',
  '9 006egf1009gc9g300cgbed0007fge0000028g5000006g400002dc000009g1000',
  '4 0000db000008g500003fg400008fga1004geggb007gdfe300000gb000000cb00',
  '3 00fgb300004aff300000eg500005gc000003gb100002dg90006fgc3000fe7100',
  '3 003dg50006f9f7000006ga00007eg300009gge3000032fa00045cge0005de820',
  '8 003cg90000c9dg9003g508c0009gad200004gc00000b9g00001f2c00002gg600',
  '9 005bd60004f87g3008704g1004b1ag4002ff8g4000000d6001g90c50004bgg20',
  '3 003bdf3004gebg800250ef100000gb000000ba0000008c00008bf800002ce300',
  '5 004dge0002egc4000dg500000bga100005fg5000002f9000005f9000004g5000',
  '5 04ggga300cg98c300ag2000003gc0000007g9000000cg10003aff10004gd3000',
  '4 0002g400000ag600004gcf0002d89e0009gggg600245ef000000fb000000d800',
  '0 00ad500003ggga0008g16g5008b009c00a8008c008b008b003ga8f90009gga10',
  '4 000076000006f600001f5e3000c84g0005g9ag4001bcee40000088000000b700',
  '5 00389be1009gggd000g5800004ggg60002929a0000008800008cd500005da100',
  '3 01cgg9000bf97g300d31af10000bg8000005fg5000000ad000748f9000dggc10',
  '6 002f400000bd000000g6000003g7000004ggf50004g53d7001e908d0002dgg80',
  '8 005fd30000cfce0000ccee00003ge300009ef30001f58c1000g44g40005ggc20',
  '5 02fgge2003ge9a1007g6000003ef6000001dc0000008g000009gb00003gd1000',
  '7 004gggc0004cbed000000f900028ag90007dge500003g500000af000003g9000',
  '0 0009d300008fcf2000c80f4003d00a7008900d7002g47g5000eegf10001ce400',
  '8 009e810000ceec00009a0f40003gce20004gg20003g8ad2001f13g8000bgfb10',
  '0 00b8c50001fb6e2004b009400480086006700b3005805d0003d5f300009e4000',
  '2 03cg90000df8f2000b60c4000100f3000004g100000cb00000bga46102fgggg3',
  '9 00017fb0000b83d000a62cb001gcgg7002ge7c2000003b000000790000009600',
  '5 02gggg4004g6871004g7200004ggg6000054af0000001e6002e44g8003dggf10',
  '9 003eg90000da6g7005g32e6000aggg4000000c5000000d4003b25f00004cga00',
  '9 006ef70003f62e3004d01g4000ab9g600018ae50000008b001c50ab0007dgg40',
  '1 006cb00000cgf00000dge20001fgb200009ga000009ge50000agge00004bc800',
  '9 002adc3000bd8g7000c99g80006ade5000000c8008100f2004e94g00002cge00',
  '2 009b200008gec00009a5f00005a4g1000005f000002d921000agfef000799c40',
  '9 00008ea0000979c000980c9004g8cg2005ggaf0000405b00000089000000aa00',
  '5 00dgc70004gfcc3004g5000003g9000000fg2000004ge000019eg00001dga000',
  '9 00018de2002d94e400d909e104geeg6001ba7e00000088000000b5000000b300',
  '7 00cgg50003d8ef100000dg0006ggggd0069bg950000eb000007g200000da0000',
  '5 00aaege000e8400000g06b5003geaa9003e5098000006d000039d300008d1000',
  '2 018gg30006gcg4000170g4000007f000000e900000ae145000dcbf3000cgc300',
  '1 001afb70005gggb0006ggg6000cggc0002ggg60002cgc000009gg700003cg200',
  '8 0007d800002g8f00004c8b00002gg300005gg20002g79b00009c1e600006ffc0',
  '9 004dc60004f5ag0004g1bg0001agdg2000040f3000000c4000660980005cfg70',
  '7 01agf20001cdg4000000g800007bgd8008gggg6002ag9000003g400000af2000',
  '6 003e300000dd000000g7000005g3000003g7420004gggg7001ef4bf0005egc60',
  '3 007fc00003f8e2000052b000001b8200008ggf4000142c600024dc00005d9100',
  '1 00ba000000df000000cg500001fg5000003da000000ae000005bg95100cggggc',
  '2 005c100000fe700000d1c00002a0e0000020g1000006f000009gf982003b8dc4',
  '6 0006e100001ga00000de100002gca30005gfeg1003gc0f8000bg9g80000bfb10',
  '9 006f600000ebd40000b77d00005ggg1000000e7000000ad0002b0bc0005ge940',
];

/** Pixels between 0 and 1, which are multiples of 1/16. */
const digit = (line: string) => ({
  label: Number(line[0]),
  picture: Array.from({ length: 8 }, (_, i) => [...line.slice(2 + 8 * i, 10 + 8 * i)].map((pixel) => parseInt(pixel, 17) / 16)),
});

interface Sizes {
  height: number;
  width: number;
  filters: number;
  classes: number;
}

const network = (random: Random, { height, width, filters, classes }: Sizes, scale = 0.3) => ({
  kernel: Array.from({ length: 3 }, () => Array.from({ length: 3 }, () => random.matrix(1, filters, { scale: 0.5 }))),
  bias: random.normals(filters, { scale: 0.1 }),
  W: random.matrix((height / 2) * (width / 2) * filters, classes, { scale }),
  b: random.normals(classes, { scale: 0.1 }),
});

/** Every epoch goes through all rows in another order; the last batch has what is left. */
const miniBatches = (random: Random, n: number, size: number, epochs: number) =>
  Array.from({ length: epochs }, () => {
    const order = random.shuffle(Array.from({ length: n }, (_, row) => row));
    return Array.from({ length: Math.ceil(n / size) }, (_, b) => order.slice(b * size, (b + 1) * size));
  });

interface Plan {
  rows: number;
  batch: number;
  epochs: number;
  filters: number;
  rate: number;
}

/** A training run on digits. */
const trainDigits = (random: Random, id: string, { rows, batch, epochs, filters, rate }: Plan) => {
  const digits = random.shuffle(DIGITS).slice(0, rows).map(digit);
  return {
    id,
    call: 'train',
    args: [
      digits.map(({ picture }) => picture),
      digits.map(({ label }) => label),
      network(random, { height: 8, width: 8, filters, classes: 10 }, 0.1),
      miniBatches(random, rows, batch, epochs),
      rate,
    ],
  };
};

/** One or two steps on small pictures of noise. */
const trainNoise = (random: Random, id: string, sizes: Sizes, { rows, batch, epochs, rate }: Omit<Plan, 'filters'>) => ({
  id,
  call: 'train',
  args: [
    Array.from({ length: rows }, () => random.matrix(sizes.height, sizes.width)),
    Array.from({ length: rows }, (_, row) => (row < sizes.classes ? row : random.integer(0, sizes.classes - 1))),
    network(random, sizes),
    miniBatches(random, rows, batch, epochs),
    rate,
  ],
});

const predictNoise = (random: Random, id: string, sizes: Sizes) => ({
  id,
  call: 'predict',
  args: [network(random, sizes), Array.from({ length: random.integer(2, 3) }, () => random.matrix(sizes.height, sizes.width))],
});

const predictDigits = (random: Random, id: string, filters: number) => ({
  id,
  call: 'predict',
  args: [network(random, { height: 8, width: 8, filters, classes: 10 }), random.shuffle(DIGITS).slice(0, 3).map((line) => digit(line).picture)],
});

/** The example of the statement: the kernel passes each pixel on as it is. */
const COPY = { kernel: [[[[0]], [[0]], [[0]]], [[[0]], [[1]], [[0]]], [[[0]], [[0]], [[0]]]], bias: [0], W: [[1, -1]], b: [0, 0] };
const FOUR_PIXELS = [[0.1, 0.4], [0.2, 0.3]];

export const cases: Cases = {
  shape: (random) => [
    predictNoise(random, 'predict', { height: 4, width: 6, filters: 2, classes: 3 }),
    trainNoise(random, 'two-batches', { height: 4, width: 4, filters: 2, classes: 3 }, { rows: 5, batch: 3, epochs: 1, rate: 0.1 }),
    trainNoise(random, 'two-epochs', { height: 2, width: 4, filters: 3, classes: 2 }, { rows: 4, batch: 2, epochs: 2, rate: 0.1 }),
  ],
  predict: (random) => [
    { id: 'one-window', call: 'predict', args: [COPY, [FOUR_PIXELS, [[-1, -2], [-3, -4]]]] },
    predictNoise(random, 'one-filter', { height: 4, width: 4, filters: 1, classes: 2 }),
    predictNoise(random, 'wide-pictures', { height: 2, width: 6, filters: 2, classes: 3 }),
    predictNoise(random, 'tall-pictures', { height: 6, width: 4, filters: 3, classes: 4 }),
    predictDigits(random, 'digits', 3),
  ],
  'predict-hidden': (random) => [
    predictNoise(random, 'square', { height: 4, width: 4, filters: random.integer(2, 4), classes: 3 }),
    predictNoise(random, 'wide', { height: 4, width: 6, filters: 2, classes: random.integer(2, 5) }),
    predictNoise(random, 'tall', { height: 8, width: 2, filters: 3, classes: 3 }),
    predictDigits(random, 'digits', random.integer(2, 4)),
  ],
  'first-steps': (random) => [
    { id: 'one-window-one-step', call: 'train', args: [[FOUR_PIXELS, [[0.2, 0.1], [0.9, 0.6]]], [0, 1], COPY, [[[0, 1]]], 0.5] },
    { id: 'one-window-one-picture-each', call: 'train', args: [[FOUR_PIXELS, [[0.2, 0.1], [0.9, 0.6]]], [1, 0], COPY, [[[1], [0]]], 0.5] },
    // The largest is exactly 0: relu's derivative there is 0, and only the biases of the classes move.
    { id: 'largest-is-zero', call: 'train', args: [[[[-1, -2], [0, -3]]], [0], COPY, [[[0]]], 0.5] },
    trainNoise(random, 'one-filter', { height: 4, width: 4, filters: 1, classes: 2 }, { rows: 5, batch: 5, epochs: 1, rate: 0.8 }),
    trainNoise(random, 'two-filters', { height: 4, width: 6, filters: 2, classes: 3 }, { rows: 6, batch: 6, epochs: 2, rate: 0.5 }),
    trainNoise(random, 'smaller-last-batch', { height: 4, width: 4, filters: 3, classes: 3 }, { rows: 5, batch: 4, epochs: 1, rate: 0.5 }),
  ],
  'first-steps-hidden': (random) => [
    trainNoise(random, 'square', { height: 4, width: 4, filters: 2, classes: 3 }, { rows: random.integer(5, 7), batch: 4, epochs: 1, rate: 0.5 }),
    trainNoise(random, 'wide', { height: 2, width: 6, filters: 3, classes: 2 }, { rows: 6, batch: 6, epochs: 2, rate: 0.6 }),
    trainNoise(random, 'tall', { height: 6, width: 4, filters: 2, classes: 4 }, { rows: random.integer(7, 9), batch: 5, epochs: 1, rate: 0.5 }),
  ],
  'held-out': (random) => [
    trainDigits(random, 'three-filters', { rows: 72, batch: 12, epochs: 6, filters: 3, rate: 0.5 }),
  ],
  curve: (random) => [
    trainDigits(random, 'two-filters', { rows: 32, batch: 12, epochs: 3, filters: 2, rate: 0.5 }),
    trainDigits(random, 'three-filters', { rows: 24, batch: 8, epochs: 3, filters: 3, rate: 0.4 }),
  ],
  'curve-hidden': (random) => [
    trainDigits(random, 'two-filters', { rows: random.integer(26, 30), batch: 11, epochs: 3, filters: 2, rate: 0.5 }),
    trainDigits(random, 'four-filters', { rows: random.integer(14, 18), batch: 8, epochs: 3, filters: 4, rate: 0.4 }),
    trainDigits(random, 'one-digit-at-a-time', { rows: 6, batch: 1, epochs: 1, filters: 2, rate: 0.1 }),
  ],
};
