using Cej.Domain.Programmation;
using Cej.Functions.Diffusion;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Programmation;

internal sealed record EnvoiProgrammeDocument : IDocumentShape<EnvoiProgrammeDocument>
{
    public static JsonTypeInfo<EnvoiProgrammeDocument> Contract => ProgrammationDocuments.Default.EnvoiProgrammeDocument;

    public required Guid Conseiller { get; init; }
    public required string Identite { get; init; }
    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Texte { get; init; }
    public required IReadOnlyList<Guid> Beneficiaires { get; init; }
    public required IReadOnlyList<ListeProgrammeeDocument> Listes { get; init; }
    public required IReadOnlyList<MembreDocument> Destinataires { get; init; }
    public required DateTimeOffset Pour { get; init; }
    public required DateTimeOffset CreeLe { get; init; }
    public required string Empreinte { get; init; }
    public required EtatDEnvoi Etat { get; init; }
    public DateTimeOffset? PrisLe { get; init; }
    public IReadOnlyList<NonEnvoiDocument>? NonEnvoyes { get; init; }
}

internal sealed record ListeProgrammeeDocument(Guid Id, string Titre);

internal sealed record NonEnvoiDocument(MembreDocument Destinataire, string Code);

/// <summary>Scheduled sends, to and from their stored shape.</summary>
internal static class EnvoiProgrammeShapes
{
    public static EnvoiProgrammeDocument Write(EnvoiProgramme envoi) =>
        new()
        {
            Conseiller = envoi.Par.Id.Value,
            Identite = envoi.Par.Identite.Hex,
            Prenom = envoi.Par.Nom.Prenom,
            Nom = envoi.Par.Nom.Nom,
            Texte = envoi.Texte,
            Beneficiaires = [.. envoi.Beneficiaires.Select(id => id.Value)],
            Listes = [.. envoi.Listes.Select(liste => new ListeProgrammeeDocument(liste.Id, liste.Titre))],
            Destinataires = [.. envoi.Destinataires.Select(EnvoiShapes.Write)],
            Pour = envoi.Pour,
            CreeLe = envoi.CreeLe,
            Empreinte = envoi.Empreinte.Hex,
            Etat = envoi.Etat,
            PrisLe = envoi.PrisLe,
            NonEnvoyes =
                envoi.NonEnvoyes.Count == 0
                    ? null
                    : [.. envoi.NonEnvoyes.Select(manque => new NonEnvoiDocument(EnvoiShapes.Write(manque.Destinataire), manque.Code))],
        };

    public static Stored<EnvoiProgramme> Read(StoredDocument document)
    {
        var stored = DocumentCodec.Decode<EnvoiProgrammeDocument>(document);
        return new(
            new EnvoiProgramme
            {
                Id = Guid.Parse(document.Id.AsSpan(DocumentIds.EnvoisProgrammes.Length)),
                Par = new(new(stored.Conseiller), new(stored.Identite), new(stored.Prenom, stored.Nom)),
                Texte = stored.Texte,
                Beneficiaires = [.. stored.Beneficiaires.Select(id => new BeneficiaireId(id))],
                Listes = [.. stored.Listes.Select(liste => new ListeProgrammee(liste.Id, liste.Titre))],
                Destinataires = [.. stored.Destinataires.Select(EnvoiShapes.Read)],
                Pour = stored.Pour,
                CreeLe = stored.CreeLe,
                Empreinte = new(stored.Empreinte),
                Etat = stored.Etat,
                PrisLe = stored.PrisLe,
                NonEnvoyes =
                [
                    .. (stored.NonEnvoyes ?? []).Select(manque => new NonEnvoi(EnvoiShapes.Read(manque.Destinataire), manque.Code)),
                ],
            },
            document.ETag
        );
    }
}
