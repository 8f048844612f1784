using static Cej.Functions.Tests.Messagerie.Historique.Verificateur;

namespace Cej.Functions.Tests.Messagerie.Historique;

/// <summary>A checker that finds nothing proves nothing: each kind of fault is seen.</summary>
public sealed class VerificateurTests
{
    private static readonly MessageVu[] Trois = [new(1, Conseiller, "c-1"), new(2, Beneficiaire, "b-1"), new(3, Conseiller, "c-2#1")];

    [Fact]
    public void A_sound_history_has_no_fault() =>
        Assert.Empty(Juger(Vecus(), Etat(), [.. Trois, Trois[2] with { Texte = "c-2", Revision = -1 }]));

    [Fact]
    public void A_lost_message_is_seen() => Vu("is lost", Vecus(), Etat([.. Trois.Take(2)]));

    [Fact]
    public void A_doubled_message_is_seen() => Vu("is there 2 times", Vecus(), Etat([.. Trois, new(4, Beneficiaire, "b-1")]));

    [Fact]
    public void A_message_that_nobody_was_told_of_is_seen() =>
        Vu("acknowledged to nobody", Vecus(), Etat([.. Trois, new(4, Beneficiaire, "b-2")]));

    [Fact]
    public void A_skipped_number_is_seen() => Vu("holds number 4", Vecus(), Etat([.. Trois.Take(2), Trois[2] with { Numero = 4 }]));

    [Fact]
    public void A_message_that_moved_is_seen() =>
        Vu("where", Vecus(), Etat([Trois[0], new(2, Conseiller, "c-2#1"), new(3, Beneficiaire, "b-1")]));

    [Fact]
    public void A_number_below_one_that_was_known_is_seen()
    {
        var vecus = Vecus();
        vecus[0].Envois[0] = vecus[0].Envois[0] with { Plancher = 1 };
        Vu("was known before", vecus, Etat());
    }

    [Fact]
    public void A_lost_edit_is_seen() => Vu("must say 'c-2#1'", Vecus(), Etat([.. Trois.Take(2), new(3, Conseiller, "c-2")]));

    [Fact]
    public void A_wrong_counter_and_a_lost_receipt_are_seen()
    {
        Vu("unread messages", Vecus(), Etat() with { NonLusParBeneficiaire = 2 });
        Vu("has read up to", Vecus(), Etat() with { LuParBeneficiaire = 0, NonLusParBeneficiaire = 2 });
    }

    [Fact]
    public void A_page_with_a_hole_and_a_number_that_changes_are_seen()
    {
        var vecu = new Vecu(Beneficiaire);
        vecu.Noter(0, [Trois[0], Trois[2]], 3);
        vecu.Noter(0, [new(1, Conseiller, "c-9")], 0);
        Assert.Equal(3, vecu.Fautes.Count);
    }

    [Fact]
    public void An_event_that_tells_otherwise_is_seen()
    {
        Vu("where", Vecus(), Etat(), Trois[1] with { Texte = "b-9" });
        Vu("is read", Vecus(), Etat(), Trois[2] with { Texte = "c-2#2" });
        Vu("is read", Vecus(), Etat(), Trois[1] with { Revision = 1 });
        Vu("is not there", Vecus(), Etat(), new MessageVu(4, Beneficiaire, "b-2"));
        Vu("events told", Vecus(), Etat(), Trois[1], Trois[1] with { Texte = "" });
    }

    private static void Vu(string faute, Vecu[] vecus, EtatFinal etat, params MessageVu[] entendus) =>
        Assert.Contains(Juger(vecus, etat, entendus), dite => dite.Contains(faute, StringComparison.Ordinal));

    private static EtatFinal Etat(params MessageVu[] messages) => new(messages.Length == 0 ? Trois : messages, 0, 1, 1, 1);

    private static Vecu[] Vecus()
    {
        var conseiller = new Vecu(Conseiller) { Envois = { new("c-1", Conseiller, 1, 0), new("c-2", Conseiller, 3, 2) } };
        conseiller.Modifications[3] = "c-2#1";
        var jeune = new Vecu(Beneficiaire) { Lu = 1, Envois = { new("b-1", Beneficiaire, 2, 1) } };
        foreach (var vecu in new[] { conseiller, jeune })
            vecu.Noter(0, [.. Trois.Take(2), Trois[2] with { Texte = "c-2" }], 3);
        return [conseiller, jeune];
    }
}
