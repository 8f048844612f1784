import { type QueryKey, useMutation, useQuery } from "@tanstack/react-query";
import { cles } from "@jeune/api/cles";
import { type Moi, useMoi } from "@jeune/api/moi";
import { api, lireAvecVersion, type Reponse, type Schema } from "@partage/api/client";
import { requetes } from "@partage/api/requetes";

type Compte = Schema<"CompteResponse">;
type Preferences = Schema<"PreferencesResponse">;

/** An answer with the version that a change of it takes. */
async function avecVersion<T extends object>(reponse: Reponse<T>) {
  const { valeur, version } = await lireAvecVersion(reponse);
  return { ...valeur, version: version ?? "" };
}

/** The version that was last read, also by a change that has just been answered: one that is made meanwhile is not a stale one. */
const versionLue = (cle: QueryKey) => requetes.getQueryData<{ version: string }>(cle)?.version ?? "";

/** Who the person is for the identity provider, and what the telephone tells him of. */
export function useCompte() {
  const { id } = useMoi();
  const lecture = useQuery({
    queryKey: cles.compte,
    queryFn: ({ signal }) => avecVersion(api.GET("/api/beneficiaires/{id}/compte", { params: { path: { id } }, signal })),
  });
  const modifier = useMutation({
    // One after the other, wherever on the screen they are made.
    scope: { id: "compte" },
    mutationFn: (changement: { fuseau?: string; suivreLAppareil?: boolean; avis?: Partial<Compte["avis"]> }) =>
      avecVersion(
        api.PATCH("/api/beneficiaires/{id}/compte", {
          params: { path: { id }, header: { "If-Match": versionLue(cles.compte) } },
          body: changement as Schema<"CompteRequest">,
        }),
      ),
    // It changed elsewhere: what is shown is what holds.
    onError: () => lecture.refetch(),
    onSuccess: (compte, { fuseau }) => {
      requetes.setQueryData(cles.compte, compte);
      if (fuseau === undefined) return;
      // What is late, and what today is, follows at once.
      requetes.setQueryData<Moi>(cles.moi, (moi) => moi && { ...moi, fuseau: compte.fuseau });
      void requetes.invalidateQueries({ queryKey: cles.demarches });
      void requetes.invalidateQueries({ queryKey: cles.accueil });
    },
  });
  return { lecture, modifier };
}

/** What the counsellor may see of favourites and searches, and whether new offers are told of. */
export function usePreferences() {
  const { id } = useMoi();
  const lecture = useQuery({
    queryKey: cles.preferences,
    queryFn: ({ signal }) => avecVersion(api.GET("/api/beneficiaires/{id}/preferences", { params: { path: { id } }, signal })),
  });
  const modifier = useMutation({
    scope: { id: "preferences" },
    mutationFn: (changement: Partial<Preferences>) =>
      avecVersion(
        api.PATCH("/api/beneficiaires/{id}/preferences", {
          params: { path: { id }, header: { "If-Match": versionLue(cles.preferences) } },
          body: changement as Schema<"PreferencesRequest">,
        }),
      ),
    onError: () => lecture.refetch(),
    onSuccess: (preferences) => requetes.setQueryData(cles.preferences, preferences),
  });
  return { lecture, modifier };
}
