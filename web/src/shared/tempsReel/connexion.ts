import { HubConnectionBuilder, HubConnectionState, LogLevel } from "@microsoft/signalr";
import { api, lire } from "@/shared/api/client";

/** docs/evenements.md; `reprise` is ours: something may have been missed, read what is on screen again. */
export interface Evenement {
  type: "message-ajoute" | "message-modifie" | "message-supprime" | "lu" | "saisie" | "suivi-modifie" | "conversation-modifiee" | "reprise";
  conversation: string;
  numero?: string | null;
  par?: "conseiller" | "beneficiaire" | null;
}

const VERSION = 1;

const negocier = () => lire(api.POST("/api/chat/negotiate"));

/** Listens until the given function is called. A connection that is lost is made again for as long as it takes. */
export function ecouter(recevoir: (evenement: Evenement) => void): () => void {
  let fini = false;
  let connexion: ReturnType<HubConnectionBuilder["build"]> | undefined;
  let attente: ReturnType<typeof setTimeout> | undefined;
  let essais = 0;

  const connecter = async () => {
    clearTimeout(attente);
    if (fini || connexion) return;
    try {
      const { url, accessToken } = await negocier();
      if (fini) return;
      connexion = new HubConnectionBuilder()
        .withUrl(url, { accessTokenFactory: () => accessToken })
        .configureLogging(LogLevel.None)
        .build();
      connexion.on("Evenement", (evenement: Evenement & { v: number }) => {
        if (evenement.v === VERSION) recevoir(evenement);
      });
      connexion.onclose(() => {
        connexion = undefined;
        reconnecter();
      });
      await connexion.start();
      essais = 0;
      // Connected first, read afterwards: what is written meanwhile is told.
      recevoir({ type: "reprise", conversation: "" });
    } catch {
      connexion = undefined;
      reconnecter();
    }
  };
  const reconnecter = () => {
    if (fini) return;
    clearTimeout(attente);
    attente = setTimeout(() => void connecter(), Math.min(30_000, 500 * 2 ** essais) * (0.75 + Math.random() / 2));
    essais += 1;
  };
  const revenir = () => {
    if (document.visibilityState !== "visible" || !navigator.onLine) return;
    if (connexion?.state === HubConnectionState.Connected) recevoir({ type: "reprise", conversation: "" });
    else {
      essais = 0;
      void connecter();
    }
  };

  window.addEventListener("online", revenir);
  document.addEventListener("visibilitychange", revenir);
  void connecter();
  return () => {
    fini = true;
    clearTimeout(attente);
    window.removeEventListener("online", revenir);
    document.removeEventListener("visibilitychange", revenir);
    void connexion?.stop();
  };
}
