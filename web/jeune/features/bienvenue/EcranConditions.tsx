import { useMutation } from "@tanstack/react-query";
import { cles } from "@jeune/api/cles";
import type { Moi } from "@jeune/api/moi";
import { partir } from "@jeune/session/appareil";
import { Bouton } from "@jeune/ui/Bouton";
import { Echec } from "@jeune/ui/Etats";
import { useTitre } from "@jeune/ui/titre";
import { api, lire } from "@partage/api/client";
import { requetes } from "@partage/api/requetes";
import { Conditions } from "@jeune/informations/Conditions";
import styles from "./Bienvenue.module.css";

/** The terms of use, to be accepted once, and again when their version changes. Refusing signs out. */
export default function EcranConditions({ version }: { version: string }) {
  useTitre("Conditions d’utilisation");
  const accepter = useMutation({
    mutationFn: () => lire(api.PUT("/api/conditions/acceptation", { body: { version } })),
    onSuccess: (conditions) => requetes.setQueryData<Moi>(cles.moi, (moi) => moi && { ...moi, conditions }),
    // Another version came meanwhile: it is shown.
    onError: () => requetes.invalidateQueries({ queryKey: cles.moi }),
  });
  return (
    <main className={styles.page}>
      <section className={styles.texte}>
        <h1>Conditions d’utilisation</h1>
        <p className={styles.note}>Version {version}</p>
        <Conditions />
      </section>
      <div className={styles.gestes}>
        {accepter.isError && <Echec erreur={accepter.error} />}
        <Bouton large enCours={accepter.isPending} onClick={() => accepter.mutate()}>
          J’accepte
        </Bouton>
        <Bouton large aspect="discret" onClick={() => void partir(undefined)}>
          Refuser et me déconnecter
        </Bouton>
      </div>
    </main>
  );
}
