import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router';
import { DocumentsScreen } from '../documents/documents-screen.tsx';
import { Frame } from '../frame/frame.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { Loading } from '../parts/loading.tsx';
import { ReadingScreen } from '../reading/reading-screen.tsx';
import { history } from './history.ts';
import { parseSearch, stringifySearch } from './search.ts';

// Every screen and its address. What few open is fetched when it is opened.

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const at = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });

const documentRoute = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: function DocumentRoute() {
    const { id } = documentRoute.useParams();
    return <ReadingScreen key={id} id={id} />;
  },
});

const DealScreen = lazyRouteComponent(() => import('../deal/deal-screen.tsx'), 'DealScreen');
const dealRoute = createRoute({
  getParentRoute: () => root,
  path: '/deals/$id',
  component: function DealRoute() {
    const { id } = dealRoute.useParams();
    return <DealScreen key={id} id={id} />;
  },
});

const ClaimOriginsScreen = lazyRouteComponent(() => import('../deal/claim-origins-screen.tsx'), 'ClaimOriginsScreen');
const claimOriginsRoute = createRoute({
  getParentRoute: () => root,
  path: '/origins/$id',
  component: function ClaimOriginsRoute() {
    const { id } = claimOriginsRoute.useParams();
    return <ClaimOriginsScreen key={id} id={id} />;
  },
});

const screens = [
  at('/', DocumentsScreen),
  at(
    '/claims',
    lazyRouteComponent(() => import('../claims/claims-screen.tsx'), 'ClaimsScreen'),
  ),
  at(
    '/add',
    lazyRouteComponent(() => import('../add/add-screen.tsx'), 'AddScreen'),
  ),
  at(
    '/paste',
    lazyRouteComponent(() => import('../paste/paste-screen.tsx'), 'PasteScreen'),
  ),
  at(
    '/review',
    lazyRouteComponent(() => import('../review/review-screen.tsx'), 'ReviewScreen'),
  ),
  at(
    '/review/history',
    lazyRouteComponent(() => import('../review/history-screen.tsx'), 'HistoryScreen'),
  ),
  at(
    '/review/merge',
    lazyRouteComponent(() => import('../review/merge-screen.tsx'), 'MergeScreen'),
  ),
  at(
    '/pictures',
    lazyRouteComponent(() => import('../pictures/pictures-screen.tsx'), 'PicturesScreen'),
  ),
  at(
    '/sources',
    lazyRouteComponent(() => import('../sources/sources-screen.tsx'), 'SourcesScreen'),
  ),
  at(
    '/sources/$id',
    lazyRouteComponent(() => import('../sources/source-route.tsx'), 'SourceRoute'),
  ),
  at(
    '/account',
    lazyRouteComponent(() => import('../account/account-screen.tsx'), 'AccountScreen'),
  ),
  at(
    '/people',
    lazyRouteComponent(() => import('../account/people-screen.tsx'), 'PeopleScreen'),
  ),
  documentRoute,
  at(
    '/deals',
    lazyRouteComponent(() => import('../deals/deals-screen.tsx'), 'DealsScreen'),
  ),
  dealRoute,
  claimOriginsRoute,
  at(
    '/search',
    lazyRouteComponent(() => import('../search/search-screen.tsx'), 'SearchScreen'),
  ),
];

export const router = createRouter({
  routeTree: root.addChildren(screens),
  history,
  parseSearch,
  stringifySearch,
  defaultHashScrollIntoView: false,
  defaultPendingComponent: Loading,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
