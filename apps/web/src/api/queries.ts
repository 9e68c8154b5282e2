import type { ExerciseView, Language, Me, Submission, SubmissionWithSource, Topics } from '@gradus/contract';
import { keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query';
import { ApiError, requestJson } from './client';

/** One cache for the page. An answer of the server (4xx) is final; silence is asked again twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && error instanceof ApiError && error.failure.kind === 'unreachable',
    },
  },
});

export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => requestJson<Me>('/api/v1/me'), staleTime: Infinity });

// keepPreviousData: a change of language must not take the page away while the other text comes.
export const topicsQuery = (language: Language) =>
  queryOptions({
    queryKey: ['topics', language],
    queryFn: () => requestJson<Topics>(`/api/v1/topics?lang=${language}`),
    placeholderData: keepPreviousData,
  });

export const exerciseQuery = (id: string, language: Language) =>
  queryOptions({
    queryKey: ['exercise', id, language],
    queryFn: () => requestJson<ExerciseView>(`/api/v1/exercises/${id}?lang=${language}`),
    placeholderData: (previous: ExerciseView | undefined) => (previous?.id === id ? previous : undefined),
    staleTime: Infinity,
  });

export type Attempts = { readonly items: readonly Submission[]; readonly nextCursor: string | null };

/** The signed-in person's own attempts, newest first. */
export const attemptsQuery = (id: string) =>
  queryOptions({ queryKey: ['attempts', id], queryFn: () => requestJson<Attempts>(`/api/v1/exercises/${id}/submissions`) });

export const submissionQuery = (id: string) =>
  queryOptions({
    queryKey: ['submission', id],
    queryFn: () => requestJson<SubmissionWithSource>(`/api/v1/submissions/${id}`),
    staleTime: Infinity,
  });
