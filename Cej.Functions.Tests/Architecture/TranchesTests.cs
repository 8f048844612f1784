namespace Cej.Functions.Tests.Architecture;

/// <summary>The slices of the function app, read in the compiled assembly: engines, the kernel, and features that know only these.</summary>
public sealed class TranchesTests
{
    private static readonly string[] Socle = ["Infrastructure", "Dossiers"];

    /// <summary>What a feature takes from another. Each line needs its reason; a line that nothing uses any more fails.</summary>
    private static readonly Lien[] Permis =
    [
        new("Accueil", "Demarches", "the first page answers démarches as their own pages do"),
        new("Conservation", "Conseillers", "the profile is replaced by the mark that it was, in one commit with the summary"),
        new("Conservation", "Recapitulatif", "mails lead to the address that one setting says"),
        new("Demonstration", "Demarches", "the demo space answers as the features do, with what it invents"),
        new("Demonstration", "Messagerie", "the demo space answers as the features do, with what it invents"),
        new("Demonstration", "Portefeuille", "the demo space answers as the features do, with what it invents"),
        new("Diffusion", "Offres", "an offer, or criteria, is what a counsellor sends to several people"),
        new("Programmation", "Diffusion", "what is scheduled becomes a send to several people in one commit"),
        new("Reaffectation", "Conseillers", "a request is granted in one commit with the line of the list of superviseurs"),
    ];

    [Fact]
    public void A_feature_stands_on_the_engines_and_the_kernel_and_takes_from_another_only_what_is_permitted() =>
        Assert.Equal("", new Etages(typeof(Program).Assembly, "Cej.Functions").Fautes(Socle, Permis));

    [Fact]
    public void What_is_permitted_has_no_cycle() => Assert.Empty(Etages.Cycle(Permis));
}
