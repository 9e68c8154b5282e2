// Fitted to the training rows once, in one pass over them (Welford), then applied to both parts.
class Column {
  min = Infinity;
  max = -Infinity;
  mean = 0;
  private squares = 0;
  private count = 0;

  add(x: number): void {
    this.count++;
    const before = x - this.mean;
    this.mean += before / this.count;
    this.squares += before * (x - this.mean);
    if (x < this.min) this.min = x;
    if (x > this.max) this.max = x;
  }

  get deviation(): number {
    return Math.sqrt(this.squares / this.count);
  }

  get isConstant(): boolean {
    return this.min === this.max;
  }

  minMax(x: number): number {
    return (x - this.min) / (this.isConstant ? 1 : this.max - this.min);
  }

  zScore(x: number): number {
    return (x - this.mean) / (this.isConstant ? 1 : this.deviation);
  }
}

function fit(train: number[][]): Column[] {
  const columns = train[0].map(() => new Column());
  for (const row of train) row.forEach((x, j) => columns[j].add(x));
  return columns;
}

export function columnStatistics(train: number[][]): { min: number[]; max: number[]; mean: number[]; deviation: number[] } {
  const columns = fit(train);
  return {
    min: columns.map((column) => column.min),
    max: columns.map((column) => column.max),
    mean: columns.map((column) => column.mean),
    deviation: columns.map((column) => column.deviation),
  };
}

export function minMax(train: number[][], test: number[][]): { minMaxTrain: number[][]; minMaxTest: number[][] } {
  const columns = fit(train);
  const apply = (rows: number[][]): number[][] => rows.map((row) => row.map((x, j) => columns[j].minMax(x)));
  return { minMaxTrain: apply(train), minMaxTest: apply(test) };
}

export function zScore(train: number[][], test: number[][]): { zTrain: number[][]; zTest: number[][] } {
  const columns = fit(train);
  const apply = (rows: number[][]): number[][] => rows.map((row) => row.map((x, j) => columns[j].zScore(x)));
  return { zTrain: apply(train), zTest: apply(test) };
}
