import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { Me } from '@gradus/contract';
import type { StoredSubmission } from '@gradus/store';
import type { FastifyReply } from 'fastify';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { isLast, rankOfLast } from './event-rank';
import { SubmissionStream } from './submission-stream';

const HEARTBEAT_MS = 10_000;

export interface StreamRequest {
  readonly submission: StoredSubmission;
  readonly viewer: Me;
  readonly lastEventId: string | undefined;
  readonly reply: FastifyReply;
}

/** The open event streams of this process. */
@Injectable()
export class SubmissionStreams implements BeforeApplicationShutdown {
  private readonly streams = new Set<SubmissionStream>();

  constructor(@Inject(API_OPTIONS) private readonly options: ApiOptions) {}

  async open({ submission, viewer, lastEventId, reply }: StreamRequest): Promise<void> {
    const seenRank = rankOfLast(lastEventId);
    // 204 is how a server tells an EventSource not to come back.
    if (isLast(seenRank)) return void reply.status(204).send();
    const { store, events } = this.options;
    const { raw } = writeHead(reply);
    const stream = new SubmissionStream({
      submission, viewer, store, events, seenRank,
      write: (text) => void raw.write(text),
      end: () => raw.end(),
    });
    const heartbeat = setInterval(() => stream.beat(), HEARTBEAT_MS);
    this.streams.add(stream);
    const leave = (): void => {
      clearInterval(heartbeat);
      stream.close();
      this.streams.delete(stream);
    };
    raw.on('close', leave);
    // The client may be gone already, and then 'close' came before anybody listened.
    if (raw.destroyed) leave();
    await stream.start();
  }

  /** A server that stops ends its streams, else it would wait for them; their clients come back to the next one. */
  beforeApplicationShutdown(): void {
    for (const stream of this.streams) stream.close();
  }
}

function writeHead(reply: FastifyReply): FastifyReply {
  // From here on the answer is ours: Fastify neither compresses nor ends it.
  reply.hijack();
  const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) reply.raw.setHeader(name, value);
  reply.raw.writeHead(200);
  reply.raw.flushHeaders();
  return reply;
}
