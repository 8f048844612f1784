using System.Globalization;
using Cej.Domain.Actualites;
using Cej.Functions.Infrastructure.Http;

namespace Cej.Functions.Actualites;

/// <summary>A page of news.</summary>
/// <param name="Actualites">Pinned first, then the newest.</param>
/// <param name="Total">How many there are for the caller.</param>
/// <param name="NonVues">The red badge: how many came out since the caller last opened them.</param>
/// <param name="Derniere">When the latest one came out, UTC: what opening them marks; absent when there is none, and for operators.</param>
/// <param name="Structures">For operators: the structures that news can be for.</param>
/// <param name="Suivant">What to pass as <c>apres</c> for the next page; absent at the end.</param>
public sealed record ActualitesResponse(
    IReadOnlyList<ActualiteResponse> Actualites,
    int Total,
    int NonVues,
    DateTimeOffset? Derniere,
    IReadOnlyList<string>? Structures,
    string? Suivant
)
{
    internal static ActualitesResponse De(ActualitesLues lues) =>
        new(
            [.. lues.Page.Lignes.Select(actualite => ActualiteResponse.Depuis(actualite, lues.VuesJusqua))],
            lues.Page.Total,
            lues.NonVues,
            lues.Derniere,
            lues.Structures,
            lues.Page.Suivant
        );
}

/// <summary>A piece of news.</summary>
/// <param name="Id">The piece of news.</param>
/// <param name="Titre">Its title: plain text.</param>
/// <param name="Contenu">Clean HTML: p, br, strong, b, em, i, u, s, ul, ol, li, h3, h4, blockquote, hr and links that open beside.</param>
/// <param name="Etiquettes">Coloured labels.</param>
/// <param name="Structures">Whom it concerns; everyone when empty.</param>
/// <param name="PublieeLe">Its date, UTC.</param>
/// <param name="Epinglee">Whether it comes first.</param>
/// <param name="Nouvelle">Whether it came out since the caller last opened the news.</param>
/// <param name="Version">What to pass as <c>If-Match</c> to change it.</param>
public sealed record ActualiteResponse(
    Guid Id,
    string Titre,
    string Contenu,
    IReadOnlyList<string> Etiquettes,
    IReadOnlyList<string> Structures,
    DateTimeOffset PublieeLe,
    bool Epinglee,
    bool Nouvelle,
    string Version
)
{
    internal static ActualiteResponse Depuis(Actualite actualite, DateTimeOffset? vuesJusqua = null) =>
        new(
            actualite.Id,
            actualite.Titre,
            actualite.Contenu,
            actualite.Etiquettes,
            actualite.Structures,
            actualite.PublieeLe,
            actualite.Epinglee,
            actualite.ParueLe > vuesJusqua,
            Etag.De(Revision(actualite))
        );

    internal static string Revision(Actualite actualite) => actualite.Revision.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The red badge.</summary>
/// <param name="NonVues">How many came out since the caller last opened them.</param>
public sealed record NonVuesResponse(int NonVues);
