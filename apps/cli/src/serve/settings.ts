import { z } from 'zod';

export type ServerPart = 'api' | 'worker';

export interface Settings {
  readonly parts: readonly ServerPart[];
  readonly port: number;
  readonly databaseUrl?: string;
  readonly redisUrl?: string;
  readonly secret?: string;
  readonly submissionsPerMinute?: number;
}

export type SettingsOutcome = { readonly kind: 'ok'; readonly settings: Settings } | { readonly kind: 'refused'; readonly sentence: string };

// An empty variable is how compose files and shells say "not set".
const optional = <T extends z.ZodType>(schema: T) => z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const whole = (low: number, high: number) => z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(low).max(high));

const environmentSchema = z.object({
  PORT: optional(whole(0, 65_535)),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  REDIS_URL: optional(z.url({ protocol: /^rediss?$/ })),
  GRADUS_SECRET: optional(z.string().min(32)),
  GRADUS_SUBMISSIONS_PER_MINUTE: optional(whole(1, 1_000_000)),
});

/** What each variable must be, said to whoever set it otherwise. */
const DEMANDS: Readonly<Record<keyof z.infer<typeof environmentSchema>, string>> = {
  PORT: 'a number from 0 to 65535, such as 3000',
  DATABASE_URL: 'the address of a PostgreSQL server, such as postgresql://user:password@host/gradus, or nothing for the embedded database',
  REDIS_URL: 'the address of a Redis server, such as redis://host:6379, or nothing to do without',
  GRADUS_SECRET: 'a secret of at least 32 characters, the same for all processes, or nothing for one of its own',
  GRADUS_SUBMISSIONS_PER_MINUTE: 'a number from 1',
};

/** Reads the environment. */
export function parseSettings(parts: readonly ServerPart[], environment: NodeJS.ProcessEnv): SettingsOutcome {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) return refused(wrongVariable(parsed.error));
  const { PORT, DATABASE_URL, REDIS_URL, GRADUS_SECRET, GRADUS_SUBMISSIONS_PER_MINUTE } = parsed.data;
  if (parts.length === 1 && (DATABASE_URL === undefined || REDIS_URL === undefined)) {
    return refused('One part alone meets the other through servers: set DATABASE_URL and REDIS_URL for gradus serve --only, or leave --only out.');
  }
  return {
    kind: 'ok',
    settings: {
      parts,
      port: PORT ?? 3000,
      ...(DATABASE_URL === undefined ? {} : { databaseUrl: DATABASE_URL }),
      ...(REDIS_URL === undefined ? {} : { redisUrl: REDIS_URL }),
      ...(GRADUS_SECRET === undefined ? {} : { secret: GRADUS_SECRET }),
      ...(GRADUS_SUBMISSIONS_PER_MINUTE === undefined ? {} : { submissionsPerMinute: GRADUS_SUBMISSIONS_PER_MINUTE }),
    },
  };
}

function wrongVariable(error: z.ZodError): string {
  const name = environmentSchema.keyof().safeParse(error.issues[0]?.path[0]);
  return name.success ? `${name.data} must be ${DEMANDS[name.data]}.` : 'The environment could not be read.';
}

function refused(sentence: string): SettingsOutcome {
  return { kind: 'refused', sentence };
}
