using System.Net.Sockets;
using Cej.Domain.Recapitulatif;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>
/// Any SMTP server. SMTP has no status query: after an answer that was lost the same mail is sent again with the same Message-ID, by which
/// servers and mail programs drop the second one.
/// </summary>
internal sealed class SmtpCourrier(CourrierOptions options, TimeProvider clock) : ICourrier, IDisposable
{
    /// <summary>Milliseconds that one step may take.</summary>
    private const int Delai = 8_000;

    /// <summary>Servers allow a client few connections at once.</summary>
    private readonly SemaphoreSlim _connexions = new(4);

    public async Task<Remise> Remettre(Courriel courriel, Guid operation, DateTimeOffset premierEnvoi, CancellationToken cancellationToken)
    {
        using var message = MessageMime.De(courriel, options.Expediteur!, operation, clock.GetUtcNow());
        await _connexions.WaitAsync(cancellationToken);
        try
        {
            using var client = new SmtpClient { Timeout = Delai };
            if (await Connecter(client, cancellationToken) is { } empechement)
                return empechement;
            var remise = await Remettre(client, message, cancellationToken);
            if (client.IsConnected)
                await Quitter(client, cancellationToken);
            return remise;
        }
        finally
        {
            _connexions.Release();
        }
    }

    public Task<Sort> Retrouver(Guid operation, CancellationToken cancellationToken) => Task.FromResult<Sort>(new Sort.Inconnu());

    public void Dispose() => _connexions.Dispose();

    private async Task<Remise?> Connecter(SmtpClient client, CancellationToken cancellationToken)
    {
        var securite = options.SmtpSecurite switch
        {
            SecuriteSmtp.StartTls => SecureSocketOptions.StartTls,
            SecuriteSmtp.Tls => SecureSocketOptions.SslOnConnect,
            SecuriteSmtp.Aucune => SecureSocketOptions.None,
        };
        try
        {
            await client.ConnectAsync(options.SmtpHote!, options.SmtpPort, securite, cancellationToken);
            if (!string.IsNullOrEmpty(options.SmtpUtilisateur))
                await client.AuthenticateAsync(options.SmtpUtilisateur, options.SmtpMotDePasse ?? "", cancellationToken);
            return null;
        }
        catch (Exception faute) when (EstDuServeur(faute))
        {
            return new Remise.Reportee(Code(faute), null);
        }
    }

    private static async Task<Remise> Remettre(SmtpClient client, MimeKit.MimeMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await client.SendAsync(message, cancellationToken);
            return new Remise.Acceptee();
        }
        catch (SmtpCommandException refus)
        {
            // 4xx and a sender that is refused will pass; a recipient or a message that is refused with 5xx will not.
            return (int)refus.StatusCode >= 500 && refus.ErrorCode is not SmtpErrorCode.SenderNotAccepted
                ? new Remise.Refusee(Code(refus))
                : new Remise.Reportee(Code(refus), null);
        }
        catch (Exception faute) when (EstDuServeur(faute))
        {
            return new Remise.Incertaine(Code(faute), null);
        }
    }

    /// <summary>The mail is accepted: how the conversation ends changes nothing.</summary>
    private static async Task Quitter(SmtpClient client, CancellationToken cancellationToken)
    {
        try
        {
            await client.DisconnectAsync(quit: true, cancellationToken);
        }
        catch (Exception faute) when (EstDuServeur(faute))
        {
            // Nothing to do.
        }
    }

    private static bool EstDuServeur(Exception faute) =>
        faute
            is CommandException
                or ProtocolException
                or AuthenticationException
                or SslHandshakeException
                or SocketException
                or IOException
                or TimeoutException
                or ServiceNotConnectedException
                or ServiceNotAuthenticatedException
                or NotSupportedException;

    private static string Code(Exception faute) =>
        faute is SmtpCommandException refus
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"smtp-{(int)refus.StatusCode}")
            : faute.GetType().Name;
}
