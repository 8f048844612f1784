using Cej.Domain.Dossiers;

namespace Cej.Functions.Tests.Conservation;

/// <summary>When somebody who gives no sign is told, and when it ends.</summary>
public sealed class SilenceTests
{
    private static readonly DateTimeOffset Signe = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset DeuxAns = Signe.AddYears(2);

    [Fact]
    public void Sixty_and_thirty_days_before_two_years_the_person_is_told_and_then_it_ends()
    {
        var rien = new Silence(Signe, null);
        Assert.Equal(EtapeDuSilence.Attendre, rien.EtapeLe(DeuxAns.AddDays(-60).AddTicks(-1)));
        Assert.Equal(EtapeDuSilence.Prevenir, rien.EtapeLe(DeuxAns.AddDays(-60)));
        Assert.Equal(DeuxAns, rien.FinSiPrevenuLe(DeuxAns.AddDays(-60)));

        var une = rien with { Relances = rien.PrevenuLe(DeuxAns.AddDays(-60)) };
        Assert.Equal(EtapeDuSilence.Attendre, une.EtapeLe(DeuxAns.AddDays(-30).AddTicks(-1)));
        Assert.Equal(EtapeDuSilence.PrevenirEncore, une.EtapeLe(DeuxAns.AddDays(-30)));

        var deux = une with { Relances = une.PrevenuLe(DeuxAns.AddDays(-30)) };
        Assert.Equal(EtapeDuSilence.Attendre, deux.EtapeLe(DeuxAns.AddTicks(-1)));
        Assert.Equal(EtapeDuSilence.Finir, deux.EtapeLe(DeuxAns));
        Assert.NotEqual(rien.Operation(Guid.Empty), une.Operation(Guid.Empty));
    }

    [Fact]
    public void However_late_the_first_mail_is_there_are_two_and_sixty_days()
    {
        var tard = DeuxAns.AddYears(3);
        var rien = new Silence(Signe, null);
        Assert.Equal(tard.AddDays(60), rien.FinSiPrevenuLe(tard));
        var une = rien with { Relances = rien.PrevenuLe(tard) };
        Assert.Equal(EtapeDuSilence.Attendre, une.EtapeLe(tard.AddDays(29)));
        Assert.Equal(EtapeDuSilence.PrevenirEncore, une.EtapeLe(tard.AddDays(40)));
        var deux = une with { Relances = une.PrevenuLe(tard.AddDays(40)) };
        Assert.Equal(EtapeDuSilence.Attendre, deux.EtapeLe(tard.AddDays(69)));
        Assert.Equal(EtapeDuSilence.Finir, deux.EtapeLe(tard.AddDays(70)));
    }

    [Fact]
    public void A_sign_starts_it_anew_whatever_was_told()
    {
        var deux = new Silence(Signe, new(Signe, DeuxAns.AddDays(-60), DeuxAns.AddDays(-30)));
        var revenu = deux with { DernierSigne = DeuxAns.AddDays(-1) };
        Assert.Equal(EtapeDuSilence.Attendre, revenu.EtapeLe(DeuxAns.AddDays(1)));
        Assert.Equal(DeuxAns.AddDays(-1).AddYears(2).AddDays(-60), revenu.AVoirLe);
        Assert.NotEqual(deux.Operation(Guid.Empty), revenu.Operation(Guid.Empty));
    }
}
