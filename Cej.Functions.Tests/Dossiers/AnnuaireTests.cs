using Cej.Domain.Primitives;
using Cej.Functions.Dossiers;
using Cej.Functions.Infrastructure.Documents;
using Cej.Functions.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Dossiers;

public sealed class AnnuaireTests
{
    private readonly FakeTimeProvider _horloge = new();
    private readonly StockageEnPanne _stockage;
    private readonly DocumentAnnuaire _annuaire;
    private readonly Empreinte _identite = Empreinte.De("zoe");
    private readonly AdresseEmail _email = AdresseEmail.Lire("zoe@courriel.example").Value;
    private readonly BeneficiaireId _dossier = new(Guid.CreateVersion7());

    public AnnuaireTests()
    {
        _stockage = new(new DocumentsEnMemoire(_horloge));
        _annuaire = new(_stockage, _horloge);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Left behind, the look-up would lead the person to an ended dossier for ever, also once somebody else follows her.</summary>
    [Fact]
    public async Task A_look_up_goes_although_a_login_writes_it_anew_at_that_moment()
    {
        await _annuaire.Attacher(_identite, _dossier, Cancel);
        _stockage.Avant = async (operation, _, writes) =>
        {
            if (operation != "commit" || writes[0].Kind is not WriteKind.Delete)
                return;
            _stockage.Reparer();
            await _annuaire.Attacher(_identite, _dossier, Cancel);
        };

        await _annuaire.Liberer(_email, _identite, _dossier, Cancel);

        Assert.Null(await _annuaire.Find(_identite, Cancel));
    }

    [Fact]
    public async Task A_look_up_that_leads_elsewhere_by_then_stays()
    {
        var autre = new BeneficiaireId(Guid.CreateVersion7());
        await _annuaire.Attacher(_identite, _dossier, Cancel);
        _stockage.Avant = async (operation, _, writes) =>
        {
            if (operation != "commit" || writes[0].Kind is not WriteKind.Delete)
                return;
            _stockage.Reparer();
            await _annuaire.Attacher(_identite, autre, Cancel);
        };

        await _annuaire.Liberer(_email, _identite, _dossier, Cancel);

        Assert.Equal(autre, await _annuaire.Find(_identite, Cancel));
    }
}
