using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Cej.Domain.Actualites;

namespace Cej.Functions.Actualites;

/// <summary>Section <c>Aide</c> of the configuration.</summary>
internal sealed partial record AideOptions : IValidatableObject
{
    /// <summary>
    /// A JSON array of links, in the order in which they are shown: <c>titre</c>, <c>url</c> (HTTPS) and, for some structures only,
    /// <c>structures</c>.
    /// </summary>
    public string? Liens { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        string? faute = null;
        try
        {
            if (Lire().Tous.Any(lien => string.IsNullOrWhiteSpace(lien.Titre) || lien.Url.Scheme != Uri.UriSchemeHttps))
                faute = "Aide:Liens: every link has a titre and an url over HTTPS.";
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            faute = $"Aide:Liens is not a JSON array of links: {fault.Message}";
        }

        return faute is null ? [] : [new ValidationResult(faute, [nameof(Liens)])];
    }

    /// <summary>The links.</summary>
    /// <exception cref="JsonException">They are not an array of links.</exception>
    public LiensDAide Lire() =>
        string.IsNullOrWhiteSpace(Liens)
            ? new([])
            : new([
                .. JsonSerializer
                    .Deserialize(Liens, AideCodec.Default.LienConfigureArray)!
                    .Select(lien =>
                        lien is { Url.IsAbsoluteUri: true }
                            ? new LienDAide(lien.Titre, lien.Url, lien.Structures ?? [])
                            : throw new JsonException("Every link has an absolute address.")
                    ),
            ]);

    internal sealed record LienConfigure(string Titre, Uri Url, IReadOnlyList<string>? Structures = null);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true
    )]
    [JsonSerializable(typeof(LienConfigure[]))]
    private sealed partial class AideCodec : JsonSerializerContext;
}
