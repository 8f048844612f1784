namespace Cej.Functions.Infrastructure.Http;

/// <summary>Where a described parameter is.</summary>
internal enum Emplacement
{
    Requete,
    EnTete,
}

/// <summary>Describes, for the OpenAPI document, a parameter that the function reads from the request itself.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ParametreAttribute(string nom, string description) : Attribute
{
    public string Nom { get; } = nom;
    public string Description { get; } = description;
    public Emplacement Emplacement { get; init; } = Emplacement.Requete;
    public bool Requis { get; init; }
    public string[] Valeurs { get; init; } = [];

    /// <summary>For whole numbers: the least value; a text when both bounds are 0.</summary>
    public int Minimum { get; init; }

    /// <summary>For whole numbers: the greatest value.</summary>
    public int Maximum { get; init; }
}

/// <summary>Describes a body that is a file and not JSON, by the media types it may have.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CorpsDeFichierAttribute(params string[] types) : Attribute
{
    public IReadOnlyList<string> Types { get; } = types;
}

/// <summary>The statuses other than success that a function answers, besides 400, 401, 403, 429, 500 and 503.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ProblemesAttribute(params int[] statuts) : Attribute
{
    public IReadOnlyList<int> Statuts { get; } = statuts;
}

/// <summary>From the outcome of a use case to an answer.</summary>
internal static class Reponse
{
    /// <summary>The success as told, or the refusal as a problem.</summary>
    public static async Task<IResult> EnReponse<T>(this Task<Result<T>> outcome, Func<T, IResult> succes) =>
        (await outcome).Match(succes, Probleme.De);

    /// <summary>A list with its version, or 304 when the caller has it already.</summary>
    public static IResult Liste<T>(HttpRequest request, long version, T? page)
        where T : class
    {
        Etag.Annoncer(request, version);
        return page is null ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : TypedResults.Ok(page);
    }

    /// <summary>An answer that everybody reads alike, and whose body carries its version too.</summary>
    public static IResult AvecVersionCommune<T>(HttpRequest request, string version, T body)
    {
        Etag.AnnoncerCommune(request, version);
        return TypedResults.Ok(body);
    }

    /// <summary>An answer that carries its version.</summary>
    public static IResult AvecVersion<T>(HttpRequest request, string version, T body)
    {
        Etag.Annoncer(request, version);
        return TypedResults.Ok(body);
    }
}
