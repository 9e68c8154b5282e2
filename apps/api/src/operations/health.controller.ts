import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Health } from '@gradus/contract';
import { SUBMISSION_QUEUE, type SubmissionQueue } from '@gradus/store';
import type { FastifyReply } from 'fastify';
import { Allow } from '../access/allow.decorator';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { HealthBody } from '../bodies';

@ApiTags('operations')
@Controller('health')
export class HealthController {
  constructor(
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
    @Inject(SUBMISSION_QUEUE) private readonly queue: SubmissionQueue,
  ) {}

  @Get()
  @Allow('public')
  @ApiOkResponse({ type: HealthBody.Output, description: 'What works and what does not; 503 without the database.' })
  async health(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const { store, status } = this.options;
    const databaseOk = await store.isReachable();
    const queueOk = await this.queue.isReachable();
    if (!databaseOk) reply.status(503);
    return {
      status: databaseOk && queueOk && status.broken.length === 0 ? 'ok' : 'degraded',
      version: status.version,
      database: { kind: store.kind, ok: databaseOk },
      queue: { kind: this.queue.kind, ok: queueOk, waiting: databaseOk ? await store.submissions.countQueued() : 0 },
      exercises: { loaded: databaseOk ? (await store.exercises.current()).length : 0, broken: status.broken },
      ...status.engine(),
    };
  }
}
