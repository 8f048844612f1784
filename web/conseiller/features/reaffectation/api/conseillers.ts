import { useQuery } from "@tanstack/react-query";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { lireJusquAuBout } from "@partage/api/listes";
import { prenomEtNom } from "@partage/format/texte";

export type Collegue = Schema<"CollegueResponse">;
export type Beneficiaire = Schema<"BeneficiaireAReaffecter">;

const LIMITE = 200;

/** Counsellors of my structure whose address or name begins as typed. */
export async function chercherConseillers(saisie: string, signal: AbortSignal) {
  const { conseillers } = await lire(api.GET("/api/reaffectation/conseillers", { params: { query: { recherche: saisie } }, signal }));
  return conseillers.map((conseiller) => ({
    cle: conseiller.id,
    nom: prenomEtNom(conseiller),
    precision: precisionDe(conseiller),
    conseiller,
  }));
}

export const precisionDe = ({ email, agence }: Collegue) => (agence ? `${email} – ${agence}` : email);

/** All the beneficiaries of a counsellor, by name, however many there are. */
export function useBeneficiairesDe(conseiller: string | undefined) {
  return useQuery({
    queryKey: cles.beneficiairesDe(conseiller),
    queryFn: async ({ signal }) => {
      const pages = await lireJusquAuBout((apres) =>
        lire(
          api.GET("/api/reaffectation/conseillers/{id}/beneficiaires", {
            params: { path: { id: conseiller ?? "" }, query: { limite: LIMITE, ...apres } },
            signal,
          }),
        ),
      );
      return pages.flatMap((page) => page.beneficiaires);
    },
    enabled: conseiller !== undefined,
    // Nothing tells when someone else moves them: what is chosen from is what is there.
    staleTime: 0,
  });
}
