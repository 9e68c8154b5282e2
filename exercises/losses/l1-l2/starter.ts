/** α Σ |w| */
export function l1(layers: Layer[], alpha: number): number {
  return 0;
}

/** ∂ l1 / ∂ W, ∂ l1 / ∂ b, camada por camada / layer by layer */
export function l1Gradients(layers: Layer[], alpha: number): Layer[] {
  return [];
}

/** α Σ w² */
export function l2(layers: Layer[], alpha: number): number {
  return 0;
}

/** ∂ l2 / ∂ W, ∂ l2 / ∂ b, camada por camada / layer by layer */
export function l2Gradients(layers: Layer[], alpha: number): Layer[] {
  return [];
}
