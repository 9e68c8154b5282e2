import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { exerciseQuery, meQuery } from '../api/queries';
import { QueryGate } from '../app/query-gate';
import { useWords } from '../messages/language';
import { Workspace } from './workspace';

const route = getRouteApi('/exercises/$topic/$slug');

/** `/exercises/:topic/:slug` */
export function ExercisePage() {
  const { language, m } = useWords();
  const { topic, slug } = route.useParams();
  const me = useQuery(meQuery);
  const exercise = useQuery(exerciseQuery(`${topic}/${slug}`, language));
  return (
    <QueryGate title={m.exercise.statement} query={me}>
      {({ id }) => (
        <QueryGate title={m.exercise.statement} query={exercise}>
          {(view) => <Workspace key={view.id} exercise={view} userId={id} />}
        </QueryGate>
      )}
    </QueryGate>
  );
}
