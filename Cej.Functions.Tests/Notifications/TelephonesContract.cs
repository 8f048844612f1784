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
        await Telephones.Enregistrer(Lucas, Mobile("jeton-de-lucas"), Cancel);
        await Telephones.Enregistrer(Ines, new("navigateur", Plateforme.Web, "https://push.example/1", "cle", "secret"), Cancel);
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
    public async Task What_rings_says_its_kind_and_an_identifier_and_no_token(SorteDAvis sorte, string mot)
    {
        var objet = Guid.Parse("0198c5a0-0000-7000-8000-000000000003");
        await Telephones.Enregistrer(Ines, Mobile("jeton-secret"), Cancel);
        await Telephones.Sonner(Ines, sorte, objet, Cancel);

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
        await Telephones.Enregistrer(Lucas, Mobile("jeton-de-lucas"), Cancel);
        await Telephones.Sonner(Ines, SorteDAvis.NouveauMessage, null, Cancel);

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
        await Telephones.Sonner(Lucas, SorteDAvis.NouveauMessage, null, Cancel);
        Assert.All(Sonneries, sonnerie => Assert.Contains("nouveau-message", sonnerie, StringComparison.Ordinal));
    }

    private static Appareil Mobile(string jeton) => new("mon-telephone", Plateforme.Android, jeton, null, null);
}
