using System.Text.Json;

namespace LetDown.Rig.Scenarios;

/// <summary>Values as they are written in scenario files and records: <c>flowRose</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>Nothing for what is not said.</summary>
    public static string Of<T>(T? value)
        where T : struct, Enum => value is { } said ? Of(said) : "";

    /// <summary>All that there are but the default, which is the absence of one.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Where(value => value.ToString() != "None")];
}
