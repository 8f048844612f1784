using System.Security.Claims;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace Cej.Functions.Tests.Identite;

/// <summary>A provider that says no from now on tells whether a token was remembered or validated anew.</summary>
public sealed class AppelantsVerifiesTests
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly Mock<IAuthenticationService> _fournisseur = new();
    private readonly AppelantsVerifies _appelants;
    private readonly IServiceProvider _services;

    public AppelantsVerifiesTests()
    {
        _appelants = new(_clock);
        _services = new ServiceCollection().AddSingleton(_fournisseur.Object).BuildServiceProvider();
    }

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
        Assert.Equal(default, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_token_is_not_remembered_beyond_its_expiry()
    {
        Accepter(TimeSpan.FromSeconds(20));
        Assert.True((await Verifier("jeton")).Valide);
        Refuser();

        _clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(default, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        Refuser();
        Assert.Equal(default, await Verifier("jeton"));

        Accepter(TimeSpan.FromHours(1));
        Assert.True((await Verifier("jeton")).Valide);
    }

    [Fact]
    public async Task A_token_of_nobody_of_ours_is_valid_and_not_remembered()
    {
        Accepter(TimeSpan.FromHours(1), profil: "inconnu");
        Assert.Equal(new Verification(true, null), await Verifier("jeton"));

        Refuser();
        Assert.Equal(default, await Verifier("jeton"));
    }

    [Fact]
    public async Task A_remembered_token_vouches_for_no_other()
    {
        Accepter(TimeSpan.FromHours(1));
        Assert.True((await Verifier("jeton")).Valide);

        Refuser();
        Assert.Equal(default, await Verifier("jetoN"));
        Assert.Equal(default, await Verifier(""));
    }

    private Task<Verification> Verifier(string jeton)
    {
        var http = new DefaultHttpContext { RequestServices = _services };
        http.Request.Headers.Authorization = $"Bearer {jeton}";
        return _appelants.Verifier(http);
    }

    private void Accepter(TimeSpan duree, string profil = "beneficiaire")
    {
        var principal = new ClaimsPrincipal(new ClaimsIdentity([new("sub", "ines"), new("profil", profil)], "test"));
        var proprietes = new AuthenticationProperties { ExpiresUtc = _clock.GetUtcNow() + duree };
        Repondre(AuthenticateResult.Success(new(principal, proprietes, JwtBearerDefaults.AuthenticationScheme)));
    }

    private void Refuser() => Repondre(AuthenticateResult.Fail("no"));

    private void Repondre(AuthenticateResult reponse) =>
        _fournisseur.Setup(f => f.AuthenticateAsync(It.IsAny<HttpContext>(), JwtBearerDefaults.AuthenticationScheme)).ReturnsAsync(reponse);
}
