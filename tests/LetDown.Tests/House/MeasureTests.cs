using System.Text.RegularExpressions;

namespace LetDown.Tests.House;

/// <summary>The house measures of docs/developing/house.md. Methods over 60 lines are stopped by the analyzer (MA0051).</summary>
public sealed partial class MeasureTests
{
    private const int LongestFile = 400;
    private const int MostFiles = 150;
    private const int MedianFile = 60;

    [Fact]
    public void Files_are_small()
    {
        var lengths = Sources().Select(file => (file, Lines: File.ReadAllLines(file).Length)).ToArray();
        var sorted = lengths.Select(length => length.Lines).Order().ToArray();
        Assert.DoesNotContain(lengths, length => length.Lines > LongestFile);
        Assert.InRange(sorted[sorted.Length / 2], 1, MedianFile);
        Assert.InRange(sorted[sorted.Length * 9 / 10], 1, MostFiles);
    }

    [Fact]
    public void A_file_holds_one_public_type_at_most_and_its_folder_is_its_namespace()
    {
        foreach (var file in Sources().Where(file => !file.Contains("LetDown.DeviceBindings", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(file);
            Assert.True(PublicType().Count(text) <= 1, $"{file} holds more than one public type.");
            var folder = Path.GetRelativePath(Repository.Root, Path.GetDirectoryName(file)!).Replace('/', '.');
            var space = Namespace().Match(text);
            Assert.True(!space.Success || folder.EndsWith(space.Groups["name"].Value, StringComparison.Ordinal), $"{file} is in {space.Groups["name"].Value}.");
        }
    }

    private static IEnumerable<string> Sources() => Repository.ProductFolders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !BuildOutput().IsMatch(file));

    [GeneratedRegex(@"^public [a-z ]*(class|struct|interface|enum|record|delegate) ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Namespace();

    [GeneratedRegex("/(bin|obj)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BuildOutput();
}
