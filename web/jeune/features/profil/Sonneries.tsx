import { useMutation, useQuery } from "@tanstack/react-query";
import { useMoi } from "@jeune/api/moi";
import { etatDeLaSonnerie, faireSonner, nePlusSonner, type Sonnerie } from "@jeune/session/sonnerie";
import { Echec } from "@jeune/ui/Etats";
import { Partie } from "@jeune/ui/Ecran";
import { Interrupteur } from "@jeune/ui/Interrupteur";
import { requetes } from "@partage/api/requetes";
import { useCompte, usePreferences } from "./compte";
import styles from "./EcranProfil.module.css";

const CLE = ["appareil", "sonnerie"];

const AIDES: Readonly<Record<Sonnerie, string>> = {
  active: "Aucun nom et aucun texte ne s’affichent sur l’écran verrouillé.",
  inactive: "Votre navigateur vous demandera la permission.",
  refusee: "Les notifications sont bloquées : autorisez-les pour ce site dans les réglages de votre téléphone.",
  "a-installer": "Sur iPhone, ajoutez d’abord l’application à l’écran d’accueil : touchez Partager, puis « Sur l’écran d’accueil ».",
  impossible: "Ce navigateur ne peut pas recevoir de notifications.",
};

const AVIS = [
  { champ: "nouveauMessage", nom: "Messages de mon conseiller" },
  { champ: "nouvellesOffres", nom: "Nouvelles offres de mes alertes" },
  { champ: "rechercheSuggeree", nom: "Recherches suggérées" },
  { champ: "rappel", nom: "Rappel de la semaine" },
] as const;

/** Whether this device rings, and for what: nothing is asked before the person wants it. */
export function Sonneries() {
  const { id } = useMoi();
  const etat = useQuery({ queryKey: CLE, queryFn: etatDeLaSonnerie, staleTime: 0, meta: { ephemere: true } });
  const changer = useMutation({
    mutationFn: (actif: boolean) => (actif ? faireSonner(id) : nePlusSonner(id)),
    onSuccess: (suivant) => requetes.setQueryData(CLE, suivant),
  });
  const compte = useCompte();
  const preferences = usePreferences();
  const sonnerie = etat.data ?? "inactive";
  const erreur = changer.error ?? compte.modifier.error ?? preferences.modifier.error;
  return (
    <Partie titre="Notifications">
      {erreur && <Echec erreur={erreur} />}
      <div className={styles.bloc}>
        {sonnerie === "active" || sonnerie === "inactive" ? (
          <Interrupteur
            nom="Notifications sur cet appareil"
            aide={AIDES[sonnerie]}
            actif={sonnerie === "active"}
            enCours={changer.isPending}
            changer={(actif) => changer.mutate(actif)}
          />
        ) : (
          <p>{AIDES[sonnerie]}</p>
        )}
        {compte.lecture.data &&
          AVIS.map(({ champ, nom }) => (
            <Interrupteur
              key={champ}
              nom={nom}
              actif={compte.lecture.data?.avis[champ] ?? false}
              enCours={compte.modifier.isPending}
              changer={(actif) => compte.modifier.mutate({ avis: { [champ]: actif } })}
            />
          ))}
        {preferences.lecture.data && (
          <Interrupteur
            nom="Chercher de nouvelles offres pour mes alertes"
            actif={preferences.lecture.data.alertes}
            enCours={preferences.modifier.isPending}
            changer={(alertes) => preferences.modifier.mutate({ alertes })}
          />
        )}
      </div>
    </Partie>
  );
}
