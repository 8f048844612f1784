using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using Cej.Domain.Reaffectation;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Reaffectation;

/// <summary>Whom a reassignment moves, and what it says of it, whenever it is resumed.</summary>
public sealed class DemandeDeReaffectationTests
{
    private static readonly DateTimeOffset Instant = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ConseillerId Anne = new(Numero(1));
    private static readonly ConseillerId Bruno = new(Numero(2));
    private static readonly ConseillerId Chloe = new(Numero(3));

    [Fact]
    public void A_dossier_is_moved_while_it_is_where_the_request_says_and_not_if_it_came_there_since()
    {
        var demande = UneDemande(TypeAffectation.Definitive, Anne, Bruno);
        Assert.True(demande.Concerne(UnDossier(Anne)));
        Assert.True(demande.Concerne(UnDossier(Anne) with { SuiviDepuis = Instant }));
        Assert.False(demande.Concerne(UnDossier(Anne) with { SuiviDepuis = Instant.AddTicks(1) }));
        Assert.False(demande.Concerne(UnDossier(Chloe)));
        Assert.False(demande.Concerne(UnDossier(Bruno)));
        Assert.False(demande.Concerne(UnDossier(Anne) with { Fin = new FinDeSuivi.Suppression(Instant) }));
        Assert.False(UneDemande(TypeAffectation.Definitive, Anne, Anne).Concerne(UnDossier(Anne)));
        Assert.Equal(RefusReaffectation.PlusDansLePortefeuille, demande.Refus);
    }

    [Fact]
    public void Taking_back_is_of_those_whose_first_counsellor_asks_whoever_has_them()
    {
        var demande = UneDemande(TypeAffectation.Recuperation, null, Anne);
        Assert.True(demande.Concerne(UnDossier(Bruno) with { ReferentInitial = Anne }));
        Assert.True(demande.Concerne(UnDossier(Chloe) with { ReferentInitial = Anne }));
        Assert.False(demande.Concerne(UnDossier(Chloe) with { ReferentInitial = Bruno }));
        Assert.False(demande.Concerne(UnDossier(Bruno)));
        Assert.Equal(RefusReaffectation.PlusARecuperer, demande.Refus);
    }

    [Fact]
    public void Whoever_gets_back_for_a_time_to_the_first_counsellor_is_back()
    {
        var chezBruno = UnDossier(Bruno) with { ReferentInitial = Anne };
        Assert.Equal(TypeAffectation.Recuperation, UneDemande(TypeAffectation.Temporaire, Bruno, Anne).TypeDe(chezBruno));
        Assert.Equal(TypeAffectation.Temporaire, UneDemande(TypeAffectation.Temporaire, Bruno, Chloe).TypeDe(chezBruno));
        Assert.Equal(TypeAffectation.Definitive, UneDemande(TypeAffectation.Definitive, Bruno, Anne).TypeDe(chezBruno));
    }

    [Theory]
    [InlineData(TypeAffectation.Definitive, TypeDeDepart.Definitive)]
    [InlineData(TypeAffectation.Temporaire, TypeDeDepart.Temporaire)]
    [InlineData(TypeAffectation.Recuperation, TypeDeDepart.Recuperation)]
    public void A_departure_is_the_same_whenever_it_is_told_and_another_for_another_counsellor(TypeAffectation type, TypeDeDepart attendu)
    {
        var demande = UneDemande(type, Anne, Bruno);
        PersonnePartie[] partis = [new(new(Numero(9)), new("Zoé", "Petit"))];
        var depart = demande.Depart(Anne, partis);
        Assert.Equal((attendu, demande.Cible, Instant), (depart.Type, depart.Chez, depart.Le));
        Assert.Same(partis, depart.Personnes);
        Assert.Equal(depart.Id, demande.Depart(Anne, []).Id);
        Assert.NotEqual(depart.Id, demande.Depart(Chloe, partis).Id);
        Assert.NotEqual(depart.Id, (demande with { Id = Numero(8) }).Depart(Anne, partis).Id);
    }

    [Fact]
    public void A_line_of_history_is_the_same_whenever_it_is_written_and_anothers_for_another_person_or_request()
    {
        var demande = UneDemande(TypeAffectation.Definitive, Anne, Bruno);
        var ligne = demande.LigneDe(new(Numero(9)));
        Assert.Equal(ligne, (demande with { Cible = new(Chloe, new("Chloé", "Lefèvre")) }).LigneDe(new(Numero(9))));
        Assert.NotEqual(ligne, demande.LigneDe(new(Numero(10))));
        Assert.NotEqual(ligne, (demande with { Id = Numero(8) }).LigneDe(new(Numero(9))));
        var apres = (demande with { Le = Instant.AddMinutes(1) }).LigneDe(new(Numero(9)));
        Assert.True(string.CompareOrdinal(apres.ToString(), ligne.ToString()) > 0);
    }

    [Fact]
    public void It_is_over_once_what_became_of_each_is_known()
    {
        var demande = UneDemande(TypeAffectation.Definitive, Anne, Bruno);
        Assert.False(demande.EstTermine);
        Assert.True((demande with { Resultats = [] }).EstTermine);
    }

    [Fact]
    public void A_reason_that_was_stored_is_read_by_its_code()
    {
        foreach (var refus in new[] { RefusReaffectation.PlusARecuperer, RefusReaffectation.PlusDansLePortefeuille })
            Assert.Equal(refus, RefusReaffectation.De(refus.Code));
    }

    private static DemandeDeReaffectation UneDemande(TypeAffectation type, ConseillerId? source, ConseillerId cible) =>
        new()
        {
            Id = Numero(100),
            Par = new(new(Numero(50)), new("Nathalie", "Roux")),
            Identite = Empreinte.De("nathalie"),
            Type = type,
            Source = source,
            Cible = new(cible, new("Bruno", "Lefèvre")),
            Beneficiaires = [],
            Le = Instant,
            Empreinte = Empreinte.De("demande"),
        };

    private static Beneficiaire UnDossier(ConseillerId chez) =>
        new()
        {
            Id = new(Numero(9)),
            Nom = new("Zoé", "Petit"),
            Email = AdresseEmail.Relire("zoe@courriel.example"),
            Referent = chez,
            AjouteLe = Instant.AddMonths(-1),
            SuiviDepuis = Instant.AddMonths(-1),
        };
}
