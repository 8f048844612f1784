/** How long what would be asked twice waits, in milliseconds: a network without sockets must not make anybody wait for long. */
const AU_PLUS = 1_000;

let concernees: (chemin: string) => boolean = () => false;
let attente: Promise<void> | undefined;
let finir: () => void = () => undefined;

/**
 * From the opening of the page to its first connection, whether or not that comes about: what was read before the connection is read again
 * behind it, since an event may have been missed. So it is read behind it to begin with.
 * @param chemins Which paths of the API.
 */
export function attendreLEcoute(chemins: (chemin: string) => boolean): void {
  concernees = chemins;
}

/** Events arrive, or do not: nothing waits any more. */
export function neRienAttendre(): void {
  concernees = () => false;
  finir();
}

/** Resolved when this may be asked. */
export function tourDe({ method, url }: Request): Promise<void> | undefined {
  if (method !== "GET" || !concernees(new URL(url).pathname)) return undefined;
  attente ??= new Promise((dire) => {
    finir = dire;
    setTimeout(neRienAttendre, AU_PLUS);
  });
  return attente;
}
