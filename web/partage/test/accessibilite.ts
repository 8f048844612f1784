import { conformiteDe, etatDe } from "../informations/conformite";
import { APPLICATIONS, AUDIT, CRITERES, type Critere, DEROGATIONS, ECHANTILLON, RESTE_A_FAIRE, THEMES } from "../informations/rgaa";

const ligne = (cellules: readonly (string | number)[]) => `| ${cellules.join(" | ")} |`;
const tableau = (entetes: readonly string[], lignes: readonly (readonly (string | number)[])[]) =>
  [ligne(entetes), ligne(entetes.map(() => "---")), ...lignes.map(ligne)].join("\n");

const preuve = ({ tests = [], vu, reste, motif }: Critere) =>
  [
    motif && `**${motif}**`,
    tests.map((test) => `\`${test}\``).join(", "),
    vu && `relu : ${vu}`,
    reste && `à faire encore : ${reste.toLocaleLowerCase("fr")}`,
  ]
    .filter(Boolean)
    .join(" ; ");

/** docs/accessibilite.md, of the data of the audit. */
export const documentDAccessibilite = () => `# Accessibilité : l’auto-évaluation des deux applications

<!-- Made from web/partage/informations/rgaa.ts: \`CEJ_ACCESSIBILITE=ecrire npm --prefix web test -- rgaa\` writes it again. -->

Référentiel : ${AUDIT.referentiel} (DINUM, licence ouverte 2.0). Les numéros sont les siens, les titres courts sont les nôtres. Dernier passage :
${AUDIT.date}. ${AUDIT.exterieur ? `Audit de ${AUDIT.exterieur}.` : "Auto-évaluation : personne d’extérieur n’a encore audité le service."}

${tableau(
  ["Application", "Niveau", "Taux", "Conformes", "Non conformes", "Sans objet"],
  APPLICATIONS.map(({ id, nom }) => {
    const { niveau, taux, conformes, nonConformes, sansObjet } = conformiteDe(id);
    return [nom, niveau, `${taux} %`, conformes, nonConformes, sansObjet];
  }),
)}

Le taux est la part des critères conformes parmi ceux qui s’appliquent, sur tout l’échantillon. Un critère n’est conforme que s’il l’est sur
chaque page. **C** : conforme ; **NC** : non conforme ; **NA** : sans objet.

Comment c’est vu : un \`nom de test\` tombe en panne quand le critère n’est plus tenu ; « relu » veut dire que les sources et les pages rendues
(captures, arbre d’accessibilité de Chromium) ont été regardées ce jour-là, sans lecteur d’écran réel.

## Ce qui reste à faire par des personnes

${RESTE_A_FAIRE.map((reste) => `- ${reste}`).join("\n")}

## Exceptions

${DEROGATIONS.map((derogation) => `- ${derogation}`).join("\n")}

## Échantillon

${tableau(
  ["Application", "Page", "Adresse"],
  ECHANTILLON.map(({ application, page, adresse }) => [
    APPLICATIONS.find(({ id }) => id === application)?.nom ?? "",
    page,
    `\`${adresse}\``,
  ]),
)}

## Grille
${THEMES.map(
  (theme, rang) => `
### ${rang + 1}. ${theme}

${tableau(
  ["Critère", "", ...APPLICATIONS.map(({ nom }) => nom), "Comment c’est vu"],
  CRITERES.filter(({ numero }) => numero.startsWith(`${rang + 1}.`)).map((critere) => [
    critere.numero,
    critere.titre,
    ...APPLICATIONS.map(({ id }) => etatDe(critere, id)),
    preuve(critere),
  ]),
)}
`,
).join("")}`;
