using System.Runtime.CompilerServices;
using Cej.Functions.Infrastructure.Documents;

namespace Cej.Functions.Dossiers;

internal sealed record BeneficiaireDocument : IDocumentShape<BeneficiaireDocument>
{
    public static JsonTypeInfo<BeneficiaireDocument> Contract => DossiersDocuments.Default.BeneficiaireDocument;

    public required string Prenom { get; init; }
    public required string Nom { get; init; }
    public required string Email { get; init; }
    public required Guid Referent { get; init; }
    public Guid? ReferentInitial { get; init; }
    public required DateTimeOffset AjouteLe { get; init; }
    public required DateTimeOffset SuiviDepuis { get; init; }
    public string? IdentifiantFranceTravail { get; init; }
    public string? Identite { get; init; }
    public DateTimeOffset? ActiveLe { get; init; }
    public DateTimeOffset? DerniereActivite { get; init; }

    /// <summary>The IANA name of the person's time zone; null for Paris.</summary>
    public string? Fuseau { get; init; }
    public bool FuseauChoisi { get; init; }

    /// <summary>For what phones do not ring; null for nothing.</summary>
    public SilencesDocument? Silences { get; init; }
    public string? Conditions { get; init; }
    public DateTimeOffset? ConditionsLe { get; init; }

    /// <summary>The address before the present one, until it is free.</summary>
    public string? EmailPrecedent { get; init; }

    /// <summary>The dossier that holds the address of the last login.</summary>
    public Guid? AdresseChez { get; init; }
    public FinDocument? Fin { get; init; }

    /// <summary>The mails to a person who gives no sign.</summary>
    public RelancesDocument? Relances { get; init; }
    public required long Revision { get; init; }
}

/// <summary>The mails to somebody who gives no sign.</summary>
internal sealed record RelancesDocument(DateTimeOffset Depuis, DateTimeOffset Premiere, DateTimeOffset? Seconde)
{
    public static RelancesDocument? De(Relances? relances) =>
        relances is null ? null : new(relances.Depuis, relances.Premiere, relances.Seconde);

    public Relances Relire() => new(Depuis, Premiere, Seconde);
}

/// <summary>The kinds of notification that a person turned off.</summary>
internal sealed record SilencesDocument(bool NouveauMessage, bool NouvellesOffres, bool RechercheSuggeree, bool Rappel);

/// <summary>How a follow-up ended; no reason for the removal of a never activated account.</summary>
internal sealed record FinDocument(
    DateTimeOffset Le,
    string? Motif,
    string? Commentaire,
    DateTimeOffset? FinAccompagnement,
    bool ParLaPersonne = false,
    bool SansNouvelles = false
);

/// <summary>What is left of a dossier that was destroyed or given up: that it was.</summary>
/// <param name="Le">When that happened.</param>
/// <param name="Abandonne">Whether it was never finished; false in marks of before too.</param>
/// <param name="Chez">Who may still name the person; null for nobody, and in marks of before.</param>
internal sealed record MarqueDocument(DateTimeOffset Le, bool Abandonne = false, IReadOnlyList<Guid>? Chez = null)
    : IDocumentShape<MarqueDocument>
{
    public static JsonTypeInfo<MarqueDocument> Contract => DossiersDocuments.Default.MarqueDocument;
}

/// <summary>
/// Dossiers as documents of the <c>dossiers</c> container, one partition a dossier. Who follows the person is read from the conversation:
/// a reassignment replaces that document alone, and what is asked of either from then on sees it.
/// </summary>
internal sealed class DocumentDossierStore(IDocumentStore documents, TimeProvider clock) : IDossierStore
{
    private const string TypeBeneficiaire = "beneficiaire";

    /// <summary>A dossier that is gone: only the fact is kept.</summary>
    private const string TypeMarque = "dossier-detruit";

    /// <summary>How long lists and sends say who left.</summary>
    private static readonly TimeSpan MemoireDesNoms = TimeSpan.FromDays(30);

    /// <summary>How many lines of history go in the commit that leaves the mark; of a longer one, the others before.</summary>
    private const int LignesALaFin = 50;

    /// <summary>How many counsellors a history shows; nobody had more.</summary>
    private const int HistoriqueMaximal = 200;

    public async Task<Stored<Beneficiaire>?> Find(BeneficiaireId id, CancellationToken cancellationToken) =>
        await FindAvecConversation(id, cancellationToken) is (var dossier, _) ? dossier : null;

