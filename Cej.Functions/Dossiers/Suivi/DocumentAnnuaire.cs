using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record EmailDocument(Guid Beneficiaire, string Email, DateTimeOffset Le, Guid? Par = null) : IDocumentShape<EmailDocument>
{
    public static JsonTypeInfo<EmailDocument> Contract => DossiersDocuments.Default.EmailDocument;
}

internal sealed record RenvoiDocument(Guid Beneficiaire) : IDocumentShape<RenvoiDocument>
{
    public static JsonTypeInfo<RenvoiDocument> Contract => DossiersDocuments.Default.RenvoiDocument;
}

/// <summary>Look-ups as documents of the <c>annuaire</c> container; a create that only one can win makes an address unique.</summary>
internal sealed class DocumentAnnuaire(IDocumentStore documents, TimeProvider clock) : IAnnuaireDesBeneficiaires
{
    public const string TypeEmail = "email";
    private const string TypeRenvoi = "sub";

    public async Task<Reservation> Reserver(AdresseEmail email, BeneficiaireId pour, ConseillerId par, CancellationToken cancellationToken)
    {
        var cle = DocumentIds.Email(email);
        var reservation = DocumentCodec.Encode(new EmailDocument(pour.Value, email.Value, clock.GetUtcNow(), par.Value));
        await foreach (var _ in Concurrence.Essais())
        {
            var write = DocumentWrite.Create(cle, TypeEmail, reservation);
            if (await documents.Commit(DocumentIds.Cle(cle), [write], cancellationToken) is CommitOutcome.Committed)
                return new(pour, par);
            if (await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is { } found)
                return Lire(DocumentCodec.Decode<EmailDocument>(found));
            // Freed between the two: try again.
        }

        throw new DocumentStoreUnavailableException("An address is claimed and freed over and over.");
    }

    public async Task<BeneficiaireId?> Find(AdresseEmail email, CancellationToken cancellationToken)
    {
        var cle = DocumentIds.Email(email);
        return await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is { } found
            ? new BeneficiaireId(DocumentCodec.Decode<EmailDocument>(found).Beneficiaire)
            : null;
    }

    public async Task<BeneficiaireId?> Find(Empreinte identite, CancellationToken cancellationToken)
    {
        var cle = DocumentIds.Identite(identite);
        return await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is { } found
            ? new BeneficiaireId(DocumentCodec.Decode<RenvoiDocument>(found).Beneficiaire)
            : null;
    }

    public async Task Attacher(Empreinte identite, BeneficiaireId a, CancellationToken cancellationToken)
    {
        var cle = DocumentIds.Identite(identite);
        var write = DocumentWrite.Upsert(cle, TypeRenvoi, DocumentCodec.Encode(new RenvoiDocument(a.Value)));
        await documents.Commit(DocumentIds.Cle(cle), [write], cancellationToken);
    }

    public async Task Liberer(AdresseEmail email, Empreinte? identite, BeneficiaireId de, CancellationToken cancellationToken)
    {
        await Liberer(DocumentIds.Email(email), d => DocumentCodec.Decode<EmailDocument>(d).Beneficiaire == de.Value, cancellationToken);
        if (identite is { } connue)
        {
            await Liberer(
                DocumentIds.Identite(connue),
                d => DocumentCodec.Decode<RenvoiDocument>(d).Beneficiaire == de.Value,
                cancellationToken
            );
        }
    }

    private static Reservation Lire(EmailDocument document) =>
        new(new(document.Beneficiaire), document.Par is { } par ? new ConseillerId(par) : null);

    /// <summary>Until it leads elsewhere: a login that writes the same look-up anew at that moment must not save it.</summary>
    private async Task Liberer(string cle, Func<StoredDocument, bool> meneIci, CancellationToken cancellationToken)
    {
        await foreach (var _ in Concurrence.Essais())
        {
            if (await documents.Read(DocumentIds.Cle(cle), cle, cancellationToken) is not { } found || !meneIci(found))
                return;
            var write = DocumentWrite.Delete(cle, found.ETag);
            if (await documents.Commit(DocumentIds.Cle(cle), [write], cancellationToken) is CommitOutcome.Committed)
                return;
        }

        throw new DocumentStoreUnavailableException("A look-up that is to go is written over and over.");
    }
}
