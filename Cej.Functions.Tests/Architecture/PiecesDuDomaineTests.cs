using Cej.Domain.Primitives;

namespace Cej.Functions.Tests.Architecture;

/// <summary>The rooms of the domain, read in the compiled assembly: a kernel, and features that stand on it.</summary>
public sealed class PiecesDuDomaineTests
{
    private static readonly string[] Socle = ["Primitives", "Identite", "Dossiers"];

    /// <summary>What a feature takes from another. Each line needs its reason; a line that nothing uses any more fails.</summary>
    private static readonly Lien[] Permis =
    [
        new("Accueil", "Demarches", "the first page shows the week"),
        new("Accueil", "Messagerie", "the first page shows the important message"),
        new("Accueil", "Offres", "the first page shows suggestions"),
        new("Actualites", "Conseillers", "news are for a structure, which the counsellor's profile holds"),
        new("Connexions", "Conseillers", "a first sign-in makes the counsellor's profile"),
        new("Conservation", "Conseillers", "a counsellor's data are a profile, lines of directories and a space"),
        new("Conservation", "Portefeuille", "what is exported has one shape, whosoever it is"),
        new("Conservation", "Recapitulatif", "a mail to who gives no sign leaves by the same service, within the same quota"),
        new("Conservation", "Reaffectation", "whom a counsellor followed who goes is reassigned"),
        new("Demonstration", "Demarches", "the demo space shows what the features show"),
        new("Diffusion", "Offres", "an offer, or criteria, is what a counsellor sends to several people"),
        new("Indicateurs", "Demarches", "démarches are among what is counted"),
        new("Indicateurs", "Offres", "offers looked at and kept are among what is counted"),
        new("Portefeuille", "Conseillers", "who adds a person must have a profile"),
        new("Portefeuille", "Offres", "a file counts what the person kept"),
        new("Recapitulatif", "Conseillers", "a link of the daily mail turns off what the profile says of it"),
        new("Programmation", "Diffusion", "what is scheduled for several people becomes a send to them"),
        new("Reaffectation", "Conseillers", "people are moved between counsellors, found by name and agency"),
        new("Reaffectation", "Diffusion", "a person who leaves for good leaves the lists"),
    ];

    [Fact]
    public void A_room_stands_on_the_kernel_and_takes_from_another_only_what_is_permitted() =>
        Assert.Equal("", new Etages(typeof(Refus).Assembly, "Cej.Domain").Fautes(Socle, Permis));

    [Fact]
    public void What_is_permitted_has_no_cycle() => Assert.Empty(Etages.Cycle(Permis));
}
