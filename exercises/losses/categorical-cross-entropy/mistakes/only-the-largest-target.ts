/*
 * pt: Só a classe de maior alvo entrou na soma. Quando o alvo se reparte, todas as classes contam: some y · ln p de cada uma.
 * en: Only the class with the largest target entered the sum. When a target is shared, all classes count: add y · ln p of each.
 * section: 4
 */
function clip(probability: number, eps: number): number {
  return Math.min(Math.max(probability, eps), 1 - eps);
}

export function categoricalCrossEntropy(y: number[][], p: number[][], eps: number): number {
  let sum = 0;
  y.forEach((row, i) => {
    row.forEach((target, j) => {
      if (j === row.indexOf(Math.max(...row))) sum -= Math.log(clip(p[i][j], eps));
    });
  });
  return sum / y.length;
}

export function categoricalCrossEntropyGradient(y: number[][], p: number[][], eps: number): number[][] {
  return y.map((row, i) => row.map((target, j) => -target / clip(p[i][j], eps) / y.length));
}
