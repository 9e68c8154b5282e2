import { createHash, randomUUID } from 'node:crypto';
import type { Me } from '@gradus/contract';
import type { PrismaClient } from './generated/client';

export interface NewUser {
  readonly name: string;
  readonly role: Me['role'];
  readonly token: string;
}

/** The accounts. Of a token only its hash is stored. */
export class UserStore {
  constructor(private readonly prisma: PrismaClient) {}

  /** Makes the account of this role and name, or gives the one there is this token. */
  async ensure({ name, role, token }: NewUser): Promise<Me> {
    const tokenHash = hashToken(token);
    const existing = await this.prisma.user.findFirst({ where: { name, role } });
    if (existing?.tokenHash === tokenHash) return pickMe(existing);
    if (existing) return pickMe(await this.prisma.user.update({ where: { id: existing.id }, data: { tokenHash } }));
    // Two processes may start at once: the second finds the first one's row by its token.
    await this.prisma.user.createMany({ data: [{ id: randomUUID(), name, role, tokenHash }], skipDuplicates: true });
    return pickMe(await this.prisma.user.findUniqueOrThrow({ where: { tokenHash } }));
  }

  async findByToken(token: string): Promise<Me | undefined> {
    const user = await this.prisma.user.findUnique({ where: { tokenHash: hashToken(token) } });
    return user ? pickMe(user) : undefined;
  }
}

// A token has 256 random bits, so a plain hash cannot be searched; argon2 is for what people choose.
function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function pickMe({ id, name, role }: Me): Me {
  return { id, name, role };
}
