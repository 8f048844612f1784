import { Camera, FileText, Image, type LucideIcon } from "lucide-react";
import { useRef, useState } from "react";
import { Feuille } from "@jeune/ui/Feuille";
import { EXTENSIONS } from "@partage/pieces/formats";
import { joindre } from "@partage/pieces/pieces";
import { ranger, sortir } from "@partage/rangement/rangement";
import styles from "./Messages.module.css";
import { preparerUnePhoto } from "./photo";

const REDUIRE = "cej.jeune.reduire-les-photos";

interface Source {
  nom: string;
  icone: LucideIcon;
  accept: string;
  capture?: "environment";
}

const SOURCES: readonly Source[] = [
  { nom: "Prendre une photo", icone: Camera, accept: "image/*", capture: "environment" },
  { nom: "Choisir une photo", icone: Image, accept: "image/*" },
  { nom: "Choisir un fichier", icone: FileText, accept: EXTENSIONS },
];

/** Where a file comes from: the camera, the gallery or the files. */
export function ChoixDePieces({ lieu, fermer }: { lieu: string; fermer: () => void }) {
  const [reduire, setReduire] = useState(() => sortir(REDUIRE, (valeur) => valeur === true || undefined) ?? false);
  const prendre = async (choisis: readonly File[]) => {
    fermer();
    joindre(lieu, await Promise.all(choisis.map((fichier) => preparerUnePhoto(fichier, reduire))));
  };
  return (
    <Feuille titre="Joindre un fichier" fermer={fermer}>
      <p>PDF, JPG ou PNG, 5&nbsp;Mo au plus. N’envoyez pas de document médical ou bancaire par ce moyen.</p>
      <ul className={styles.sources}>
        {SOURCES.map((source) => (
          <Choix key={source.nom} source={source} prendre={(choisis) => void prendre(choisis)} />
        ))}
      </ul>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={reduire}
          onChange={({ target }) => {
            setReduire(target.checked);
            ranger(REDUIRE, target.checked);
          }}
        />
        <span>Réduire les photos : elles partent plus vite et consomment moins de données.</span>
      </label>
    </Feuille>
  );
}

function Choix({ source: { nom, icone: Icone, accept, capture }, prendre }: { source: Source; prendre: (choisis: File[]) => void }) {
  const choix = useRef<HTMLInputElement>(null);
  return (
    <li>
      <button type="button" className={styles.source} onClick={() => choix.current?.click()}>
        <Icone size={22} aria-hidden="true" />
        {nom}
      </button>
      <input
        ref={choix}
        type="file"
        hidden
        multiple={!capture}
        accept={accept}
        capture={capture}
        onChange={({ target }) => {
          const choisis = [...(target.files ?? [])];
          if (choisis.length > 0) prendre(choisis);
        }}
      />
    </li>
  );
}
