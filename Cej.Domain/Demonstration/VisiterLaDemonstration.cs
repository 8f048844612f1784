using Cej.Domain.Demarches;

namespace Cej.Domain.Demonstration;

/// <summary>The demo space, for anyone: reads what was invented, and answers to what is written as the application would, keeping nothing.</summary>
public sealed class VisiterLaDemonstrationHandler(
    GenerateurDeVisite generateur,
    ReferentielDesDemarches referentiel,
    Identifiants identifiants,
    TimeProvider clock
)
{
    /// <summary>A visit: a new one, or one that goes on.</summary>
    public VisiteDeDemonstration Visiter(Guid? visite) => generateur.Generer(visite ?? identifiants.Nouveau());

    /// <summary>A message as it would be sent.</summary>
    public Result<Message> Ecrire(Guid visite, string? texte) =>
        Contenu
            .Lire(texte)
            .Map(contenu => generateur.Generer(visite).Conversation.Ajouter(Auteur.Beneficiaire, contenu, clock.GetUtcNow()).Message);

    /// <summary>A démarche as it would be created, by a person in Paris; it never reaches a partner.</summary>
    public Result<DemarcheDuJour> Creer(Guid visite, string? quoi, string? moyen, string? commentaire, DateOnly? fin)
    {
        var instant = clock.GetUtcNow();
        var dossier = generateur.Generer(visite).Beneficiaire.Id;
        return NouvelleDemarche
            .Lire(referentiel, quoi, moyen, commentaire, fin, Fuseau.Paris.Jour(instant))
            .Map(lue => lue.Creer(identifiants.Nouveau(), dossier, Empreinte.De("demonstration"), instant, Fuseau.Paris))
            .Map(creee => new DemarcheDuJour(creee, Fuseau.Paris.Jour(instant)));
    }
}
