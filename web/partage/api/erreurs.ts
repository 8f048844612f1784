import type { components } from "./schema";

/** RFC 9457 as our API writes it. */
type Probleme = Partial<components["schemas"]["Probleme"]> & { code: CodeDeRefus };

/** Why the API refuses. A code of tomorrow comes as any text. */
export type CodeDeRefus = components["schemas"]["CodeDeRefus"];

export function estProbleme(valeur: unknown): valeur is Probleme {
  return typeof valeur === "object" && valeur !== null && "code" in valeur && typeof valeur.code === "string";
}

/** The API answered that it will not. Switch on `code`, never on prose. */
export class ErreurApi extends Error {
  readonly code: CodeDeRefus;
  readonly statut: number;
  /** The faulty fields, by their name in the request. */
  readonly champs: Record<string, string[]>;
  /** What the refusal is about, e.g. the file of someone who is in the portfolio already. */
  readonly lien: string | undefined;
  readonly trace: string | undefined;
  /** Seconds to wait before the same is asked again, where the API says so. */
  readonly attente: number | undefined;

  constructor(probleme: Probleme, statut: number, attente?: number) {
    super(`${statut} ${probleme.code}`);
    this.name = "ErreurApi";
    this.code = probleme.code;
    this.statut = statut;
    this.champs = probleme.errors ?? {};
    this.lien = probleme.lien;
    this.trace = probleme.traceId;
    this.attente = attente;
  }
}

/** No answer, or none of ours: the network is cut, or something in between failed. */
export class Panne extends Error {
  readonly statut: number | undefined;
  /** Seconds to wait, where whatever answered in place of the API says so. */
  readonly attente: number | undefined;

  constructor(statut?: number, options?: ErrorOptions & { attente?: number | undefined }) {
    super(statut === undefined ? "network" : `HTTP ${statut}`, options);
    this.name = "Panne";
    this.statut = statut;
    this.attente = options?.attente;
  }
}

/** Whether the same request may well succeed later, unchanged. */
export function estPassagere(erreur: unknown): boolean {
  return (
    (erreur instanceof Panne && (erreur.statut === undefined || erreur.statut >= 500)) ||
    (erreur instanceof ErreurApi && (erreur.statut >= 500 || erreur.statut === 429))
  );
}

/** Whether what was asked for does not exist, or is not the caller's to see; a malformed identifier is answered without a code. */
export function estIntrouvable(erreur: unknown): boolean {
  return (erreur instanceof ErreurApi || erreur instanceof Panne) && erreur.statut === 404;
}
