import { HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel } from "@microsoft/signalr";
import { api, lire, type Schema } from "@partage/api/client";
import { ErreurApi, Panne } from "@partage/api/erreurs";
import { neRienAttendre } from "./attente";
import { liaison } from "./liaison";

type EvenementDuService = Schema<"ChatEvenement">;

/** `reprise` is ours: something may have been missed, read what is on screen again. */
export interface Evenement extends Partial<Pick<EvenementDuService, "numero" | "par" | "message" | "espace">> {
  type: EvenementDuService["type"] | "reprise";
  conversation: string;
}

const VERSION = 2;

const negocier = () => lire(api.POST("/api/chat/negotiate"));

const couper = () => liaison.ecrire("coupee");

/** Listens until the given function is called. A connection that is lost is made again for as long as it takes. */
export function ecouter(recevoir: (evenement: Evenement) => void): () => void {
  let fini = false;
  let connexion: ReturnType<HubConnectionBuilder["build"]> | undefined;
  let attente: ReturnType<typeof setTimeout> | undefined;
  let essais = 0;
  // The service said when to come back: neither a page that is shown again nor a network that is back asks earlier.
  let pasAvant = 0;
  // A WebSocket at once; where the network refuses it, whatever else the service offers.
  let socket = true;

  const connecter = async () => {
    clearTimeout(attente);
    if (fini || connexion) return;
    if (Date.now() < pasAvant) {
      attente = setTimeout(() => void connecter(), pasAvant - Date.now());
      return;
    }
    try {
      const { url, accessToken } = await negocier();
      if (fini || connexion) return;
      const nouvelle = new HubConnectionBuilder()
        .withUrl(url, {
          accessTokenFactory: () => accessToken,
          ...(socket && { skipNegotiation: true, transport: HttpTransportType.WebSockets }),
        })
        .configureLogging(LogLevel.None)
        .build();
      connexion = nouvelle;
      nouvelle.on("Evenement", ({ conversation, ...evenement }: EvenementDuService) => {
        if (evenement.v === VERSION) recevoir({ ...evenement, conversation: conversation ?? "" });
        // A service that was deployed after this page was loaded: something happened, and no more is understood.
        else if (evenement.v > VERSION) recevoir({ type: "reprise", conversation: "" });
      });
      nouvelle.onclose(() => perdre());
      await nouvelle.start().catch((refus: unknown) => {
        if (navigator.onLine) socket = !socket;
        throw refus;
      });
      essais = 0;
      liaison.ecrire("etablie");
      // Connected first, read afterwards: what is written meanwhile is told.
      recevoir({ type: "reprise", conversation: "" });
      neRienAttendre();
    } catch (cause) {
      const secondes = cause instanceof ErreurApi || cause instanceof Panne ? cause.attente : undefined;
      // Spread: whoever was refused with us was told the same.
      if (secondes !== undefined) pasAvant = Date.now() + secondes * 1_000 * (1 + Math.random() / 2);
      perdre();
    }
  };
  const perdre = () => {
    connexion = undefined;
    if (fini) return;
    liaison.ecrire("coupee");
    neRienAttendre();
    clearTimeout(attente);
    const recul = Math.min(20_000, 500 * 2 ** essais) * (0.75 + Math.random() / 2);
    attente = setTimeout(() => void connecter(), Math.max(recul, pasAvant - Date.now()));
    essais += 1;
  };
  const revenir = () => {
    if (document.visibilityState !== "visible" || !navigator.onLine) return;
    if (connexion?.state === HubConnectionState.Connected) {
      liaison.ecrire("etablie");
      recevoir({ type: "reprise", conversation: "" });
    } else {
      essais = 0;
      void connecter();
    }
  };

  window.addEventListener("online", revenir);
  window.addEventListener("offline", couper);
  document.addEventListener("visibilitychange", revenir);
  void connecter();
  return () => {
    fini = true;
    clearTimeout(attente);
    window.removeEventListener("online", revenir);
    window.removeEventListener("offline", couper);
    document.removeEventListener("visibilitychange", revenir);
    void connexion?.stop();
  };
}
