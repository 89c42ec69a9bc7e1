namespace LetDown.Tests;

/// <summary>Where this checkout lies, found upward from the test's own folder.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    /// <summary>Where the product's own code lies.</summary>
    public static IReadOnlyList<string> ProductFolders { get; } = ["firmware", "host", "hardware"];

    private static string Find(string from)
    {
        var folder = new DirectoryInfo(from);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LetDown.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"LetDown.sln was not found above {from}.");
    }
}
