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
import { fetched, ScreenFailed } from '../frame/screen-failed.tsx';
import { Loading } from '../parts/loading.tsx';
import { ReadingScreen } from '../reading/reading-screen.tsx';
import { history } from './history.ts';
import { parseSearch, stringifySearch } from './search.ts';

// Every screen and its address. What few open is fetched when it is opened.

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const at = <Path extends string>(path: Path, component: RouteComponent) =>
  createRoute({ getParentRoute: () => root, path, component });
/** A screen that is fetched when it is opened: where it is, what holds it, and its name there. */
const later = <Path extends string, Module extends Record<string, unknown>>(
  path: Path,
  load: () => Promise<Module>,
  name: keyof Module & string,
) => at(path, lazyRouteComponent(fetched(load), name));

const documentRoute = createRoute({
  getParentRoute: () => root,
  path: '/documents/$id',
  component: function DocumentRoute() {
    const { id } = documentRoute.useParams();
    return <ReadingScreen key={id} id={id} />;
  },
});

const DealScreen = lazyRouteComponent(
  fetched(() => import('../deal/deal-screen.tsx')),
  'DealScreen',
);
const dealRoute = createRoute({
  getParentRoute: () => root,
  path: '/deals/$id',
  component: function DealRoute() {
    const { id } = dealRoute.useParams();
    return <DealScreen key={id} id={id} />;
  },
});

const ClaimOriginsScreen = lazyRouteComponent(
  fetched(() => import('../deal/claim-origins-screen.tsx')),
  'ClaimOriginsScreen',
);
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
  documentRoute,
  later('/claims', () => import('../claims/claims-screen.tsx'), 'ClaimsScreen'),
  claimOriginsRoute,
  later('/deals', () => import('../deals/deals-screen.tsx'), 'DealsScreen'),
  dealRoute,
  later('/sources', () => import('../sources/sources-screen.tsx'), 'SourcesScreen'),
  later('/sources/$id', () => import('../sources/source-route.tsx'), 'SourceRoute'),
  later('/pictures', () => import('../pictures/pictures-screen.tsx'), 'PicturesScreen'),
  later('/search', () => import('../search/search-screen.tsx'), 'SearchScreen'),
  later('/review', () => import('../review/review-screen.tsx'), 'ReviewScreen'),
  later('/review/history', () => import('../review/history-screen.tsx'), 'HistoryScreen'),
  later('/review/merge', () => import('../review/merge-screen.tsx'), 'MergeScreen'),
  later('/add', () => import('../add/add-screen.tsx'), 'AddScreen'),
  later('/paste', () => import('../paste/paste-screen.tsx'), 'PasteScreen'),
  later('/account', () => import('../account/account-screen.tsx'), 'AccountScreen'),
  later('/people', () => import('../account/people-screen.tsx'), 'PeopleScreen'),
];

export const router = createRouter({
  routeTree: root.addChildren(screens),
  history,
  parseSearch,
  stringifySearch,
  defaultHashScrollIntoView: false,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ScreenFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
