import { router } from "./router.tsx";

/**
 * Brings the code of all pages in once the first one stands, so that a line lost later, or a new release on the
 * server, does not leave a page without its code in the middle of work.
 */
export function preloadPages(): void {
  setTimeout(() => {
    for (const route of Object.values(router.routesById)) {
      // A failure here costs nothing: the page is asked for again when somebody goes there.
      void Promise.resolve(router.loadRouteChunk(route)).catch(() => undefined);
    }
  }, 1500);
}
