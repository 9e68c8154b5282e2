import { Inject, Injectable } from '@nestjs/common';
import { API_OPTIONS, type ApiOptions } from '../api-options';
import { ProblemError } from '../problems/problem-error';

const DEFAULT_PER_MINUTE = 300;

interface Bucket {
  tokens: number;
  filledAtMs: number;
}

/** At most so many submissions and runs a minute and person: nobody types so fast, a script in a loop does. */
@Injectable()
export class SubmissionRate {
  private readonly buckets = new Map<string, Bucket>();
  private readonly perMinute: number;

  constructor(@Inject(API_OPTIONS) options: ApiOptions) {
    this.perMinute = options.submissionsPerMinute ?? DEFAULT_PER_MINUTE;
  }

  /** @throws ProblemError too-many-requests */
  take(userId: string, nowMs: number = Date.now()): void {
    const bucket = this.refill(userId, nowMs);
    if (bucket.tokens < 1) {
      const retryAfterSeconds = Math.max(1, Math.ceil(((1 - bucket.tokens) * 60) / this.perMinute));
      throw new ProblemError('too-many-requests', `Wait ${retryAfterSeconds} s and send it again: ${this.perMinute} submissions a minute are accepted.`, { retryAfterSeconds });
    }
    bucket.tokens -= 1;
  }

  private refill(userId: string, nowMs: number): Bucket {
    const bucket = this.buckets.get(userId) ?? { tokens: this.perMinute, filledAtMs: nowMs };
    const gained = ((nowMs - bucket.filledAtMs) / 60_000) * this.perMinute;
    bucket.tokens = Math.min(this.perMinute, bucket.tokens + gained);
    bucket.filledAtMs = nowMs;
    this.buckets.set(userId, bucket);
    return bucket;
  }
}
