/** "1 bénéficiaire", "0 bénéficiaire", "2 bénéficiaires": French counts zero as singular. */
export const compter = (nombre: number, singulier: string, pluriel = `${singulier}s`) =>
  `${nombre} ${Math.abs(nombre) < 2 ? singulier : pluriel}`;

/** "1 message non lu", "3 messages non lus" */
export const messagesNonLus = (nombre: number) => compter(nombre, "message non lu", "messages non lus");

/** Letters written from right to left, and the marks that change a direction. */
const REORDONNE = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text inside a sentence that is not its own, between marks that keep it from reordering the sentence when it could. */
export const isoler = (texte: string) => (REORDONNE.test(texte) ? `\u2068${texte}\u2069` : texte);

/** "NOM Prénom", as lists show people. */
export const nomEtPrenom = (personne: { prenom: string; nom: string }) => isoler(`${personne.nom} ${personne.prenom}`);

/** "IM" for Inès Moreau. */
export const initialesDe = ({ prenom, nom }: { prenom: string; nom: string }) =>
  [prenom, nom].map((partie) => ([...partie.trim()][0] ?? "").toLocaleUpperCase("fr")).join("");

/** How many colours tell people apart in a list (`--disque-1` and on). */
const TEINTES = 6;

/** The colour of a person, from 1: always the same. */
export const teinteDe = (id: string) =>
  (([...id].reduce((somme, signe) => (somme * 31 + (signe.codePointAt(0) ?? 0)) | 0, 0) >>> 0) % TEINTES) + 1;

/** "Prénom Nom" */
export const prenomEtNom = (personne: { prenom: string; nom: string }) => isoler(`${personne.prenom} ${personne.nom}`);

/** "de " or "d’" before a name: the latter before a vowel or a silent h, of which names have few others. */
export const prepositionDe = (nom: string) =>
  /^[aeiouyh]/u.test(plier(nom)) && !/^(y[aeiou]|h(a[mrs]|o[ur]|ug|erv))/u.test(plier(nom)) ? "d’" : "de ";

/** "de Lucas", "d’Inès", "d’Hélène" */
export const de = (nom: string) => prepositionDe(nom) + nom;

/** "Offres d’emploi" */
export const majuscule = (texte: string) => texte.charAt(0).toLocaleUpperCase("fr") + texte.slice(1);

/** Signs that take no room, which are nothing to send by themselves: the service's own list (Signes.EstInvisible). */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{White_Space}|\p{Cc}|[\u2800\uFFF9-\uFFFB\u{1D159}]/gu;

/** Whether there is anything to see in a text. */
export const aDuContenu = (texte: string) => texte.replaceAll(INVISIBLE, "") !== "";

/** How many characters a person sees: an emoji of several parts is one. Firefox before 125 counts its parts. */
export const longueur = (texte: string) => ("Segmenter" in Intl ? [...new Intl.Segmenter("fr").segment(texte)] : [...texte]).length;

/** Latin letters that Unicode does not take apart, and what people type for them: those of names, as the service finds them. */
const BASES = new Map(
  "ßss æae ðd øo þth đd ħh ıi ĸk łl ŋn œoe ŧt ƀb ɓb ƈc ɗd ƒf ɠg ɣg ɨi ƙk ƚl ɲn ɵo ɔo ƥp ʈt ʉu ʋv ƴy ƶz əe ɛe ǝe ʒz ʃs"
    .split(" ")
    .map((paire) => [paire.charAt(0), paire.slice(1)]),
);

/** Without accents, strokes, capitals nor signs: "N’Diaye Éloïse" is "ndiaye eloise", "Łukasz" is "lukasz". */
const plier = (texte: string) =>
  texte
    .normalize("NFD")
    .replaceAll(/[\p{M}'’]|\p{Default_Ignorable_Code_Point}/gu, "")
    .toLowerCase()
    .replaceAll(/\p{L}/gu, (lettre) => BASES.get(lettre) ?? lettre)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What lists of people are sorted by, as the service does (`NomComplet.CleDeTri`). */
export const cleDeTri = ({ prenom, nom }: { prenom: string; nom: string }) => plier(`${nom} ${prenom}`);

/** Whether each word that was typed begins or is somewhere in a text; nothing typed is found everywhere. */
export const contient = (texte: string, saisie: string) => {
  const plie = plier(texte);
  return plier(saisie)
    .split(" ")
    .every((mot) => plie.includes(mot));
};

/** Whether what was typed is in a text as it was typed, word after word. */
export const contientLaPhrase = (texte: string, saisie: string) => plier(texte).includes(plier(saisie));

/** A text as the service looks through it: folded and without spaces, each letter with where it comes from. */
function compacter(texte: string) {
  let compact = "";
  const places: { debut: number; fin: number }[] = [];
  let debut = 0;
  for (const signe of texte) {
    const fin = debut + signe.length;
    const lettres = plier(signe);
    const derniere = places.at(-1);
    // An accent by itself belongs to the letter before it.
    if (lettres === "" && derniere?.fin === debut && /\p{M}/u.test(signe)) derniere.fin = fin;
    for (let rang = 0; rang < lettres.length; rang++) places.push({ debut, fin });
    compact += lettres;
    debut = fin;
  }
  return { compact, places };
}

/** Where the words that were typed are in a text: pairs of beginning and end, in order, none into another. */
export function situer(texte: string, saisie: string): readonly (readonly [number, number])[] {
  const { compact, places } = compacter(texte);
  const trouvees: [number, number][] = [];
  for (const mot of new Set(plier(saisie).split(" ").filter(Boolean)))
    for (let rang = compact.indexOf(mot); rang >= 0; rang = compact.indexOf(mot, rang + mot.length)) {
      const [premiere, derniere] = [places[rang], places[rang + mot.length - 1]];
      if (premiere && derniere) trouvees.push([premiere.debut, derniere.fin]);
    }
  const jointes: [number, number][] = [];
  for (const [debut, fin] of trouvees.toSorted((un, autre) => un[0] - autre[0])) {
    const avant = jointes.at(-1);
    // "rendez-vous" is one, though two words of it were looked for.
    if (avant && !/[\p{L}\p{N}\s]/u.test(texte.slice(avant[1], debut))) avant[1] = Math.max(avant[1], fin);
    else jointes.push([debut, fin]);
  }
  return jointes;
}
