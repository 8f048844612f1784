import { useState } from "react";
import { messageDe } from "@partage/api/refus";
import { arreterLesAvis, avisPossible, demanderLesAvis, useAvisDeBureau } from "@partage/chat/avisDeBureau";
import { prenomEtNom } from "@partage/format/texte";
import { useProfil } from "@partage/session/moi";
import { Alerte } from "@partage/ui/Alerte";
import { Bouton, LienBouton } from "@partage/ui/Bouton";
import { ChoixSimple } from "@partage/ui/ChoixSimple";
import { Chargement, EchecDeLecture } from "@partage/ui/Etats";
import { Interrupteur } from "@partage/ui/Interrupteur";
import { Carte, Page } from "@partage/ui/Page";
import type { Theme } from "@partage/ui/theme";
import { useTheme } from "@partage/ui/useTheme";
import { useModifierProfil } from "./api/profil";
import { CodeQr } from "./components/CodeQr";
import { DialogueAgence } from "./components/DialogueAgence";
import { Habilitation } from "./components/Habilitation";
import styles from "./PageProfil.module.css";

/** The young people's application is on the same site. */
const APPLICATION_DU_JEUNE = new URL("/jeune/", window.location.origin).href;

/** Guide: "Le profil du conseiller". */
export default function PageProfil() {
  const lecture = useProfil();
  const modifier = useModifierProfil();
  const [theme, setTheme] = useTheme();
  const [agence, setAgence] = useState(false);
  const avis = useAvisDeBureau();
  const [refuses, setRefuses] = useState(false);
  const profil = lecture.data;

  return (
    <Page titre="Profil">
      {lecture.isPending && <Chargement quoi="Chargement de votre profil" />}
      {lecture.isError && !profil && <EchecDeLecture erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {profil && (
        <>
          <Carte titre="Informations">
            <p className={styles.nom}>{prenomEtNom(profil)}</p>
            <dl className={styles.liste}>
              <div>
                <dt>Votre e-mail :</dt>
                <dd>{profil.email}</dd>
              </div>
              <div>
                <dt>Votre agence :</dt>
                <dd>{profil.agence?.nom ?? "Non renseignée"}</dd>
                <dd className={styles.geste}>
                  <Bouton aspect="discret" petit onPress={() => setAgence(true)}>
                    {profil.agence ? "Changer d’agence" : "Renseigner mon agence"}
                  </Bouton>
                </dd>
              </div>
            </dl>
          </Carte>
          <Carte titre="Notifications">
            {modifier.isError && (
              <Alerte ton="erreur" annoncee>
                {messageDe(modifier.error)}
              </Alerte>
            )}
            <Interrupteur
              nom="Recevoir des notifications sonores pour la réception de nouveaux messages"
              actif={profil.notificationsSonores}
              changer={(notificationsSonores) => modifier.mutate({ notificationsSonores })}
            />
            {avisPossible() && (
              <Interrupteur
                nom="Afficher un avis sur cet ordinateur quand un message arrive et que je regarde ailleurs"
                aide="Il ne dit ni de qui ni quoi."
                actif={avis}
                changer={(actif) => {
                  setRefuses(false);
                  if (actif) void demanderLesAvis().then((accordes) => setRefuses(!accordes));
                  else arreterLesAvis();
                }}
              />
            )}
            <div role="status">
              {refuses && (
                <Alerte ton="info">Votre navigateur n’autorise pas les avis de ce site : permettez-les dans ses réglages.</Alerte>
              )}
            </div>
            <Interrupteur
              nom="Recevoir chaque jour un e-mail récapitulatif des messages non lus"
              aide="Pensez à vérifier vos courriers indésirables."
              actif={profil.recapitulatifQuotidien}
              changer={(recapitulatifQuotidien) => modifier.mutate({ recapitulatifQuotidien })}
            />
          </Carte>
          <Carte titre="Réponses rapides">
            <p>Les textes que vous écrivez souvent s’insèrent dans un message avec la touche / ou le bouton en forme d’éclair.</p>
            <p>
              <LienBouton href="/reponses-rapides" aspect="secondaire">
                Gérer mes réponses rapides
              </LienBouton>
            </p>
          </Carte>
          <Habilitation superviseur={profil.superviseur} />
          <Carte titre="Affichage">
            <ChoixSimple
              id="theme"
              label="Thème de cet appareil"
              valeur={theme}
              changer={(suivant) => setTheme(suivant as Theme)}
              options={[
                { valeur: "auto", nom: "Comme le système" },
                { valeur: "clair", nom: "Clair" },
                { valeur: "sombre", nom: "Sombre" },
              ]}
            />
          </Carte>
          <Carte titre="Application CEJ jeune – mode démo">
            <p>Le mode démo vous permet de visualiser l’application CEJ utilisée par vos bénéficiaires. Pour y accéder :</p>
            <ol className={styles.etapes}>
              {profil.application.modeDemo.map((etape) => (
                <li key={etape}>{etape}</li>
              ))}
            </ol>
            <div className={styles.codes}>
              <CodeQr adresse={APPLICATION_DU_JEUNE} nom="l’application du jeune" />
              {profil.application.lienAppStore && <CodeQr adresse={profil.application.lienAppStore} nom="App Store" />}
              {profil.application.lienGooglePlay && <CodeQr adresse={profil.application.lienGooglePlay} nom="Google Play" />}
            </div>
          </Carte>
          {agence && <DialogueAgence actuelle={profil.agence?.code} fermer={() => setAgence(false)} />}
        </>
      )}
    </Page>
  );
}
