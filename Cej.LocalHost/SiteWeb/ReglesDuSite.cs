using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Cej.LocalHost.SiteWeb;

/// <summary>
/// The rules of the front end's <c>staticwebapp.config.json</c>, as Azure Static Web Apps applies them: one file says which headers
/// every host sends.
/// </summary>
internal sealed class ReglesDuSite
{
    /// <summary>The file's name in the built site; it is read, never served.</summary>
    public const string NomDuFichier = "staticwebapp.config.json";

    private readonly Dictionary<string, string> _entetes;
    private readonly (Regex Motif, RouteDuSite Route)[] _routes;
    private readonly Regex[] _sansRepli;

    private ReglesDuSite(Contenu contenu)
    {
        _entetes = contenu.GlobalHeaders;
        _routes = [.. contenu.Routes.SelectMany(route => Developper(route.Route).Select(motif => (Motif(motif), route)))];
        _sansRepli = [.. contenu.NavigationFallback.Exclude.SelectMany(Developper).Select(Motif)];
    }

    /// <summary>Reads the rules of a built site.</summary>
    /// <exception cref="JsonException">The file is malformed.</exception>
    public static ReglesDuSite Lire(string dossier)
    {
        using var fichier = File.OpenRead(Path.Combine(dossier, NomDuFichier));
        return new(JsonSerializer.Deserialize<Contenu>(fichier, JsonSerializerOptions.Web)!);
    }

    /// <summary>Whether an address that is no file shows the application, which knows its own addresses.</summary>
    public bool ReplieSurLAccueil(string chemin) => !_sansRepli.Any(motif => motif.IsMatch(chemin));

    /// <summary>The file that an address is told to show in place of one of its own: the page of the application that it belongs to.</summary>
    public string? Reecriture(string chemin) => Route(chemin)?.Rewrite;

    /// <summary>Adds the headers of an address; a route's win over the global ones.</summary>
    public void Appliquer(string chemin, IHeaderDictionary entetes)
    {
        foreach (var (nom, valeur) in _entetes)
            entetes[nom] = valeur;
        foreach (var (nom, valeur) in Route(chemin)?.Headers ?? [])
            entetes[nom] = valeur;
    }

    /// <summary>The first rule that an address matches; no other is looked at.</summary>
    private RouteDuSite? Route(string chemin) => Array.Find(_routes, route => route.Motif.IsMatch(chemin)).Route;

    /// <summary><c>/*.{svg,txt}</c> stands for <c>/*.svg</c> and <c>/*.txt</c>.</summary>
    private static IEnumerable<string> Developper(string motif)
    {
        var (debut, fin) = (motif.IndexOf('{', StringComparison.Ordinal), motif.IndexOf('}', StringComparison.Ordinal));
        return debut < 0 ? [motif] : motif[(debut + 1)..fin].Split(',').Select(choix => motif[..debut] + choix + motif[(fin + 1)..]);
    }

    private static Regex Motif(string motif) =>
        new($"^{Regex.Escape(motif).Replace(@"\*", ".*", StringComparison.Ordinal)}$", RegexOptions.NonBacktracking);

    private sealed record Contenu(Dictionary<string, string> GlobalHeaders, RouteDuSite[] Routes, Repli NavigationFallback);

    private sealed record RouteDuSite(string Route, Dictionary<string, string>? Headers, string? Rewrite);

    private sealed record Repli(string[] Exclude);
}
