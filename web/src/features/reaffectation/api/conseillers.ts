import { useQuery } from "@tanstack/react-query";
import { api, lire, type Schema } from "@/shared/api/client";
import { prenomEtNom } from "@/shared/format/texte";

export type Collegue = Schema<"CollegueResponse">;
export type Beneficiaire = Schema<"BeneficiaireAReaffecter">;

export const cleDesReaffectations = ["reaffectation"] as const;

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
    queryKey: [...cleDesReaffectations, "beneficiaires", conseiller],
    queryFn: async ({ signal }) => {
      const beneficiaires: Beneficiaire[] = [];
      let apres: string | null | undefined;
      do {
        const page = await lire(
          api.GET("/api/reaffectation/conseillers/{id}/beneficiaires", {
            params: { path: { id: conseiller ?? "" }, query: { limite: LIMITE, ...(apres && { apres }) } },
            signal,
          }),
        );
        beneficiaires.push(...page.beneficiaires);
        apres = page.suivant;
      } while (apres);
      return beneficiaires;
    },
    enabled: conseiller !== undefined,
    // Nothing tells when someone else moves them: what is chosen from is what is there.
    staleTime: 0,
  });
}
