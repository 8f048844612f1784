using Cej.Domain.Messagerie;

namespace Cej.Functions.Tests.Messagerie;

public sealed class ReponsesRapidesTests
{
    private static ReponseRapide Une(string texte) => new(Guid.NewGuid(), texte);

    private static string Textes(ReponsesRapides reponses) => string.Join(" | ", reponses.Textes.Select(texte => texte.Texte));

    [Fact]
    public void They_are_in_the_order_of_their_texts_whatever_the_accents()
    {
        var reponses = ReponsesRapides.Aucune;
        foreach (var texte in new[] { "Zut", "À demain", "écrivez-moi", "Bonjour" })
            reponses = reponses.Ajouter(Une(texte)).Value;
        Assert.Equal("À demain | Bonjour | écrivez-moi | Zut", Textes(reponses));

        reponses = reponses.Remplacer(reponses.Textes[0] with { Texte = "Voyons-nous demain" });
        Assert.Equal("Bonjour | écrivez-moi | Voyons-nous demain | Zut", Textes(reponses));
        Assert.Equal("Bonjour | écrivez-moi | Zut", Textes(reponses.Retirer(reponses.Textes[2].Id)));
        Assert.Equal(reponses.Textes, reponses.Retirer(Guid.NewGuid()).Textes);
    }

    [Fact]
    public void Thirty_are_kept_and_no_more()
    {
        var reponses = ReponsesRapides.Aucune;
        for (var i = 1; i <= 30; i++)
            reponses = reponses.Ajouter(Une($"Texte {i}")).Value;
        Assert.Equal("trop-de-reponses-rapides", reponses.Ajouter(Une("De trop")).Refus?.Code);
        Assert.Equal(30, reponses.Retirer(reponses.Textes[0].Id).Ajouter(Une("À sa place")).Value.Textes.Count);
    }

    [Fact]
    public void A_text_keeps_its_lines_and_is_trimmed() =>
        Assert.Equal("Bonjour,\n\nÀ demain.", ReponseRapide.LireTexte("  Bonjour,\n\nÀ demain. \n").Value);

    [Fact]
    public void A_text_without_anything_to_read_or_broken_is_refused()
    {
        foreach (var texte in new[] { null, "", " \n ", "Bonjour \uD800" })
            Assert.Equal(["texte"], ReponseRapide.LireTexte(texte).Refus?.Champs.Select(champ => champ.Champ));
    }

    [Fact]
    public void A_text_has_five_hundred_characters_at_most_as_a_person_counts_them()
    {
        Assert.Null(ReponseRapide.LireTexte(string.Concat(Enumerable.Repeat("👍", 500))).Refus);
        Assert.Equal(
            "Une réponse rapide ne doit pas dépasser 500 caractères.",
            ReponseRapide.LireTexte(new string('a', 501)).Refus?.Champs[0].Message
        );
    }

    [Fact]
    public void The_same_text_is_the_same_version_and_neither_shows_in_a_log()
    {
        var une = Une("Bonjour");
        Assert.Equal(une.Version, (une with { Id = Guid.NewGuid() }).Version);
        Assert.NotEqual(une.Version, (une with { Texte = "Bonsoir" }).Version);
        Assert.DoesNotContain("Bonjour", une.ToString(), StringComparison.Ordinal);
    }
}
