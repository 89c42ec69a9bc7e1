namespace LetDown.Firmware.Scpi;

/// <summary>A message cannot be understood or done; the error goes into the queue of whoever sent it.</summary>
internal sealed class ScpiException(ScpiError error) : Exception(error.ToString())
{
    public ScpiError Error { get; } = error;
}
