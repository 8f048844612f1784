import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { cleDesConversations, clePortefeuille } from "@/shared/chat/cles";
import { ecouter } from "@/shared/tempsReel/connexion";
import { alerterDansLOnglet } from "@/shared/ui/titre";
import { useMessagesNonLus } from "./api/conversations";

/** Listens to what happens elsewhere: an event only tells what to read again. */
export default function TempsReel() {
  const cache = useQueryClient();
  const nonLus = useMessagesNonLus();
  useEffect(() => alerterDansLOnglet(nonLus > 0), [nonLus]);
  useEffect(
    () =>
      ecouter((evenement) => {
        if (evenement.type === "suivi-modifie" || evenement.type === "reprise") {
          void cache.invalidateQueries({ queryKey: cleDesConversations });
          void cache.invalidateQueries({ queryKey: clePortefeuille });
        }
      }),
    [cache],
  );
  return null;
}
