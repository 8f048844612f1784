import { Bell, Briefcase, Lightbulb } from "lucide-react";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "wouter";
import { cles } from "@jeune/api/cles";
import { useMoi } from "@jeune/api/moi";
import { file, mettreEnFile } from "@jeune/horsLigne/file";
import { Bouton } from "@jeune/ui/Bouton";
import { Ecran } from "@jeune/ui/Ecran";
import { Attente, Echec, Etat } from "@jeune/ui/Etats";
import { Fraicheur } from "@jeune/ui/Fraicheur";
import { api, lire, type Schema } from "@partage/api/client";
import { useUnePageDePlus } from "@partage/suite/useLireLaSuite";
import { formaterInstant } from "@partage/format/dates";
import { compter } from "@partage/format/texte";
import { useEtat } from "@partage/ui/useEtat";
import styles from "./EcranNotifications.module.css";

type Notification = Schema<"NotificationResponse">;

/** What was announced, the newest first; looking at one says that it was read. */
export default function EcranNotifications() {
  const { id } = useMoi();
  const lecture = useInfiniteQuery({
    queryKey: cles.notifications,
    queryFn: ({ pageParam, signal }) =>
      lire(
        api.GET("/api/beneficiaires/{id}/notifications", {
          params: { path: { id }, query: { ...(pageParam && { apres: pageParam }) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ suivant }) => suivant,
  });
  const suite = useUnePageDePlus(lecture);
  const notifications = lecture.data?.pages.flatMap((page) => page.notifications) ?? [];
  return (
    <Ecran titre="Notifications" retour="/">
      <Fraicheur lecture={lecture} />
      {lecture.isPending && <Attente />}
      {lecture.isError && !lecture.data && <Echec erreur={lecture.error} reessayer={() => void lecture.refetch()} />}
      {lecture.data && notifications.length === 0 && (
        <Etat titre="Aucune notification" texte="Les nouvelles offres de vos alertes et les suggestions de votre conseiller seront ici." />
      )}
      <ul className={styles.liste}>
        {notifications.map((notification) => (
          <Ligne key={notification.id} notification={notification} />
        ))}
      </ul>
      {lecture.hasNextPage && (
        <Bouton aspect="secondaire" enCours={suite.enCours} onClick={suite.demander}>
          Afficher les plus anciennes
        </Bouton>
      )}
    </Ecran>
  );
}

/** How each kind is shown, and where it leads; a kind of tomorrow is shown as plain text. */
function presenter({ sorte, nombre, titre }: Notification) {
  switch (sorte) {
    case "nouvelles-offres":
      return {
        icone: Briefcase,
        texte: `${compter(Number(nombre ?? 0), "nouvelle offre", "nouvelles offres")} : ${titre}`,
        vers: "/offres",
      };
    case "recherche-suggeree":
      return { icone: Lightbulb, texte: `Votre conseiller vous suggère : ${titre}`, vers: "/" };
    case "rappel":
      return { icone: Bell, texte: titre, vers: "/demarches/nouvelle" };
    default:
      sorte satisfies never;
      return { icone: Bell, texte: titre, vers: "/" };
  }
}

function Ligne({ notification }: { notification: Notification }) {
  const { id } = useMoi();
  const sujet = `notifications:${notification.id}`;
  const enRoute = useEtat(file).some((envoi) => envoi.sujet === sujet);
  const lue = Boolean(notification.lueLe) || enRoute;
  const { icone: Icone, texte, vers } = presenter(notification);
  const ouvrir = () => {
    if (!lue)
      void mettreEnFile({
        methode: "PUT",
        chemin: `/api/beneficiaires/${id}/notifications/${notification.id}/lecture`,
        sujet,
        libelle: "Notification lue",
      });
  };
  return (
    <li>
      <Link href={vers} className={styles.ligne} data-lue={lue || undefined} onClick={ouvrir}>
        <Icone size={20} aria-hidden="true" />
        <span>
          <span className={styles.texte}>{texte}</span>
          <span className={styles.quand}>
            {formaterInstant(notification.le)}
            {!lue && " · non lue"}
          </span>
        </span>
      </Link>
    </li>
  );
}
