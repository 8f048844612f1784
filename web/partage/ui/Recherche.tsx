import { Search, X } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { SearchField } from "react-aria-components/SearchField";
import styles from "./Recherche.module.css";

interface Props {
  label: string;
  /** The label stays for screen readers. */
  sansLabel?: boolean;
  placeholder?: string;
  value: string;
  onChange: (texte: string) => void;
  autoFocus?: boolean;
  id?: string;
  /** On Enter, which then does not send the form that the field is in. */
  onSubmit?: (texte: string) => void;
}

/** A search that answers while one types; Escape empties it. */
export function Recherche({ label, sansLabel, placeholder, ...props }: Props) {
  return (
    <SearchField {...props} className={styles.recherche ?? ""}>
      <Label className={sansLabel ? "lecteur" : (styles.label ?? "")}>{label}</Label>
      <div className={styles.cadre}>
        <Search size={18} aria-hidden="true" className={styles.loupe} />
        <Input className={styles.entree ?? ""} maxLength={200} autoComplete="off" {...(placeholder && { placeholder })} />
        <Button className={styles.effacer ?? ""} aria-label="Effacer la recherche">
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
    </SearchField>
  );
}
