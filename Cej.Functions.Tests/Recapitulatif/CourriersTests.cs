using Azure.Core;
using Cej.Domain.Recapitulatif;
using Cej.Functions.Infrastructure.Courrier;
using Cej.Functions.Tests.Support;
using Cej.LocalHost.Courrier;
using Microsoft.Extensions.Time.Testing;
using MimeKit;

namespace Cej.Functions.Tests.Recapitulatif;

/// <summary>Communication Services, against a stub of its REST API.</summary>
public sealed class AzureCourrierTests : CourrierQuiReconnaitContract, IAsyncLifetime
{
    private readonly FakeTimeProvider _horloge = new(BancDuRecapitulatif.HuitHeures);
    private FauxServiceDeCourrier _service = null!;
    private AzureCourrier _courrier = null!;

    internal override ICourrier Courrier => _courrier;

    public async ValueTask InitializeAsync()
    {
        _service = await FauxServiceDeCourrier.Demarrer(_horloge);
        _courrier = AzureCourrier.Creer(
            new()
            {
                Expediteur = Expediteur,
                Endpoint = _service.Endpoint,
                Cle = FauxServiceDeCourrier.Cle,
            },
            () => throw new InvalidOperationException("The key is used."),
            _horloge
        );
    }

    public ValueTask DisposeAsync() => _service.DisposeAsync();

    internal override Task<IReadOnlyList<MailRecu>> Recus(int nombre) =>
        Task.FromResult<IReadOnlyList<MailRecu>>([
            .. _service.Partis.Select(mail => new MailRecu(
                Expediteur,
                mail.A,
                mail.Sujet,
                mail.Texte,
                mail.Html,
                (string?)mail.Entetes?["List-Unsubscribe"],
                (string?)mail.Entetes?["List-Unsubscribe-Post"]
            )),
        ]);

