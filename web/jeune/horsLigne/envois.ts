import { base, desceller, sceller } from "@partage/rangement/coffre";
import { estUnObjet } from "@partage/rangement/lecteurs";

/** Something that the person did, on its way to the service. It leaves once, in its turn, however often it has to be tried. */
export interface Envoi {
  /** Its place in the queue; 0 before it has one. */
  ordre: number;
  /** `Idempotency-Key`: the same at each try. */
  cle: string;
  methode: "POST" | "PUT" | "PATCH" | "DELETE";
  chemin: string;
  corps?: unknown;
  /** The version that it changes (`If-Match`); that of an answer before it in the queue about the same thing takes its place. */
  si?: string;
  /** What it is about, e.g. `demarche:<id>`: the screen that shows it finds its own by it, and what was read of it is read again. */
  sujet: string;
  /** What the person did, in words, for the list of what waits. */
  libelle: string;
  /** When, in milliseconds. */
  le: number;
  /** How often it has left; it may have arrived as soon as it is not 0. */
  essais: number;
  /** The answer that will never be another. */
  refus?: { code: string; statut: number };
  /** Where to look, and what to find, to know whether a repeated change had its effect already. */
  constat?: { chemin: string; attendu: Record<string, unknown> };
}

/** What became of one try. */
export type Issue =
  | { sorte: "parti"; reponse: unknown }
  | { sorte: "refuse"; code: string; statut: number }
  /** Nobody answered, or not now. */
  | { sorte: "plus-tard"; secondes?: number }
  /** Nobody is signed in any more. */
  | { sorte: "sans-session" };

/** One try of one thing. */
export type Essai = (envoi: Envoi) => Promise<Issue>;

/** Something that has arrived, with its answer. */
export interface Arrivee {
  envoi: Envoi;
  reponse: unknown;
}

/** Why what still waits does not leave now. */
export type Arret = Extract<Issue, { sorte: "plus-tard" | "sans-session" }>;

const VERROU = "cej.file";

/** What changes in the queue is told on it, to the tabs and to the service worker. */
export const CANAL = VERROU;

const estUnEnvoi = (valeur: unknown): valeur is Envoi =>
  estUnObjet(valeur) && typeof valeur["cle"] === "string" && typeof valeur["chemin"] === "string" && typeof valeur["sujet"] === "string";

/** What waits or was refused, in order, as the device has it. */
export async function lireLesEnvois(): Promise<readonly Envoi[]> {
  const lecture = (await base()).transaction("file");
  const [ordres, scelles] = await Promise.all([lecture.store.getAllKeys(), lecture.store.getAll(), lecture.done]);
  const lus = await Promise.all(scelles.map(desceller));
  return lus.flatMap((envoi, rang) => (estUnEnvoi(envoi) ? [{ ...envoi, ordre: ordres[rang] ?? 0 }] : []));
}

/** Puts something at the end of the queue, and gives its place. */
export async function ajouterUnEnvoi(envoi: Envoi): Promise<number> {
  const scelle = await sceller(envoi);
  return (await base()).add("file", scelle);
}

/** Writes what changed of something in the queue. False when it is there no more: it was taken back, or the device was emptied. */
export async function noterUnEnvoi(envoi: Envoi): Promise<boolean> {
  const scelle = await sceller(envoi);
  const ecriture = (await base()).transaction("file", "readwrite");
  const encoreLa = (await ecriture.store.getKey(envoi.ordre)) !== undefined;
  if (encoreLa) await ecriture.store.put(scelle, envoi.ordre);
  await ecriture.done;
  return encoreLa;
}

export const oterUnEnvoi = async (ordre: number): Promise<void> => (await base()).delete("file", ordre);

/**
 * Has all that waits leave, in order, one at a time: one tab or the service worker, never two at once. Gives what stopped it; undefined
 * when nothing waits any more.
 * @param raconter Told after each change of the queue.
 */
export const viderLesEnvois = (essayer: Essai, raconter: (arrivee?: Arrivee) => Promise<unknown>): Promise<Arret | undefined> =>
  navigator.locks.request(VERROU, async () => {
    for (;;) {
      const envoi = (await lireLesEnvois()).find((autre) => !autre.refus);
      if (!envoi) return undefined;
      if (!navigator.onLine) return { sorte: "plus-tard" };
      const compte = { ...envoi, essais: envoi.essais + 1 };
      if (!(await noterUnEnvoi(compte))) continue;
      await raconter();
      const issue = await essayer(compte);
      switch (issue.sorte) {
        case "parti":
          await enchainer(envoi, issue.reponse);
          await oterUnEnvoi(envoi.ordre);
          await raconter({ envoi, reponse: issue.reponse });
          break;
        case "refuse":
          await noterUnEnvoi({ ...compte, refus: { code: issue.code, statut: issue.statut } });
          await raconter();
          break;
        case "plus-tard":
        case "sans-session":
          return issue;
        default:
          issue satisfies never;
      }
    }
  });

/** What waits behind an answer about the same thing changes the version that the answer has. */
async function enchainer({ ordre, sujet }: Envoi, reponse: unknown): Promise<void> {
  const version = estUnObjet(reponse) && typeof reponse["version"] === "string" ? reponse["version"] : undefined;
  if (version === undefined) return;
  for (const suivant of await lireLesEnvois())
    if (suivant.ordre > ordre && suivant.sujet === sujet && suivant.si !== undefined) await noterUnEnvoi({ ...suivant, si: version });
}
