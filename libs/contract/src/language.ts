import { z } from 'zod';

export const languageSchema = z.enum(['pt', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** The same text in both languages of the course. */
export const localisedSchema = z.object({ pt: z.string(), en: z.string() });
export type Localised = z.infer<typeof localisedSchema>;
