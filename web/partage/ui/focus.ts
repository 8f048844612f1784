/** An id, an element, or what finds one once the page is drawn. */
type Cible = string | Element | null | undefined | (() => Element | null | undefined);

/**
 * Puts the focus where the eyes are after an action, once the page shows what came of it: on the first of these that is there, by id or as
 * such. What had it has gone; a window that closes gives it back first, to something that may be gone too.
 */
export function placerLeFocus(...cibles: readonly Cible[]): void {
  apresLeDessin(() => {
    for (const cible of cibles) {
      const element = typeof cible === "string" ? document.getElementById(cible) : typeof cible === "function" ? cible() : cible;
      if (!(element instanceof HTMLElement) || !element.isConnected) continue;
      element.focus();
      if (document.activeElement === element) return;
    }
  });
}

/**
 * A task, then two frames. What came of an answer is given to React in a task that TanStack Query has queued by now, and a busy browser
 * draws frames before it; a window that closed gives the focus back in the first frame.
 */
function apresLeDessin(faire: () => void) {
  setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(faire)));
}
