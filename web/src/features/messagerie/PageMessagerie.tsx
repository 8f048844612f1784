import { useState } from "react";
import { Page } from "@/shared/ui/Page";
import { Recherche } from "@/shared/ui/Recherche";
import { useDiffere } from "@/shared/ui/useDiffere";
import { ListeDesConversations } from "./components/ListeDesConversations";

/** The messaging in full screen. */
export default function PageMessagerie() {
  const [recherche, setRecherche] = useState("");
  const cherchee = useDiffere(recherche.trim());
  return (
    <Page titre="Messagerie" large>
      <Recherche label="Rechercher une conversation" value={recherche} onChange={setRecherche} />
      <ListeDesConversations ouvrir={() => undefined} recherche={cherchee} />
    </Page>
  );
}
