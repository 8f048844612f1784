using Cej.Domain.Reaffectation;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Reaffectation;

internal sealed record ReaffectationDocument : IDocumentShape<ReaffectationDocument>
{
    public static JsonTypeInfo<ReaffectationDocument> Contract => ReaffectationDocuments.Default.ReaffectationDocument;

    public required Guid Par { get; init; }
    public required string ParPrenom { get; init; }
    public required string ParNom { get; init; }
    public required string Identite { get; init; }
    public required TypeAffectation Type { get; init; }
    public Guid? Source { get; init; }
    public required Guid Cible { get; init; }
    public required string CiblePrenom { get; init; }
    public required string CibleNom { get; init; }
    public required IReadOnlyList<Guid> Beneficiaires { get; init; }
    public required DateTimeOffset Le { get; init; }
    public required string Empreinte { get; init; }

    /// <summary>Whether all was done, and who was not moved, by place in the list: the others were.</summary>
    public IReadOnlyDictionary<int, string>? Refuses { get; init; }
}

/// <summary>Reassignments and their lines of history, to and from their stored shapes.</summary>
internal static class ReaffectationShapes
{
    public static ReaffectationDocument Write(DemandeDeReaffectation reaffectation) =>
        new()
        {
            Par = reaffectation.Par.Id.Value,
            ParPrenom = reaffectation.Par.Nom.Prenom,
            ParNom = reaffectation.Par.Nom.Nom,
            Identite = reaffectation.Identite.Hex,
            Type = reaffectation.Type,
            Source = reaffectation.Source?.Value,
            Cible = reaffectation.Cible.Id.Value,
            CiblePrenom = reaffectation.Cible.Nom.Prenom,
            CibleNom = reaffectation.Cible.Nom.Nom,
            Beneficiaires = [.. reaffectation.Beneficiaires.Select(id => id.Value)],
            Le = reaffectation.Le,
            Empreinte = reaffectation.Empreinte.Hex,
            Refuses = reaffectation
                .Resultats?.Index()
                .Where(resultat => resultat.Item.Refus is not null)
                .ToDictionary(resultat => resultat.Index, resultat => resultat.Item.Refus!.Code),
        };

    public static Stored<DemandeDeReaffectation> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<ReaffectationDocument>(document);
        return new(
            new DemandeDeReaffectation
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.Reaffectations.Length)),
                Par = new(new(stored.Par), new(stored.ParPrenom, stored.ParNom)),
                Identite = new(stored.Identite),
                Type = stored.Type,
                Source = stored.Source is { } source ? new ConseillerId(source) : null,
                Cible = new(new(stored.Cible), new(stored.CiblePrenom, stored.CibleNom)),
                Beneficiaires = [.. stored.Beneficiaires.Select(id => new BeneficiaireId(id))],
                Le = stored.Le,
                Empreinte = new(stored.Empreinte),
                Resultats = stored.Refuses is { } refuses
                    ?
                    [
                        .. stored
                            .Beneficiaires.Index()
                            .Select(lu => new ResultatDeReaffectation(
                                new(lu.Item),
                                refuses.TryGetValue(lu.Index, out var code) ? RefusReaffectation.De(code) : null
                            )),
                    ]
                    : null,
            },
            document.ETag
        );
    }

    public static AffectationDocument Write(LigneDeReaffectation ligne) =>
        AffectationShapes.Write(ligne.Ligne) with
        {
            De = ligne.De.Value,
            InitialAvant = ligne.InitialAvant?.Value,
            Initial = ligne.Initial?.Value,
        };

    /// <summary>Reads a line that a reassignment wrote.</summary>
    /// <exception cref="InvalidOperationException">The document is another line of history: it names no counsellor before.</exception>
    public static LigneDeReaffectation ReadLigne(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<AffectationDocument>(document);
        return new(
            AffectationShapes.Read(document, stored),
            new(stored.De ?? throw new InvalidOperationException($"{document.Id} is no line of a reassignment.")),
            Id(stored.InitialAvant),
            Id(stored.Initial)
        );
    }

    private static ConseillerId? Id(Guid? stored) => stored is { } id ? new ConseillerId(id) : null;
}
