using Cej.Domain.Actualites;

namespace Cej.Functions.Actualites;

/// <summary>Une page d'actualités.</summary>
/// <param name="Actualites">Les épinglées, puis les plus récentes.</param>
/// <param name="Total">Nombre d'actualités destinées à l'appelant.</param>
/// <param name="NonVues">La pastille rouge : nombre d'actualités parues depuis que l'appelant les a ouvertes.</param>
/// <param name="Derniere">
/// Parution de la dernière, UTC : ce que leur ouverture marque ; absente quand il n'y en a aucune, et pour les exploitants.
/// </param>
/// <param name="Structures">Pour les exploitants : les structures auxquelles une actualité peut être destinée.</param>
/// <param name="Suivant">La valeur à passer dans <c>apres</c> pour la page suivante ; absente à la fin.</param>
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

/// <summary>Une actualité.</summary>
/// <param name="Id">L'identifiant de l'actualité.</param>
/// <param name="Titre">Son titre, en texte simple.</param>
/// <param name="Contenu">
/// HTML nettoyé : p, br, strong, b, em, i, u, s, ul, ol, li, h3, h4, blockquote, hr et des liens qui s'ouvrent à côté.
/// </param>
/// <param name="Etiquettes">Des étiquettes en couleur.</param>
/// <param name="Structures">Les structures concernées ; toutes quand la liste est vide.</param>
/// <param name="PublieeLe">Sa date, UTC.</param>
/// <param name="Epinglee">Vrai pour une actualité épinglée, montrée en premier.</param>
/// <param name="Nouvelle">Vrai quand elle est parue depuis que l'appelant a ouvert les actualités.</param>
/// <param name="Version">La version à passer dans <c>If-Match</c> pour modifier.</param>
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

/// <summary>La pastille rouge.</summary>
/// <param name="NonVues">Nombre d'actualités parues depuis que l'appelant les a ouvertes.</param>
public sealed record NonVuesResponse(int NonVues);
