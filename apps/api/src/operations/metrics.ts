import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { API_OPTIONS, type ApiOptions } from '../api-options';

/** What Prometheus reads. Submissions are counted from the rows, so that every process tells the same. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'gradus_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [this.registry],
  });

  constructor(@Inject(API_OPTIONS) { store }: ApiOptions) {
    collectDefaultMetrics({ register: this.registry });
    const queued: Gauge = new Gauge({
      name: 'gradus_submissions_queued',
      help: 'Accepted and not yet taken',
      registers: [this.registry],
      collect: async (): Promise<void> => queued.set(await store.submissions.countQueued()),
    });
    const done: Counter<'verdict'> = new Counter({
      name: 'gradus_submissions_done_total',
      help: 'Graded or given up, by verdict',
      labelNames: ['verdict'] as const,
      registers: [this.registry],
      collect: async (): Promise<void> => {
        done.reset();
        for (const { verdict, count } of await store.submissions.countByVerdict()) done.inc({ verdict }, count);
      },
    });
  }

  observe(fastify: FastifyInstance): void {
    fastify.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      this.requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
    });
  }
}
