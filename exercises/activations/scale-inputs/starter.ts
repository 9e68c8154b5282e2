/** Uma estatística por coluna / one statistic for each column */
export function columnStatistics(train: number[][]): { min: number[]; max: number[]; mean: number[]; deviation: number[] } {
  return { min: [], max: [], mean: [], deviation: [] };
}

/** (x − min) / (max − min), coluna por coluna / column by column */
export function minMax(train: number[][], test: number[][]): { minMaxTrain: number[][]; minMaxTest: number[][] } {
  return { minMaxTrain: train, minMaxTest: test };
}

/** (x − média) / desvio, coluna por coluna / (x − mean) / deviation, column by column */
export function zScore(train: number[][], test: number[][]): { zTrain: number[][]; zTest: number[][] } {
  return { zTrain: train, zTest: test };
}
