/*
idea: Names of Greek, accented, mathematical and escaped letters.
class: unusual
accepts: right
*/
const { exp: ℯ, max: μ } = Math;
const Σ = (señales: readonly number[]): number => señales.reduce((α, β) => α + β, 0);
const $ = <T,>(_: T): T => _;

export const softmax = (ζ: number[]): number[] => {
  const e\u0078ponenciais = ζ.map((χ) => ℯ(χ - μ(...ζ)));
  const \u{1d4d2} = Σ(exponenciais);
  return $(exponenciais).map((𝓍) => 𝓍 / 𝓒);
};

export const scale = (行: number[][], κ: number): number[][] => 行.map((列) => 列.map((値) => 値 * κ));
