using LetDown.Rig.Reading;

namespace LetDown.Tests.Rig;

/// <summary>A wrong file is told with line, column and what was expected.</summary>
public sealed class ScenarioReaderTests
{
    [Theory]
    [MemberData(nameof(WrongScenarios.All), MemberType = typeof(WrongScenarios))]
    public void Every_mistake_has_its_place_and_says_what_would_be_right(string text, int line, int column, string told)
    {
        var mistake = ScenarioFile.MistakesIn(text)[0];
        Assert.Equal((line, column), ((int)mistake.Line, (int)mistake.Column));
        Assert.Contains(told, mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_all_files_are_told_at_once()
    {
        using var first = new ScenarioFile("name: x\nend: 5\nexpct: []\n", "a.yaml");
        using var second = new ScenarioFile("", "b.yaml");
        var wrong = Assert.Throws<ScenarioException>(() => ScenarioReader.LoadAll([first.Folder, second.Path, second.Folder + "/none.yaml"]));
        Assert.Equal(["a.yaml", "a.yaml", "b.yaml", "none.yaml"], wrong.Mistakes.Select(mistake => Path.GetFileName(mistake.File)));
        Assert.StartsWith($"{first.Path}, line 1, column 1: a scenario must expect", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_means_its_yaml_files_and_an_empty_one_is_a_mistake()
    {
        using var file = new ScenarioFile("name: x\nend: 5\nexpect: [{ by: 1, state: idle }]\n");
        var scenario = Assert.Single(ScenarioReader.LoadAll([file.Folder]));
        // sha256sum of the file
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file.Path))), scenario.Sha256);
        File.Move(file.Path, file.Path + ".txt");
        Assert.Contains(".yaml", Assert.Throws<ScenarioException>(() => ScenarioReader.LoadAll([file.Folder])).Message, StringComparison.Ordinal);
    }
}
