/** Quanto o brilho cresce para a direita / how much the brightness grows to the right */
export function sobelX(picture: number[][]): number[][] {
  return picture;
}

/** Quanto o brilho cresce para baixo / how much the brightness grows downwards */
export function sobelY(picture: number[][]): number[][] {
  return picture;
}

/** A força da borda / the strength of the edge */
export function magnitude(picture: number[][]): number[][] {
  return picture;
}

export function boxBlur(picture: number[][]): number[][] {
  return picture;
}

export function gaussianBlur(picture: number[][]): number[][] {
  return picture;
}
