import { formaterJour } from "@partage/format/dates";
import { conformiteDe, etatDe } from "./conformite";
import { type Application, APPLICATIONS, AUDIT, CRITERES, DEROGATIONS, ECHANTILLON, RESTE_A_FAIRE } from "./rgaa";

/** The declaration that the law asks for (decree 2019-768), from the grid of the audit. Sentences are short: both applications show it. */
export function DeclarationDAccessibilite({ application, signaler }: { application: Application; signaler: string }) {
  const nom = APPLICATIONS.find(({ id }) => id === application)?.nom;
  const { taux, niveau, conformes, nonConformes, sansObjet } = conformiteDe(application);
  const fautes = CRITERES.filter((critere) => etatDe(critere, application) === "NC");
  const pages = ECHANTILLON.filter((page) => page.application === application);
  return (
    <>
      <p>Cette déclaration porte sur « {nom} », du Contrat d’Engagement Jeune.</p>
      <h2>État de conformité</h2>
      <p>
        « {nom} » est <strong>{niveau}</strong> au référentiel général d’amélioration de l’accessibilité ({AUDIT.referentiel}).
      </p>
      <h2>Résultats</h2>
      <p>
        {AUDIT.exterieur ? (
          `Audit mené par ${AUDIT.exterieur}.`
        ) : (
          <>
            C’est une <strong>auto-évaluation</strong> : personne d’extérieur n’a encore audité le service.
          </>
        )}
      </p>
      <p>
        Taux de conformité : <strong>{taux}&nbsp;%</strong> des critères qui s’appliquent, le {formaterJour(AUDIT.date)}.
      </p>
      <ul>
        <li>Critères respectés : {conformes}.</li>
        <li>Critères non respectés : {nonConformes}.</li>
        <li>Critères sans objet : {sansObjet}.</li>
      </ul>
      <h2>Ce qui n’est pas accessible</h2>
      {fautes.length > 0 ? (
        <ul>
          {fautes.map(({ numero, titre, motif }) => (
            <li key={numero}>
              Critère {numero}, {titre.toLocaleLowerCase("fr")} : {motif}.
            </li>
          ))}
        </ul>
      ) : (
        <p>Aucun défaut connu.</p>
      )}
      <h3>Exceptions</h3>
      <ul>
        {DEROGATIONS.map((derogation) => (
          <li key={derogation}>{derogation}</li>
        ))}
      </ul>
      <h3>Ce qui reste à vérifier</h3>
      <ul>
        {RESTE_A_FAIRE.map((reste) => (
          <li key={reste}>{reste}</li>
        ))}
      </ul>
      <h2>Établissement de cette déclaration</h2>
      <p>Elle a été établie le {formaterJour(AUDIT.date)}.</p>
      <p>Technologies : HTML, CSS, JavaScript, ARIA.</p>
      <p>Vérifications : Chromium, axe, html-validate, validateur Nu du W3C, arbre d’accessibilité, clavier.</p>
      <p>Pages vérifiées :</p>
      <ul>
        {pages.map(({ page }) => (
          <li key={page}>{page}</li>
        ))}
      </ul>
      <h2>Signaler une difficulté</h2>
      <p>Quelque chose vous bloque ? {signaler} Il vous aidera ou vous enverra le contenu autrement.</p>
      <h2>Voies de recours</h2>
      <p>Vous avez signalé un défaut d’accessibilité, et vous n’avez pas eu de réponse satisfaisante ? Vous pouvez :</p>
      <ul>
        <li>
          <Exterieur href="https://formulaire.defenseurdesdroits.fr/">Écrire un message au Défenseur des droits</Exterieur>
        </li>
        <li>
          <Exterieur href="https://www.defenseurdesdroits.fr/saisir/delegues">
            Contacter le délégué du Défenseur des droits dans votre région
          </Exterieur>
        </li>
        <li>Envoyer un courrier, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07</li>
      </ul>
    </>
  );
}

function Exterieur({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="lecteur"> (nouvelle fenêtre)</span>
    </a>
  );
}
