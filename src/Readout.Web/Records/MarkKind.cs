namespace Readout.Web.Records;

/// <summary>What words of a document stand for.</summary>
public enum MarkKind
{
    /// <summary>Who acts.</summary>
    Actor,

    /// <summary>To whom.</summary>
    Recipient,

    /// <summary>What is done.</summary>
    Trigger,

    /// <summary>Whether it happened.</summary>
    Status,

    /// <summary>Somebody who is named, in no event.</summary>
    Mention,

    /// <summary>Somebody's own words.</summary>
    Quotation,
}
