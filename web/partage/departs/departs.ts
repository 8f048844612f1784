import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { navigate } from "wouter/use-browser-location";
import { cles } from "@partage/api/cles";
import { api, lire, type Schema } from "@partage/api/client";
import { fermerConversation } from "@partage/chat/panneau";
import { de, prenomEtNom } from "@partage/format/texte";
import { lieuDeConversation, viderLesPieces } from "@partage/pieces/pieces";
import { signaler } from "@partage/ui/Signalement";

type Personne = { id: string; prenom: string; nom: string };

const menages: ((id: string) => void)[] = [];

/** What else is kept of a person outside of the cache, e.g. a draft, goes when the person does. */
export const auDepart = (menage: (id: string) => void) => void menages.push(menage);

/**
 * Someone is no longer mine: file, conversation, composer and row close at once, and nothing that was read of the person stays in the
 * browser. A sentence says so, then who follows the person now.
 */
export async function quitterUnePersonne(cache: QueryClient, id: string): Promise<void> {
  const personne = nomDe(cache, id);
  // Never inside of a rendering, which whoever noticed it may be in.
  await Promise.resolve();
  // Before the portfolio opens: it would go back to the row, and the row then go.
  retirerDesListes(cache, id);
  // On screen nobody may go on reading what is no longer his: not even for the time of a request.
  flushSync(() => {
    const { pathname } = window.location;
    if (pathname.startsWith(`/beneficiaires/${id}`)) navigate("/");
    if (pathname.startsWith(`/messagerie/${id}`)) navigate("/messagerie");
    fermerConversation(id);
  });
  viderLesPieces(lieuDeConversation(id));
  for (const menage of menages) menage(id);
  const personneEnCache = { queryKey: cles.personne(id) };
  await cache.cancelQueries(personneEnCache);
  cache.removeQueries(personneEnCache);
  void cache.resetQueries({ queryKey: cles.rechercheGenerale });
  if (personne) dire(`${prenomEtNom(personne)} n’est plus dans votre portefeuille.`);

  for (const queryKey of [cles.conversations, cles.portefeuille, cles.listes, cles.diffusions]) void cache.invalidateQueries({ queryKey });
  const { departs } = await cache.fetchQuery({ ...departsDuPortefeuille, staleTime: 0 });
  const depart = departs.find(({ personnes }) => personnes.some((partie) => partie.id === id));
  if (depart && personne) dire(phraseDe(depart, [personne]));
}

/** Who left my portfolio without my doing and whom I have not put away. */
export const departsDuPortefeuille = {
  queryKey: cles.departs,
  queryFn: ({ signal }: { signal: AbortSignal }) => lire(api.GET("/api/portefeuille/departs", { signal })),
};

/** "Inès Moreau est désormais dans le portefeuille de Mehdi Benali." */
export function phraseDe(depart: Schema<"DepartResponse">, personnes: readonly Personne[]): string {
  const noms = new Intl.ListFormat("fr").format(personnes.map(prenomEtNom));
  if (depart.type === "sans-nouvelles")
    return `${noms} ${personnes.length > 1 ? "ne se sont pas connectés" : "ne s’est pas connecté"} depuis deux ans : ${
      personnes.length > 1 ? "leurs comptes sont fermés" : "ce compte est fermé"
    }.`;
  if (!depart.chez) return `${noms} ${personnes.length > 1 ? "ont supprimé leur compte" : "a supprimé son compte"}.`;
  const verbe = personnes.length > 1 ? "sont" : "est";
  const chez = `dans le portefeuille ${de(prenomEtNom(depart.chez))}`;
  if (depart.type === "recuperation") return `${noms} ${verbe} de nouveau ${chez}.`;
  return depart.type === "temporaire" ? `${noms} ${verbe} temporairement ${chez}.` : `${noms} ${verbe} désormais ${chez}.`;
}

const dire = (texte: string) => signaler("attention", texte);

function nomDe(cache: QueryClient, id: string): Personne | undefined {
  return toutesLesLignes(cache).find((ligne) => ligne.id === id);
}

type PageDeLignes = { conversations?: Personne[]; beneficiaires?: Personne[]; version?: string | undefined };

const toutesLesLignes = (cache: QueryClient): Personne[] =>
  [
    ...cache.getQueriesData<InfiniteData<PageDeLignes>>({ queryKey: cles.conversations }),
    ...cache.getQueriesData<InfiniteData<PageDeLignes>>({ queryKey: cles.portefeuille }),
  ]
    .flatMap(([, liste]) => liste?.pages ?? [])
    .flatMap((page) => [...(page.conversations ?? []), ...(page.beneficiaires ?? [])]);

/** The row goes before the list is read again; without a version, that reading brings a body. */
function retirerDesListes(cache: QueryClient, id: string) {
  const sans = (lignes: Personne[]) => lignes.filter((ligne) => ligne.id !== id);
  for (const queryKey of [cles.conversations, cles.portefeuille])
    cache.setQueriesData<InfiniteData<PageDeLignes>>({ queryKey }, (liste) =>
      liste && "pages" in liste
        ? {
            ...liste,
            pages: liste.pages.map((page) => ({
              ...page,
              version: undefined,
              ...(page.conversations && { conversations: sans(page.conversations) }),
              ...(page.beneficiaires && { beneficiaires: sans(page.beneficiaires) }),
            })),
          }
        : liste,
    );
  // Not by pages: nothing of it is on screen without being read again.
  cache.removeQueries({ queryKey: cles.destinataires(), type: "inactive" });
}
