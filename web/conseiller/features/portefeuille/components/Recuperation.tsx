import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { Schema } from "@partage/api/client";
import { useCle } from "@partage/api/cle";
import { messageDe, messageDuCode } from "@partage/api/refus";
import { formaterJour } from "@partage/format/dates";
import { compter, nomEtPrenom, prenomEtNom } from "@partage/format/texte";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { reprendreAuTitre } from "@partage/ui/Page";
import { signaler } from "@partage/ui/Signalement";
import { lesRetours, useRecuperer } from "../api/recuperation";
import styles from "./Recuperation.module.css";

type Retours = Awaited<ReturnType<typeof lesRetours.queryFn>>;

/** Some are temporarily with a colleague: who, and the button to take all of them back. Guide: "Le module de réaffectation". */
export default function Recuperation({ nombre }: { nombre: number }) {
  const cache = useQueryClient();
  // How many is all that is shown at first; who they are is asked for by whoever wants to know, or takes them back.
  const [voulus, setVoulus] = useState(false);
  const retours = useQuery({ ...lesRetours, enabled: voulus });
  const cle = useCle();
  const recuperer = useRecuperer((faite) => {
    dire(faite, new Map(cache.getQueryData<Retours>(lesRetours.queryKey)?.map((retour) => [retour.id, nomEtPrenom(retour)])));
    // The banner goes, and its button with it.
    reprendreAuTitre();
  });
  const demander = async () => {
    setVoulus(true);
    const lus = await cache.ensureQueryData(lesRetours).catch(() => undefined);
    // The same people are the same request: pressing again after a cut gives the first one's answer.
    if (lus) recuperer.mutate(cle(lus.map(({ id, depuis }) => [id, depuis])));
  };

  return (
    <Alerte ton="info">
      <div className={styles.entete}>
        <p className={styles.titre}>
          {nombre === 1
            ? "1 de vos bénéficiaires est suivi temporairement par un autre conseiller."
            : `${nombre} de vos bénéficiaires sont suivis temporairement par un autre conseiller.`}
        </p>
        <Bouton icone={Undo2} petit isPending={recuperer.isPending || retours.isFetching} onPress={() => void demander()}>
          Récupérer les bénéficiaires
        </Bouton>
      </div>
      {recuperer.isError && (
        <p role="alert" className={styles.echec}>
          {messageDe(recuperer.error)}
        </p>
      )}
      {retours.isError && <EchecDeLecture erreur={retours.error} reessayer={() => void retours.refetch()} />}
      <details className={styles.detail} onToggle={() => setVoulus(true)}>
        <summary>Voir qui les suit</summary>
        {retours.isPending && <Chargement />}
        <ul>
          {retours.data?.map((retour) => (
            <li key={retour.id}>
              {nomEtPrenom(retour)} : {prenomEtNom(retour.chez)}, depuis le {formaterJour(retour.depuis)}
            </li>
          ))}
        </ul>
      </details>
    </Alerte>
  );
}

function dire(faite: Schema<"RecuperationResponse">, noms: ReadonlyMap<string, string>) {
  signaler(faite.resultats.every((resultat) => resultat.reaffecte) ? "succes" : "attention", <Bilan faite={faite} noms={noms} />);
}

/** How many are back, and who is not. */
function Bilan({ faite, noms }: { faite: Schema<"RecuperationResponse">; noms: ReadonlyMap<string, string> }) {
  const { recuperes, resultats } = faite;
  return (
    <>
      {recuperes > 0 && (
        <p>
          {compter(recuperes, "bénéficiaire récupéré", "bénéficiaires récupérés")} : {recuperes < 2 ? "il est" : "ils sont"} de nouveau dans
          votre portefeuille.
        </p>
      )}
      {recuperes === 0 && <p>Aucun bénéficiaire n’a été récupéré.</p>}
      {resultats
        .filter((resultat) => !resultat.reaffecte)
        .map(({ beneficiaire, code }) => (
          <p key={beneficiaire}>
            {noms.get(beneficiaire)} : {messageDuCode(code ?? "erreur-interne")}
          </p>
        ))}
    </>
  );
}
