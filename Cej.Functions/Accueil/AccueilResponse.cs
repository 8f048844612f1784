using System.Text.Json;
using Cej.Domain.Accueil;
using Cej.Domain.Offres;
using Cej.Functions.Demarches;

namespace Cej.Functions.Accueil;

/// <summary>L'accueil d'un jeune.</summary>
/// <param name="MessageImportant">Ce que le conseiller affiche en ce moment ; absent quand il n'y a rien.</param>
/// <param name="MessagesNonLus">Nombre de messages du conseiller qui ne sont pas lus.</param>
/// <param name="Semaine">La semaine en cours, du lundi au dimanche, et ses démarches.</param>
/// <param name="EnRetard">Les démarches dont la date est passée, les plus anciennes d'abord ; 50 au plus.</param>
/// <param name="NouvellesOffres">Les alertes qui ont de nouvelles offres et n'ont pas été lues, les plus récentes d'abord.</param>
/// <param name="Suggestions">Les recherches suggérées qui attendent une réponse.</param>
/// <param name="Conseiller">Qui accompagne le jeune.</param>
public sealed record AccueilResponse(
    ImportantResponse? MessageImportant,
    int MessagesNonLus,
    SemaineDeLAccueilResponse Semaine,
    IReadOnlyList<DemarcheResponse> EnRetard,
    IReadOnlyList<NouvellesOffresResponse> NouvellesOffres,
    IReadOnlyList<SuggestionEnAttenteResponse> Suggestions,
    InterlocuteurResponse Conseiller
)
{
    /// <summary>The same for the same content.</summary>
    internal string Version => Empreinte.De(JsonSerializer.Serialize(this, AccueilReponses.Default.AccueilResponse)).Hex;

    internal static AccueilResponse De(AccueilDuJeune lu) =>
        new(
            lu.Important is { } important ? new(important.Texte, important.Debut, important.Fin) : null,
            lu.MessagesNonLus,
            new(lu.Semaine.Lundi, lu.Semaine.Dimanche, [.. lu.DeLaSemaine.Select(DemarcheResponse.Depuis)]),
            [.. lu.EnRetard.Select(DemarcheResponse.Depuis)],
            [.. lu.NouvellesOffres.Select(NouvellesOffresResponse.De)],
            [.. lu.Suggestions.Select(SuggestionEnAttenteResponse.De)],
            new(lu.Conseiller?.Prenom, lu.Conseiller?.Nom, lu.Temporaire, lu.Avant is { } avant ? $"{avant.Prenom} {avant.Nom}" : null)
        );
}

/// <summary>Le message important du conseiller.</summary>
/// <param name="Texte">Son texte.</param>
/// <param name="Debut">Le premier jour d'affichage, à Paris.</param>
/// <param name="Fin">Le dernier jour d'affichage, à Paris.</param>
public sealed record ImportantResponse(string Texte, DateOnly Debut, DateOnly Fin);

/// <summary>La semaine en cours, là où vit le jeune.</summary>
/// <param name="Du">Le lundi.</param>
/// <param name="Au">Le dimanche.</param>
/// <param name="Demarches">Les démarches de la semaine, par date, sans celles qui sont en retard ou annulées ; 50 au plus.</param>
public sealed record SemaineDeLAccueilResponse(DateOnly Du, DateOnly Au, IReadOnlyList<DemarcheResponse> Demarches);

/// <summary>Une alerte qui a de nouvelles offres.</summary>
/// <param name="Notification">La notification, à marquer lue.</param>
/// <param name="Recherche">La recherche sauvegardée.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="Nombre">Nombre de nouvelles offres.</param>
/// <param name="Le">Date et heure, UTC.</param>
public sealed record NouvellesOffresResponse(Guid Notification, Guid Recherche, string Titre, int Nombre, DateTimeOffset Le)
{
    internal static NouvellesOffresResponse De(Notification lue) => new(lue.Id, lue.Objet, lue.Titre, lue.Nombre, lue.Le);
}

/// <summary>Une recherche suggérée par le conseiller.</summary>
/// <param name="Id">La suggestion, à accepter ou à refuser.</param>
/// <param name="Titre">Son titre.</param>
/// <param name="Le">Date et heure, UTC.</param>
public sealed record SuggestionEnAttenteResponse(Guid Id, string Titre, DateTimeOffset Le)
{
    internal static SuggestionEnAttenteResponse De(Suggestion lue) => new(lue.Id, lue.Titre, lue.Le);
}

/// <summary>Qui accompagne le jeune.</summary>
/// <param name="Prenom">Prénom ; absent quand son compte n'existe plus.</param>
/// <param name="Nom">Nom ; absent quand son compte n'existe plus.</param>
/// <param name="Temporaire">Vrai quand il remplace un collègue.</param>
/// <param name="Avant">Le collègue qu'il remplace.</param>
public sealed record InterlocuteurResponse(string? Prenom, string? Nom, bool Temporaire, string? Avant);

/// <summary>The answer, generated ahead so that writing it costs little.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(AccueilResponse))]
internal sealed partial class AccueilReponses : JsonSerializerContext;
