import { Paperclip } from "lucide-react";
import { useRef } from "react";
import { BoutonIcone } from "@/shared/ui/Bouton";
import { EXTENSIONS } from "./formats";
import { joindre } from "./pieces";

/** Where the focus goes when a file was taken away. */
export const ID_DU_TROMBONE = "joindre-un-fichier";

/** The paperclip. Guide: "Ajoutez des pièces jointes à vos messages en cliquant sur le trombone". */
export function BoutonJoindre({ lieu }: { lieu: string }) {
  const choix = useRef<HTMLInputElement>(null);
  return (
    <>
      <BoutonIcone id={ID_DU_TROMBONE} nom="Joindre un fichier" icone={Paperclip} aria-describedby="formats-acceptes" onPress={() => choix.current?.click()} />
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
