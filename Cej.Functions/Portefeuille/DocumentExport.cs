using System.Text;
using Cej.Domain.Portefeuille;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Portefeuille;

/// <summary>A dossier is a partition: whatever is added to the product later is in its export.</summary>
internal sealed class DocumentExport(IDocumentStore documents) : IExportDesDossiers
{
    private const int Page = 200;

    /// <summary>What only serves to do nothing twice: keys and fingerprints of requests.</summary>
    private static readonly string[] Marques = ["envoi.", "cle."];

    public async Task<IReadOnlyList<DocumentExporte>> Lister(BeneficiaireId id, CancellationToken cancellationToken) =>
        await documents
            .ReadWhole(DocumentIds.Dossier(id), "", Page, cancellationToken)
            .Where(document => !Marques.Any(marque => document.Id.StartsWith(marque, StringComparison.Ordinal)))
            .Select(document => new DocumentExporte(document.Id, document.Type, Encoding.UTF8.GetString(document.Content.Span)))
            .ToListAsync(cancellationToken);
}
