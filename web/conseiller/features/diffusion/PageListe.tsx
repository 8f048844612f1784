import { useParams } from "wouter";
import { estIntrouvable } from "@partage/api/erreurs";
import { LienBouton } from "@partage/ui/Bouton";
import { Chargement, EchecDeLecture, EtatVide } from "@partage/ui/Etats";
import { Carte, Page } from "@partage/ui/Page";
import { useListe } from "./api/listes";
import { FormulaireDeListe } from "./components/FormulaireDeListe";

const FIL = [
  { nom: "Messagerie", href: "/messagerie" },
  { nom: "Mes listes de diffusion", href: "/listes-de-diffusion" },
];

/** Creates a list, or shows one and changes it. */
export default function PageListe() {
  const { id } = useParams<{ id: string }>();
  return id === "nouvelle" ? (
    <Page titre="Créer une liste de diffusion" fil={FIL}>
      <Carte>
        <FormulaireDeListe />
      </Carte>
    </Page>
  ) : (
    <ListeConnue key={id} id={id ?? ""} />
  );
}

function ListeConnue({ id }: { id: string }) {
  const lecture = useListe(id);
  const { data: liste, error } = lecture;
  const inconnue = estIntrouvable(error);
  if (inconnue)
    return (
      <Page titre="Liste introuvable" fil={FIL}>
        <EtatVide titre="Cette liste n’existe pas, ou plus.">
          <LienBouton href="/listes-de-diffusion">Revenir à mes listes</LienBouton>
        </EtatVide>
      </Page>
    );
  return (
    <Page titre={liste ? `Liste « ${liste.titre} »` : "Liste de diffusion"} fil={FIL}>
      {lecture.isPending && <Chargement quoi="Chargement de la liste" />}
      {lecture.isError && !liste && <EchecDeLecture erreur={error} reessayer={() => void lecture.refetch()} />}
      {liste && (
        <Carte>
          <FormulaireDeListe liste={liste} />
        </Carte>
      )}
    </Page>
  );
}
