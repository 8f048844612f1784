import { queryOptions, type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, lire, type Schema } from "@partage/api/client";
import { cles } from "@partage/api/cles";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";

export type Message = Schema<"MessageResponse">;

/** A side of a conversation. */
export type Partie = Schema<"Partie">;

type Lue = Schema<"ConversationResponse">;

/** A stretch of a conversation without a gap, and what is known of the whole. Numbers are texts of up to ten digits. */
export interface Conversation {
  /** My side. */
  moi: Partie;
  messages: readonly Message[];
  dernier: number;
  luParLeConseiller: number;
  luParLeBeneficiaire: number;
  suivie: boolean;
  /** One has jumped: what is unread may have been left out before the stretch. */
  saut?: boolean;
}

const PAGE = 50;
const PAGE_MAXIMALE = 200;

/** How many read messages stay above the unread ones. */
const LUS_EN_TETE = 10;

export const numeroDe = (message: Message) => Number(message.numero);

/** Whether an answer is a message. */
export const estUnMessage = (reponse: unknown): reponse is Message =>
  estUnObjet(reponse) && estUnTexte(reponse["numero"]) && estUnTexte(reponse["version"]);

/** A conversation of which nothing is known. */
export const vide = (moi: Partie): Conversation => ({
  moi,
  messages: [],
  dernier: 0,
  luParLeConseiller: 0,
  luParLeBeneficiaire: 0,
  suivie: false,
});

/** The number up to which I have read, and the other side has. */
export const luParMoi = ({ moi, luParLeConseiller, luParLeBeneficiaire }: Conversation) =>
  moi === "conseiller" ? luParLeConseiller : luParLeBeneficiaire;
export const luParLAutre = ({ moi, luParLeConseiller, luParLeBeneficiaire }: Conversation) =>
  moi === "conseiller" ? luParLeBeneficiaire : luParLeConseiller;

/** Whether a message is the other side's; the service's own are nobody's. */
export const estDeLAutre = ({ de }: Message, { moi }: Conversation) => Boolean(de) && de !== moi;

/** Whether a message is the other side's and comes after what I have read. */
export const estALire = (message: Message, conversation: Conversation, lu = luParMoi(conversation)) =>
  estDeLAutre(message, conversation) && numeroDe(message) > lu;

/** Whether the stretch begins with the first message. */
export const aLeDebut = ({ messages }: Conversation) => messages.length === 0 || messages[0]?.numero === "1";

/** Whether the stretch ends with the last message. */
export const aLaFin = ({ messages, dernier }: Conversation) => Number(messages.at(-1)?.numero ?? 0) >= dernier;

/** A conversation: its end when it is opened; read again, the stretch that is on screen and what followed. */
export function useConversation(id: string, moi: Partie) {
  const cache = useQueryClient();
  return useQuery(optionsDe(id, moi, cache));
}

function optionsDe(id: string, moi: Partie, cache: QueryClient) {
  return queryOptions({
    queryKey: cles.conversation(id),
    queryFn: async ({ signal }): Promise<Conversation> => {
      const avant = cache.getQueryData<Conversation>(cles.conversation(id));
      const premier = avant?.messages[0];
      if (!avant || !premier) return ouvrir(id, moi, signal);
      let lu = fusionner(avant, await page(id, { apres: numeroDe(premier) - 1, limite: PAGE_MAXIMALE }, signal));
      // What came meanwhile, e.g. a message just sent, is read too: this answer takes the place of all that is there.
      const ecrites = () => Math.max(lu.dernier, lireCache(cache, id)?.dernier ?? 0);
      // Further pages only where the end is on screen: elsewhere one has jumped to a message.
      while (aLaFin(avant) && dernierNumero(lu) < ecrites()) {
        const suite = await page(id, { apres: dernierNumero(lu), limite: PAGE_MAXIMALE }, signal);
        if (suite.messages.length === 0) break; // a read that lags behind: the next event reads it
        lu = fusionner(lu, suite);
      }
      return lu;
    },
    staleTime: 15_000,
  });
}

