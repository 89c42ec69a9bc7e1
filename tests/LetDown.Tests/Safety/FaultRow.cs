namespace LetDown.Tests.Safety;

/// <summary>A fault of the pump.</summary>
internal sealed class FaultRow
{
    public string Id { get; set; } = "";

    public LetDown.Core.Safety.Fault Fault { get; set; }

    public string Clear { get; set; } = "";
}
