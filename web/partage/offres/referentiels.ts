import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire } from "@partage/api/client";

/** Places whose name or postal code begins as typed. The key says whether it is a commune or a département. */
export async function chercherLieux(saisie: string, communesSeulement: boolean, signal: AbortSignal) {
  const lieux = await lire(
    api.GET("/api/referentiels/lieux", {
      params: { query: { recherche: saisie, ...(communesSeulement && { communesSeulement: "true" }) } },
      signal,
    }),
  );
  return lieux.map(({ type, code, nom, codePostal, avecRayon }) => ({
    cle: `${type}:${code}`,
    nom: `${nom} (${type === "commune" ? (codePostal ?? code) : code})`,
    avecRayon,
  }));
}

/** Métiers of the ROME that the words mean. */
export async function chercherMetiers(saisie: string, signal: AbortSignal) {
  const metiers = await lire(api.GET("/api/referentiels/metiers", { params: { query: { recherche: saisie } }, signal }));
  return metiers.map(({ code, libelle }) => ({ cle: code, nom: libelle }));
}

/** The domains of civic service. */
export function useDomaines(utiles: boolean) {
  return useQuery({
    queryKey: cles.domaines,
    queryFn: ({ signal }) => lire(api.GET("/api/referentiels/domaines", { signal })),
    enabled: utiles,
    staleTime: Infinity,
  });
}