    public async Task<(Stored<Beneficiaire> Dossier, Stored<Conversation>? Conversation)?> FindAvecConversation(
        BeneficiaireId id,
        CancellationToken cancellationToken
    )
    {
        var partition = DocumentIds.Dossier(id);
        var reading = documents.Read(partition, DocumentIds.Conversation, cancellationToken);
        var dossier = Read(id, await documents.Read(partition, DocumentIds.Beneficiaire, cancellationToken));
        var found = await reading;
        if (dossier is null)
            return null;
        if (found is null)
            return (dossier, null);

        var conversation = ConversationShapes.Read(id, found);
        return (dossier with { Value = dossier.Value.SelonConversation(conversation) }, new(conversation, found.ETag));
    }

    public async Task<(Stored<Beneficiaire> Dossier, IReadOnlyList<Affectation> Historique)?> FindFiche(
        BeneficiaireId id,
        CancellationToken cancellationToken
    )
    {
        var affectations = documents.ReadRange(
            DocumentIds.Dossier(id),
            new RangeQuery(DocumentIds.Affectations, HistoriqueMaximal, Descending: true),
            cancellationToken
        );
        if (await FindAvecConversation(id, cancellationToken) is not (var dossier, _))
            return null;
        var lignes = (await affectations).Documents;
        return (
            dossier,
            [.. lignes.Select(ligne => AffectationShapes.Read(ligne, DocumentCodec.Decode<AffectationDocument>(ligne))).Reverse()]
        );
    }

    public async Task<Stored<Beneficiaire>?> Create(Beneficiaire beneficiaire, Affectation ajout, CancellationToken cancellationToken)
    {
        return await documents
            .Commit(
                DocumentIds.Dossier(beneficiaire.Id),
                [
                    DocumentWrite.Create(DocumentIds.Beneficiaire, TypeBeneficiaire, DocumentCodec.Encode(Write(beneficiaire))) with
                    {
                        Due = beneficiaire.AVoirLe,
                    },
                    DocumentWrite.Create(
                        DocumentIds.Conversation,
                        ConversationShapes.TypeConversation,
                        DocumentCodec.Encode(ConversationShapes.Write(Conversation.De(beneficiaire)))
                    ),
                    AffectationShapes.Create(ajout.Id, AffectationShapes.Write(ajout)),
                ],
                cancellationToken
            )
            .OrNull(beneficiaire);
    }

    public async Task<Result<Stored<Beneficiaire>>> Save(Beneficiaire beneficiaire, string version, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Dossier(beneficiaire.Id);
        await foreach (var _ in Concurrence.Essais())
        {
            // The conversation carries the rights that the dossier gives: both change in one commit, or neither.
            List<DocumentWrite> writes = [];
            if (await documents.Read(partition, DocumentIds.Conversation, cancellationToken) is { } found)
            {
                var avant = ConversationShapes.Read(beneficiaire.Id, found);
                // Reassigned since it was read: whoever decided this may no longer be the one who may.
                if (avant.Referent != beneficiaire.Referent || (avant.Rattachement is { } r && r.Depuis != beneficiaire.SuiviDepuis))
                    return Concurrence.VersionPerimee;
                writes.Add(Replace(beneficiaire, avant.Rattachement, version));
                if (avant.SelonDossier(beneficiaire) is var apres && apres != avant)
                    writes.Add(ConversationShapes.Replace(apres, found.ETag));
            }
            else
            {
                writes.Add(Replace(beneficiaire, null, version));
            }

            switch (await documents.Commit(partition, writes, cancellationToken))
            {
                case CommitOutcome.Committed(var etags):
                    return new Stored<Beneficiaire>(beneficiaire, etags[0]);
                case CommitOutcome.Refused { Index: 0 }:
                    return Concurrence.VersionPerimee;
            }
            // A message went in between: only the conversation has to be read again.
        }

        return Concurrence.Occupe;
    }

    public async Task Nommer(BeneficiaireId id, Collegue referent, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Dossier(id);
        await foreach (var _ in Concurrence.Essais())
        {
            var lignes = await documents.ReadRange(
                partition,
                new RangeQuery(DocumentIds.Affectations, HistoriqueMaximal, Descending: true),
                cancellationToken
            );
            var (ligne, stored) = lignes
                .Documents.Select(lue => (lue, DocumentCodec.Decode<AffectationDocument>(lue)))
                .FirstOrDefault(lue => lue.Item2.Conseiller == referent.Id.Value);
            if (stored is null || (stored.Prenom, stored.Nom) == (referent.Nom.Prenom, referent.Nom.Nom))
                return;
            var nomme = stored with { Prenom = referent.Nom.Prenom, Nom = referent.Nom.Nom };
            if (await documents.Commit(partition, [AffectationShapes.Replace(ligne, nomme)], cancellationToken) is CommitOutcome.Committed)
                return;
            // Named by another sign-in in between.
        }

        throw new DocumentStoreUnavailableException("The history of a dossier is written over and over.");
    }

