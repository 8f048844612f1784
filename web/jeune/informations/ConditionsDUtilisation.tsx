import { Conditions } from "./Conditions";
import { Information } from "./Information";

export default function ConditionsDUtilisation() {
  return (
    <Information titre="Conditions d’utilisation">
      <Conditions />
    </Information>
  );
}
