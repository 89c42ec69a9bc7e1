namespace LetDown.Rig.Bench.Reservations;

/// <summary>Somebody else has what is wanted; the message says who, and since when.</summary>
internal sealed class ReservedException(string message, Exception cause) : Exception(message, cause);