    public async Task<bool> EstSupprime(BeneficiaireId id, CancellationToken cancellationToken) =>
        await documents.Read(DocumentIds.Dossier(id), DocumentIds.Beneficiaire, cancellationToken) switch
        {
            null => false,
            { Type: TypeMarque } marque => !DocumentCodec.Decode<MarqueDocument>(marque).Abandonne,
            var dossier => Read(id, dossier) is { Value.EstSuivi: false },
        };

    public async Task<bool> Condamner(BeneficiaireId id, CancellationToken cancellationToken)
    {
        if (await documents.Commit(DocumentIds.Dossier(id), [Marque(WriteKind.Create, null)], cancellationToken) is CommitOutcome.Committed)
            return true;
        return await Find(id, cancellationToken) is null;
    }

    public async IAsyncEnumerable<Beneficiaire> Actifs([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var found in documents.Scan(DocumentContainer.Dossiers, TypeBeneficiaire, null, cancellationToken))
        {
            if (Read(new(Guid.Parse(found.Partition.Key)), found.Document) is { Value: { EstSuivi: true, Activation: not null } actif })
                yield return actif;
        }
    }

    public async IAsyncEnumerable<Beneficiaire> Echus(DateTimeOffset instant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var echu in documents.Scan(DocumentContainer.Dossiers, TypeBeneficiaire, instant, cancellationToken))
        {
            if (Read(new(Guid.Parse(echu.Partition.Key)), echu.Document) is { } lu)
                yield return lu.Value;
        }
    }

    public async Task Purger(BeneficiaireId id, NomsAilleurs noms, CancellationToken cancellationToken)
    {
        var partition = DocumentIds.Dossier(id);
        while (true)
        {
            var page = await documents.ReadRange(partition, new RangeQuery("", 100), cancellationToken);
            // Last: they say with whom the person may be named.
            StoredDocument[] lignes = [.. page.Documents.Where(AffectationShapes.EstUneLigne).TakeLast(LignesALaFin)];
            List<DocumentWrite> deletions =
            [
                .. page.Documents.Where(d => d.Id != DocumentIds.Beneficiaire && !lignes.Contains(d)).Select(Detruire),
            ];
            if (deletions.Count > 0)
            {
                await documents.Commit(partition, deletions, cancellationToken);
                continue; // from the start again: a refused page shows itself anew, and a committed one is gone
            }

            var dossier = page.Documents.FirstOrDefault(d => d is { Id: DocumentIds.Beneficiaire, Type: TypeBeneficiaire });
            if (dossier is null)
                return;
            var chez =
                noms is NomsAilleurs.Effaces
                    ? null
                    : lignes
                        .Select(ligne => DocumentCodec.Decode<AffectationDocument>(ligne).Conseiller)
                        .Append(Read(id, dossier)!.Value.Referent.Value)
                        .Distinct()
                        .ToArray();
            await documents.Commit(
                partition,
                [Marque(WriteKind.Replace, dossier.ETag, chez), .. lignes.Select(Detruire)],
                cancellationToken
            );
        }
    }

    public async IAsyncEnumerable<Stored<TracesRestantes>> AvecTraces(
        DateTimeOffset instant,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        await foreach (var due in documents.Scan(DocumentContainer.Dossiers, TypeMarque, instant, cancellationToken))
        {
            var chez = DocumentCodec.Decode<MarqueDocument>(due.Document).Chez ?? [];
            yield return new(new(new(Guid.Parse(due.Partition.Key)), [.. chez.Select(id => new ConseillerId(id))]), due.Document.ETag);
        }
    }

    public Task OublierTraces(Stored<TracesRestantes> traces, CancellationToken cancellationToken) =>
        documents.Commit(DocumentIds.Dossier(traces.Value.Id), [Marque(WriteKind.Replace, traces.Version)], cancellationToken);

    private static DocumentWrite Detruire(StoredDocument document) => DocumentWrite.Delete(document.Id, document.ETag);

    private static DocumentWrite Replace(Beneficiaire beneficiaire, Rattachement? rattachement, string version)
    {
        var content = Write(beneficiaire) with { Revision = beneficiaire.RevisionDuDossier(rattachement) };
        return DocumentWrite.Replace(DocumentIds.Beneficiaire, TypeBeneficiaire, DocumentCodec.Encode(content), version) with
        {
            Due = beneficiaire.AVoirLe,
        };
    }

    private DocumentWrite Marque(WriteKind kind, string? etag, IReadOnlyList<Guid>? chez = null) =>
        DocumentWrite.Create(
            DocumentIds.Beneficiaire,
            TypeMarque,
            DocumentCodec.Encode(new MarqueDocument(clock.GetUtcNow(), Abandonne: kind is WriteKind.Create, chez))
        ) with
        {
            Due = chez is null ? null : clock.GetUtcNow() + MemoireDesNoms,
            Kind = kind,
            ETag = etag,
        };

    private static Stored<Beneficiaire>? Read(BeneficiaireId id, StoredDocument? document)
    {
        if (document is not { Type: TypeBeneficiaire })
            return null;
        var stored = DocumentCodec.Decode<BeneficiaireDocument>(document);
        return new(
            new Beneficiaire
            {
                Id = id,
                Nom = new(stored.Prenom, stored.Nom),
                Email = AdresseEmail.Relire(stored.Email),
                Referent = new(stored.Referent),
                ReferentInitial = stored.ReferentInitial is { } initial ? new(initial) : null,
                AjouteLe = stored.AjouteLe,
                SuiviDepuis = stored.SuiviDepuis,
                IdentifiantFranceTravail = stored.IdentifiantFranceTravail,
                Activation = stored is { Identite: { } identite, ActiveLe: { } le } ? new(new(identite), le) : null,
                DerniereActivite = stored.DerniereActivite,
                Fuseau = Fuseau.Relire(stored.Fuseau),
                Avis = stored.Silences is { } silences
                    ? new(!silences.NouveauMessage, !silences.NouvellesOffres, !silences.RechercheSuggeree, !silences.Rappel)
                    : PreferencesDAvis.Toutes,
                Conditions = stored is { Conditions: { } version, ConditionsLe: { } accepteesLe } ? new(version, accepteesLe) : null,
                EmailPrecedent = stored.EmailPrecedent is { } precedent ? AdresseEmail.Relire(precedent) : null,
                AdresseChez = stored.AdresseChez is { } chez ? new(chez) : null,
                FuseauChoisi = stored.FuseauChoisi,
                Fin = stored.Fin switch
                {
                    null => null,
                    { Motif: { } motif, FinAccompagnement: { } fin } archive => new FinDeSuivi.Archivage(
                        archive.Le,
                        motif,
                        archive.Commentaire,
                        fin
                    )
                    {
                        ParLaPersonne = archive.ParLaPersonne,
                        SansNouvelles = archive.SansNouvelles,
                    },
                    var suppression => new FinDeSuivi.Suppression(suppression.Le) { SansNouvelles = suppression.SansNouvelles },
                },
                Relances = stored.Relances?.Relire(),
                Revision = stored.Revision,
            },
            document.ETag
        );
    }

    private static BeneficiaireDocument Write(Beneficiaire beneficiaire) =>
        new()
        {
            Prenom = beneficiaire.Nom.Prenom,
            Nom = beneficiaire.Nom.Nom,
            Email = beneficiaire.Email.Value,
            Referent = beneficiaire.Referent.Value,
            ReferentInitial = beneficiaire.ReferentInitial?.Value,
            AjouteLe = beneficiaire.AjouteLe,
            SuiviDepuis = beneficiaire.SuiviDepuis,
            IdentifiantFranceTravail = beneficiaire.IdentifiantFranceTravail,
            Identite = beneficiaire.Activation?.Identite.Hex,
            ActiveLe = beneficiaire.Activation?.Le,
            DerniereActivite = beneficiaire.DerniereActivite,
            Silences =
                beneficiaire.Avis is { } avis && avis != PreferencesDAvis.Toutes
                    ? new(!avis.NouveauMessage, !avis.NouvellesOffres, !avis.RechercheSuggeree, !avis.Rappel)
                    : null,
            Conditions = beneficiaire.Conditions?.Version,
            ConditionsLe = beneficiaire.Conditions?.Le,
            EmailPrecedent = beneficiaire.EmailPrecedent?.Value,
            AdresseChez = beneficiaire.AdresseChez?.Value,
            Fuseau = beneficiaire.Fuseau == Fuseau.Paris ? null : beneficiaire.Fuseau.Nom,
            FuseauChoisi = beneficiaire.FuseauChoisi,
            Fin = beneficiaire.Fin switch
            {
                FinDeSuivi.Archivage archive => new(
                    archive.Le,
                    archive.Motif,
                    archive.Commentaire,
                    archive.FinAccompagnement,
                    archive.ParLaPersonne,
                    archive.SansNouvelles
                ),
                { } suppression => new(suppression.Le, null, null, null, SansNouvelles: suppression.SansNouvelles),
                null => null,
            },
            Relances = RelancesDocument.De(beneficiaire.Relances),
            Revision = beneficiaire.Revision,
        };
}
