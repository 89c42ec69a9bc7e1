namespace LetDown.Firmware.Analysis;

/// <summary>A file of weights is not as it should be; the message says where, and what was expected.</summary>
internal sealed class WeightFileException(string message, Exception? cause = null) : Exception(message, cause);
