import { aDuContenu } from "@partage/format/texte";
import type { Schema } from "@partage/api/client";
import { formaterJour } from "@partage/format/dates";
import { estTypeDOffre, OFFRES, type TypeDOffre } from "./types";
import type { Choix } from "@partage/ui/ChampPropose";

/** Options that a search for jobs or apprenticeships can be restricted to, as the API names them. */
export const OPTIONS = {
  contrats: [
    { valeur: "cdi", nom: "CDI" },
    { valeur: "cdd-interim-saisonnier", nom: "CDD, intérim, saisonnier" },
    { valeur: "autre", nom: "Autres" },
  ],
  durees: [
    { valeur: "temps-plein", nom: "Temps plein" },
    { valeur: "temps-partiel", nom: "Temps partiel" },
  ],
  experiences: [
    { valeur: "moins-d-un-an", nom: "Moins d’un an" },
    { valeur: "de-un-a-trois-ans", nom: "De 1 à 3 ans" },
    { valeur: "plus-de-trois-ans", nom: "Plus de 3 ans" },
  ],
} as const;

export type Option = keyof typeof OPTIONS;

/** What an option can be, as the API names it. */
type Valeur<Nom extends Option> = NonNullable<Schema<"CriteresDeRecherche">[Nom]>[number];

export const RAYON_PAR_DEFAUT = 10;
export const RAYONS = [0, 5, 10, 20, 30, 50, 100] as const;
const RAYON_MAXIMAL = 100;

/** The radius to try when nothing was found in this one: at least twice as far; undefined where there is none to search in, or none left. */
export const rayonPlusLarge = (rayon: number | undefined) =>
  rayon === undefined ? undefined : RAYONS.find((km) => km > rayon && km >= Math.min(RAYON_MAXIMAL, Math.max(20, 2 * rayon)));

/** What the form holds. A place or a métier that was typed but not chosen has no key. */
export interface Criteres {
  type: TypeDOffre;
  motsCles: string;
  /** Its key is "commune:06088" or "departement:06". */
  lieu: Choix;
  /** Kilometres around the commune; undefined where there is none to search in. */
  rayon: number | undefined;
  contrats: readonly Valeur<"contrats">[];
  durees: readonly Valeur<"durees">[];
  experiences: readonly Valeur<"experiences">[];
  debutantAccepte: boolean;
  domaine: string;
  /** AAAA-MM-JJ, or nothing. */
  aPartirDu: string;
  metier: Choix;
}

export const SANS_CRITERE: Criteres = {
  type: "emploi",
  motsCles: "",
  lieu: { nom: "" },
  rayon: undefined,
  contrats: [],
  durees: [],
  experiences: [],
  debutantAccepte: false,
  domaine: "",
  aPartirDu: "",
  metier: { nom: "" },
};

export const estDEmploi = (type: TypeDOffre) => type === "emploi" || type === "alternance";

/** Of another type: what both have in common stays. */
export function changerDeType(avant: Criteres, type: TypeDOffre): Criteres {
  const garderLieu = estDEmploi(type) || avant.lieu.cle?.startsWith("commune:") || !avant.lieu.cle;
  return {
    ...avant,
    type,
    ...(!garderLieu && { lieu: SANS_CRITERE.lieu, rayon: undefined }),
  };
}

/** What stands in the way of a search, by the name of the field. */
export function fautesDe({ type, lieu, metier }: Criteres): Record<string, string> {
  const choisi = type === "immersion" ? "une ville" : estDEmploi(type) ? "une ville ou un département" : "une ville";
  const lieuFautif = lieu.cle === undefined && (aDuContenu(lieu.nom) || type === "immersion");
  return {
    ...(type === "immersion" && metier.cle === undefined && { metier: "Choisissez un métier dans la liste proposée." }),
    ...(lieuFautif && { lieu: `Choisissez ${choisi} dans la liste proposée.` }),
  };
}

/** What is missing before the criteria can be shared: an alert about nearly everything is of no use to anyone. */
export function manquePourPartager({ type, motsCles, lieu }: Criteres): string | undefined {
  const manques = [estDEmploi(type) && !aDuContenu(motsCles) && "des mots-clés", lieu.cle === undefined && "un lieu"].filter(Boolean);
  return manques.length === 0 ? undefined : manques.join(" et ");
}

/** The query of `GET /api/offres`. */
export function requeteDe(criteres: Criteres) {
  const { type } = criteres;
  const corps = corpsDe(criteres);
  return {
    type,
    ...(corps.motsCles && { motsCles: corps.motsCles }),
    ...(corps.commune && { commune: corps.commune }),
    ...(corps.departement && { departement: corps.departement }),
    ...(corps.rayon !== null && { rayon: corps.rayon }),
    ...(corps.contrats && { contrats: corps.contrats.join(",") }),
    ...(corps.durees && { durees: corps.durees.join(",") }),
    ...(corps.experiences && { experiences: corps.experiences.join(",") }),
    ...(corps.debutantAccepte && { debutantAccepte: "true" as const }),
    ...(corps.domaine && { domaine: corps.domaine }),
    ...(corps.aPartirDu && { aPartirDu: corps.aPartirDu }),
    ...(corps.metier && { metier: corps.metier }),
  };
}