    [Fact]
    public async Task A_request_older_than_the_services_memory_is_refused_and_uncertain()
    {
        var remise = await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures.AddMinutes(-6), Cancel);
        Assert.Equal("PreconditionFailed", Assert.IsType<Remise.Incertaine>(remise).Code);
        Assert.Empty(_service.Partis);
    }

    [Fact]
    public async Task Throttling_says_how_long_to_wait_and_the_client_does_not_try_again_by_itself()
    {
        (_service.ParMinute, _service.Attente) = (1, 37);
        await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel);
        var remise = await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel);
        Assert.Equal(new Remise.Reportee("TooManyRequests", TimeSpan.FromSeconds(37)), remise);
        Assert.Equal(2, _service.Demandes.Count);
    }

    [Theory]
    [InlineData("Refuser", typeof(Remise.Refusee))]
    [InlineData("Echouer", typeof(Remise.Incertaine))]
    [InlineData("Fermer", typeof(Remise.Incertaine))]
    [InlineData("CouperAvant", typeof(Remise.Incertaine))]
    [InlineData("CouperApres", typeof(Remise.Incertaine))]
    public async Task Each_failure_says_whether_the_mail_may_have_left(string reaction, Type attendue)
    {
        _service.Reaction = _ => Enum.Parse<Reaction>(reaction);
        Assert.IsType(attendue, await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
        Assert.Single(_service.Demandes);
    }

    [Theory]
    [InlineData("NotStarted", typeof(Sort.Remis))]
    [InlineData("Running", typeof(Sort.Remis))]
    [InlineData("Succeeded", typeof(Sort.Remis))]
    [InlineData("Failed", typeof(Sort.Echoue))]
    [InlineData("Canceled", typeof(Sort.Echoue))]
    public async Task The_status_of_an_operation_is_understood(string statut, Type attendu)
    {
        var operation = Guid.NewGuid();
        await _courrier.Remettre(Mail(), operation, BancDuRecapitulatif.HuitHeures, Cancel);
        _service.Statut = statut;
        Assert.IsType(attendu, await _courrier.Retrouver(operation, Cancel));
    }

    [Fact]
    public async Task A_wrong_key_loses_no_mail()
    {
        var faux = AzureCourrier.Creer(
            new()
            {
                Expediteur = Expediteur,
                Endpoint = _service.Endpoint,
                Cle = "ZmF1c3Nl",
            },
            () => throw new InvalidOperationException("The key is used."),
            _horloge
        );
        Assert.IsType<Remise.Reportee>(await faux.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
        Assert.IsType<Sort.Injoignable>(await faux.Retrouver(Guid.NewGuid(), Cancel));
    }

    [Fact]
    public async Task Without_a_key_the_managed_identity_is_asked_and_its_failure_loses_no_mail()
    {
        string[] portees = [];
        var identite = DelegatedTokenCredential.Create(
            (demande, _) =>
            {
                portees = demande.Scopes;
                throw new Azure.Identity.CredentialUnavailableException("No identity here.");
            }
        );
        var courrier = AzureCourrier.Creer(
            new() { Expediteur = Expediteur, Endpoint = new("https://cej.communication.azure.example") },
            () => identite,
            _horloge
        );
        Assert.IsType<Remise.Reportee>(await courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
        Assert.IsType<Sort.Injoignable>(await courrier.Retrouver(Guid.NewGuid(), Cancel));
        Assert.Equal(["https://communication.azure.com/.default"], portees);
    }
}

/// <summary>Files of a folder.</summary>
public sealed class DossierCourrierTests : CourrierQuiReconnaitContract, IDisposable
{
    private readonly string _dossier = Path.Combine(Path.GetTempPath(), "cej-courriels-" + Guid.NewGuid().ToString("N"));

    internal override ICourrier Courrier =>
        new DossierCourrier(_dossier, new() { Expediteur = Expediteur }, new FakeTimeProvider(BancDuRecapitulatif.HuitHeures));

    public void Dispose()
    {
        if (Directory.Exists(_dossier))
            Directory.Delete(_dossier, recursive: true);
    }

    internal override async Task<IReadOnlyList<MailRecu>> Recus(int nombre)
    {
        List<MailRecu> recus = [];
        foreach (var fichier in Directory.GetFiles(_dossier))
        {
            using var message = await MimeMessage.LoadAsync(fichier, Cancel);
            string[] a = [.. message.To.Concat(message.Cc).Concat(message.Bcc).Cast<MailboxAddress>().Select(adresse => adresse.Address)];
            recus.Add(
                new(
                    message.From.Mailboxes.Single().Address,
                    a,
                    message.Subject!,
                    message.TextBody!,
                    message.HtmlBody!,
                    message.Headers["List-Unsubscribe"],
                    message.Headers["List-Unsubscribe-Post"]
                )
            );
            Assert.Equal("auto-generated", message.Headers["Auto-Submitted"]);
        }

        return recus;
    }
}

/// <summary>A real SMTP server (npm <c>smtp-server</c>).</summary>
[Trait(Duree.Nom, Duree.Longue)]
public sealed class SmtpCourrierTests : CourrierContract, IAsyncLifetime
{
    private ServeurSmtp _serveur = null!;
    private SmtpCourrier _courrier = null!;

    internal override ICourrier Courrier => _courrier;

    public async ValueTask InitializeAsync()
    {
        _serveur = await ServeurSmtp.Lancer();
        _courrier = Creer("secret");
    }

    public async ValueTask DisposeAsync()
    {
        _courrier?.Dispose();
        if (_serveur is not null)
            await _serveur.DisposeAsync();
    }

    internal override async Task<IReadOnlyList<MailRecu>> Recus(int nombre) =>
        [
            .. (await _serveur.Recus(nombre)).Select(mail => new MailRecu(
                (string)mail["from"]!,
                [.. mail["recipients"]!.AsArray().Select(a => (string)a!)],
                (string)mail["subject"]!,
                (string)mail["text"]!,
                (string)mail["html"]!,
                (string?)mail["unsubscribe"],
                (string?)mail["unsubscribePost"]
            )),
        ];

    [Fact]
    public async Task It_logs_in_and_hides_nobody_among_the_recipients()
    {
        await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel);
        var mail = Assert.Single(await _serveur.Recus(1));
        Assert.Equal(("cej", 0, 0), ((string)mail["user"]!, (int)mail["cc"]!, (int)mail["bcc"]!));
    }

    [Theory]
    [InlineData("refuse@agence.example", "smtp-550", typeof(Remise.Refusee))]
    [InlineData("plein@agence.example", "smtp-452", typeof(Remise.Reportee))]
    public async Task A_recipient_that_is_refused_for_good_differs_from_one_refused_for_now(string a, string code, Type attendue)
    {
        var remise = await _courrier.Remettre(Mail(a: a), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel);
        Assert.IsType(attendue, remise);
        Assert.Equal(code, remise is Remise.Refusee refusee ? refusee.Code : ((Remise.Reportee)remise).Code);
    }

    [Fact]
    public async Task A_lost_answer_is_uncertain_and_the_repetition_has_the_same_message_id()
    {
        var operation = Guid.NewGuid();
        for (var fois = 0; fois < 2; fois++)
            Assert.IsType<Remise.Incertaine>(
                await _courrier.Remettre(Mail(a: "coupe@agence.example"), operation, BancDuRecapitulatif.HuitHeures, Cancel)
            );
        var recus = await _serveur.Recus(2);
        Assert.Equal($"<{operation:N}@cej.example>", Assert.Single(recus.Select(mail => (string)mail["messageId"]!).Distinct()));
    }

    [Fact]
    public async Task A_wrong_password_a_sender_refused_and_a_server_that_is_away_lose_no_mail()
    {
        using var faux = Creer("faux");
        Assert.IsType<Remise.Reportee>(await faux.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
        using var inconnu = Creer("secret", "inconnu@cej.example");
        Assert.IsType<Remise.Reportee>(await inconnu.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
        await _serveur.DisposeAsync();
        Assert.IsType<Remise.Reportee>(await _courrier.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
    }

    /// <summary>The sink offers STARTTLS with a certificate that nobody vouches for.</summary>
    [Fact]
    public async Task With_starttls_a_certificate_that_nobody_vouches_for_gets_no_mail()
    {
        using var prudent = Creer("secret", securite: SecuriteSmtp.StartTls);
        Assert.IsType<Remise.Reportee>(await prudent.Remettre(Mail(), Guid.NewGuid(), BancDuRecapitulatif.HuitHeures, Cancel));
    }

    private SmtpCourrier Creer(string motDePasse, string expediteur = Expediteur, SecuriteSmtp securite = SecuriteSmtp.Aucune) =>
        new(
            new()
            {
                Expediteur = expediteur,
                SmtpHote = "127.0.0.1",
                SmtpPort = _serveur.Port,
                SmtpSecurite = securite,
                SmtpUtilisateur = "cej",
                SmtpMotDePasse = motDePasse,
            },
            new FakeTimeProvider(BancDuRecapitulatif.HuitHeures)
        );
}
