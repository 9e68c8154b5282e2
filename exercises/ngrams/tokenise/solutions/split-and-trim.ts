// Cut wherever no word can go on, then cut once more at doubled joiners and take the joiners off the ends.
const clean = (piece: string): string => piece.replace(/^['’-]+|['’-]+$/g, '');

export const tokenise = (text: string): string[] =>
  text
    .normalize()
    .split(/[^\p{L}\p{N}'’-]+/u)
    .flatMap((piece) => piece.split(/['’-]{2,}/))
    .map((piece) => clean(piece).toLowerCase())
    .filter((word) => word.length > 0);
