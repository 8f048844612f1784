import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { type Conversation, estALire, estDeLAutre, luParMoi, numeroDe } from "./conversation";

/** How long a message is on screen before it is read, in milliseconds, and how much of it, or of the screen when it is higher. */
const DUREE = 500;
const PART = 0.5;

/** A message that is higher than the screen never shows half of itself: the screen is half full of it instead. */
const SEUILS = Array.from({ length: 21 }, (_, rang) => rang / 20);

/** Whether somebody looks at this page: it is in front, and nothing of it is under a window that asks something. */
export const estRegardee = (element: Element) =>
  document.visibilityState === "visible" && document.hasFocus() && !element.closest("[inert], [aria-hidden='true']");

/** Tells the service up to where I have read; `echec` when it could not be told. */
export type MarquerLu = (jusqua: number, echec: () => void) => void;

/**
 * Marks what was seen as read, and nothing else. Gives the messages that nobody has seen and that are further down, and which of all comes
 * next.
 */
export function useLecture(marquer: MarquerLu, conversation: Conversation, cadre: RefObject<HTMLElement | null>) {
  const { messages } = conversation;
  const [enBas, setEnBas] = useState<readonly string[]>([]);
  const vus = useRef(new Set<string>());
  const aLEcran = useRef(new Map<string, number | undefined>());
  const demande = useRef(0);

  const nonLus = useMemo(() => messages.filter((message) => estALire(message, conversation)), [messages, conversation]);
  const numeros = nonLus.map(({ numero }) => numero).join();

  const noter = useEffectEvent(() => {
    const jusqua = luJusqua(conversation, vus.current);
    if (jusqua <= Math.max(luParMoi(conversation), demande.current)) return;
    demande.current = jusqua;
    marquer(jusqua, () => {
      demande.current = 0;
    });
  });

  useEffect(() => {
    const racine = cadre.current;
    if (!racine || numeros === "") return undefined;
    const plusBas = new Set<string>();
    let minuterie: ReturnType<typeof setTimeout> | undefined;

    const regarder = () => {
      clearTimeout(minuterie);
      const maintenant = performance.now();
      const regardee = estRegardee(racine);
      let attente = Infinity;
      for (const [numero, depuis] of aLEcran.current) {
        if (!regardee) aLEcran.current.set(numero, undefined);
        else if (depuis !== undefined && maintenant - depuis >= DUREE) {
          vus.current.add(numero);
          aLEcran.current.delete(numero);
        } else {
          aLEcran.current.set(numero, depuis ?? maintenant);
          attente = Math.min(attente, DUREE - (maintenant - (depuis ?? maintenant)));
        }
      }
      if (regardee) noter();
      if (attente < Infinity) minuterie = setTimeout(regarder, attente);
    };

    const observateur = new IntersectionObserver(
      (entrees) => {
        for (const entree of entrees) {
          const numero = entree.target.id.replace("message-", "");
          const hauteur = entree.rootBounds?.height ?? 0;
          const seVoit =
            entree.isIntersecting && (entree.intersectionRatio >= PART || entree.intersectionRect.height >= hauteur * PART) && hauteur > 0;
          if (!seVoit) aLEcran.current.delete(numero);
          else if (!vus.current.has(numero) && !aLEcran.current.has(numero)) aLEcran.current.set(numero, undefined);
          if (!seVoit && entree.rootBounds && entree.boundingClientRect.bottom > entree.rootBounds.bottom) plusBas.add(numero);
          else plusBas.delete(numero);
        }
        setEnBas(croissants(plusBas));
        regarder();
      },
      { root: racine, threshold: SEUILS },
    );
    for (const numero of numeros.split(",")) {
      const bulle = document.getElementById(`message-${numero}`);
      if (bulle) observateur.observe(bulle);
    }
    const evenements = [
      [window, "focus"],
      [window, "blur"],
      [document, "visibilitychange"],
    ] as const;
    for (const [cible, nom] of evenements) cible.addEventListener(nom, regarder);
    return () => {
      clearTimeout(minuterie);
      observateur.disconnect();
      for (const [cible, nom] of evenements) cible.removeEventListener(nom, regarder);
    };
  }, [cadre, numeros]);

  const plusBas = useMemo(() => enBas.filter((numero) => nonLus.some((message) => message.numero === numero)), [enBas, nonLus]);
  // What is on screen, and not yet for long enough, would be jumped over: all behind it would stay unread.
  const suivant = () => croissants(aLEcran.current.keys())[0] ?? plusBas[0];
  return { plusBas, suivant };
}

const croissants = (numeros: Iterable<string>) => [...numeros].toSorted((un, autre) => Number(un) - Number(autre));

/** The number up to which everything was seen: one that was jumped over stays unread, and so does what follows it. */
export function luJusqua(conversation: Conversation, vus: ReadonlySet<string>): number {
  const { messages, saut } = conversation;
  const lu = luParMoi(conversation);
  let jusqua = lu;
  for (const message of messages) {
    const numero = numeroDe(message);
    if (numero <= lu) continue;
    if (saut && numero > jusqua + 1) break;
    if (estDeLAutre(message, conversation) && !vus.has(message.numero)) break;
    jusqua = numero;
  }
  // My own messages alone are nothing to read.
  return messages.some((message) => estALire(message, conversation) && numeroDe(message) <= jusqua) ? jusqua : lu;
}
