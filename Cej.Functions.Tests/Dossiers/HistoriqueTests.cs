using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using Cej.Functions.Dossiers;
using Cej.Functions.Reaffectation;
using Cej.LocalHost.Documents;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Dossiers;

/// <summary>The counsellors' history of a dossier that changed hands more often than a history shows.</summary>
public sealed class HistoriqueTests : IAsyncDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cej-historique-").FullName;
    private readonly FakeTimeProvider _horloge = new(new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero));
    private readonly SqliteDocumentStore _documents;
    private readonly DocumentDossierStore _dossiers;

    public HistoriqueTests()
    {
        _documents = SqliteDocumentStore.Open(Path.Combine(_dossier, "documents.db"), _horloge);
        _dossiers = new(_documents, _horloge);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _documents.DisposeAsync();
        Directory.Delete(_dossier, recursive: true);
    }

    [Fact]
    public async Task A_file_has_the_revision_of_its_dossier_however_long_its_history_is()
    {
        var id = await Creer();
        for (var fois = 0; fois < 210; fois++)
            await Confier(id, new(Guid.CreateVersion7()));

        var dossier = (await _dossiers.Find(id, Cancel))!.Value;
        var (fiche, historique) = (await _dossiers.FindFiche(id, Cancel))!.Value;
        Assert.Equal(211, dossier.Revision);
        Assert.Equal(dossier, fiche.Value);
        Assert.Equal(200, historique.Count);
        Assert.Equal(dossier.Referent, historique[^1].Conseiller);

        var identifie = (await _dossiers.Save(fiche.Value.Identifier("1234567A").Value, fiche.Version, Cancel)).Value;
        Assert.Equal(212, (await _dossiers.Find(id, Cancel))!.Value.Revision);
        Assert.Equal(212, identifie.Value.Revision);
    }

    private async Task<BeneficiaireId> Creer()
    {
        var referent = new ConseillerId(Guid.CreateVersion7());
        var beneficiaire = new Beneficiaire
        {
            Id = new(Guid.CreateVersion7()),
            Nom = new("Inès", "Moreau"),
            Email = AdresseEmail.Lire("ines.moreau@courriel.example").Value,
            Referent = referent,
            AjouteLe = _horloge.GetUtcNow(),
            SuiviDepuis = _horloge.GetUtcNow(),
        };
        await _dossiers.Create(beneficiaire, Ligne(referent, TypeAffectation.Ajout), Cancel);
        return beneficiaire.Id;
    }

    private async Task Confier(BeneficiaireId id, ConseillerId cible)
    {
        _horloge.Advance(TimeSpan.FromSeconds(1));
        var (dossier, conversation) = (await _dossiers.FindAvecConversation(id, Cancel))!.Value;
        var apres = dossier.Value.Reaffecter(cible, temporaire: false, _horloge.GetUtcNow());
        var (suite, avis) = conversation!
            .Value.Confier(apres)
            .Ajouter(Auteur.Service, new(TypeDeMessage.Systeme, "Avis"), _horloge.GetUtcNow());
        var ligne = Ligne(cible, TypeAffectation.Definitive);
        var fait = await new DocumentReaffectationStore(_documents).Deplacer(
            suite,
            conversation.Version,
            avis,
            new(ligne, dossier.Value.Referent, null, null),
            Cancel
        );
        Assert.IsType<Deplacement.Fait>(fait);
    }

    private Affectation Ligne(ConseillerId conseiller, TypeAffectation type) =>
        new(Guid.CreateVersion7(_horloge.GetUtcNow()), conseiller, new("Paul", "Petit"), _horloge.GetUtcNow(), type, conseiller);
}
