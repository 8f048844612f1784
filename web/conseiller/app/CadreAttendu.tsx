import { identite } from "@partage/theme/identite";
import { Chargement } from "@partage/ui/Etats";

/** The frame of the application while nothing is known of who is there: as index.html shows it before any script. */
export function CadreAttendu({ quoi }: { quoi: string }) {
  return (
    <div className="cadreEnColonnes cadreAttendu">
      <div />
      <main>
        <h1 className="lecteur">{identite.titre}</h1>
        <Chargement quoi={quoi} />
        {BARRES.map((barre) => (
          <i key={barre} />
        ))}
      </main>
      <div />
    </div>
  );
}

const BARRES = [1, 2, 3, 4, 5, 6];
