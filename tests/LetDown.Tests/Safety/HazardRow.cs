namespace LetDown.Tests.Safety;

/// <summary>What may go wrong, and what is done about it.</summary>
internal sealed class HazardRow
{
    public string Id { get; set; } = "";

    public string Hazard { get; set; } = "";

    public string Cause { get; set; } = "";

    public string Harm { get; set; } = "";

    public int Severity { get; set; }

    public string Hardware { get; set; } = "";

    public IList<string> Requirements { get; init; } = [];

    public string Action { get; set; } = "";

    /// <summary>What is not done yet.</summary>
    public string Open { get; set; } = "";
}
