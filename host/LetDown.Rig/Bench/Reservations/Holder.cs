namespace LetDown.Rig.Bench.Reservations;

/// <summary>Who has reserved something.</summary>
/// <param name="Who">The person's name on that computer.</param>
/// <param name="Computer">Its name.</param>
/// <param name="Process">Its process.</param>
/// <param name="Since">Since when.</param>
/// <param name="Bench">With which bench file.</param>
internal sealed record Holder(string Who, string Computer, int Process, DateTimeOffset Since, string Bench)
{
    public override string ToString() => FormattableString.Invariant($"{Who} on {Computer} (process {Process}) since {Since:yyyy-MM-dd HH:mm}, with {Bench}");
}
