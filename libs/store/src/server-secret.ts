import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from './errors';

/** What draws the hidden seeds and the demo accounts' tokens. Kept by the server alone: who knows it can sign in and foresee hidden cases. */
export class ServerSecret {
  private constructor(private readonly key: string) {}

  /** GRADUS_SECRET where given (many machines, one secret), else a file of the data directory, made at the first start. */
  static load(dataDir: string, fromEnvironment?: string): ServerSecret {
    return new ServerSecret(fromEnvironment ?? readOrMake(dataDir));
  }

  /** The seed to draw a submission's hidden cases with: unsigned, 32 bits. */
  draw(submissionId: string): number {
    return this.hmac('draw', submissionId).readUInt32BE(0);
  }

  /** The token of a demo account: the same at every start, on every machine that shares the secret. */
  demoToken(account: string): string {
    return this.hmac('demo-token', account).toString('base64url');
  }

  // The purpose is part of the text, so that no two purposes ever share a value.
  private hmac(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key).update(`${purpose}:${text}`).digest();
  }
}

function readOrMake(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, 'secret');
  const fresh = join(dataDir, `secret.${process.pid}`);
  try {
    writeFileSync(fresh, randomBytes(32).toString('base64url'), { mode: 0o600 });
    // A link, because it appears whole and never replaces a secret that is in use.
    linkSync(fresh, file);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