/** The end; when what is unread begins before it, as much of that as one answer gives, so that it is read from its beginning. */
async function ouvrir(id: string, moi: Partie, signal: AbortSignal): Promise<Conversation> {
  const lue = await page(id, { limite: PAGE }, signal);
  const derniere = fusionner(vide(moi), lue);
  if (lue.nonLus <= aLire(derniere)) return derniere;
  const apres = Math.max(0, luParMoi(derniere) - LUS_EN_TETE);
  return fusionner(vide(moi), await page(id, { apres, limite: PAGE_MAXIMALE }, signal));
}

/** How many of the messages that are there I have not read. */
const aLire = (conversation: Conversation) => conversation.messages.filter((message) => estALire(message, conversation)).length;

/** Reads the messages before the first one on screen. */
export async function remonter(cache: QueryClient, id: string): Promise<void> {
  const premier = lireCache(cache, id)?.messages[0];
  if (premier && premier.numero !== "1") poser(cache, id, await page(id, { avant: numeroDe(premier), limite: PAGE }));
}

/** Reads what follows the last message on screen, after a jump. */
export async function descendre(cache: QueryClient, id: string): Promise<void> {
  const conversation = lireCache(cache, id);
  if (conversation) poser(cache, id, await page(id, { apres: dernierNumero(conversation), limite: PAGE }));
}

/** Has a message on screen: when it is far from what is there, the stretch around it takes its place. */
export async function allerAuMessage(cache: QueryClient, id: string, numero: number): Promise<void> {
  const presents = lireCache(cache, id)?.messages ?? [];
  if (presents.some((message) => numeroDe(message) === numero)) return;
  const lue = await page(id, { apres: Math.max(0, numero - PAGE / 2), limite: PAGE });
  remplacer(cache, id, lue, () => lue.nonLus > 0);
}

/** Goes back to the end after a jump. */
export async function allerALaFin(cache: QueryClient, id: string): Promise<void> {
  const lue = await page(id, { limite: PAGE });
  remplacer(cache, id, lue, (suite) => lue.nonLus > aLire(suite));
}

/** Shows another stretch than the one that is there. */
function remplacer(cache: QueryClient, id: string, lue: Lue, saute: (suite: Conversation) => boolean) {
  cache.setQueryData<Conversation>(cles.conversation(id), (avant) => {
    if (!avant) return avant;
    const suite = fusionner({ ...avant, messages: [] }, lue);
    return saute(suite) ? { ...suite, saut: true } : suite;
  });
}

/** Reads one message again: it was edited or deleted. */
export async function relire(cache: QueryClient, id: string, numero: number): Promise<void> {
  if (lireCache(cache, id)?.messages.some((message) => numeroDe(message) === numero))
    poser(cache, id, await page(id, { apres: numero - 1, limite: 1 }));
}

/** Reads what came after the last message on screen, if the end is on screen; gives what is new, nothing of a conversation unopened. */
async function rattraper(cache: QueryClient, id: string): Promise<readonly Message[]> {
  const conversation = lireCache(cache, id);
  if (!conversation) return [];
  const lue = await page(id, { apres: dernierNumero(conversation), limite: PAGE_MAXIMALE });
  if (aLaFin(conversation)) poser(cache, id, lue);
  else
    cache.setQueryData<Conversation>(
      cles.conversation(id),
      (avant) => avant && { ...avant, dernier: Math.max(avant.dernier, Number(lue.dernier)) },
    );
  return lue.messages;
}

/**
 * Takes note of a message that was added, as its event tells; gives what is new, nothing of a conversation unopened. What the event leaves
 * out, or what is missing before it, is read.
 */
export async function ajouter(cache: QueryClient, id: string, message: Message | undefined): Promise<readonly Message[]> {
  const conversation = lireCache(cache, id);
  if (!conversation || (message && numeroDe(message) <= conversation.dernier)) return [];
  if (!message || numeroDe(message) > conversation.dernier + 1) return rattraper(cache, id);
  poserMessage(cache, id, message);
  return [message];
}

