using LetDown.Core.Programs;
using static LetDown.Tests.Programs.ProgramTexts;

namespace LetDown.Tests.Programs;

/// <summary>docs/using/programs.md says what is true.</summary>
public sealed class ProgramPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs/using/programs.md"));

    [Fact]
    public void Its_example_is_a_program() => Assert.Equal("my-evening", Program(Page.Split("```json")[1].Split("```")[0]).Name);

    [Fact]
    public void It_tells_of_every_built_in_program_and_every_member()
    {
        var members = Assert.Single(Read(With("\"mood\": \"calm\"")).Problems).Sentence.TrimEnd('.').Split("expected ")[1].Split(", ");

        Assert.All(BuiltInPrograms.All, program => Assert.Contains($"\n| `{program.Name}` |", Page, StringComparison.Ordinal));
        Assert.All(members.Except(["$schema"]), member => Assert.Contains($"\n| `{member}` |", Page, StringComparison.Ordinal));
    }
}
