using Cej.Domain.Recapitulatif;
using MimeKit;

namespace Cej.Functions.Infrastructure.Courrier;

/// <summary>A mail as it travels: one sender, one recipient, a text and an HTML part.</summary>
internal static class MessageMime
{
    /// <summary>The same operation has the same Message-ID, by which servers and mail programs recognise a repetition.</summary>
    public static MimeMessage De(Courriel courriel, string expediteur, Guid operation, DateTimeOffset date)
    {
        var de = new MailboxAddress("CEJ – espace conseiller", expediteur);
        var message = new MimeMessage
        {
            Subject = courriel.Sujet,
            Date = date,
            MessageId = $"{operation:N}@{de.Domain}",
            Body = new BodyBuilder { TextBody = courriel.Texte, HtmlBody = courriel.Html }.ToMessageBody(),
        };
        message.From.Add(de);
        message.To.Add(new MailboxAddress("", courriel.A.Value));
        // No "out of office" answers (RFC 3834).
        message.Headers.Add("Auto-Submitted", "auto-generated");
        foreach (var (nom, valeur) in EnTetesDeDesabonnement.De(courriel))
            message.Headers.Add(nom, valeur);
        return message;
    }
}
