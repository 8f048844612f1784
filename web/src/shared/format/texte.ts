/** "1 bénéficiaire", "0 bénéficiaire", "2 bénéficiaires": French counts zero as singular. */
export const compter = (nombre: number, singulier: string, pluriel = `${singulier}s`) =>
  `${nombre} ${Math.abs(nombre) < 2 ? singulier : pluriel}`;

/** "NOM Prénom", as lists show people. */
export const nomEtPrenom = (personne: { prenom: string; nom: string }) => `${personne.nom} ${personne.prenom}`;

/** "Prénom Nom" */
export const prenomEtNom = (personne: { prenom: string; nom: string }) => `${personne.prenom} ${personne.nom}`;

/** "de Lucas", "d’Inès", "d’Hélène": before a vowel or a silent h, of which names have few others. */
export const de = (nom: string) =>
  /^[aeiouyh]/u.test(plier(nom)) && !/^(y[aeiou]|h(a[mrs]|o[ur]|ug|erv))/u.test(plier(nom)) ? `d’${nom}` : `de ${nom}`;

/** Signs that take no room, which are nothing to send by themselves. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{White_Space}|\p{Cc}|\u2800/gu;

/** Whether there is anything to see in a text. */
export const aDuContenu = (texte: string) => texte.replaceAll(INVISIBLE, "") !== "";

/** How many characters a person sees: an emoji of several parts is one. Firefox before 125 counts its parts. */
export const longueur = (texte: string) => ("Segmenter" in Intl ? [...new Intl.Segmenter("fr").segment(texte)] : [...texte]).length;

/** Without accents, capitals nor signs: "N’Diaye Éloïse" is "ndiaye eloise". */
const plier = (texte: string) =>
  texte
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]/gu, "")
    .toLocaleLowerCase("fr")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether each word that was typed begins or is somewhere in a text; nothing typed is found everywhere. */
export const contient = (texte: string, saisie: string) => {
  const plie = plier(texte);
  return plier(saisie)
    .split(" ")
    .every((mot) => plie.includes(mot));
};
