import { creerEtat } from "@partage/ui/etat";
import {
  ajouterUnEnvoi,
  type Arrivee,
  CANAL,
  type Envoi,
  type Essai,
  lireLesEnvois,
  noterUnEnvoi,
  oterUnEnvoi,
  viderLesEnvois,
} from "./envois";
import { demanderUnReveil } from "./installation";

export type { Envoi } from "./envois";

/** What waits, or was refused, in order. */
export const file = creerEtat<readonly Envoi[]>([]);

const canal = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(CANAL);

type Depart = (envoi: Envoi, reponse: unknown) => void;

const departs = new Set<Depart>();

/** Is told of each thing that has arrived, whoever sent it. */
export function suivreLesDeparts(depart: Depart): () => void {
  departs.add(depart);
  return () => departs.delete(depart);
}

canal?.addEventListener("message", ({ data }: MessageEvent<Partial<Arrivee>>) => {
  void relire();
  if (data.envoi) for (const depart of departs) depart(data.envoi, data.reponse);
});

/** Reads again what waits, as any tab left it. */
export async function relire(): Promise<readonly Envoi[]> {
  const envois = await lireLesEnvois();
  file.ecrire(envois);
  return envois;
}

/** Adds something to the queue, where it waits across openings of the application, and has it leave as soon as it may. */
export async function mettreEnFile(nouvel: Omit<Envoi, "ordre" | "cle" | "le" | "essais"> & { cle?: string }): Promise<Envoi> {
  const envoi: Envoi = { cle: crypto.randomUUID(), ...nouvel, ordre: 0, le: Date.now(), essais: 0 };
  const ordre = await ajouterUnEnvoi(envoi);
  await annoncer();
  void vider();
  void demanderUnReveil();
  return { ...envoi, ordre };
}

/** Takes back what has not left yet. False when it may have arrived already: then only its answer can tell. */
export async function retirer(ordre: number): Promise<boolean> {
  const envoi = (await relire()).find((autre) => autre.ordre === ordre);
  if (!envoi || (envoi.essais > 0 && !envoi.refus)) return false;
  await oterUnEnvoi(ordre);
  await annoncer();
  return true;
}

/** Tries again what was refused, with a key of its own. */
export async function reessayer(ordre: number): Promise<void> {
  const envoi = (await relire()).find((autre) => autre.ordre === ordre);
  if (!envoi?.refus) return;
  const { refus: _, ...repris } = envoi;
  await noterUnEnvoi({ ...repris, cle: crypto.randomUUID(), essais: 0 });
  await annoncer();
  void vider();
}

async function annoncer(arrivee?: Arrivee): Promise<void> {
  await relire();
  canal?.postMessage(arrivee ?? {});
  if (arrivee) for (const depart of departs) depart(arrivee.envoi, arrivee.reponse);
}

/** Seconds before a try that nothing announces; the network's return is announced. */
const PLUS_LONGUE_ATTENTE = 60;

let essayer: Essai | undefined;
let enCours: Promise<void> | undefined;
let encore = false;
let attente = 1;
let minuterie: ReturnType<typeof setTimeout> | undefined;

/** Says how things leave; nothing does before. */
export function brancher(envoyer: Essai): void {
  essayer = envoyer;
}

/** Has all that waits leave. Called at each sign that it may succeed. */
export function vider(): Promise<void> {
  encore = true;
  enCours ??= (async () => {
    try {
      while (encore) {
        encore = false;
        clearTimeout(minuterie);
        if (essayer) await viderUneFois(essayer);
      }
    } finally {
      enCours = undefined;
    }
  })();
  return enCours;
}

async function viderUneFois(envoyer: Essai): Promise<void> {
  const arret = await viderLesEnvois(envoyer, (arrivee) => {
    if (arrivee) attente = 1;
    return annoncer(arrivee);
  });
  await relire();
  // Whoever has no network is told when it is back.
  if (arret?.sorte !== "plus-tard" || !navigator.onLine) return;
  minuterie = setTimeout(() => void vider(), (arret.secondes ?? attente) * 1000);
  attente = Math.min(PLUS_LONGUE_ATTENTE, attente * 2);
}
