using Cej.Domain.Demarches;

namespace Cej.Functions.Demarches;

/// <summary>A démarche as the partner is told of it: the body of docs/demarches.md.</summary>
internal sealed record DemarcheTransmise
{
    public required Guid Id { get; init; }
    public required long Revision { get; init; }
    public required IndividuTransmis Individu { get; init; }
    public string OrigineCreateur { get; init; } = "INDIVIDU";
    public required string Etat { get; init; }
    public required string Pourquoi { get; init; }
    public required string Quoi { get; init; }
    public string? Comment { get; init; }
    public string? Description { get; init; }
    public required DateTimeOffset DateCreation { get; init; }
    public required DateTimeOffset DateModification { get; init; }
    public DateTimeOffset? DateDebut { get; init; }
    public DateTimeOffset? DateFin { get; init; }
    public DateTimeOffset? DateAnnulation { get; init; }

    public static DemarcheTransmise De(Beneficiaire beneficiaire, Demarche demarche, ReferentielDesDemarches referentiel)
    {
        var predefinie = demarche.Contenu as ContenuDeDemarche.Predefinie;
        return new()
        {
            Id = demarche.Id,
            Revision = demarche.Revision,
            Individu = new(beneficiaire.IdentifiantFranceTravail, beneficiaire.Email.Value),
            Etat = demarche.Statut switch
            {
                StatutDeDemarche.AFaire => "AC",
                StatutDeDemarche.EnCours => "EC",
                StatutDeDemarche.Realisee => "RE",
                StatutDeDemarche.Annulee => "AN",
            },
            Pourquoi = predefinie?.Pourquoi.Code ?? referentiel.PourquoiPersonnalise,
            Quoi = predefinie?.Quoi.Code ?? referentiel.QuoiPersonnalise,
            Comment = predefinie?.Moyen.Code,
            Description = (demarche.Contenu as ContenuDeDemarche.Personnalisee)?.Commentaire,
            DateCreation = demarche.CreeLe,
            DateModification = demarche.ModifieLe,
            DateDebut = Midi(demarche.Debut),
            DateFin = Midi(demarche.Fin),
            DateAnnulation = demarche.AnnuleeLe,
        };
    }

    /// <summary>Noon in Paris: the same day wherever the partner reads it.</summary>
    private static DateTimeOffset? Midi(DateOnly? jour) => jour is { } connu ? JourDeParis.Midi(connu) : null;
}

/// <summary>Whose démarche it is.</summary>
/// <param name="Identifiant">The France Travail identifier, when it is known.</param>
/// <param name="Email">The address of the MAP file.</param>
internal sealed record IndividuTransmis(string? Identifiant, string Email)
{
    /// <inheritdoc/>
    /// <remarks>Never who: this is what ends up in logs.</remarks>
    public override string ToString() => "(individu)";
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(DemarcheTransmise))]
internal sealed partial class PartenaireCodec : JsonSerializerContext;
