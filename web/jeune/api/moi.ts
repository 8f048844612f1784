import { useQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import { api, lire, type Schema } from "@partage/api/client";
import { cles } from "./cles";

/** The young person who is signed in, and his dossier, which is the conversation too. */
export type Moi = Schema<"ConnexionResponse">;

/** The device's own time zone, whose days are those of démarches. */
const fuseau = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Opens the session at the service, at each start; what it said last time is enough to begin with. */
export const useConnexion = (active: boolean) =>
  useQuery({
    queryKey: cles.moi,
    queryFn: () => lire(api.POST("/api/connexion", { params: { query: { fuseau: fuseau() } } })),
    enabled: active,
    staleTime: 5 * 60_000,
    refetchOnMount: "always",
    refetchOnWindowFocus: false,
  });

const Personne = createContext<Moi | undefined>(undefined);

export const Identifie = Personne.Provider;

/** Who is signed in; every screen of the frame is below somebody. */
export function useMoi(): Moi {
  const moi = useContext(Personne);
  if (!moi) throw new Error("No one is signed in here.");
  return moi;
}
