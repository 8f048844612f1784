using System.Buffers.Text;
using System.Text;
using Cej.Domain.Identite;
using Cej.Functions.Infrastructure.Identite;

namespace Cej.Functions.Infrastructure.Http;

/// <summary>Reads the query string and headers of a request; every fault is collected, so that all come back at once.</summary>
internal sealed class Lecture(HttpRequest request)
{
    private const int TexteMaximal = 200;
    private readonly List<ErreurDeChamp> _erreurs = [];

    /// <summary>What was wrong; null when everything could be read.</summary>
    public Refus? Refus => _erreurs.Count == 0 ? null : Refus.DeChamps(_erreurs);

    /// <summary>Goes on, unless something was wrong.</summary>
    public Task<Result<T>> Puis<T>(Func<Task<Result<T>>> suite) => Refus is { } refus ? Task.FromResult<Result<T>>(refus) : suite();

    /// <summary>The rows of the caller's space that are asked for, by search, cursor and version known.</summary>
    public DemandeDeListe DemandeDeListe(int limiteParDefaut, int limiteMaximale)
    {
        var recherche = Texte("recherche");
        var (apres, limite) = Page(limiteParDefaut, limiteMaximale);
        return new(recherche, apres, limite, request.VersionConnue(), request.Appelant());
    }

    /// <summary>Where a page of a list begins, null for the first, and how many rows it has at most.</summary>
    public (string? Apres, int Limite) Page(int limiteParDefaut, int limiteMaximale) =>
        (Texte("apres", maximum: 2_000), Entier("limite", limiteParDefaut, 1, limiteMaximale));

    /// <summary>The same for a list whose pages begin behind an identifier.</summary>
    public (Guid? Apres, int Limite) PageParIdentifiant(int limiteParDefaut, int limiteMaximale) =>
        (Identifiant("apres"), Entier("limite", limiteParDefaut, 1, limiteMaximale));

    /// <summary>A text of the query; null when absent.</summary>
    public string? Texte(string nom, int maximum = TexteMaximal)
    {
        var values = request.Query[nom];
        if (values.Count > 1 || values is [{ } value] && value.Length > maximum)
            _erreurs.Add(new(nom, $"Indiquez une seule valeur d'au plus {maximum} caractères."));
        return values is [{ Length: > 0 } texte] ? texte : null;
    }

    /// <summary>A whole number of the query.</summary>
    public int Entier(string nom, int defaut, int minimum, int maximum)
    {
        var text = Texte(nom);
        if (text is null)
            return defaut;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= minimum && value <= maximum)
            return value;
        _erreurs.Add(new(nom, $"Indiquez un nombre entier de {minimum} à {maximum}."));
        return defaut;
    }

    /// <summary>An identifier of the query; null when absent.</summary>
    public Guid? Identifiant(string nom)
    {
        var text = Texte(nom);
        if (text is null)
            return null;
        if (Guid.TryParseExact(text, "D", out var id))
            return id;
        _erreurs.Add(new(nom, "Ce curseur n'est pas valide : reprenez la liste au début."));
        return null;
    }

    /// <summary>The number of a message in the query; null when absent.</summary>
    public long? Numero(string nom)
    {
        var text = Texte(nom);
        if (text is null)
            return null;
        // Ten digits at most: numbers are stored with a fixed width.
        if (text.Length <= 10 && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            return value;
        _erreurs.Add(new(nom, "Indiquez le numéro d'un message."));
        return null;
    }

    /// <summary>A whole number of the query; null when absent.</summary>
    public int? EntierFacultatif(string nom, int minimum, int maximum) =>
        request.Query[nom] is [{ Length: > 0 }] ? Entier(nom, minimum, minimum, maximum) : null;

    /// <summary>A day of the query, e.g. 2026-11-23; null when absent.</summary>
    public DateOnly? Jour(string nom)
    {
        var text = Texte(nom);
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var jour))
            return jour;
        _erreurs.Add(new(nom, "Indiquez un jour sous la forme AAAA-MM-JJ."));
        return null;
    }

    /// <summary>Some of a few words of the query, separated by commas; none when absent.</summary>
    public IReadOnlyList<T> Plusieurs<T>(string nom, params ReadOnlySpan<(string Mot, T Valeur)> choix)
    {
        List<T> voulus = [];
        foreach (var mot in Texte(nom)?.Split(',') ?? [])
        {
            var connu = false;
            foreach (var (possible, valeur) in choix)
            {
                if (possible == mot)
                {
                    voulus.Add(valeur);
                    connu = true;
                }
            }

            if (!connu)
            {
                _erreurs.Add(new(nom, $"Indiquez une ou plusieurs de ces valeurs, séparées par des virgules : {Enumerer(choix)}."));
                break;
            }
        }

        return voulus;
    }

    /// <summary>One of a few words of the query; the first is the default.</summary>
    public T Choix<T>(string nom, params ReadOnlySpan<(string Mot, T Valeur)> choix)
    {
        var text = Texte(nom);
        if (text is null)
            return choix[0].Valeur;
        foreach (var (mot, valeur) in choix)
        {
            if (mot == text)
                return valeur;
        }

        _erreurs.Add(new(nom, $"Indiquez l'une de ces valeurs : {Enumerer(choix)}."));
        return choix[0].Valeur;
    }

    private static string Enumerer<T>(ReadOnlySpan<(string Mot, T Valeur)> choix)
    {
        var mots = new List<string>();
        foreach (var (mot, _) in choix)
            mots.Add(mot);
        return string.Join(", ", mots);
    }
}