/** Takes note of another text of a message that is there, unless a later one came before. */
export function remplacerMessage(cache: QueryClient, id: string, message: Message): void {
  if (lireCache(cache, id)?.messages.some(({ numero }) => numero === message.numero)) poserMessage(cache, id, message);
}

/** Takes note of messages that an answer gave, e.g. the one just sent. */
export function poserMessage(cache: QueryClient, id: string, message: Message): void {
  cache.setQueryData<Conversation>(cles.conversation(id), (avant) => {
    if (!avant) return avant;
    const [dernier, numero] = [dernierNumero(avant), numeroDe(message)];
    // Behind a gap it would not be in its place: what is between is read first.
    if (numero > dernier + 1) return { ...avant, dernier: Math.max(avant.dernier, numero) };
    return { ...avant, messages: joindre(avant.messages, [message]), dernier: Math.max(avant.dernier, numero) };
  });
}

/** Takes note of a message that I have just sent. Behind a gap, what is between is read first, and the message with it. */
export async function poserMonMessage(cache: QueryClient, id: string, message: Message): Promise<void> {
  const conversation = lireCache(cache, id);
  if (conversation && aLaFin(conversation) && numeroDe(message) > dernierNumero(conversation) + 1) await rattraper(cache, id);
  else poserMessage(cache, id, message);
}

/** Moves a read cursor forward, never back. */
export function poserLecture(cache: QueryClient, id: string, par: Partie, numero: number): void {
  cache.setQueryData<Conversation>(cles.conversation(id), (avant) => {
    if (!avant) return avant;
    const champ = par === "conseiller" ? "luParLeConseiller" : "luParLeBeneficiaire";
    return avant[champ] >= numero ? avant : { ...avant, [champ]: numero };
  });
}

/** A stretch and an answer made into one; the answer's messages must follow or overlap the stretch. */
export function fusionner(avant: Conversation, lue: Lue): Conversation {
  return {
    moi: avant.moi,
    messages: joindre(avant.messages, lue.messages),
    dernier: Math.max(avant.dernier, Number(lue.dernier)),
    luParLeConseiller: Math.max(avant.luParLeConseiller, Number(lue.luParLeConseiller)),
    luParLeBeneficiaire: Math.max(avant.luParLeBeneficiaire, Number(lue.luParLeBeneficiaire)),
    suivie: lue.suivie ?? avant.suivie,
    ...(avant.saut && avant.messages.length > 0 && { saut: true }),
  };
}

function joindre(avant: readonly Message[], lus: readonly Message[]): readonly Message[] {
  if (lus.length === 0) return avant;
  const parNumero = new Map(avant.map((message) => [message.numero, message]));
  for (const message of lus) {
    const present = parNumero.get(message.numero);
    if (present && present.revision > message.revision) continue; // read before, and late
    // What is the same keeps its object: only what changed is drawn again.
    if (!present || present.version !== message.version || etatsDesPieces(present) !== etatsDesPieces(message))
      parNumero.set(message.numero, message);
  }
  return [...parNumero.values()].toSorted((a, b) => numeroDe(a) - numeroDe(b));
}

/** Where the scans are, which a message's version does not tell: a file's state is stored beside it. */
const etatsDesPieces = ({ pieces }: Message) => pieces?.map(({ etat }) => etat).join();

const dernierNumero = ({ messages }: Conversation) => Number(messages.at(-1)?.numero ?? 0);

const lireCache = (cache: QueryClient, id: string) => cache.getQueryData<Conversation>(cles.conversation(id));

function poser(cache: QueryClient, id: string, lue: Lue) {
  cache.setQueryData<Conversation>(cles.conversation(id), (avant) => avant && fusionner(avant, lue));
}

async function page(id: string, query: { apres?: number; avant?: number; limite: number }, signal?: AbortSignal): Promise<Lue> {
  const { apres, avant, limite } = query;
  return lire(
    api.GET("/api/conversations/{id}/messages", {
      params: {
        path: { id },
        query: { limite, ...(apres !== undefined && { apres: String(apres) }), ...(avant !== undefined && { avant: String(avant) }) },
      },
      ...(signal && { signal }),
    }),
  );
}
