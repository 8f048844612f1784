using Cej.Domain.Dossiers;
using Cej.Domain.Primitives;
using CsCheck;
using static Cej.Functions.Tests.Support.Numeros;

namespace Cej.Functions.Tests.Dossiers;

/// <summary>What a counsellor's space becomes of what dossiers say, in whatever order and however often they say it.</summary>
public sealed class EspaceTests
{
    private static readonly DateTimeOffset Instant = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);
    private static readonly BeneficiaireId[] Personnes = [.. Enumerable.Range(1, 3).Select(n => new BeneficiaireId(Numero(n)))];

    /// <summary>A moment of someone's life as one read finds it: followed here or gone, after so many changes and messages.</summary>
    private sealed record Moment(BeneficiaireId Qui, long Revision, long Conversation, bool Ici, int NonLus)
    {
        public Espace Appliquer(Espace espace) =>
            Ici ? espace.Projeter([Ligne], Instant) : espace.Retirer([new Retrait(Qui, Revision)], Instant);

        public Suivi Ligne => EspaceTests.Ligne(Qui, Revision, Conversation, NonLus);
    }

    /// <summary>Lives in order: each step changes the dossier, writes, or both; who leaves or comes back changed hands.</summary>
    private static readonly Gen<Moment[]> Vies =
        from pas in Gen.Select(Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Bool, Gen.Int[0, 4]).Array[1, 20]
        select Vivre(pas);

    private static Moment[] Vivre((int Qui, int Change, int Ecrit, bool Passe, int NonLus)[] pas)
    {
        var vies = Personnes.ToDictionary(id => id, id => new Moment(id, 1, 1, true, 0));
        List<Moment> moments = [.. vies.Values];
        foreach (var (qui, change, ecrit, passe, nonLus) in pas)
        {
            var avant = vies[Personnes[qui]];
            var apres = avant with
            {
                Revision = avant.Revision + change + (passe ? 1 : 0),
                Conversation = avant.Conversation + ecrit,
                Ici = passe ? !avant.Ici : avant.Ici,
                NonLus = ecrit > 0 ? nonLus : avant.NonLus,
            };
            vies[apres.Qui] = apres;
            moments.Add(apres);
        }

        return [.. moments];
    }

    [Fact]
    public void Any_order_and_any_repetition_of_projections_and_departures_gives_the_same_space()
    {
        var cas = from moments in Vies from repetes in Gen.Shuffle(moments.Concat(moments).ToArray()) select (moments, repetes);
        cas.Sample(essai =>
        {
            var attendu = essai.moments.Aggregate(Espace.Vide, (espace, moment) => moment.Appliquer(espace));
            var obtenu = essai.repetes.Aggregate(Espace.Vide, (espace, moment) => moment.Appliquer(espace));
            return Vu(attendu) == Vu(obtenu) && Vu(obtenu) == Vu(Derniers(essai.moments));
        });
    }

    [Fact]
    public void The_summary_counts_what_the_rows_show() =>
        Vies.Sample(moments =>
        {
            var espace = moments.Aggregate(Espace.Vide, (lu, moment) => moment.Appliquer(lu));
            var nonLus = espace.Suivis.Values.Select(suivi => suivi.Conversation.NonLusParConseiller).ToArray();
            return espace.Sommaire.MessagesNonLus == nonLus.Sum() && espace.Sommaire.ConversationsNonLues == nonLus.Count(n => n > 0);
        });

    [Fact]
    public void A_version_is_one_more_for_each_change_and_the_same_for_none()
    {
        var ligne = Ligne(Personnes[0], 1, 1, 2);
        var un = Espace.Vide.Projeter([ligne, Ligne(Personnes[1], 1, 1, 0)], Instant);
        Assert.Equal(1, un.Sommaire.Version);
        Assert.Same(un, un.Projeter([ligne], Instant));
        Assert.Same(un, un.Retirer([new(Personnes[0], 1)], Instant));
        Assert.Equal(2, un.Retirer([new(Personnes[0], 2), new(Personnes[1], 2)], Instant).Sommaire.Version);
    }

    [Fact]
    public void Each_half_of_a_row_is_the_later_one()
    {
        var espace = Espace.Vide.Projeter([Ligne(Personnes[0], 3, 5, 2)], Instant).Projeter([Ligne(Personnes[0], 4, 4, 1)], Instant);
        var ligne = espace.Suivis[Personnes[0]];
        Assert.Equal((4, 5, 2), (ligne.Revision, ligne.Conversation.Revision, espace.Sommaire.MessagesNonLus));
    }

    [Fact]
    public void A_conversation_shows_in_the_row_that_is_there_unless_a_later_one_does_and_makes_no_row()
    {
        var espace = Espace.Vide.Projeter([Ligne(Personnes[0], 3, 5, 2)], Instant);
        Assert.Same(espace, espace.Montrer([Lue(Personnes[0], 4), Lue(Personnes[0], 5), Lue(Personnes[1], 9)]));

        var montre = espace.Montrer([Lue(Personnes[0], 6)]);
        var ligne = montre.Suivis[Personnes[0]];
        Assert.Equal(
            (3, 6, 0, 0),
            (ligne.Revision, ligne.Conversation.Revision, ligne.Conversation.NonLusParConseiller, montre.Sommaire.MessagesNonLus)
        );
        Assert.Equal(espace.Sommaire.Version + 1, montre.Sommaire.Version);
        Assert.Equal(ligne, montre.Projeter([Ligne(Personnes[0], 3, 5, 2)], Instant).Suivis[Personnes[0]]);
    }

    [Fact]
    public void Who_left_is_remembered_for_an_hour_and_who_came_back_is_not()
    {
        var parti = Espace.Vide.Projeter([Ligne(Personnes[0], 1, 1, 0)], Instant).Retirer([new(Personnes[0], 2)], Instant);
        var tard = Instant + Partis.Memoire;
        Assert.Same(parti, parti.Projeter([Ligne(Personnes[0], 1, 9, 0)], tard));
        Assert.NotSame(parti, parti.Projeter([Ligne(Personnes[0], 1, 9, 0)], tard.AddSeconds(1)));

        var revenu = parti.Projeter([Ligne(Personnes[0], 3, 1, 0)], Instant);
        Assert.Empty(revenu.Partis.Connus);
        var autre = parti.Retirer([new(Personnes[1], 1)], tard.AddSeconds(1));
        Assert.Equal([Personnes[1]], autre.Partis.Connus.Keys);
    }

    [Fact]
    public void Whom_to_take_back_is_counted_and_who_came_back_does_not_return_late()
    {
        var retour = new Retour(Personnes[0], new("Inès", "Moreau"), new(new(Numero(9)), new("Paul", "Petit")), Instant, 4);
        var note = Espace.Vide.Noter([retour], [], Instant);
        Assert.Equal((1, 1), (note.Sommaire.ARecuperer, (int)note.Sommaire.Version));
        Assert.Same(note, note.Noter([retour with { Revision = 3 }], [], Instant));

        var rendu = note.Noter([], [new(Personnes[0], 5)], Instant);
        Assert.Equal((0, 2), (rendu.Sommaire.ARecuperer, (int)rendu.Sommaire.Version));
        Assert.Same(rendu, rendu.Noter([retour], [], Instant));
        Assert.Equal(1, rendu.Noter([retour with { Revision = 6 }], [], Instant).Sommaire.ARecuperer);
    }

    [Fact]
    public void What_is_as_old_as_what_is_here_changes_nothing()
    {
        var collegue = new Collegue(new(Numero(9)), new("Paul", "Petit"));
        var retour = new Retour(Personnes[0], new("Inès", "Moreau"), collegue, Instant, 4);
        var note = Espace.Vide.Noter([retour], [], Instant);
        Assert.Same(note, note.Noter([retour with { Nom = new("Inès", "Martin") }], [], Instant));
        Assert.Same(note, note.Noter([], [new(Personnes[0], 4)], Instant));
        Assert.Same(note, note.Noter([], [new(Personnes[0], 3)], Instant));

        var parti = Espace.Vide.Projeter([Ligne(Personnes[0], 1, 1, 0)], Instant).Retirer([new(Personnes[0], 2)], Instant);
        Assert.Same(parti, parti.Projeter([Ligne(Personnes[0], 2, 9, 0)], Instant));
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData(1, null, 1)]
    [InlineData(null, 2, null)]
    [InlineData(1, 2, 2)]
    [InlineData(3, 2, 3)]
    public void The_last_thing_a_person_did_once_logged_in_is_the_later_of_a_login_and_a_message(int? connexion, int? message, int? attendu)
    {
        var ligne = Ligne(Personnes[0], 1, 1, 0);
        ligne = ligne with { DerniereConnexion = A(connexion), Conversation = ligne.Conversation with { DerniereActivite = A(message) } };
        Assert.Equal(A(attendu), ligne.DerniereActivite);

        static DateTimeOffset? A(int? heure) => heure is { } h ? Instant.AddHours(h) : null;
    }

    /// <summary>The space of those who are here at the end of their lives, made at once.</summary>
    private static Espace Derniers(IEnumerable<Moment> moments) =>
        Espace.Vide.Projeter(
            moments.GroupBy(moment => moment.Qui).Select(vie => vie.Last()).Where(moment => moment.Ici).Select(moment => moment.Ligne),
            Instant
        );

    /// <summary>What people see of it: no version, which counts the ways that led there.</summary>
    private static string Vu(Espace espace) =>
        string.Join('\n', espace.Suivis.Values.OrderBy(suivi => suivi.Id.Value).Select(suivi => suivi.ToString()))
        + (espace.Sommaire with { Version = 0 });

    /// <summary>A conversation in which everything is read, after so many changes.</summary>
    private static Conversation Lue(BeneficiaireId id, long revision) =>
        new()
        {
            Dossier = id,
            Referent = new(Numero(9)),
            Identite = null,
            Revision = revision,
        };

    private static Suivi Ligne(BeneficiaireId id, long revision, long conversation, int nonLus) =>
        new(
            id,
            new("Inès", $"Moreau {revision}"),
            "moreau ines",
            Instant,
            true,
            null,
            false,
            revision,
            new SuiviDeConversation(false, nonLus, 0, 0, null, null, conversation)
        );
}
