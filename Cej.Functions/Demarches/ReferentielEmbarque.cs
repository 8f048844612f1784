using System.Text.Json;
using Cej.Domain.Demarches;

namespace Cej.Functions.Demarches;

/// <summary>The dictionary of démarches, from the committed file Demarches/referentiel.json.</summary>
internal static partial class ReferentielEmbarque
{
    public static ReferentielDesDemarches Lire()
    {
        using var resource = typeof(ReferentielEmbarque).Assembly.GetManifestResourceStream("referentiel-des-demarches.json")!;
        var fichier = JsonSerializer.Deserialize(resource, ReferentielCodec.Default.Fichier)!;
        return new(
            [
                .. fichier.Pourquois.SelectMany(pourquoi =>
                    pourquoi.Quois.Select(quoi => new DemarchePredefinie(
                        new(pourquoi.Code, pourquoi.Libelle),
                        new(quoi.Code, quoi.Libelle),
                        [.. quoi.Moyens.Select(moyen => new Terme(moyen.Code, moyen.Libelle))],
                        quoi.MotsCles
                    ))
                ),
            ],
            fichier.Personnalisee.Pourquoi,
            fichier.Personnalisee.Quoi
        );
    }

    private sealed record Fichier(CodesPersonnalises Personnalisee, IReadOnlyList<FichierPourquoi> Pourquois);

    private sealed record CodesPersonnalises(string Pourquoi, string Quoi);

    private sealed record FichierPourquoi(string Code, string Libelle, IReadOnlyList<FichierQuoi> Quois);

    private sealed record FichierQuoi(string Code, string Libelle, IReadOnlyList<string> MotsCles, IReadOnlyList<FichierMoyen> Moyens);

    private sealed record FichierMoyen(string Code, string Libelle);

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true
    )]
    [JsonSerializable(typeof(Fichier))]
    private sealed partial class ReferentielCodec : JsonSerializerContext;
}
