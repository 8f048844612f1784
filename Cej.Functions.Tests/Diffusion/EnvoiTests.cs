using Cej.Domain.Diffusion;
using Cej.Domain.Dossiers;
using Cej.Domain.Offres;
using Cej.Domain.Primitives;
using Cej.Functions.Tests.Support;
using Moq;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Diffusion;

/// <summary>Whom a send goes to, what each of them gets, and what stays of it without somebody.</summary>
public sealed class EnvoiTests
{
    private static readonly DateTimeOffset Instant = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly BeneficiaireId[] Ids = [.. Enumerable.Range(1, 4).Select(n => new BeneficiaireId(Numero(n)))];
    private static readonly Guid Atelier = Numero(101);
    private static readonly Guid Permis = Numero(102);

    private static readonly Dictionary<Guid, ListeDeDiffusion> Listes = new()
    {
        [Atelier] = Liste(Atelier, "Atelier", Ids[0], Ids[1], Ids[3]),
        [Permis] = Liste(Permis, "Permis", Ids[1], Ids[2]),
    };

    [Fact]
    public void People_and_lists_make_one_recipient_each_by_their_present_names_and_who_left_is_named_apart()
    {
        var adressage = Adressage
            .Composer([Ids[2].Value, Ids[2].Value, Numero(9)], [Atelier, Permis, Atelier], Listes, [Suivi(0), Suivi(1), Suivi(2)])
            .Value;

        Assert.Equal([Ids[2], Ids[0], Ids[1]], adressage.Destinataires.Select(membre => membre.Id));
        Assert.Equal(["Présent 2", "Présent 0", "Présent 1"], adressage.Destinataires.Select(membre => membre.Nom.Prenom));
        Assert.Equal([new(new(Numero(9)), new("", "")), Ancien(Ids[3])], adressage.Exclus);
        Assert.Equal([(Atelier, "Atelier"), (Permis, "Permis")], adressage.Listes.Select(liste => (liste.Id, liste.Titre)));
        Assert.Equal([Ids[0], Ids[1]], adressage.Listes[0].Membres);
        Assert.Equal([Ids[1], Ids[2]], adressage.Listes[1].Membres);
    }

    [Fact]
    public void A_send_needs_lists_that_are_there_and_one_to_five_hundred_people()
    {
        Assert.Equal(RefusDiffusion.ListeInconnue, Adressage.Composer([Ids[0].Value], [Atelier, Numero(9)], Listes, [Suivi(0)]).Refus);
        Assert.Equal(RefusDiffusion.AucunDestinataire, Adressage.Composer([Ids[0].Value], [Permis], Listes, [Suivi(3)]).Refus);

        var beaucoup = Enumerable.Range(1_000, 501).Select(n => Suivi(new BeneficiaireId(Numero(n)), "A")).ToArray();
        var ids = beaucoup.Select(suivi => suivi.Id.Value).ToArray();
        Assert.Equal(500, Adressage.Composer(ids[..500], [], Listes, beaucoup).Value.Destinataires.Count);
        Assert.Equal(RefusDiffusion.TropDeDestinataires, Adressage.Composer(ids, [], Listes, beaucoup).Refus);
    }

    [Fact]
    public void Without_somebody_the_others_keep_their_place_and_what_became_of_each()
    {
        var envoi = UnEnvoi(Ids[0], Ids[1], Ids[2]) with
        {
            Exclus = [Ancien(Ids[3])],
            Listes = [new(Atelier, "Atelier", [Ids[0], Ids[1]])],
            Resultats = [new(7, null), new(null, "conversation-inconnue"), new(9, null)],
        };
        Assert.True(envoi.Nomme(Ids[0]) && envoi.Nomme(Ids[3]));
        Assert.False(envoi.Nomme(new(Numero(9))));

        var sans = envoi.Sans(Ids[1]).Sans(Ids[3]);
        Assert.Equal([Ids[0], Ids[2]], sans.Destinataires.Select(membre => membre.Id));
        Assert.Equal([new Resultat(7, null), new Resultat(9, null)], sans.Resultats);
        Assert.Empty(sans.Exclus);
        Assert.Equal([Ids[0]], Assert.Single(sans.Listes).Membres);
        Assert.Equal(("À tous", false), (sans.Texte, sans.EstEfface));
        Assert.Single(sans.Pieces);
        // Cut off before it was done: there is no result to take out either.
        Assert.Null((envoi with { Resultats = null }).Sans(Ids[1]).Resultats);
    }

    [Fact]
    public void What_was_said_to_one_person_alone_goes_with_the_person()
    {
        var seul = UnEnvoi(Ids[0]) with { Partage = new Partage.DOffre(Offre, "Boulanger"), Exclus = [Ancien(Ids[3])] };
        var reste = seul.Sans(Ids[0]);
        Assert.True(reste.EstEfface);
        Assert.Equal(("", null), (reste.Texte, reste.Partage));
        Assert.Empty(reste.Pieces);
        Assert.True(reste.Nomme(Ids[3]));
    }

