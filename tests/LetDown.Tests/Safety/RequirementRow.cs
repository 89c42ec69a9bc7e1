namespace LetDown.Tests.Safety;

/// <summary>Something the pump must do, and the tests that show it.</summary>
internal sealed class RequirementRow
{
    public string Id { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>Classes of the core that look for it.</summary>
    public IList<string> Checks { get; init; } = [];

    public IList<string> Faults { get; init; } = [];

    /// <summary>As Class.Method.</summary>
    public IList<string> Tests { get; init; } = [];
}
