namespace Cej.LocalHost.Identite;

/// <summary>Settings of the development identity provider.</summary>
public sealed record FournisseurOptions
{
    /// <summary>Folder that keeps the keys, so that tokens and sessions survive a restart. Created when absent, for its owner only.</summary>
    public required string DossierDesCles { get; init; }

    /// <summary>
    /// Origin that clients reach the local host at, e.g. <c>http://127.0.0.1:7071</c>. Null: <c>http://127.0.0.1</c> with the port
    /// that Kestrel listens on, known once started (so port 0 works).
    /// </summary>
    public Uri? Origine { get; init; }

    /// <summary>Claim <c>aud</c> of the access tokens: what the API accepts.</summary>
    public string Audience { get; init; } = "cej-api";

    /// <summary>
    /// Further loopback origins that may host the web front end, e.g. Vite's <c>http://127.0.0.1:5173</c>. The local host's own
    /// origin is always one, as 127.0.0.1 and as localhost.
    /// </summary>
    public IReadOnlyList<Uri> OriginesWeb { get; init; } = [];

    /// <summary>Lifetime of access and identity tokens.</summary>
    public TimeSpan DureeDesJetons { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>Lifetime of a refresh token; each use gives a new one with the whole lifetime again.</summary>
    public TimeSpan DureeDeRafraichissement { get; init; } = TimeSpan.FromDays(14);

    /// <summary>Lifetime of the browser's sign-in session, prolonged by use.</summary>
    public TimeSpan DureeDeSession { get; init; } = TimeSpan.FromHours(12);
}
