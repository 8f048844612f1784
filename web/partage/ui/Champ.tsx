import { type ComponentProps, type ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Input } from "react-aria-components/Input";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { TextArea } from "react-aria-components/TextArea";
import { TextField, type TextFieldProps } from "react-aria-components/TextField";
import styles from "./Champ.module.css";

interface Props extends Omit<TextFieldProps, "children" | "className" | "isInvalid"> {
  label: string;
  aide?: ReactNode;
  /** What is wrong, and what to do; the field is invalid while it is there. */
  erreur?: string | undefined;
  lignes?: number;
  entree?: ComponentProps<typeof Input>;
}

/** A labelled text field: its help and its error are read with it. */
export function Champ({ label, aide, erreur, lignes, entree, ...props }: Props) {
  return (
    <TextField {...props} isInvalid={Boolean(erreur)} className={styles.champ ?? ""} validationBehavior="aria">
      <Label className={styles.label ?? ""}>
        {props.isRequired && (
          <span aria-hidden="true" className={styles.requis}>
            *{" "}
          </span>
        )}
        {label}
      </Label>
      {aide && (
        <Text slot="description" className={styles.aide ?? ""}>
          {aide}
        </Text>
      )}
      {lignes ? <TextArea rows={lignes} className={styles.entree ?? ""} /> : <Input {...entree} className={styles.entree ?? ""} />}
      <FieldError className={styles.erreur ?? ""}>{erreur}</FieldError>
    </TextField>
  );
}
