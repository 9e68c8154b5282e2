import { Inject, Injectable } from '@nestjs/common';
import type { Me, SubmissionPage } from '@gradus/contract';
import type { StoredSubmission } from '@gradus/store';
import { z } from 'zod';
import { isAllowed } from '../access/permissions';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { Catalogue } from '../course/catalogue';
import { ProblemError } from '../problems/problem-error';
import { viewSubmission } from './submission-view';

const pageQuerySchema = z.object({
  // A sequence number: 32 bits in the database.
  cursor: z.coerce.number().pipe(z.int32().positive()).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** Reads submissions for those who may see them. */
@Injectable()
export class SubmissionReader {
  constructor(
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
    @Inject(Catalogue) private readonly catalogue: Catalogue,
  ) {}

  /** What belongs to another looks like what is not there. @throws ProblemError not-found */
  async select(me: Me, id: string): Promise<StoredSubmission> {
    const isId = z.uuid().safeParse(id).success;
    const submission = isId ? await this.options.store.submissions.find(id) : undefined;
    if (submission === undefined || (submission.userId !== me.id && !isAllowed(me, 'submission:read-any'))) {
      throw new ProblemError('not-found', 'There is no submission with this id among yours; the exercise lists those you sent.');
    }
    return submission;
  }

  /** @throws ZodError, ProblemError */
  async pageOfOwn(me: Me, exerciseId: string, query: unknown): Promise<SubmissionPage> {
    const { cursor, limit } = pageQuerySchema.parse(query);
    await this.catalogue.select(exerciseId);
    const page = { userId: me.id, exerciseId, limit: limit + 1, ...(cursor === undefined ? {} : { before: cursor }) };
    const found = await this.options.store.submissions.listOwn(page);
    const items = found.slice(0, limit);
    const last = found.length > limit ? items.at(-1) : undefined;
    return { items: items.map((stored) => viewSubmission(stored, me)), nextCursor: last ? String(last.sequence) : null };
  }
}