    [Fact]
    public async Task Whoever_tells_of_a_file_finds_the_messages_that_left_and_nobody_while_none_did()
    {
        var camille = new ConseillerId(Numero(50));
        var envoi = UnEnvoi(Ids[0], Ids[1]);
        var envois = new Mock<IEnvoiStore>();
        var destinataires = new DestinatairesDePiece(envois.Object);

        Assert.Empty(await destinataires.De(camille, envoi.Id, TestContext.Current.CancellationToken));
        Trouver(envoi);
        Assert.Empty(await destinataires.De(camille, envoi.Id, TestContext.Current.CancellationToken));
        Trouver(envoi with { Resultats = [new(null, "conversation-inconnue"), new(9, null)] });
        Assert.Equal([(Ids[1], 9L)], await destinataires.De(camille, envoi.Id, TestContext.Current.CancellationToken));

        void Trouver(Envoi trouve) =>
            envois.Setup(lieu => lieu.Find(camille, envoi.Id, It.IsAny<CancellationToken>())).ReturnsAsync(new Stored<Envoi>(trouve, "1"));
    }

    [Fact]
    public void Each_recipient_gets_the_kind_of_message_that_was_made()
    {
        var envoi = UnEnvoi(Ids[0]);
        Assert.Equal((TypeDeMessage.PieceJointe, 1), (Contenu(envoi).Type, Contenu(envoi).Pieces.Count));
        Assert.Equal(TypeDeMessage.Texte, Contenu(envoi with { Pieces = [] }).Type);
        Assert.Null(envoi.SuggestionPour(Ids[0]));

        var offre = Contenu(envoi with { Partage = new Partage.DOffre(Offre, "Boulanger") });
        Assert.Equal(
            (TypeDeMessage.Offre, "À tous", new ReferenceDeMessage("194ABCD", "Boulanger", "emploi")),
            (offre.Type, offre.Texte, offre.Reference)
        );

        var criteres = new CriteresSaisis { Type = TypeDOffre.Alternance, Commune = "06088" };
        var recherche = envoi with { Partage = new Partage.DeRecherche(criteres, "À Nice") };
        var suggestion = recherche.SuggestionPour(Ids[0])!;
        Assert.Equal(
            (TypeDeMessage.Suggestion, new ReferenceDeMessage(suggestion.Id.ToString(), "À Nice", "alternance")),
            (Contenu(recherche).Type, Contenu(recherche).Reference)
        );
        Assert.Equal(("À Nice", Instant, envoi.Par.Nom), (suggestion.Titre, suggestion.Le, suggestion.Par));
        // The same criteria are the same suggestion for this person, in whichever send; another's is another.
        Assert.Equal(suggestion.Id, (recherche with { Id = Numero(8) }).SuggestionPour(Ids[0])!.Id);
        Assert.NotEqual(suggestion.Id, recherche.SuggestionPour(Ids[1])!.Id);
    }

    [Fact]
    public void A_title_has_one_to_a_hundred_characters_on_one_line()
    {
        Assert.Equal("Été à Nice", ListeDeDiffusion.LireTitre(" Été\nà Nice ").Value);
        Assert.Null(ListeDeDiffusion.LireTitre(new string('é', 100)).Refus);
        var trop = ListeDeDiffusion.LireTitre(new string('é', 101)).Refus!;
        Assert.Equal("titre", Assert.Single(trop.Champs).Champ);
        Prose.EstLisible(trop);
        // What nobody types is refused by its name.
        Assert.Contains("U+FFFE", Assert.Single(ListeDeDiffusion.LireTitre("\uFFFE").Refus!.Champs).Message, StringComparison.Ordinal);
        Assert.Equal("Donnez un titre à la liste.", Assert.Single(ListeDeDiffusion.LireTitre(null).Refus!.Champs).Message);
        Assert.Equal(Liste(Atelier, "ETE").CleDuTitre, Liste(Permis, "été").CleDuTitre);
        Assert.DoesNotContain("secret", Liste(Atelier, "secret").ToString(), StringComparison.Ordinal);
        Assert.Contains(Atelier.ToString(), Liste(Atelier, "secret").ToString(), StringComparison.Ordinal);
    }

    private static readonly ReferenceDOffre Offre = new(TypeDOffre.Emploi, "194ABCD");

    private static Envoi UnEnvoi(params BeneficiaireId[] destinataires) =>
        new()
        {
            Id = Numero(100),
            Par = new(new(Numero(50)), Empreinte.De("camille"), new("Camille", "Lefèvre")),
            Texte = "À tous",
            Pieces = [new(Numero(70), "cv.pdf", FormatDePiece.Pdf, 1_000, Instant.AddMonths(4))],
            Listes = [],
            Destinataires = [.. destinataires.Select(Ancien)],
            Exclus = [],
            Le = Instant,
            Empreinte = Empreinte.De("envoi"),
        };

    private static Contenu Contenu(Envoi envoi) => envoi.ContenuPour(Ids[0]);

    private static Suivi Suivi(int rang) => Suivi(Ids[rang], $"Présent {rang}");

    private static Suivi Suivi(BeneficiaireId id, string prenom) =>
        new(id, new(prenom, "Nom"), "nom", Instant, true, null, false, 1, new SuiviDeConversation(false, 0, 0, 0, null, null, 1));

    private static Membre Ancien(BeneficiaireId id) => new(id, new("Ancien", "Nom"));

    private static ListeDeDiffusion Liste(Guid id, string titre, params BeneficiaireId[] membres) =>
        new()
        {
            Id = id,
            Titre = titre,
            Membres = [.. membres.Select(Ancien)],
            CreeLe = Instant,
        };
}