/// <summary>
/// Entity tags: a version of the storage, opaque and safe in a header. An answer that is the caller's own has the caller in its tag:
/// two accounts at the same count never have each other's.
/// </summary>
internal static class Etag
{
    /// <summary>Between a version, which has none, and the caller.</summary>
    private const char Separateur = '~';

    /// <summary>As much of who a caller is as tells the accounts of one browser apart.</summary>
    private const int Chiffres = 16;

    /// <summary>The entity tag of a version, the same for everybody.</summary>
    public static string De(string version) => $"\"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(version))}\"";

    /// <summary>Announces the version of what is answered to this caller.</summary>
    public static void Annoncer(HttpRequest request, string version) =>
        request.HttpContext.Response.Headers.ETag = De(version, Marque(request));

    /// <summary>Announces the version of the caller's space.</summary>
    public static void Annoncer(HttpRequest request, long version) => Annoncer(request, version.ToString(CultureInfo.InvariantCulture));

    /// <summary>The entity tag that a counsellor's lists have at a version of the space.</summary>
    public static string DeLEspace(ConseillerId conseiller, long version) =>
        De(version.ToString(CultureInfo.InvariantCulture), Marque(conseiller));

    /// <summary>Announces the version of what everybody reads alike, and whose body carries it too.</summary>
    public static void AnnoncerCommune(HttpRequest request, string version) => request.HttpContext.Response.Headers.ETag = De(version);

    /// <summary>The version that a caller's header names; null when there is none of ours, or when it was told to somebody else.</summary>
    public static string? Lire(HttpRequest request, string? header)
    {
        if (Lire(header) is not { } lue || lue.LastIndexOf(Separateur) is not (> 0 and var fin))
            return Lire(header);
        return lue.AsSpan(fin + 1).SequenceEqual(Marque(request)) ? lue[..fin] : null;
    }

    /// <summary>The revision that a version counts; null when it is no number.</summary>
    public static long? Revision(string version) =>
        long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;

    private static string De(string version, string marque) => De(version + Separateur + marque);

    private static string Marque(HttpRequest request) =>
        request.Appelant() switch
        {
            Appelant.Conseiller conseiller => Marque(conseiller.Id),
            var autre => autre.Identite.Hex[..Chiffres],
        };

    /// <summary>The end of the identifier: its beginning is a time, which colleagues share.</summary>
    private static string Marque(ConseillerId conseiller) => conseiller.Value.ToString("N")[^Chiffres..];

    /// <summary>The version of an <c>If-Match</c> or <c>If-None-Match</c> header; null when there is none of ours.</summary>
    private static string? Lire(string? header)
    {
        if (header is null || header.Length is < 3 or > 512 || header[0] != '"' || header[^1] != '"')
            return null;
        var inner = header.AsSpan(1, header.Length - 2);
        if (!Base64Url.IsValid(inner))
            return null;
        // A version of ours is visible ASCII: nothing else may reach a header of the storage's own protocol.
        var version = Base64Url.DecodeFromChars(inner);
        return version.Length > 0 && !version.AsSpan().ContainsAnyExceptInRange((byte)'!', (byte)'~')
            ? Encoding.ASCII.GetString(version)
            : null;
    }
}

/// <summary>Headers that carry a condition.</summary>
internal static class EnTetes
{
    /// <summary>
    /// Goes on with the version that the caller read. Without the header, 428; a tag that is none of ours matches nothing, as any stale one.
    /// </summary>
    public static Task<IResult> SurVersion(this HttpRequest request, Func<string, Task<IResult>> suite) =>
        request.Headers.IfMatch is [{ Length: > 0 } header] && header != "*"
            ? suite(Etag.Lire(request, header) ?? "?")
            : Task.FromResult(Probleme.De(Probleme.IfMatchRequis, StatusCodes.Status428PreconditionRequired));

    /// <summary>The version of a list that the caller has, by <c>If-None-Match</c>; null without one.</summary>
    public static long? VersionConnue(this HttpRequest request) =>
        request.Headers.IfNoneMatch is [var header] && Etag.Lire(request, header) is { } version ? Etag.Revision(version) : null;

    /// <summary>The idempotency key; null when the caller gives none.</summary>
    public static Result<string?> CleIdempotence(this HttpRequest request) =>
        request.Headers["Idempotency-Key"] switch
        {
            [] => (Result<string?>)(string?)null,
            [{ Length: >= 1 and <= 64 } cle] when cle.All(c => char.IsAsciiLetterOrDigit(c) || c is '-') => cle,
            _ => Probleme.CleIdempotenceInvalide,
        };
}
