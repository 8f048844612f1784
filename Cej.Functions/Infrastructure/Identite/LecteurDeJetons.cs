using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Cej.Domain.Identite;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Infrastructure.Identite;

/// <summary>What an access token says of who is calling.</summary>
/// <param name="Valide">Whether one of the providers gave it, for this API and for now.</param>
/// <param name="Appelant">Null with a refusal.</param>
/// <param name="Refus">Why it opens nothing.</param>
/// <param name="Expiration">Until when a valid one counts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct JetonLu(bool Valide, Appelant? Appelant, Refus? Refus, DateTimeOffset Expiration)
{
    public static JetonLu Refuse(Refus refus) => new(false, null, refus, default);
}

/// <summary>Reads access tokens: each with the keys of the provider that it says it comes from, and the meaning of that one's claims.</summary>
/// <remarks>
/// What an operator has to put right at a provider is logged, with the names of settings and of claims and never with what is in a token;
/// each once a minute at most, since anybody may send tokens.
/// </remarks>
internal sealed partial class LecteurDeJetons(IOptions<IdentiteOptions> identite, TimeProvider clock, ILogger<LecteurDeJetons> logger)
    : IDisposable
{
    /// <summary>How long a request waits for keys; an error is then answered within two seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan EntreDeuxAvis = TimeSpan.FromMinutes(1);

    private readonly HttpClient _http = new(Sorties.Gestionnaire())
    {
        MaxResponseContentBufferSize = 1024 * 1024,
        // Requests that need the keys wait for it too, not as long.
        Timeout = TimeSpan.FromSeconds(20),
    };

    private readonly ConcurrentDictionary<string, DateTimeOffset> _avis = new(StringComparer.Ordinal);
    private FrozenDictionary<string, Fournisseur>? _fournisseurs;

    /// <summary>By issuer. Not before the first token: an embedded provider knows its own address only once its host listens.</summary>
    private FrozenDictionary<string, Fournisseur> Fournisseurs =>
        _fournisseurs ??= identite
            .Value.Fournisseurs.Select(fournisseur => new Fournisseur(fournisseur.Key, fournisseur.Value, _http))
            .ToFrozenDictionary(fournisseur => fournisseur.Emetteur, StringComparer.Ordinal);

    /// <summary>Fetches the keys of every provider.</summary>
    public Task Chauffer(CancellationToken cancellationToken) =>
        Task.WhenAll(Fournisseurs.Values.Select(fournisseur => fournisseur.Chauffer(cancellationToken)));

    /// <summary>A provider whose tokens could not be verified now; null when all could.</summary>
    public async Task<string?> SansCles()
    {
        foreach (var fournisseur in Fournisseurs.Values)
        {
            if (!await fournisseur.ADesCles())
                return fournisseur.Nom;
        }

        return null;
    }

    /// <summary>Reads an access token: its caller, or why it is refused.</summary>
    public async Task<JetonLu> Lire(string texte)
    {
        if (Decoder(texte) is not { } jeton)
        {
            if (Annoncer("opaque"))
                LogOpaque(logger);
            return JetonLu.Refuse(Probleme.JetonOpaque);
        }
        if (jeton.IsEncrypted)
        {
            if (Annoncer("encrypted"))
                LogEncrypted(logger);
            return JetonLu.Refuse(Probleme.JetonOpaque);
        }
        if (!Fournisseurs.TryGetValue(jeton.Issuer, out var fournisseur))
        {
            if (Annoncer("issuer"))
                LogUnknownIssuer(logger, string.Join(", ", Fournisseurs.Keys));
            return JetonLu.Refuse(Probleme.NonAuthentifie);
        }

        if (Fournisseur.AUneExtension(jeton))
        {
            if (Annoncer($"{fournisseur.Nom} extension"))
                LogRefused(logger, fournisseur.Nom, "its header has an extension that must be understood (crit, b64)");
            return JetonLu.Refuse(Probleme.NonAuthentifie);
        }

        if (!await ADesCles(fournisseur))
        {
            if (Annoncer($"{fournisseur.Nom} keys"))
                LogNoKeys(logger, fournisseur.Nom);
            return JetonLu.Refuse(Probleme.Indisponible);
        }
        var verifie = await fournisseur.Verifier(jeton);
        if (!verifie.IsValid)
        {
            Expliquer(fournisseur, verifie.Exception);
            return JetonLu.Refuse(Probleme.NonAuthentifie);
        }

        var (appelant, refus, manque) = AppelantDuJeton.Lire(fournisseur, new(verifie.ClaimsIdentity));
        if (refus is not null && Annoncer($"{fournisseur.Nom} {manque}"))
            LogNobody(logger, fournisseur.Nom, manque);
        return new(true, appelant, refus, new(jeton.ValidTo, TimeSpan.Zero));
    }

    public void Dispose() => _http.Dispose();

    /// <summary>A provider that hangs holds up nobody: its keys go on being fetched, and the next request may find them.</summary>
    private async Task<bool> ADesCles(Fournisseur fournisseur)
    {
        try
        {
            return await fournisseur.ADesCles().WaitAsync(Patience, clock);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Null when it is no JWT.</summary>
    private static JsonWebToken? Decoder(string texte)
    {
        try
        {
            return new(texte);
        }
        catch (Exception fault) when (fault is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    private void Expliquer(Fournisseur fournisseur, Exception? fault)
    {
        // An hour passes for everybody; the others mean a mistake of the settings, or somebody's attempt.
        if (fault is SecurityTokenExpiredException)
            return;
        var motif = fault switch
        {
            SecurityTokenInvalidAudienceException => $"its audience is none of {string.Join(", ", fournisseur.Audiences)}",
            SecurityTokenSignatureKeyNotFoundException => "no published key signed it",
            SecurityTokenInvalidTypeException => "it is no access token (header typ)",
            SecurityTokenInvalidAlgorithmException => "its algorithm is not accepted",
            SecurityTokenNotYetValidException => "it is not valid yet: a clock is wrong",
            SecurityTokenNoExpirationException => "it never expires",
            _ => fault?.GetType().Name ?? "no reason",
        };
        if (Annoncer($"{fournisseur.Nom} {motif}"))
            LogRefused(logger, fournisseur.Nom, motif);
    }

    private bool Annoncer(string quoi)
    {
        var maintenant = clock.GetUtcNow();
        if (_avis.TryGetValue(quoi, out var dernier) && maintenant < dernier + EntreDeuxAvis)
            return false;
        _avis[quoi] = maintenant;
        return true;
    }

    [LoggerMessage(
        LogLevel.Warning,
        "An access token is opaque, no JWT: its provider gives these when none is asked for this API. The client's scopes must name it (docs/identite.md)."
    )]
    private static partial void LogOpaque(ILogger logger);

    [LoggerMessage(
        LogLevel.Warning,
        "An access token is encrypted: its provider must give this API tokens that are signed alone (docs/identite.md)."
    )]
    private static partial void LogEncrypted(ILogger logger);

    [LoggerMessage(LogLevel.Warning, "An access token comes from another issuer than those of the settings, letter for letter: {Issuers}.")]
    private static partial void LogUnknownIssuer(ILogger logger, string issuers);

    [LoggerMessage(LogLevel.Warning, "The keys of the provider {Provider} cannot be fetched, and nobody who comes from there gets in.")]
    private static partial void LogNoKeys(ILogger logger, string provider);

    [LoggerMessage(LogLevel.Warning, "An access token of the provider {Provider} is refused: {Reason}.")]
    private static partial void LogRefused(ILogger logger, string provider, string reason);

    [LoggerMessage(LogLevel.Warning, "A valid token of the provider {Provider} opens nothing: {Reason} (docs/identite.md).")]
    private static partial void LogNobody(ILogger logger, string provider, string reason);
}
