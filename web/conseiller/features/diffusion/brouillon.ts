import { aDuContenu } from "@partage/format/texte";
import { AUCUN_DESTINATAIRE, type Destinataires, estVide, lireDestinataires } from "@partage/destinataires/destinataires";
import { estUnObjet, estUnTexte } from "@partage/rangement/lecteurs";
import { creerBrouillon } from "@partage/rangement/rangement";

export interface Brouillon {
  texte: string;
  destinataires: Destinataires;
  /** One idempotency key for one content: sent again after a cut, or a reload, it still arrives once. */
  envoi?: { pour: string; cle: string };
}

export const BROUILLON_VIDE: Brouillon = { texte: "", destinataires: AUCUN_DESTINATAIRE };

const brouillon = creerBrouillon<Brouillon>({
  nom: "multi-destinataires",
  vide: BROUILLON_VIDE,
  lire: (valeur) => {
    const destinataires = estUnObjet(valeur) ? lireDestinataires(valeur.destinataires) : undefined;
    if (!estUnObjet(valeur) || !estUnTexte(valeur.texte) || !destinataires) return undefined;
    const { envoi } = valeur;
    const connu = estUnObjet(envoi) && estUnTexte(envoi.pour) && estUnTexte(envoi.cle) ? { pour: envoi.pour, cle: envoi.cle } : undefined;
    return { texte: valeur.texte, destinataires, ...(connu && { envoi: connu }) };
  },
});

/** What was begun. */
export const lireBrouillon = brouillon.lire;

export const estCommence = ({ texte, destinataires }: Brouillon) => aDuContenu(texte) || !estVide(destinataires);

export const noterBrouillon = (suivant: Pick<Brouillon, "texte" | "destinataires">) =>
  brouillon.ecrire((avant) => ({ ...avant, texte: suivant.texte, destinataires: suivant.destinataires }));

export const oublierBrouillon = () => brouillon.ecrire(BROUILLON_VIDE);

/** The key of a content; another content is another message. */
export function cleDeLEnvoi(contenu: unknown): string {
  const pour = JSON.stringify(contenu);
  const { envoi } = brouillon.lire();
  if (envoi?.pour === pour) return envoi.cle;
  const cle = crypto.randomUUID();
  brouillon.ecrire((avant) => ({ ...avant, envoi: { pour, cle } }));
  return cle;
}
