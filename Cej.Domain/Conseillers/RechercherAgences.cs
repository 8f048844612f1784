namespace Cej.Domain.Conseillers;

/// <summary>Searches the reference list of agencies, for the profile's choice.</summary>
public sealed class RechercherAgencesHandler(IAgences agences)
{
    /// <summary>The agencies whose name holds every word typed; all of them when none is.</summary>
    public async Task<IReadOnlyList<Agence>> Handle(string? saisie, CancellationToken cancellationToken)
    {
        var liste = await agences.Lister(cancellationToken);
        var recherche = new Recherche(saisie);
        return recherche.EstVide ? liste : [.. liste.Where(agence => recherche.Trouve(TextePlie.Plier(agence.Nom)))];
    }
}