/** The criteria in the body of `POST /api/suggestions`: what does not apply to the type is left out. */
export function corpsDe(criteres: Criteres): Schema<"CriteresDeRecherche"> & { rayon: number | null } {
  const { type } = criteres;
  const emploi = estDEmploi(type);
  const [sorte, code = null] = criteres.lieu.cle?.split(":") ?? [];
  const plusieurs = <T extends string>(valeurs: readonly T[]) => (emploi && valeurs.length > 0 ? [...valeurs] : null);
  return {
    type,
    motsCles: emploi && aDuContenu(criteres.motsCles) ? criteres.motsCles.trim() : null,
    commune: sorte === "commune" ? code : null,
    departement: emploi && sorte === "departement" ? code : null,
    rayon: sorte === "commune" ? (criteres.rayon ?? null) : null,
    contrats: plusieurs(criteres.contrats),
    durees: plusieurs(criteres.durees),
    experiences: plusieurs(criteres.experiences),
    debutantAccepte: (emploi && criteres.debutantAccepte) || null,
    domaine: (type === "service-civique" && criteres.domaine) || null,
    aPartirDu: (type === "service-civique" && criteres.aPartirDu) || null,
    metier: (type === "immersion" && criteres.metier.cle) || null,
  };
}

/** For the address of the page: as the query, with the names of what has a code, so that a reload can show them. */
export function adresseDe(criteres: Criteres): string {
  const parametres = new URLSearchParams(Object.entries(requeteDe(criteres)).map(([nom, valeur]) => [nom, String(valeur)]));
  if (parametres.has("commune") || parametres.has("departement")) parametres.set("lieu", criteres.lieu.nom);
  if (parametres.has("metier")) parametres.set("nomDuMetier", criteres.metier.nom);
  return parametres.toString();
}

/** The criteria of an address; undefined when it holds no search. Whatever it holds, the form can show it. */
export function criteresDe(parametres: URLSearchParams): Criteres | undefined {
  const type = parametres.get("type");
  if (!estTypeDOffre(type)) return undefined;
  const texte = (nom: string) => parametres.get(nom) ?? "";
  const parmi = <Nom extends Option>(nom: Nom) => parmiLesOptions(nom, texte(nom).split(","));
  const [commune, departement, metier] = [texte("commune"), texte("departement"), texte("metier")];
  const cle = commune ? `commune:${commune}` : departement ? `departement:${departement}` : undefined;
  const rayon = Number.parseInt(texte("rayon"), 10);
  return {
    type,
    motsCles: texte("motsCles"),
    lieu: cle ? { cle, nom: texte("lieu") || commune || departement } : { nom: "" },
    rayon: commune && rayon >= 0 && rayon <= RAYON_MAXIMAL ? rayon : undefined,
    contrats: parmi("contrats"),
    durees: parmi("durees"),
    experiences: parmi("experiences"),
    debutantAccepte: texte("debutantAccepte") === "true",
    domaine: texte("domaine"),
    aPartirDu: texte("aPartirDu"),
    metier: metier ? { cle: metier, nom: texte("nomDuMetier") || metier } : { nom: "" },
  };
}

/** Of some words, those that this option can be, in the order of the form. */
export function parmiLesOptions<Nom extends Option>(nom: Nom, mots: readonly string[]): Valeur<Nom>[] {
  const options: readonly { valeur: Valeur<Nom> }[] = OPTIONS[nom];
  return options.map(({ valeur }) => valeur).filter((valeur) => mots.includes(valeur));
}

/** The criteria in words, for a person. */
export function enMots(criteres: Criteres, domaines: readonly { code: string; libelle: string }[] = []): { nom: string; valeur: string }[] {
  const corps = corpsDe(criteres);
  const noms = (option: Option) =>
    OPTIONS[option]
      .filter(({ valeur }) => (corps[option] as readonly string[] | null)?.includes(valeur))
      .map(({ nom }) => nom)
      .join(", ");
  const lignes: [string, string | null | undefined | false][] = [
    ["Type d’offre", OFFRES[criteres.type].court],
    ["Mots-clés", corps.motsCles],
    ["Métier", corps.metier && criteres.metier.nom],
    ["Lieu", criteres.lieu.cle && criteres.lieu.nom],
    ["Rayon", corps.rayon !== null && `${corps.rayon} km`],
    ["Contrat", noms("contrats")],
    ["Temps de travail", noms("durees")],
    ["Expérience", noms("experiences")],
    ["Débutants", corps.debutantAccepte && "Offres ouvertes aux débutants"],
    ["Domaine", corps.domaine && (domaines.find(({ code }) => code === corps.domaine)?.libelle ?? corps.domaine)],
    ["À partir du", corps.aPartirDu && formaterJour(corps.aPartirDu)],
  ];
  return lignes.flatMap(([nom, valeur]) => (valeur ? [{ nom, valeur }] : []));
}

/** What a search is called until someone names it, e.g. "Boulanger à Nice". */
export function titreDe(criteres: Criteres): string {
  const corps = corpsDe(criteres);
  const objet = corps.motsCles ?? (corps.metier ? criteres.metier.nom : OFFRES[criteres.type].court);
  // Without the postal code that tells communes apart in the list.
  const lieu = criteres.lieu.nom.replace(/ \([^)]*\)$/, "");
  return criteres.lieu.cle ? `${objet} ${corps.commune ? "à" : "–"} ${lieu}` : objet;
}
