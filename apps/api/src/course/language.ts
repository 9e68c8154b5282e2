import { type Language, languageSchema } from '@gradus/contract';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';

const querySchema = z.object({ lang: languageSchema.optional() });

/** ?lang, else the best of Accept-Language that the course is written in, else English. @throws ZodError for another ?lang */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = querySchema.parse(request.query);
  return lang ?? negotiate(request.headers['accept-language'] ?? '');
}

function negotiate(header: string): Language {
  const wishes = header.split(',').map(parseWish).filter((wish) => wish.quality > 0);
  wishes.sort((a, b) => b.quality - a.quality);
  const spoken = wishes.flatMap(({ primary }) => languageSchema.safeParse(primary).data ?? []);
  return spoken[0] ?? 'en';
}

/** `pt-BR;q=0.8` → pt, 0.8 */
function parseWish(text: string): { primary: string; quality: number } {
  const [tag = '', ...parameters] = text.trim().split(';');
  const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((q) => q !== undefined);
  return { primary: tag.split('-')[0]?.toLowerCase() ?? '', quality: quality === undefined ? 1 : Number(quality) };
}
