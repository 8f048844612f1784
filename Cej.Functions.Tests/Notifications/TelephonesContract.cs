using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Notifications;

/// <summary>What everything that makes phones ring must do.</summary>
public abstract class TelephonesContract
{
    protected static readonly BeneficiaireId Ines = new(Guid.Parse("0198c5a0-0000-7000-8000-000000000001"));
    protected static readonly BeneficiaireId Lucas = new(Guid.Parse("0198c5a0-0000-7000-8000-000000000002"));

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private protected abstract ITelephones Telephones { get; }

    /// <summary>How many devices would ring now, whosesoever they are.</summary>
    private protected abstract int Appareils { get; }

    /// <summary>Everything that left to make phones ring, as it left, with whom it was for.</summary>
    private protected abstract IReadOnlyList<string> Sonneries { get; }

    /// <summary>A device of the kind that the adapter is for, whose token a test may look for.</summary>
    private protected virtual Appareil UnAppareil(BeneficiaireId de, string nom, string jeton) =>
        new(nom, Plateforme.Android, jeton, null, null);

    [Fact]
    public async Task A_device_that_is_registered_again_is_still_one()
    {
        await Telephones.Enregistrer(Ines, Mobile("jeton"), Cancel);
        await Telephones.Enregistrer(Ines, Mobile("autre-jeton"), Cancel);
        Assert.Equal(1, Appareils);
    }

    [Fact]
    public async Task Devices_are_each_persons_own_whatever_they_are_called()
    {
        await Telephones.Enregistrer(Ines, Mobile("jeton"), Cancel);
        await Telephones.Enregistrer(Lucas, Mobile("jeton-de-lucas", Lucas), Cancel);
        await Telephones.Enregistrer(Ines, UnAppareil(Ines, "navigateur", "jeton-du-navigateur"), Cancel);
        Assert.Equal(3, Appareils);
        await Telephones.Oublier(Lucas, "mon-telephone", Cancel);
        Assert.Equal(2, Appareils);
        await Telephones.Oublier(Lucas, "navigateur", Cancel);
        Assert.Equal(2, Appareils);
    }

    [Fact]
    public async Task A_device_is_forgotten_and_again_without_a_fault()
    {
        await Telephones.Enregistrer(Ines, Mobile("jeton"), Cancel);
        await Telephones.Oublier(Ines, "mon-telephone", Cancel);
        await Telephones.Oublier(Ines, "mon-telephone", Cancel);
        Assert.Equal(0, Appareils);
    }

    [Theory]
    [InlineData(SorteDAvis.NouveauMessage, "nouveau-message")]
    [InlineData(SorteDAvis.NouvellesOffres, "nouvelles-offres")]
    [InlineData(SorteDAvis.RechercheSuggeree, "recherche-suggeree")]
    [InlineData(SorteDAvis.MessagesLus, "messages-lus")]
    public async Task What_rings_says_its_kind_and_an_identifier_and_no_token(SorteDAvis sorte, string mot)
    {
        var objet = Guid.Parse("0198c5a0-0000-7000-8000-000000000003");
        await Telephones.Enregistrer(Ines, Mobile("jeton-secret"), Cancel);
        await Telephones.Sonner(Ines, new(sorte, objet, 2), Cancel);

        Assert.NotEmpty(Sonneries);
        Assert.All(
            Sonneries,
            sonnerie =>
            {
                Assert.Contains(mot, sonnerie, StringComparison.Ordinal);
                Assert.Contains(objet.ToString(), sonnerie, StringComparison.Ordinal);
                Assert.DoesNotContain("jeton-secret", sonnerie, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task What_rings_is_for_one_person_alone()
    {
        await Telephones.Enregistrer(Ines, Mobile("jeton"), Cancel);
        await Telephones.Enregistrer(Lucas, Mobile("jeton-de-lucas", Lucas), Cancel);
        await Telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, null), Cancel);

        Assert.NotEmpty(Sonneries);
        Assert.All(
            Sonneries,
            sonnerie =>
            {
                Assert.Contains(Ines.ToString(), sonnerie, StringComparison.Ordinal);
                Assert.DoesNotContain(Lucas.ToString(), sonnerie, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public async Task Ringing_for_nothing_in_particular_or_for_someone_without_a_device_is_no_fault()
    {
        await Telephones.Sonner(Lucas, new(SorteDAvis.NouveauMessage, null), Cancel);
        Assert.All(Sonneries, sonnerie => Assert.Contains("nouveau-message", sonnerie, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_left_to_ring_again_when_all_rang()
    {
        await Telephones.Enregistrer(Ines, Mobile("jeton"), Cancel);
        await Telephones.Sonner(Ines, new(SorteDAvis.NouveauMessage, null), Cancel);
        var sonneries = Sonneries.Count;
        Assert.Equal(0, await Telephones.Reprendre(Cancel));
        Assert.Equal(sonneries, Sonneries.Count);
    }

    private Appareil Mobile(string jeton, BeneficiaireId? de = null) => UnAppareil(de ?? Ines, "mon-telephone", jeton);
}
