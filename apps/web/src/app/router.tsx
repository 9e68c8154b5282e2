import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { CourseMapPage } from '../course-map/course-map-page';
import { NotFoundPage } from './not-found-page';
import { type ExerciseSearch, readExerciseSearch } from './exercise-search';
import { PageCrash } from './page-crash';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotFoundPage, errorComponent: PageCrash });

const mapRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: CourseMapPage });

export const exerciseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exercises/$topic/$slug',
  validateSearch: (search: Record<string, unknown>): ExerciseSearch => readExerciseSearch(search),
  // Lazy, so that pages that show no editor load no editor.
  component: lazyRouteComponent(() => import('../exercise/exercise-page'), 'ExercisePage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([mapRoute, exerciseRoute]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
