using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Infrastructure.Telephones;

/// <summary>The browsers of one person: one document, since each ring reads them all.</summary>
internal sealed record NavigateursDocument(IReadOnlyList<NavigateurDocument> Navigateurs) : IDocumentShape<NavigateursDocument>
{
    public static JsonTypeInfo<NavigateursDocument> Contract => NavigateursDocuments.Default.NavigateursDocument;
}

/// <summary>A browser that rings.</summary>
/// <param name="Nom">What the application calls itself on it.</param>
/// <param name="Canal">The address at its push service.</param>
/// <param name="Cle">Its public key.</param>
/// <param name="Secret">Its authentication secret.</param>
/// <param name="FinLe">When it stops ringing, unless it is registered again.</param>
internal sealed record NavigateurDocument(string Nom, string Canal, string Cle, string Secret, DateTimeOffset FinLe)
{
    /// <summary>What its push service did not take yet.</summary>
    public IReadOnlyList<SonnerieDocument>? EnAttente { get; init; }

    /// <summary>Before that its push service is not asked again.</summary>
    public DateTimeOffset? Reprise { get; init; }

    /// <summary>How often in a row it was not taken.</summary>
    public int Echecs { get; init; }
}

/// <summary>What a browser is to be told.</summary>
internal sealed record SonnerieDocument(SorteDAvis Sorte, Guid? Objet, int Nombre, DateTimeOffset Le);

/// <summary>For whom a browser rings, by the fingerprint of its address: one person at a time.</summary>
internal sealed record CanalDocument(Guid Beneficiaire, string Nom) : IDocumentShape<CanalDocument>
{
    public static JsonTypeInfo<CanalDocument> Contract => NavigateursDocuments.Default.CanalDocument;
}

/// <summary>What leaves, encrypted. Clients read it (docs/client-mobile.md): fields are only ever added.</summary>
/// <param name="V">1.</param>
/// <param name="Sorte">Why the browser rings, a word of <see cref="SorteDAvis"/>.</param>
/// <param name="Objet">The conversation, or what a notification is about.</param>
/// <param name="Nombre">Unread messages, or new offers.</param>
/// <param name="Etiquette">What replaces what: a notification takes the place of the one with the same tag.</param>
internal sealed record AvisDuNavigateur(int V, string Sorte, Guid? Objet, int? Nombre, string Etiquette);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(NavigateursDocument))]
[JsonSerializable(typeof(CanalDocument))]
[JsonSerializable(typeof(AvisDuNavigateur))]
internal sealed partial class NavigateursDocuments : JsonSerializerContext;
