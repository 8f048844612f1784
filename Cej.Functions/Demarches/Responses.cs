using Cej.Domain.Demarches;
using Cej.Domain.Primitives;
using Cej.Functions.Infrastructure.Http;

namespace Cej.Functions.Demarches;

/// <summary>A page of démarches.</summary>
/// <param name="Demarches">What is still to be done first, then by date.</param>
/// <param name="Total">How many answer the filter.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record DemarchesResponse(IReadOnlyList<DemarcheResponse> Demarches, int Total, string? Suivant)
{
    internal static DemarchesResponse De(PageDeListe<Demarche> page, DateOnly aujourdhui) =>
        new([.. page.Lignes.Select(demarche => DemarcheResponse.Depuis(demarche, aujourdhui))], page.Total, page.Suivant);
}

/// <summary>A démarche. Days are days in Paris.</summary>
/// <param name="Id">The démarche.</param>
/// <param name="Type"><c>predefinie</c> or <c>personnalisee</c>.</param>
/// <param name="Titre">What to show first: what is done, or the person's own words.</param>
/// <param name="Pourquoi">The thematic of a predefined one.</param>
/// <param name="Quoi">What is done in a predefined one.</param>
/// <param name="Moyen">The way that was chosen in a predefined one.</param>
/// <param name="Commentaire">The words of a personalised one.</param>
/// <param name="Statut"><c>a-faire</c>, <c>en-cours</c>, <c>realisee</c> or <c>annulee</c>.</param>
/// <param name="StatutsPossibles">The statuses it can take now.</param>
/// <param name="EnRetard">Whether its date is over and it is not done.</param>
/// <param name="DateDebut">The day it was begun.</param>
/// <param name="DateFin">The day by which it is to be done, or was done; absent when it was given up.</param>
/// <param name="CreeLe">When it was created, UTC.</param>
/// <param name="ModifieLe">When it was last changed, UTC.</param>
/// <param name="AnnuleeLe">When it was given up, UTC.</param>
/// <param name="Duplicata">Whether it was made from another one.</param>
/// <param name="Transmission">How far the Journal de Recherche d'Emploi knows.</param>
/// <param name="Version">What to pass as <c>If-Match</c> to change it.</param>
public sealed record DemarcheResponse(
    Guid Id,
    string Type,
    string Titre,
    TermeResponse? Pourquoi,
    TermeResponse? Quoi,
    TermeResponse? Moyen,
    string? Commentaire,
    string Statut,
    IReadOnlyList<string> StatutsPossibles,
    bool EnRetard,
    DateOnly? DateDebut,
    DateOnly? DateFin,
    DateTimeOffset CreeLe,
    DateTimeOffset ModifieLe,
    DateTimeOffset? AnnuleeLe,
    bool Duplicata,
    TransmissionResponse Transmission,
    string Version
)
{
    internal static DemarcheResponse Depuis(Demarche demarche, DateOnly aujourdhui)
    {
        var predefinie = demarche.Contenu as ContenuDeDemarche.Predefinie;
        var commentaire = (demarche.Contenu as ContenuDeDemarche.Personnalisee)?.Commentaire;
        return new(
            demarche.Id,
            predefinie is null ? "personnalisee" : "predefinie",
            predefinie?.Quoi.Libelle ?? commentaire!,
            TermeResponse.De(predefinie?.Pourquoi),
            TermeResponse.De(predefinie?.Quoi),
            TermeResponse.De(predefinie?.Moyen),
            commentaire,
            Statuts.Mot(demarche.Statut),
            [.. demarche.StatutsPossibles.Select(Statuts.Mot)],
            demarche.EstEnRetard(aujourdhui),
            demarche.Debut,
            demarche.Fin,
            demarche.CreeLe,
            demarche.ModifieLe,
            demarche.AnnuleeLe,
            demarche.Duplicata,
            TransmissionResponse.De(demarche.Transmission),
            Etag.De(Revision(demarche))
        );
    }

    internal static string Revision(Demarche demarche) => demarche.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A code with what it is called.</summary>
/// <param name="Code">What to send.</param>
/// <param name="Libelle">What to show.</param>
public sealed record TermeResponse(string Code, string Libelle)
{
    internal static TermeResponse? De(Terme? terme) => terme is null ? null : new(terme.Code, terme.Libelle);
}

/// <summary>How far the Journal de Recherche d'Emploi and Gestion des Parcours know of a démarche.</summary>
/// <param name="Etat"><c>en-attente</c>, <c>transmise</c> or <c>refusee</c>.</param>
/// <param name="Le">When it was taken or refused, UTC; absent while it waits.</param>
/// <param name="Raison">Why it was refused, or why it still waits.</param>
public sealed record TransmissionResponse(string Etat, DateTimeOffset? Le, string? Raison)
{
    internal static TransmissionResponse De(Transmission transmission) =>
        new(
            transmission.Etat switch
            {
                EtatDeTransmission.EnAttente => "en-attente",
                EtatDeTransmission.Transmise => "transmise",
                EtatDeTransmission.Refusee => "refusee",
            },
            transmission.Le,
            transmission.Raison
        );
}

/// <summary>The words of the wire.</summary>
internal static class Statuts
{
    public static readonly (string Mot, StatutDeDemarche Valeur)[] Tous =
    [
        ("a-faire", StatutDeDemarche.AFaire),
        ("en-cours", StatutDeDemarche.EnCours),
        ("realisee", StatutDeDemarche.Realisee),
        ("annulee", StatutDeDemarche.Annulee),
    ];

    public static string Mot(StatutDeDemarche statut) => Tous.First(connu => connu.Valeur == statut).Mot;

    public static StatutDeDemarche? Lire(string? mot) =>
        Tous.FirstOrDefault(connu => connu.Mot == mot) is (not null, var valeur) ? valeur : null;
}
