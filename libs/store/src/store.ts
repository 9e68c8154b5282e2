import { type Database, openEmbedded, openServer } from './database/open-database';
import { ExerciseStore } from './exercise-store';
import { SubmissionClaims } from './submissions/submission-claims';
import { SubmissionStore } from './submissions/submission-store';
import { UserStore } from './user-store';

export type StoreLocation = { readonly dataDir: string } | { readonly databaseUrl: string };

/** A worker that is silent for so long is taken for dead. */
const LEASE_SECONDS = 30;

/** Everything that lasts. Whoever opened it closes it. */
export class Store implements AsyncDisposable {
  readonly kind: Database['kind'];
  readonly users: UserStore;
  readonly exercises: ExerciseStore;
  readonly submissions: SubmissionStore;
  readonly claims: SubmissionClaims;

  private constructor(
    private readonly database: Database,
    leaseSeconds: number,
  ) {
    this.kind = database.kind;
    this.users = new UserStore(database.prisma);
    this.exercises = new ExerciseStore(database.prisma);
    this.submissions = new SubmissionStore(database.prisma);
    this.claims = new SubmissionClaims(database.prisma, leaseSeconds);
  }

  /** Opens and migrates the database. @throws StoreError with a sentence that says what to do */
  static async open(location: StoreLocation, { leaseSeconds = LEASE_SECONDS } = {}): Promise<Store> {
    const database = 'dataDir' in location ? await openEmbedded(location.dataDir) : await openServer(location.databaseUrl);
    return new Store(database, leaseSeconds);
  }

  async isReachable(): Promise<boolean> {
    return this.database.prisma.$queryRaw`SELECT 1`.then(() => true, () => false);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close();
  }
}
