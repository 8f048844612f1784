import { type DragEvent, useState } from "react";
import { joindre } from "./pieces";

const porteDesFichiers = (evenement: DragEvent) => evenement.dataTransfer.types.includes("Files");

/** Files that are dragged onto a part of the page are joined to its message; `survol` while they hover. */
export function useGlisserDeposer(lieu: string) {
  const [survol, setSurvol] = useState(false);
  return {
    survol,
    zone: {
      onDragOver: (evenement: DragEvent) => {
        if (!porteDesFichiers(evenement)) return;
        evenement.preventDefault();
        evenement.dataTransfer.dropEffect = "copy";
        setSurvol(true);
      },
      onDragLeave: (evenement: DragEvent<HTMLElement>) => {
        if (!evenement.currentTarget.contains(evenement.relatedTarget as Node | null)) setSurvol(false);
      },
      onDrop: (evenement: DragEvent) => {
        if (!porteDesFichiers(evenement)) return;
        evenement.preventDefault();
        setSurvol(false);
        joindre(lieu, evenement.dataTransfer.files);
      },
    },
  };
}
