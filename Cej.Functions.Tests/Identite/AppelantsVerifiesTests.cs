using Cej.Domain.Identite;
using Cej.Functions.Infrastructure.Http;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Cej.Functions.Tests.Identite;

/// <summary>A provider that says no from now on tells whether a token was remembered or validated anew.</summary>
public sealed class AppelantsVerifiesTests
{
    private static readonly Verification Refusee = new(false, null, Probleme.NonAuthentifie);

    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly AppelantsVerifies _appelants;
    private JetonLu _reponse;

    public AppelantsVerifiesTests() => _appelants = new(_ => Task.FromResult(_reponse), _clock);

    [Fact]
    public async Task A_valid_token_is_remembered_for_a_minute_at_most()
    {
        Accepter(TimeSpan.FromHours(1));
        var premier = await Verifier("jeton");
        Refuser();

        _clock.Advance(AppelantsVerifies.Duree - TimeSpan.FromSeconds(1));
        Assert.Equal(premier, await Verifier("jeton"));
        Assert.True(premier is { Valide: true, Appelant: not null });
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Refusee, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_token_is_not_remembered_beyond_its_expiry()
    {
        Accepter(TimeSpan.FromSeconds(20));
        Assert.True((await Verifier("jeton")).Valide);
        Refuser();

        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(Refusee, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        Refuser();
        Assert.Equal(Refusee, await Verifier("jeton"));

        Accepter(TimeSpan.FromHours(1));
        Assert.True((await Verifier("jeton")).Valide);
    }

    [Fact]
    public async Task A_token_of_nobody_of_ours_is_valid_and_not_remembered()
    {
        _reponse = new(true, null, Probleme.ProfilInconnu, _clock.GetUtcNow() + TimeSpan.FromHours(1));
        Assert.Equal(new Verification(true, null, Probleme.ProfilInconnu), await Verifier("jeton"));

        Refuser();
        Assert.Equal(Refusee, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_remembered_token_vouches_for_no_other()
    {
        Accepter(TimeSpan.FromHours(1));
        Assert.True((await Verifier("jeton")).Valide);

        Refuser();
        Assert.Equal(Refusee, await Verifier("jetoN"));
        Assert.Equal(Refusee, await Verifier(""));
    }

    private Task<Verification> Verifier(string jeton)
    {
        var http = new DefaultHttpContext();
        http.Request.Headers.Authorization = $"Bearer {jeton}";
        return _appelants.Verifier(http);
    }

    private void Accepter(TimeSpan duree)
    {
        var ines = new Appelant.Beneficiaire(Sujet.Lire("jeunes", "ines")!, null);
        _reponse = new(true, ines, null, _clock.GetUtcNow() + duree);
    }

    private void Refuser() => _reponse = JetonLu.Refuse(Probleme.NonAuthentifie);
}
