import { type ComponentType, type ReactNode, useEffect, useState } from "react";

/**
 * What a screen does without at first, and shows nothing: it comes when its file has. `lazy` would hold it back, for React lets whatever
 * comes behind a placeholder wait 300 ms for the next.
 * @param charger Always the same function.
 */
export function EnPlus({ charger }: { charger: () => Promise<{ default: ComponentType }> }): ReactNode {
  const [venu, setVenu] = useState<ReactNode>();
  useEffect(() => {
    // A file that does not come leaves the screen as it is.
    void charger().then(
      ({ default: Composant }) => setVenu(<Composant />),
      () => undefined,
    );
  }, [charger]);
  return venu;
}
