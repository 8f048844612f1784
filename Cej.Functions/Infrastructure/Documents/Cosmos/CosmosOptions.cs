using Microsoft.Azure.Cosmos;

namespace Cej.Functions.Infrastructure.Documents.Cosmos;

/// <summary>Where the Cosmos account is and how to talk to it: configuration section <c>Cosmos</c>.</summary>
public sealed record CosmosOptions
{
    /// <summary>The configuration section.</summary>
    public const string Section = "Cosmos";

    /// <summary>The account, e.g. <c>https://cej.documents.azure.com:443/</c>. Plain HTTP is for an emulator on this machine only.</summary>
    public Uri? Endpoint { get; init; }

    /// <summary>The account key; left out on Azure, where the managed identity is used.</summary>
    public string? Key { get; init; }

    /// <summary>The database that holds the three containers.</summary>
    public string Database { get; init; } = "cej";

    /// <summary>Direct (TCP, fastest) or Gateway (HTTPS only, for emulators and closed networks).</summary>
    public ConnectionMode Mode { get; init; } = ConnectionMode.Direct;

    /// <summary>Never follow the account's list of regions: for emulators that name an address we cannot reach.</summary>
    public bool LimitToEndpoint { get; init; }

    /// <summary>What is wrong with these options; empty when nothing is.</summary>
    public IEnumerable<string> Problems()
    {
        if (Endpoint is null)
            yield return $"Setting {Section}:{nameof(Endpoint)} is missing.";
        else if (Endpoint is not { IsAbsoluteUri: true } endpoint || endpoint.Scheme is not ("https" or "http"))
            yield return $"{Section}:{nameof(Endpoint)} must be the address of a Cosmos account.";
        else if (endpoint.Scheme is "http" && !endpoint.IsLoopback)
            yield return $"{Section}:{nameof(Endpoint)} must be HTTPS.";
        if (string.IsNullOrWhiteSpace(Database))
            yield return $"{Section}:{nameof(Database)} must name a database.";
        if (Key is { Length: > 0 } && !Convert.TryFromBase64String(Key, new byte[Key.Length], out _))
            yield return $"{Section}:{nameof(Key)} must be an account key (base 64).";
    }
}
