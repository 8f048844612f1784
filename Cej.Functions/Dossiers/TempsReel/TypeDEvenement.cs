using Cej.Functions.Infrastructure;

namespace Cej.Functions.Dossiers;

/// <summary>Ce qui s'est passé. Un client ignore ce qu'il ne connaît pas.</summary>
[JsonConverter(typeof(EnMots<TypeDEvenement>))]
public enum TypeDEvenement
{
    /// <summary>A message was added.</summary>
    MessageAjoute,

    /// <summary>A message was edited.</summary>
    MessageModifie,

    /// <summary>A message was deleted.</summary>
    MessageSupprime,

    /// <summary>The scan of a message's file has ended.</summary>
    PieceAnalysee,

    /// <summary>One side has read up to a message.</summary>
    Lu,

    /// <summary>The other side is typing.</summary>
    Saisie,

    /// <summary>A row of the portfolio changed.</summary>
    SuiviModifie,

    /// <summary>The person is followed by another counsellor from now on.</summary>
    SuiviRetire,

    /// <summary>The person's démarches changed.</summary>
    DemarchesModifiees,

    /// <summary>Something changed in a conversation, as one finds out afterwards.</summary>
    ConversationModifiee,

    /// <summary>News came out.</summary>
    ActualitePubliee,

    /// <summary>The young person has a notification.</summary>
    NotificationAjoutee,
}
