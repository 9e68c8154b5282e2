import { type Me, type SubmissionEvent, toJsonText } from '@gradus/contract';
import { type LiveEvent, type LiveEvents, QUEUE_CHANNEL, type Store, type StoredSubmission, reportFault } from '@gradus/store';
import { isLast, rankOf } from './event-rank';
import { viewSubmission } from './submission-view';

export interface StreamParts {
  readonly submission: StoredSubmission;
  readonly viewer: Me;
  readonly store: Pick<Store, 'submissions'>;
  readonly events: LiveEvents;
  readonly write: (text: string) => void;
  readonly end: () => void;
  /** Events up to this rank are known to the client. */
  readonly seenRank: number;
}

/**
 * One client's view of one submission on its way. The row tells where it is, live events tell when to look again, so that no
 * order of events and no lost one leaves the client behind.
 */
export class SubmissionStream {
  private seenRank: number;
  private stops: Array<() => void> = [];
  private turn: Promise<void> = Promise.resolve();
  private isOpen = true;

  constructor(private readonly parts: StreamParts) {
    this.seenRank = parts.seenRank;
  }

  async start(): Promise<void> {
    const { events, submission } = this.parts;
    // First listen, then look: what happens in between is heard.
    this.stops.push(await events.subscribe(submission.id, (event) => this.inTurn(() => this.onEvent(event))));
    this.stops.push(await events.subscribe(QUEUE_CHANNEL, () => this.inTurn(() => this.onMoved())));
    this.inTurn(() => this.tellWhereItIs());
    await this.turn;
    if (!this.isOpen) this.unsubscribe();
  }

  /** Looks at the row although nothing was heard: a message of Redis may be lost. */
  beat(): void {
    this.parts.write(': heartbeat\n\n');
    this.inTurn(() => this.tellWhereItIs());
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.unsubscribe();
    this.parts.end();
  }

  private unsubscribe(): void {
    for (const stop of this.stops) stop();
    this.stops = [];
  }

  /** Events are told one after another, in the order they came. */
  private inTurn(step: () => Promise<void>): void {
    this.turn = this.turn.then(() => (this.isOpen ? step() : undefined)).catch((error: unknown) => {
      // The client reconnects and reads the row again.
      reportFault(error);
      this.close();
    });
  }

  private async onEvent(event: LiveEvent): Promise<void> {
    if (event.event === 'progress') this.send({ event: 'progress', data: { done: event.done, total: event.total } });
    else if (event.event === 'running') this.send({ event: 'state', data: { state: 'running', before: 0 } });
    else await this.tellWhereItIs();
  }

  private async onMoved(): Promise<void> {
    // Who is running has no place in the queue any more.
    if (this.seenRank < rankOf({ event: 'state', data: { state: 'running', before: 0 } })) await this.tellWhereItIs();
  }

  private async tellWhereItIs(): Promise<void> {
    const { store, submission, viewer } = this.parts;
    const row = await store.submissions.select(submission.id);
    if (row.state === 'done') {
      this.send({ event: 'result', data: viewSubmission(row, viewer) });
      this.close();
      return;
    }
    const before = row.state === 'queued' ? await store.submissions.countBefore(row) : 0;
    this.send({ event: 'state', data: { state: row.state, before } });
  }

  private send(event: SubmissionEvent): void {
    const rank = rankOf(event);
    if (!this.isOpen || rank <= this.seenRank || isLast(this.seenRank)) return;
    this.seenRank = rank;
    this.parts.write(`id: ${rank}\nevent: ${event.event}\ndata: ${toJsonText(event.data)}\n\n`);
  }
}
