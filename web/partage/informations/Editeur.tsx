/** Who answers for the service and where it runs, as the law asks for it; an operator completes it for both applications. */
export function Editeur() {
  return (
    <>
      <h2>Éditeur</h2>
      <p>
        Ce service est édité par l’organisme qui l’exploite. Son nom, son adresse et son directeur de publication sont à compléter par lui.
      </p>
      <h2>Hébergement</h2>
      <p>
        Le service est prévu pour Microsoft Azure, dans une région européenne choisie par l’exploitant. Il fonctionne aussi entièrement sur
        une seule machine.
      </p>
    </>
  );
}
