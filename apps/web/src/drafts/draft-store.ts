import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: { source: string; savedAt: Date } };
}

export type Draft = { readonly source: string; readonly savedAt: Date };

let database: Promise<IDBPDatabase<DraftDatabase>> | undefined;

function open(): Promise<IDBPDatabase<DraftDatabase>> {
  database ??= openDB<DraftDatabase>('gradus', 1, { upgrade: (db) => void db.createObjectStore('drafts') });
  return database;
}

// Keyed by person, so that another person on the same machine sees nothing of it.
const keyOf = (userId: string, exerciseId: string) => `${userId}/${exerciseId}`;

/** The kept text, or undefined where there is none or no storage. */
export async function findDraft(userId: string, exerciseId: string): Promise<Draft | undefined> {
  try {
    return await (await open()).get('drafts', keyOf(userId, exerciseId));
  } catch {
    return undefined;
  }
}

/** @throws DOMException where storage is full or absent */
export async function saveDraft(userId: string, exerciseId: string, source: string): Promise<void> {
  await (await open()).put('drafts', { source, savedAt: new Date() }, keyOf(userId, exerciseId));
}
