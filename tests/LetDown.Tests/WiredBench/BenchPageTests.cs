using System.Text.RegularExpressions;

namespace LetDown.Tests.WiredBench;

/// <summary>The bench files in docs/testing/bench.md can be used as they stand.</summary>
public sealed partial class BenchPageTests
{
    [Fact]
    public void Every_bench_file_of_the_page_is_read_without_a_mistake()
    {
        var files = Example().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/testing/bench.md"))).Select(match => match.Groups["text"].Value).ToList();
        Assert.Equal(2, files.Count);
        Assert.All(files, text => Assert.Empty(BenchTexts.MistakesIn(text)));
    }

    [GeneratedRegex("```yaml\n(?<text>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
