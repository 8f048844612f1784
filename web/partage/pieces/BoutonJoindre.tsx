import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { Bouton, BoutonIcone } from "@partage/ui/Bouton";
import { EXTENSIONS, FORMATS_ACCEPTES } from "./formats";
import { joindre, usePieces } from "./pieces";

/** Where the focus goes when a file was taken away; a page may have two drafts, its own and the chat's. */
export const idDuTrombone = (lieu: string) => `joindre${lieu}`;
const idDesFormats = (lieu: string) => `formats${lieu}`;

/** The line about what may be attached. */
export function FormatsAcceptes({ lieu, className }: { lieu: string; className?: string | undefined }) {
  return (
    <p id={idDesFormats(lieu)} className={className}>
      {FORMATS_ACCEPTES}
    </p>
  );
}

/** What makes a document readable to whoever cannot see it, once there is one. */
export function LisibleParTous({ lieu, className }: { lieu: string; className?: string | undefined }) {
  if (usePieces(lieu).length === 0) return null;
  return (
    <p className={className}>
      Lisible par tous : un PDF fait depuis un traitement de texte, avec des titres. Une photo de page ne se lit pas.
    </p>
  );
}

/** The paperclip. Guide: "Ajoutez des pièces jointes à vos messages en cliquant sur le trombone". */
export function BoutonJoindre({ lieu, enToutesLettres }: { lieu: string; enToutesLettres?: boolean }) {
  const choix = useRef<HTMLInputElement>(null);
  const bouton = { id: idDuTrombone(lieu), "aria-describedby": idDesFormats(lieu), onPress: () => choix.current?.click() };
  return (
    <>
      {enToutesLettres ? (
        <Bouton {...bouton} aspect="secondaire" icone={Paperclip}>
          Joindre un fichier
        </Bouton>
      ) : (
        <BoutonIcone {...bouton} nom="Joindre un fichier" icone={Paperclip} />
      )}
      <input
        ref={choix}
        type="file"
        hidden
        multiple
        accept={EXTENSIONS}
        onChange={({ target }) => {
          joindre(lieu, target.files ?? []);
          // The same file again is a choice again.
          target.value = "";
        }}
      />
    </>
  );
}
