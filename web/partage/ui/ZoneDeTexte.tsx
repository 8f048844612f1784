import type { ComponentProps } from "react";
import { TextArea } from "react-aria-components/TextArea";
import styles from "./ZoneDeTexte.module.css";

interface Props extends Omit<ComponentProps<typeof TextArea>, "className" | "value"> {
  value: string;
  className?: string | undefined;
}

/** A field of several lines that is as high as its text, up to the height of its class. */
export function ZoneDeTexte({ className, value, ...props }: Props) {
  return (
    // The frame writes the same text unseen, which gives it the height: browsers of three years ago know no other way without a script.
    <span className={[styles.cadre, className].filter(Boolean).join(" ")} data-texte={value}>
      <TextArea {...props} value={value} className={styles.champ ?? ""} />
    </span>
  );
}
