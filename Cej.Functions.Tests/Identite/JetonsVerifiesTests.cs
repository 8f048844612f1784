using System.Security.Cryptography;
using Cej.Functions.Infrastructure.Identite;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Cej.Functions.Tests.Identite;

/// <summary>A withdrawn key tells whether a token was remembered or validated anew.</summary>
public sealed class JetonsVerifiesTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UtcNow);
    private readonly RSA _rsa = RSA.Create(2048);
    private readonly TokenValidationParameters _parameters;
    private readonly JetonsVerifies _jetons;

    public JetonsVerifiesTests()
    {
        _jetons = new JetonsVerifies(_clock);
        _parameters = new TokenValidationParameters
        {
            ValidIssuer = "issuer",
            ValidAudience = "audience",
            IssuerSigningKey = Cle,
        };
    }

    private RsaSecurityKey Cle => new(_rsa) { KeyId = "cle" };

    [Fact]
    public async Task A_valid_token_is_remembered_for_a_minute_at_most()
    {
        var jeton = Jeton(TimeSpan.FromHours(1));
        Assert.True(await Valide(jeton));
        _parameters.IssuerSigningKey = null;

        _clock.Advance(JetonsVerifies.Duree - TimeSpan.FromSeconds(1));
        Assert.True(await Valide(jeton));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.False(await Valide(jeton));
    }

    [Fact]
    public async Task A_token_is_not_remembered_beyond_its_expiry()
    {
        var jeton = Jeton(TimeSpan.FromSeconds(20));
        Assert.True(await Valide(jeton));
        _parameters.IssuerSigningKey = null;

        _clock.Advance(TimeSpan.FromSeconds(21));
        Assert.False(await Valide(jeton));
    }

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        var jeton = Jeton(TimeSpan.FromHours(1));
        _parameters.IssuerSigningKey = null;
        Assert.False(await Valide(jeton));

        _parameters.IssuerSigningKey = Cle;
        Assert.True(await Valide(jeton));
    }

    [Fact]
    public async Task A_remembered_token_vouches_for_no_other()
    {
        var jeton = Jeton(TimeSpan.FromHours(1));
        Assert.True(await Valide(jeton));

        Assert.False(await Valide(jeton[..^4] + (jeton.EndsWith("AAAA", StringComparison.Ordinal) ? "BBBB" : "AAAA")));
    }

    public void Dispose() => _rsa.Dispose();

    private async Task<bool> Valide(string jeton) => (await _jetons.ValidateTokenAsync(jeton, _parameters)).IsValid;

    private string Jeton(TimeSpan duree) =>
        new JsonWebTokenHandler().CreateToken(
            new SecurityTokenDescriptor
            {
                Issuer = "issuer",
                Audience = "audience",
                Expires = DateTime.UtcNow + duree,
                SigningCredentials = new(Cle, SecurityAlgorithms.RsaSha256),
            }
        );
}
