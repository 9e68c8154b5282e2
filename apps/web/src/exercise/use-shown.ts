import type { Submission, SubmissionWithSource } from '@gradus/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { attemptsQuery, submissionQuery } from '../api/queries';
import type { Tab } from '../app/exercise-search';

const route = getRouteApi('/exercises/$topic/$slug');

/** The result on show: the one that the address names, else the newest graded one; and how to show another. */
export function useShown(exerciseId: string) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const cache = useQueryClient();
  const attempts = useQuery(attemptsQuery(exerciseId)).data?.items ?? [];
  const id = search.attempt ?? attempts.find((item) => item.state === 'done')?.id;
  const shown = useQuery({ ...submissionQuery(id ?? ''), enabled: id !== undefined });

  const show = useCallback(
    (submission: Submission, source: string) => {
      const withSource: SubmissionWithSource = { ...submission, source };
      cache.setQueryData(submissionQuery(submission.id).queryKey, withSource);
      void cache.invalidateQueries({ queryKey: attemptsQuery(exerciseId).queryKey });
      void cache.invalidateQueries({ queryKey: ['topics'] });
      void navigate({ search: { attempt: submission.id, tab: 'result' }, replace: true });
    },
    [cache, exerciseId, navigate],
  );
  const openCase = useCallback((id: string) => void navigate({ search: (now) => ({ ...now, case: id }), replace: true }), [navigate]);
  const openTab = useCallback((tab: Tab) => void navigate({ search: (now) => ({ ...now, tab }), replace: true }), [navigate]);
  return {
    // An address may name an attempt at another exercise; its result has no place here.
    submission: shown.data?.exercise === exerciseId ? shown.data : undefined,
    attempts,
    wantedCase: search.case,
    tab: search.tab ?? 'statement',
    show,
    openCase,
    openTab,
  };
}

/** Points of the graded attempt before this one. */
export function pointsBefore(attempts: readonly Submission[], attempt: number | null): number | undefined {
  if (attempt === null) return undefined;
  const earlier = attempts.filter((item) => item.attempt !== null && item.attempt < attempt && item.result?.status === 'graded');
  const latest = earlier.reduce<Submission | undefined>((best, item) => ((best?.attempt ?? 0) > (item.attempt ?? 0) ? best : item), undefined);
  return latest?.result?.points;
}
