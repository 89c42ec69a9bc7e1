using System.Text.RegularExpressions;

namespace LetDown.Tests.House;

public sealed partial class DocumentTests
{
    private static readonly string[] Folders = ["docs", "hardware"];

    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md", SearchOption.TopDirectoryOnly)
            .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(Repository.Root, file)).Order(),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_to_a_file_leads_somewhere(string page)
    {
        var path = Path.Combine(Repository.Root, page);
        foreach (Match link in Link().Matches(File.ReadAllText(path)))
        {
            var target = link.Groups["target"].Value;
            if (target.Contains("://", StringComparison.Ordinal) || target.StartsWith('#'))
            {
                continue;
            }

            var file = Path.Combine(Path.GetDirectoryName(path)!, target.Split('#')[0]);
            Assert.True(Path.Exists(file), $"{page} links to {target}, which does not exist.");
        }
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
